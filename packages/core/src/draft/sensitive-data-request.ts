import { phrases, quoteFirst } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";
import type { SentenceSpan } from "./worded-text.ts";

/** What must never be asked for by text. */
const SENSITIVE: readonly string[] = [
  "ssn|ssns|social|itin|cvv|cvc|cvv2|pin|passcode|password|passwords|dob|birthdate|birthday|birthplace",
  "social security",
  "(card|debit|credit|visa|mastercard|amex|prepaid|ebt) (card)? (number|numbers|no|info|information|details|digits|data|code|pin|expiration|and|photo|picture)",
  "(full|whole|entire|your|#|complete|debit|credit) (debit|credit|bank)? card !(at|in person|on|through|online|via|statement)",
  "(number|digits|numbers|three|#|photo|picture|pic|front|back|side|info|details|code) (on|of|from|off) (the)? ..2 (front|card|debit|id|license|licence|passport|check|back|ssn|social)",
  "(last|first) (#|four|six) (digits|numbers|of)",
  "(expiration|expiry|exp|security) (date|code|number|question|answer|questions)",
  "(#|three|sixteen) ..1 (digit|digits|numbers|numeros|digitos)",
  "(voided|void|blank|canceled|cancelled) (check|cheque)",
  "(cheque|cheques) (anulado|en blanco|cancelado|nulo)",
  "(bank|checking|savings|routing|account|aba|iban|wire) (account|routing|login|info|information|details|number|numbers|name and|credentials|username|statement|statements|data)",
  "(bank|banking|routing|checking)",
  "(portal|login|online|account|email|banking|bank|zelle|your|cashapp|venmo) (login|username|credentials|user name|passcode|code|verification code)",
  "login|logins|username|usernames|credentials",
  "(log in|login|sign in) (info|information|details|credentials|code)",
  "(the|your|that) code",
  "code (you|we|that|from)",
  "(verification|one time|authentication|access|confirmation) (code|passcode|pin)",
  "date of birth",
  "(birth|born)",
  "(immigration|citizenship|legal|visa|residency) (status|papers|documents|paperwork|document)",
  "(green card|passport|citizen|citizenship|undocumented|work permit|alien number|a number|documented|country of origin|where are you from|nationality)",
  "(drivers|driver|driving|state|government|photo|national) (license|licence|id|ids|identification)",
  "(copy|photo|picture|pic|image|scan|front) ..3 (id|license|licence|passport|card|ssn|social)",
  "maiden name",
  "your id",
  "(what|which) country",
  "have (papers|documents)",
  "(here|country) legally",
  "legally (here|in)",
  "(legal|us|united states|american) (resident|citizen|citizens)",
  "(medical|health) (record|records|condition|diagnosis|history|information)",
  "(diagnosis|religion|race|ethnicity|pregnant|disability)",
  "(tax return|tax returns|w2|1099|pay stub|pay stubs|paystub|paystubs)",
  // Spanish
  "(seguro|numero de seguro|num de seguro) social",
  "(su|tu|el|los|del) (numero de seguro|seguro social|ssn|itin|social|pin|cvv|nip|dui|cedula)",
  "(numero|numeros|datos|informacion|foto|fotos|digitos|codigo|clave|detalles|imagen|copia) (completo|completos)? (de|del) (la|su|el|tu|una)? ..1 (tarjeta|cuenta|banco|seguro|ruta|licencia|pasaporte|identificacion|id|cedula|cvv|debito|credito|social|reverso|cheque|atras)",
  "(tarjeta|cuenta) (de debito|de credito|bancaria|de banco|de cheques|de ahorros|del banco) !(en|es|son|por internet|por el portal)",
  "(datos|informacion|cuenta|numero|detalles|clave) (bancaria|bancarios|bancario|de banco|del banco|bancarias|personales)",
  "(numero de cuenta|numero de ruta|ruta|cuenta y ruta|de ruta|ruta del banco)",
  "(fecha|codigo) de (vencimiento|expiracion|seguridad|nacimiento|verificacion)",
  "(ultimos|primeros) (#|cuatro|seis) (digitos|numeros)",
  "(contrasena|clave|password|usuario|nip|codigo de acceso|codigo que|codigo de)",
  "(estado|estatus|status|situacion|documentos|papeles) (migratorio|migratoria|de inmigracion|legal|migratorios|inmigratorio)",
  "(papeles|residencia|ciudadano|ciudadana|ciudadania|indocumentado|indocumentada|green card|pasaporte|permiso de trabajo|nacionalidad|mica)",
  "(cuando|donde|que dia) nacio",
  "cumpleanos",
  "(licencia|identificacion|matricula) (de|con|oficial|consular)?",
  "apellido de soltera",
  "(talon|talones) de (pago|cheque)",
  "(su|tu|la|mandeme) tarjeta",
];

/** Ways to ask. A question is one too. */
const REQUESTS: readonly string[] = [
  "(me|nos) ..1 (comparte|da|dan|pasa|manda|envia|dice|dicta|confirma|presta|escribe)",
  "(send|text|reply|respond|give|tell|provide|share|message|email|enter|type|write|read|snap|take|upload|forward|drop|put|shoot|supply|submit|include|confirm|verify|validate|update|answer|state|list|call) !(you (the|a|your|our|when|once|back|if|about|soon|today|tomorrow|shortly)|us (today|anytime|if|back))",
  "(need|needs|require|requires|must have|have to have|want|requires|needed|required|looking for|missing)",
  "(what is|what are|whats|may i|can i|could i|can we|could we|may we|can you|could you|will you|would you|please)",
  "(do|are|were) you",
  "(mande|manda|mandeme|mandenos|mandame|mandar|mandarme|mandarnos|envie|envieme|envienos|enviame|enviar|enviarme|enviarnos|deme|denos|dame|darme|darnos|dar|digame|diganos|dime|decirme|decirnos|escriba|escribame|escribe|responda|respondame|conteste|proporcione|proporcionar|proporcioneme|comparta|compartir|comparteme|confirme|confirmar|confirmeme|verifique|verificar|valide|ingrese|pase|paseme|pasame|pasarme|tome|indique|indiqueme|mencione|texto|textee|texteeme|facilite|faciliteme|adjunte|actualice|incluya)",
  "(mandela|mandelo|mandelas|mandelos|enviela|envielo|pasela|paselo|damela|demela|escribala|escribalo) ..2",
  "(necesito|necesitamos|requiero|requerimos|ocupo|ocupamos|quiero|queremos|falta|hace falta|se necesita|se requiere)",
  "(cual es|cuales son|me da|nos da|me puede|nos puede|puede|podria|me podria|me manda|nos manda|me dice|tiene|es usted|por favor)",
];

/** A safe way to pay or to prove who one is: it goes by another way than a text. */
const SAFE_WAYS: readonly string[] = [
  "(on|in|at|through|via|using|inside|into|to) (the|our|your)? ..1 (portal|office|app|website|site|page|bank)",
  "online !(banking|login|password|account|username)",
  "(with|from|at|through|by|call|contact|ask) your bank",
  "(con|a|en|llame a|pregunte a) su banco",
  "(in person|drop box|by phone|front desk)",
  "(en|por|a traves de|desde|con|al) (el|la|nuestra|nuestro|su)? (portal|oficina|aplicacion|pagina|sitio|app|internet|linea|banco)",
  "en persona",
  "(we|portal|office) ..1 (accept|accepts|take|takes)",
  "(aceptamos|se acepta|acepta|aceptan)",
  "(reset|change|update|restablec*|cambi*|forgot|recover) ..3 (password|contrasena|clave|pin|passcode)",
  "(card|tarjeta|bank|banco|account|cuenta) (payment|payments|fee|pago|pagos)",
  "(office|manager|portal|oficina|gerente|bring|traiga)",
];

/** The data is to come here, by text, whatever else is said. */
const BY_TEXT: readonly string[] = [
  "(send|text|reply|respond|give|tell|share|message|type) (me|us|here|back|with|your|the|a|it|over|by text)",
  "(by|via|over|through|in|to this) (text|sms|message|number)",
  "(mandela|mandelo|mandelas|mandelos|enviela|envielo|pasela|paselo|demela|escribala|escribalo)",
  "(me|nos) (da|das|pasa|pasas|manda|mandas|dice|dices|envia|envias|puede dar|puede mandar|puede decir)",
  "(mandeme|mandenos|mandame|envieme|envienos|deme|denos|dame|digame|diganos|escribame|respondame|responda con|responda|por (texto|mensaje|sms|aqui|este medio)|texteeme|paseme)",
  "(mande|envie|escriba|comparta) (su|sus|el|la|los|una|aqui)",
  "here|aqui",
];

/** Advice to keep it. */
const PROTECTION: readonly string[] = [
  "(keep|keeping|guard|protect|hide|safeguard|cuide|guarde|proteja|mantenga|conserve) ~8 (private|safe|secret|yourself|secure|confidential|privado|privada|privados|seguro|segura|secreto|secreta|usted|confidencial)",
  "(protect|guard|safeguard|cuide|proteja) (your|su|sus)",
];

/** Numbers that anybody may know. */
const HARMLESS: readonly string[] = [
  "(money order|receipt|confirmation|tracking|reference|work order|unit|recibo|confirmacion|giro|referencia|rastreo)",
];
/** … unless they are these. */
const ROBBABLE: readonly string[] = [
  "(card|ssn|social|bank|account|debit|credit|pin|password|tarjeta|cuenta|banco|debito|credito|seguro|clave|id|license|licencia|birth|nacimiento|verification|security)",
];

/** A refusal that can only be met with the data: "I can't look it up without your SSN". */
const DEMANDS: readonly string[] = [
  "(can|could|will) not ~6 (without|until|unless)",
  "no (puedo|podemos|podre) ~6 (sin|hasta|si no)",
];

const demands = phrases(DEMANDS);
const sensitive = phrases(SENSITIVE);
const requests = phrases(REQUESTS);
const safeWays = phrases(SAFE_WAYS);
const byText = phrases(BY_TEXT);
const protection = phrases(PROTECTION);
const harmless = phrases(HARMLESS);
const robbable = phrases(ROBBABLE);

/** "Card number?" asks without a verb. */
const LONGEST_BARE_QUESTION = 8;

const isShortQuestion = ({ first, last, isQuestion }: SentenceSpan): boolean =>
  isQuestion && last - first <= LONGEST_BARE_QUESTION;

/**
 * A request to send data by text that can rob or endanger a person: card, bank, Social Security, password, birth,
 * immigration, identity or health. Advice not to send it, or the way to a portal or an office, is none.
 */
export const findSensitiveDataRequest = ({ draft }: DraftReading): string | null =>
  quoteFirst(draft, sensitive, ({ sentence, isDenied }) => {
    if (demands.occurIn(draft, sentence)) return false;
    if (protection.occurIn(draft, sentence) && !byText.occurIn(draft, sentence)) return true;
    if (harmless.occurIn(draft, sentence) && !robbable.occurIn(draft, sentence)) return true;
    if (isDenied || !(isShortQuestion(sentence) || requests.occurIn(draft, sentence))) return true;
    return safeWays.occurIn(draft, sentence) && !byText.occurIn(draft, sentence);
  });
