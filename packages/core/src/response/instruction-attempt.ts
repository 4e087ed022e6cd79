import { stripWord } from "../reading/strip-word.ts";
import { normalise } from "../text/normalise.ts";

/** Ways of talking to the machine behind the assistant. Matched against folded text, a family a line. */
const ATTEMPTS: readonly RegExp[] = [
  // Set its rules aside. "Ignore my last text" is about messages, not about rules.
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop|break)\s+(?:(?:all|any|each|every|of|the|these|those|your|my|our|previous|prior|above|earlier|preceding|former|other|current|existing|safety|system|internal|original)\s+){0,5}(?:instructions?|prompts?|rules|guidelines|directives|directions|programming|training|restrictions|constraints|commands|safeguards)\b/u,
  /\b(?:ignore|disregard|forget)\s+(?:everything|all|anything|what)\s+(?:(?:that|of)\s+)?(?:(?:you\s+were|you've\s+been|you\s+have\s+been)\s+told|above|before\s+this|(?:the|your)\s+(?:above|system))/u,
  /\b(?:do\s+not|don'?t|stop)\s+follow(?:ing)?\s+(?:(?:the|your|any|all|these)\s+)?(?:previous\s+|system\s+)?(?:instructions|rules|guidelines|prompt|programming)\b/u,
  /\b(?:ignor[ae]|olvid[ae](?:te)?|omit[ae]|descart[ae]|salt[ae](?:te)?|anul[ae]|desobedece)\s+(?:(?:de|todas?|todos?|las|los|tus|sus|mis|cualquier|estas|esas|tu|su|el)\s+){0,4}(?:(?:anteriores|previas)\s+)?(?:instrucciones|instruccion|reglas|indicaciones|ordenes|restricciones|directrices|prompt|programacion)\b/u,
  /\bno\s+(?:sigas|siga|hagas\s+caso\s+a|obedezcas)\s+(?:las|tus|sus|esas)\s+(?:instrucciones|reglas|ordenes|indicaciones)\b/u,
  // Speak as somebody else in the transcript, or close the transcript.
  /(?:^|\n)\s*[#*[<|-]*\s*(?:system|assistant|developer|sistema|asistente)(?:\s+(?:prompt|message|note|override|instructions?|mensaje))?\s*[\]>*|]*\s*[:=]/u,
  /[.!?"]\s+(?:system|assistant|developer|sistema)(?:\s+(?:message|override|note))?\s*:/u,
  /<\|?\/?\s*(?:im_start|im_end|system|assistant|user|tenant_message|endoftext|s>)|\[\/?(?:inst|system|assistant|admin)\]|<<\/?sys>>|#{2,}\s*(?:system|instruction|response|new instructions?)/u,
  /[‹＜]\s*\/?\s*(?:tenant_message|system)/u,
  // Our own markers and fields.
  /\bpayment_plan\b|\bescalate\s*:|\bescalate_reason\b|\{\{|\}\}|["'](?:reply|role|content)["']\s*:|\bweekly\s*=\s*\$?\d/u,
  /\b(?:confidence|confianza)(?:[\s_]+score)?\s*(?:[:=]|is|to|of|at|de)\s*(?:100|1(?:[.,]0+)?|0?[.,]\d+|9\d)\b|\bauto[\s_-]?(?:send|approve)\b/u,
  /\b(?:approved|auto_approved|status|verified)\s*[:=]+\s*(?:true|approved|yes|paid)\b/u,
  // Make it play a part.
  /\byou\s+are\s+now\s+(?:an?\b|in\b|dan\b|acting\b|free\b|unrestricted\b|going\s+to\s+(?:act|pretend|be)\b|(?:the|my)\s+(?:manager|landlord|owner|admin|assistant|lawyer)\b)/u,
  /\b(?:pretend|act|behave|respond|answer)\s+(?:to\s+be|as|like|you\s+are|you're|as\s+if\s+you\s+(?:are|were))\s+(?:(?:an?|the|my|our|if|you|were|are)\s+){0,3}(?:\w+\s+)?(?:manager|landlord|owner|lawyer|attorney|assistant|ai|bot|admin|administrator|developer|model|supervisor|accountant|pirate|dan)\b/u,
  /\brole-?\s?play(?:ing)?\b|\bjail\s?break|\b(?:developer|debug|admin|god|maintenance|sudo|dan|test)\s+mode\b|\bsudo\b/u,
  /\bfrom\s+now\s+on,?\s+you\s+(?:are|will|must|only|have\s+to|should\s+(?:only|always))\b|\byour\s+new\s+(?:instructions?|rules?|role|task|prompt)\b|\bnew\s+(?:instructions?|system\s+prompt)\s*:/u,
  /\b(?:a\s+partir\s+de|desde)\s+ahora,?\s+(?:eres|tu\s+eres|respond[ea]|contest[ea]|vas\s+a|debes|solo)\b|\bactua\s+como\s+(?:un|una|el|la|mi|si)\b|\b(?:finge|haz\s+de\s+cuenta)\s+(?:ser|que\s+eres)\b|\bmodo\s+(?:desarrollador|administrador|prueba|dios)\b|\b(?:tus\s+)?nuevas\s+instrucciones\b/u,
  // Ask for what it was told, or dictate what it says.
  /\bsystem\s+prompt\b|\b(?:reveal|print|repeat|output|leak|display|dump|show\s+me|tell\s+me|what\s+(?:is|are|was|were))\s+(?:me\s+)?(?:(?:all|of)\s+)?(?:your|the)\s+(?:full\s+|exact\s+|initial\s+|original\s+|hidden\s+|secret\s+|system\s+)*(?:prompt|system\s+(?:message|instructions)|programming|(?:initial|original|hidden|secret|exact)\s+instructions)\b|\b(?:reveal|repeat|print|output|leak|dump)\s+your\s+(?:instructions|rules)\b/u,
  /\b(?:muestra|muestrame|revela|repite|imprime|dime|ensename)\s+(?:(?:todas|todo)\s+)?(?:tus|tu|las|el)\s+(?:instrucciones|prompt|reglas\s+internas|programacion)\b/u,
  /\b(?:respond|reply|answer|output|return|write|print)\s+(?:only|exactly|verbatim|word\s+for\s+word|strictly)\s*(?:with|:|"|'|in\s+json)|\bonly\s+(?:reply|respond|answer)\s+with\b|\b(?:reply|respond|answer)\s+with\s+(?:exactly|the\s+(?:words?|text|phrase|following)|["'])|\brepeat\s+after\s+me\b|\b(?:output|return|print)\s+(?:the\s+following|(?:a\s+|as\s+|valid\s+)*json)\b/u,
  /\b(?:responde|contesta|escribe|di)\s+(?:solo|unicamente|exactamente|solamente)\s*(?:con|:|"|')|\brepite\s+(?:despues\s+de\s+mi|conmigo|lo\s+siguiente|esto)\b/u,
  // Order it to decide.
  /\b(?:mark|set|flag|record|change|update|make)\s+(?:(?:me|my|the|this|that|it|account|tenant|balance|amount|rent|debt|message|status|plan)\s+){1,4}(?:as|to)\s+(?:be\s+)?(?:paid|approved|resolved|current|zero|\$?0(?:[.,]00)?|cleared|settled|forgiven)(?!\S*\d)\b/u,
  /(?:^|[.!,:;\n]\s*)(?:(?:just|now|please|you\s+must|you\s+will|you\s+have\s+to|immediately)\s+){0,3}(?:auto-?)?approve\s+(?:me|everything|all|any|this\s+(?:message|request|reply|draft|text))\b/u,
  /\b(?:approve|accept|send)\s+(?:(?:this|it|my|the|plan|request|any|every|reply)\s+){1,3}(?:automatically|without\s+(?:review|approval|a\s+manager|asking|human)|no\s+matter\s+what)\b/u,
  /\b(?:apruebame|aprueba\s+todo|apruebalo?\s+(?:ya|automaticamente|sin)|aprueb[ae]\s+(?:(?:mi|este|el)\s+)?(?:plan|mensaje|solicitud)?\s*(?:automaticamente|sin\s+(?:revision|revisar|gerente)))\b/u,
  /\b(?:marca|marque|marcame|pon|ponga|ponme|pongame|cambia|cambie|actualiza)\s+(?:(?:mi|la|el|esta|este|como|cuenta|saldo|balance|deuda|renta|estado)\s+){1,4}(?:(?:como|en|a)\s+)?(?:pagad[ao]|aprobad[ao]|cero|\$?0\b|saldad[ao]|resuelt[ao])/u,
  /\b(?:i\s+am|i'm|im|this\s+is|soy)\s+(?:(?:the|your|tu|su|an?|el|un)\s+){0,2}(?:system\s+admin(?:istrator)?|sysadmin|administrator|admin|developer|programmer|creator|desarrollador|administrador\s+del\s+sistema|programador)\b(?=.*\b(?:approve|ignore|override|disable|confirm|set|mark|give|send|say|show|aprueb|ignor|dame|marca|pon))/u,
  /\b(?:admin(?:istrator)?|manager|system|security)\s+override\b|\boverride\s+(?:code|password|authori[sz]ation)\b/u,
  /\b(?:large\s+)?language\s+model\b|\bmodelo\s+de\s+lenguaje\b/u,
  // Say it in a form that people don't read.
  /\b(?:base\s?64|rot\s?13)\b|\bdecode\s+(?:this|the\s+following|and)\b|\bdecodifica\b/u,
];

const URL = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;
/** Longer than any word, confirmation code or tracking number that a tenant would pass on. */
const BLOB = /[A-Za-z0-9+/_=-]{40,}/u;
const HIDDEN_TEXT = /[\u{E0020}-\u{E007E}]{3,}|[\u200B-\u200F\u2060-\u2064]{6,}/u;
const LONGEST_EVIDENCE = 80;

const blob = (text: string): string | null => {
  const [found] = BLOB.exec(text.replace(URL, " ")) ?? [];
  // A row of dashes or one letter held down is no message.
  return found !== undefined && new Set(found).size > 10 ? found : null;
};

/**
 * What in a tenant's text tries to instruct the model, or null. The reply to such a text is never sent by itself; a
 * tenant who tells a *person* to ignore a text, or asks for a plan to be approved, is left alone.
 */
export const detectInstructionAttempt = (text: string): string | null => {
  if (HIDDEN_TEXT.test(text)) return "hidden characters";
  const folded = normalise(text).text.replace(/\p{L}+/gu, stripWord);
  for (const attempt of ATTEMPTS) {
    const [found] = attempt.exec(folded) ?? [];
    if (found !== undefined) return found.trim().slice(0, LONGEST_EVIDENCE);
  }
  return blob(text)?.slice(0, LONGEST_EVIDENCE) ?? null;
};
