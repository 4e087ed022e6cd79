import { detectOptOut } from "../reading/detect-opt-out.ts";
import { phrases, quoteFirst } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";
import type { WordedText } from "./worded-text.ts";
import { quoteWords } from "./worded-text.ts";

/** The tenant's wish is carried out. */
const CONFIRMATIONS: readonly string[] = [
  "(unsubscribed|optout|opted out|opt you out|opting you out|removed|unsubscribe you|remove you|taken off|take you off|removing|remove your|remove this|stopped|off our list|off the list)",
  "(no more|no further|no longer|not) ..4 (text|texts|message|messages|reminders|sms|contact|contacted|receive|texted|hear|bother|reach)",
  "(take|taken|took|taking|pulled) (you|your|this|the|that|it) ..2 off",
  "(removed|deleted|cleared|canceled|cancelled) (you|your|this|the|that) ..2",
  "stop ..2 (texting|messaging|messages|texts|contacting|sending|these|all)",
  "(texts|messages) ..2 (stop|stopped|end|cease|ended)",
  "last (text|message)",
  "(ya no|no) ..3 (recibira|recibiras|enviaremos|mandaremos|escribiremos|contactaremos|mensajes|textos|le|mas)",
  "(no mas|sin mas) (mensajes|textos)",
  "(dado|dada|dimos|damos|dar|daremos|removido|removida|removimos|eliminado|eliminada|eliminamos|quitamos|quitado|quitada|cancelado|cancelada|cancelamos|sacamos|borramos|baja|retiramos|retirado) ..5",
  "(dejaremos|dejamos|dejare|paramos|pararemos|detendremos|suspendemos|suspendimos) (de)? ..2 (enviar*|mandar*|escribir*|contactar*|textear*|los|mensajes)?",
  "ultimo (mensaje|texto)",
];

/** It goes on as if nothing had been said. */
const GOES_ON: readonly string[] = [
  "(pay|payment|payments|balance|owe|owes|due|rent|plan|portion|debt)",
  "(after|once|until|unless|as soon as) (you|we|your|the)",
  "(but|first|before|until|unless|however) ..3 (can|we|you|please|need|still|let|would|i)",
  "(pagar|pague|pago|pagos|saldo|balance|debe|renta|plan|deuda|porcion)",
  "(pero|antes|primero|hasta) ..3 (necesit*|puede|deb*|tiene|le|nos|queremos|podria)",
];

/** "She don't text": how somebody is reached, not a wish. */
const HABITS: readonly string[] = [
  "(he|she|they|tenantname|grandma|grandpa|mom|mother|dad|father|husband|wife) (do|does|did|can|could|will|would)? (really|even|usually|ever|know how to)? (not|never) (really|even|usually|ever|know how to|do|use|like|get)? (text|texts|texting|message|messages) !(me|us|him|her|them|this|my|anymore)",
  "(el|ella|abuela|abuelo|mama|papa|esposo|esposa) no ..1 (textea|manda textos|usa textos|sabe textear)",
];
/** What refuses in its own words is a confirmation as it stands. */
const OWN_DENIALS = new Set(["no", "not", "ya", "sin", "stop"]);

const habits = phrases(HABITS);
const confirmations = phrases(CONFIRMATIONS);
const goesOn = phrases(GOES_ON);

/** Whether a message asks for no more texts, by more than somebody's habit. */
const wantsNoTexts = (message: WordedText): boolean => {
  const { original } = message.normalised;
  const { opt_out, evidence } = detectOptOut(original);
  const [habit] = habits.find(message);
  if (!opt_out || habit === undefined) return opt_out;
  const told = quoteWords(message, habit.first, habit.last);
  return !told.includes(evidence ?? original) || detectOptOut(original.replace(told, ". ")).opt_out;
};

const isConfirmed = (draft: WordedText): boolean =>
  quoteFirst(
    draft,
    confirmations,
    ({ match, isDenied }) => isDenied && !OWN_DENIALS.has(draft.words[match.first]?.forms[0] ?? ""),
  ) !== null;

/** A draft that answers a wish for no more texts with anything but its fulfilment: silence on it, a question, a demand. */
export const findOptOutIgnored = ({ draft, message }: DraftReading): string | null => {
  if (draft.words.length === 0 || !wantsNoTexts(message)) return null;
  if (!isConfirmed(draft)) return draft.normalised.original.trim();
  const [question] = draft.sentences.filter(({ isQuestion }) => isQuestion);
  if (question !== undefined) return draft.normalised.original.trim();
  return quoteFirst(draft, goesOn, ({ isDenied }) => isDenied);
};
