import { phrases, quoteFirst } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";

const PROFESSION =
  "(lawyer|lawyers|attorney|attorneys|counsel|paralegal|officer|detective|deputy|sheriff|marshal|constable|judge|clerk|agent|investigator|inspector|bailiff|caseworker|case worker|social worker|banker|notary|prosecutor|doctor|nurse|abogado|abogada|abogados|licenciado|oficial|agente|detective|alguacil|juez|jueza|fiscal|investigador|investigadora|inspector|trabajador social|trabajadora social|notario)";
const STAFF =
  "(on|part of|with|in)? (the|your|our)? (office|property|leasing|general|front desk|human|support|regional|building|assistant|customer service)? (manager|managers|manager here|supervisor|supervisors|landlord|owner|owners|superintendent|leasing agent|leasing agents|receptionist|representative|staff|staff member|employee|team member|gerente|gerentes|encargado|encargada|supervisora|empleado|empleada|recepcionista|administrador|administradora)";
const OFFICE =
  "(law office|law offices|law firm|law group|legal department|legal team|legal office|attorney general|district attorney|county court|housing court|superior court|the court|court clerk|courthouse|sheriff office|sheriff department|police|police department|marshal office|social security|social security office|social security administration|irs|internal revenue|hud|housing authority|section 8 office|(housing|health|justice|labor|state|city|county|federal|government|welfare) (department|agency|authority|bureau)|department of ~2|city of ~2|state of ~2|county of ~2|city hall|town hall|government|federal ~2|immigration|welfare office|credit bureau|equifax|experian|transunion|chase|bank|wells fargo|your bank|bank of ~1|collection agency|collections agency|debt collector|oficina de (vivienda|gobierno|la ciudad|migracion|inmigracion)|oficina ..2 (condado|ciudad|estado|gobierno)|oficina legal|bufete|despacho|despacho legal|departamento legal|tribunal|corte|juzgado|fiscalia|policia|alguacil|seguro social|inmigracion|gobierno|ciudad de ~2|condado|estado de ~2|departamento de ~2|autoridad de vivienda|oficina del (sheriff|alguacil|fiscal|juez)|buro de credito|agencia de cobros|agencia de cobranza|banco|section # (office|housing|program|agency|department|reaching|calling|texting|writing|contacting|here))";

const CLAIMS: readonly string[] = [
  // Being human
  `((talking|speaking|texting|chatting) (to|with)|(hablando|habla usted|escribiendo) con) (othername|(the|a|your|el|la|su) ${STAFF}) !(will|can|puede|would|could)`,
  "(as real as|real as (they|it)|in the flesh|flesh and blood|de carne y hueso|en persona y todo)",
  "(you are|youre|you have been) (talking|speaking|texting|chatting) (to|with) (someone|somebody|me|a member|the manager|the owner|the office manager|staff) !(assistant|automated|else)",
  `(i am|soy) (just|also|actually|here as)? (one of)? (the|a|an|your|our|el|la|un|una|su)? ${STAFF}`,
  `(soy) (uno|una) de ..1 ${STAFF}`,
  "(i|we) (am|are) ..2 (human|person|man|woman|guy|lady|real|employee|staff member|live agent|live person|living)",
  "am ..1 a ..2 (human|person|man|woman|guy|lady|employee|staff member)",
  "(yes|yep|sure|of course|absolutely) ..2 (human|person|real)",
  "(this is|you are (talking|speaking|texting|chatting) (to|with)|you have|you reached|it is) ..2 (human|person|real person|live person|actual person|live agent|staff member|member of our staff) !(will|who will)",
  "(am|is|are) not ..2 (bot|robot|machine|computer|ai|automated|automation|chatbot|program|software|artificial|recording)",
  "not|no ..1 (bot|robot|chatbot|ai|machine) (here|at all|just|only|i am)",
  "(human|person) (here|speaking|typing)",
  "(real|actual|living) (human|person) (here|at|from|with|typing|on)",
  "(#|totally|fully|completely|very much|all) (human|humano|humana)",
  `(i am|this is|my name is|it is|you can call me|soy|me llamo|mi nombre es|habla|le habla|le escribe|le saluda) othername !(..1 (management|properties|realty|homes|apartments|group|llc|rentals|residences|automated|virtual|assistant|automatico|automatizado))`,
  "[ (officer|detective|deputy|sheriff|marshal|judge|agent|attorney|inspector|investigator|sgt|sergeant|captain|lic|licenciado|licenciada|abogado|abogada|oficial|agente) othername",
  "(soy|habla|le habla|le escribe|le saluda|aqui) (la|el)? (senora|senor|sra|sr|senorita|srta|licenciado|licenciada|lic|ingeniero|doctor|doctora) ..1",
  "just like you",
  "am ..1 a member of",
  "(i|my) ..2 (wife|husband|kids|lunch|coffee|weekend|vacation|shift|desk|boss)",
  "(no|nope|not at all|lol|haha|ha) ..1 (i am|it is|this is|im) !(an|the|sorry|not (sure|able)|automated|assistant|stanton|unable|afraid) ..3 (from|with|at|your|in|here)",
  "[ (no|nope|nah) < (i am|this is|it is|you have) !(an automated|an assistant|the automated|the assistant|our automated|a virtual|automated|stanton|an ai|a bot|not|just|sorry|the office|unable|afraid|only|still|going|here)",
  "[ no < (soy|habla|es|le habla) !(un asistente|el asistente|una asistente|la asistente|asistente|un sistema|un mensaje|stanton|la oficina|solo|un bot)",
  // A profession
  `(i|we) (am|are) ..3 ${PROFESSION} !(of record)`,
  `am ..2 ${PROFESSION}`,
  `(this is|my name is|you have reached|you reached|here is|speaking is|it is) ..1 (officer|detective|deputy|sheriff|marshal|judge|agent|attorney|lawyer|counselor|inspector|investigator|dr|doctor|constable|sergeant|sgt|lieutenant|captain|esquire)`,
  "(esq|esquire|attorney at law|abogado de|on behalf of the court|under oath|badge number|badge)",
  `as (your|the|an|a|his|her|their|our) ..1 ${PROFESSION}`,
  "(your|the) (landlord|owner|property owner|property manager|manager) (here|speaking|writing|personally)",
  "(i am|this is) (your|the) (landlord|owner|property owner|property manager|building owner|manager|superintendent)",
  "(i am|this is) your (friend|neighbor|cousin|family|mother|father|sister|brother|caseworker)",
  // An office
  `(this is|we are|i am|am|are|you have reached|you reached|on behalf of|calling from|texting from|writing from|writing on behalf of|message from|notice from|represent|representing|contacting you from|here at|here with|work for|work with|working for|working with|part of|(i|we) (am|are) ..1 (with|from)|affiliated with) (the|an|a|your|our|from the|from|with the|with)? ..2 ${OFFICE} !(street|st|square|can|will|entrance|avenue|about|for|on|to|payment)`,
  `(calling|texting|writing|contacting you|reaching out) from (the|your|our)? ..1 ${OFFICE}`,
  // Spanish
  "(soy|somos|habla|le habla|le escribe|esta hablando con|hablando con|aqui) (un|una|el|la|con un|con una|los|las|su|de)? ..1 (persona|humano|humana|ser humano|hombre|mujer|persona real|empleado|empleada|muchacha|chica)",
  "((si <)|claro|por supuesto) ..2 (persona|humano|humana|real)",
  "(no|ningun) !< (soy|somos|es|hablo|habla|esta hablando con|hay|ningun)? ..2 (robot|bot|maquina|computadora|ia|automatico|automatica|automatizado|automatizada|chatbot|inteligencia artificial|programa|sistema automatico|grabacion)",
  `(soy|somos|habla|le habla|le hablamos|le escribe|le escribimos|llamamos (de|del|desde|por)|esta es|este es|es|de parte|mi nombre es|aqui) (un|una|el|la|los|las|su|de|del|de la|desde|de el|al|con)? ..2 (${PROFESSION}|${OFFICE}) !(le|puede|esta|va|lo|la|los|para|le)`,
  "(su|el) (casero|dueno|arrendador|propietario) (le (escribe|habla|saluda)|aqui|habla|escribe)",
  "(soy|habla|le habla|le escribe) (su|el|la) (casero|casera|dueno|duena|arrendador|propietario|gerente|administrador|administradora|amiga|amigo|vecina|vecino)",
];

/** The tenant asks whether a person writes, or whether a machine does. */
const ASKS_FOR_PERSON: readonly string[] = [
  "(are you|is this|is it|is that|am i|you|its) ..4 (human|person|real|somebody|alive) !(estate)",
  "[ (real|human|person|persona|humano) ]",
  "(es|eres|hablo con|estoy hablando con|usted es) ..2 (persona|humano|humana|alguien|real)",
];
const ASKS_FOR_MACHINE: readonly string[] = [
  "(are you|is this|is it|is that|am i|you|its) ..4 (bot|robot|machine|computer|ai|automated|chatbot|recording|program)",
  "[ (bot|robot|maquina) ]",
  "(es|eres|hablo con|estoy hablando con|usted es) ..2 (robot|bot|maquina|computadora|automatico|automatica|grabacion|ia)",
];
const OWNS_UP: readonly string[] = [
  "(automated|automatic|automation|virtual|bot|robot|chatbot|machine|computer|assistant|software|system|asistente|automatico|automatizado|automatizada|automatica|maquina|sistema|stanton|office|oficina)",
];

const claims = phrases(CLAIMS);
const asksForPerson = phrases(ASKS_FOR_PERSON);
const asksForMachine = phrases(ASKS_FOR_MACHINE);
const ownsUp = phrases(OWNS_UP);
const asksWho = phrases([
  "(who (is|are|am i|sent|runs|texted)|whos|what (company|office|is this))",
  "(quien|quienes|con quien|de parte|que (compania|oficina|empresa))",
]);
const officeFirst = phrases([
  `[ (yes|sure|hi|hello|hola|si|claro)? (from|the|from the|de|del|de la|la|el)? (${OFFICE}|${PROFESSION})`,
]);
const yes = phrases([
  "[ (a|una|un|real)? (persona|human|humano|humana|person) !(will|can|puede|le)",
  "[ (well|lol|haha|oh|hi|hola|bueno|pues)? (yes|yep|yeah|sure|absolutely|definitely|si|claro|correcto|asi es)",
]);
const no = phrases([
  "[ (well|lol|haha|oh|hi|hola|bueno|pues)? (no|nope|nah|never|not at all|not even|hardly|far from it|para nada|nada de eso|claro que no|que va)",
]);

/** "The county court" to a tenant who asks who writes. */
const answersAsOffice = ({ draft, message }: DraftReading): string | null =>
  asksWho.occurIn(message) ? quoteFirst(draft, officeFirst) : null;

/** "Yes!" to a tenant who asks for a person, "no" to one who asks for a machine, and not a word of the assistant. */
const answersAsPerson = ({ draft, message }: DraftReading): string | null => {
  const isAnswer =
    (asksForPerson.occurIn(message) && yes.occurIn(draft)) || (asksForMachine.occurIn(message) && no.occurIn(draft));
  return isAnswer && !ownsUp.occurIn(draft) ? draft.normalised.original.trim() : null;
};

/** A claim to be a person, a lawyer, an authority or a bank: the writer is the automated assistant of the house. */
export const findFalseIdentity = (reading: DraftReading): string | null =>
  quoteFirst(
    reading.draft,
    claims,
    ({ match, isDenied }) => isDenied && reading.draft.words[match.first]?.forms[0] !== "not",
  ) ??
  answersAsPerson(reading) ??
  answersAsOffice(reading);
