import type { DraftReading } from "./read-draft.ts";

/** Traces of the machine: they are searched in the draft as it is, case and accents included. */
const TRACES: readonly RegExp[] = [
  // Our markers, in any dress.
  /\bpayment[_ -]?plan\b\W{0,4}[:=]\W{0,4}(?:weekly|\$?\d|\{|null|none|yes|amount)/iu,
  /\bPAYMENT_PLAN\b/iu,
  /\bweekly\s*=\s*\$?\d|(?<!\d\s)\b(?:weeks|start(?:_date)?|weekly_amount|duration_weeks)\s*=\s*\S/iu,
  /\bescalate\w*\]?\W{0,3}:|\[\s*(?:escalate|escalation|escalar)\b|\bESCALAT(?:E|ED|ION)\b(?=\s*[-–—(])|^\W*ESCALATE\b/u,
  /\bescalate\s*:|\b(?:escalar|escalacion|escalación)\s*:/iu,
  // Placeholders that nobody filled.
  /\{\{|\}\}|\$\{|\{[a-z][\w .-]*\}|<%|%>|%\(\w+\)s|%[sd]\b|<\/?[a-z_][a-z_ /-]*>/iu,
  /\[[^\]\n]*\b[A-Z]{2,}[ _][A-Z]{2,}[^\]\n]*\]/u,
  /\[\s*(?!(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom|closed|cerrado|open|abierto)[\p{L}]*\b)[\p{L}_]+\s*\]/iu,
  /\[[^\]\n]*(?:\b(?:insert|inserte|names?|nombre|apellido|date|fecha|amount|monto|cantidad|tenant|inquilin[oa]|manager|gerente|firma|signature|phone|tel[eé]fono|link|enlace|url|company|compa[nñ][ií]a|address|direcci[oó]n|balance|saldo|number|n[uú]mero|your|notes?|nota|internal|interna|redacted|placeholder|draft|escal\w+|plan|x{2,})\b|[=_])[^\]\n]*\]/iu,
  /<\s*\p{L}[^<>\n]{0,40}>/u,
  /\b(?:undefined|NaN|TBD|TODO|XXX+|lorem ipsum)\b|\$X+\b|\bX{2,}\b|_{3,}/u,
  /\b(?:is|of|es|de|balance|name|nombre)\s*:?\s+null\b|\bnull\b[.,]?$/iu,
  /(?<![\w@./-])[a-z]+_(?:[a-z]+_)*[a-z]+(?![\w@./])/u,
  /\b(?:NAME|AMOUNT|NOMBRE|MONTO|INSERT)\b|\b[A-Z]+(?:_[A-Z]+)+\b/u,
  // Structure of the answer.
  /```|^\s*[{[]\s*"|"\s*:\s*["{[]|\*\*|^\s*#{1,4}\s/mu,
  /^\W*(?:(?:draft|suggested|sms|text|final|proposed)\s+)?(?:reply|response|draft|answer|message|sms|assistant|system|user|output|respuesta|borrador|asistente|mensaje)(?:\s+(?:to tenant|(?:to|for|al|a la|para el|para la)\s+(?:the\s+)?(?:tenant|resident|inquilin[oa])|draft|in \w+))?\s*:/iu,
  /^\W*(?:here(?:'|’)?s?(?: is)?|sure,? here(?:'|’)?s?(?: is)?|aqui (?:esta|tiene)|aquí (?:está|tiene)) (?:a|the|an|my|your|el|la|un|una)\b[^.]{0,30}\b(?:reply|response|draft|message|text|version|respuesta|borrador|mensaje)\b/iu,
  /\b(?:internal|manager|agent|staff|private)\s+(?:note|memo)s?\s*:|\bnotas?\s+(?:interna|del\s+sistema)s?\b/iu,
  /^\W*(?:category|intent|topic|summary|trigger|analysis|reasoning|severity|sentiment|mood|urgency|priority|label|classification|escalation|sentimiento|urgencia|prioridad|categor[ií]a|intenci[oó]n|resumen|gravedad)\s*:/imu,
  /(?:^|\s)#(?:escalat|needs?_|todo|internal)\w*/iu,
  /\b(?:note|nota)\s+(?:to|for|para)\s+(?:(?:the|el|la|our)\s+)?(?:manager|reviewer|self|staff|system|gerente|revisor)\b|\b(?:translation|traduccion|traducción)\s*:|\(\s*(?:note|nota|internal|\d+ char)/iu,
  /\b\d+\s+(?:characters|caracteres|chars)\b|\b(?:character|160)[ -](?:limit|count|character)/iu,
  // Scores.
  /\b(?:confidence|confianza|certainty|priority|risk|reliability|fiabilidad|sentiment|prioridad|riesgo|puntaje|puntuacion|puntuación)\b[\s_]*(?:score|level|rating|puntaje|puntuacion|nivel|de\s+\p{L}+)?\s*(?:is|was|of|es|de|at|:|=|\()*\s*(?:0?[.,]\d+|\d{1,3}\s?%|\d+(?:\.\d+)?\/\d+|\d+(?:[.,]\d+)?\b|high\b|low\b|medium\b|alta?\b|baja?\b)/iu,
  /\b(?:confidence|reliability|priority|risk|internal|sentiment)\s+(?:score|rating|level)\b|\bscore\s*(?:is|:|=|of)\s*\d|\(\s*0?\.\d{2,}\s*\)|\b(?:puntaje|puntuaci[oó]n|nivel)\s+(?:de\s+)?(?:confianza|fiabilidad|riesgo|prioridad|intern[oa])/iu,
  // The prompt.
  /\b(?:system\s+prompt|my\s+(?:system\s+)?(?:prompt|instructions|guidelines|programming)|these\s+instructions|(?:per|following|according\s+to|based\s+on)\s+(?:my|the|your|our)\s+(?:system\s+)?(?:instructions|prompt|programming))\b/iu,
  /\b(?:i\s+(?:was|am|have\s+been|'m|’m)|i(?:'|’)m|i(?:'|’)ve\s+been)\s+(?:been\s+)?(?:instructed|programmed|told|prompted|configured|designed|trained|only\s+allowed)\s+(?:to|not\s+to|by)\b/iu,
  /\bas\s+an?\s+(?:ai|a\.i\.|large|language)\b|\b(?:large\s+)?language\s+model\b|\b(?:openai|chatgpt|gpt-?\d|gpt)\b|\bcomo\s+(?:una?\s+)?(?:ia|modelo|inteligencia\s+artificial)\b|\bmodelo\s+de\s+lenguaje\b/iu,
  /\b(?:you\s+are\s+(?:an?|the)\s+(?:\w+\s+){0,3}(?:assistant|agent|bot)\b|eres\s+un\s+asistente)/iu,
  /\b(?:mis|las|estas)\s+instrucciones\s+(?:internas|dicen|son|del\s+sistema|me)\b|\b(?:seg[uú]n|siguiendo)\s+mis\s+(?:instrucciones|reglas)\b|\bfui\s+programad[oa]\b|\bme\s+(?:programaron|instruyeron|indicaron|ordenaron)\b/iu,
  /^\W*(?:language|idioma|tenant name|days late|balance due|tone|tono)\s*:\s*\w+/imu,
];

/** A machine line, a placeholder, a piece of the prompt or an internal score left in the draft. */
export const findMarkerLeak = ({ draft }: DraftReading): string | null => {
  for (const trace of TRACES) {
    const found = trace.exec(draft.normalised.original)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
};
