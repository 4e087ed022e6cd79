import { detectOptOut } from "../reading/detect-opt-out.ts";
import { phrases, quoteFirst } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";

/** The tenant's wish is carried out. */
const CONFIRMATIONS: readonly string[] = [
  "(unsubscribed|optout|opted out|opt you out|opting you out|removed|unsubscribe you|remove you|taken off|take you off|removing|remove your|remove this|stopped|off our list|off the list)",
  "(no more|no further|no longer|not) ..4 (text|texts|message|messages|reminders|sms|contact|contacted|receive|texted|hear|bother|reach)",
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
  "$money_word",
  "(pay|payment|payments|balance|owe|owes|due|rent|plan|portion|debt)",
  "(but|first|before|until|unless|however) ..3 (can|we|you|please|need|still|let|would|i)",
  "(pagar|pague|pago|pagos|saldo|balance|debe|renta|plan|deuda|porcion)",
  "(pero|antes|primero|hasta) ..3 (necesit*|puede|deb*|tiene|le|nos|queremos|podria)",
];

const confirmations = phrases(CONFIRMATIONS);
const goesOn = phrases(GOES_ON.filter((phrase) => !phrase.startsWith("$")));

/** A draft that answers a wish for no more texts with anything but its fulfilment: silence on it, a question, a demand. */
export const findOptOutIgnored = ({ draft, message }: DraftReading): string | null => {
  if (!detectOptOut(message.normalised.original).opt_out || draft.words.length === 0) return null;
  if (!confirmations.occurIn(draft)) return draft.normalised.original.trim();
  const [question] = draft.sentences.filter(({ isQuestion }) => isQuestion);
  if (question !== undefined) return draft.normalised.original.trim();
  return quoteFirst(draft, goesOn, ({ isDenied }) => isDenied);
};
