import { accountOf, debtsOf, figuresOf, within } from "./account.ts";
import { instalmentsIn } from "./instalments.ts";
import { owedSums } from "./known-sums.ts";
import { isDenied } from "./denial.ts";
import { phrases, quoteFirst } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";
import type { SentenceSpan } from "./worded-text.ts";
import { quoteWords } from "./worded-text.ts";
import { speaksOfOthers } from "./third-party-disclosure.ts";

/** Nothing more is owed. */
const settled = phrases([
  "(paid up|caught up|paid off|paid in full|squared away|square|even !#|settled|in the clear|debt free|current|off the books)",
  "(you|we|it|that|account|balance|everything|all) ..3 (done|set|good|finished|over|closed|cleared|settled)",
  "(be|and|are) done",
  "(that is|that would be|that will be) (it|all|everything)",
  "(cover|covers|clear|clears|settle|settles|close|closes|closing|finish|finishes|wipe|wipes|end|ends|satisfy|satisfies|resolve|resolves) ..2 (everything|it|all|that|account|balance|debt|case|file|matter|books|out|up)",
  "(takes care of|taking care of|take care of) ..1 (everything|it|all|account|balance|debt)",
  "(zero balance|owe nothing|nothing (else|more|left)|not owe|free and clear)",
  "(al corriente|al dia|a mano|saldad*|liquidad*|en cero|en ceros|sin deuda|libre de deuda|solvente)",
  "(queda|quedamos|quedaria|estamos|esta|estaria|y) ..1 (listo|lista|listos|bien|parejos|pagado|pagada|cubierto|cubierta|todo)",
  "(cubre|salda|liquida|paga|cierra|cerramos|terminamos|termina|acaba|resuelve) ..2 (todo|cuenta|deuda|saldo|caso|asunto)",
  "(ya no|no) (debe|deberia|debera) (nada|mas)",
  "(ya estuvo|y ya|y listo|y punto)",
]);
/** A bargain, not a report. */
const bargain = phrases([
  "(if|just|only|once|pay|paying|send|sending|give|bring|offer|accept|take|would|with|for|how about)",
  "(will ..1 (settle|clear|cover|close|finish|end|do)|settles|clears|closes|finishes|ends)",
  "si|solo|solamente|con|pague|pagar|paga|pagando|mande|deme|de|traiga|aceptamos|basta|por",
]);

/** Said of the account as it is now, not as it will be: "you're all paid up". */
const cleared = phrases([
  "(you|we|account|balance|everything|it) (are|is) ..2 (paid up|caught up|paid off|paid in full|squared away|settled|debt free|current)",
  "(all|fully|completely) (paid|settled|caught up|paid up|paid off|cleared)",
  "(you|we) owe (us)? nothing",
  "(esta|queda|quedo|ya) ..2 (al corriente|al dia|saldado|saldada|liquidado|liquidada|todo pagado|pagado todo)",
  "(ya no|no) (nos)? debe (nada|mas)",
]);
/** Then it is not so yet. */
const notYet = phrases([
  "(if|once|when|after|until|till|will|would|could|can|then|get|gets|getting|be|become|by|in|within|with|for|almost|nearly|toward|help|each|every|week|weeks|plan|before)",
  "(si|cuando|despues|hasta|sera|seria|estaria|quedaria|estara|quedara|con|en|para|casi|cada|semana|semanas|plan|antes|una vez)",
]);

/** Whether a sentence names all that is owed, or its rest after the tenant's payments. */
const namesWhole = (reading: DraftReading, sentence: SentenceSpan): boolean => {
  const debts = debtsOf(accountOf(reading));
  return within(figuresOf(reading.draft).amounts, sentence).some(({ cents }) => cents > 0 && debts.includes(cents));
};

/** Whether the tenant says that all of it was paid, or will be. */
const paysWhole = (reading: DraftReading): boolean => {
  const { owed, portion, tenantSums } = accountOf(reading);
  const all = tenantSums.reduce((sum, cents) => sum + cents, 0);
  return [...tenantSums, all].some((paid) => paid >= Math.min(owed, portion));
};

/** Whether what is paid off is paid for, by what the sentence names or the tenant has named. */
export const isPaidFor = (reading: DraftReading, sentence: SentenceSpan): boolean =>
  namesWhole(reading, sentence) || paysWhole(reading);

/** An account called settled on which something is still owed. */
export const findFalseClearance = (reading: DraftReading): string | null => {
  const { owed, portion } = accountOf(reading);
  if (Math.min(owed, portion) <= 0 || paysWhole(reading)) return null;
  return quoteFirst(
    reading.draft,
    cleared,
    ({ sentence, isDenied: denied }) =>
      denied ||
      sentence.isQuestion ||
      speaksOfOthers(reading.draft, sentence) ||
      namesWhole(reading, sentence) ||
      notYet.occurIn(reading.draft, sentence),
  );
};

const isBargain = (reading: DraftReading, sentence: SentenceSpan): boolean => {
  const { draft } = reading;
  const word = settled.find(draft).find(({ first, last }) => first >= sentence.first && last <= sentence.last)?.first;
  return word !== undefined && !isDenied(draft.words, word) && bargain.occurIn(draft, sentence);
};

/** A promise that less than what is owed pays everything: "pay $400 today and you're all paid up". */
export const findSettlement = (reading: DraftReading): string | null => {
  const { draft } = reading;
  const account = accountOf(reading);
  const figures = figuresOf(draft);
  const owed = owedSums(account, { ...figures, amounts: [] });
  const least = Math.min(account.owed, account.portion);
  const settlement = figures.amounts.find(
    ({ cents, role, sentence }) =>
      role !== "instalment" &&
      role !== "fee" &&
      cents > 0 &&
      cents < least &&
      !owed.includes(cents) &&
      within(figures.counts, sentence).length === 0 &&
      instalmentsIn(figures, sentence).length === 0 &&
      isBargain(reading, sentence),
  );
  return settlement === undefined ? null : quoteWords(draft, settlement.sentence.first, settlement.sentence.last);
};
