import { accountOf, figuresOf, instalmentsIn, owedSums, within } from "./account.ts";
import { isDenied } from "./denial.ts";
import { phrases } from "./phrases.ts";
import type { DraftReading, SentenceSpan } from "./read-draft.ts";
import { quoteWords } from "./read-draft.ts";

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
  "si|solo|solamente|con|pague|pagar|paga|pagando|mande|deme|de|traiga|aceptamos|basta|por",
]);

/** Whether a sentence names all that is owed, or its rest after the tenant's payments. */
export const namesWhole = (reading: DraftReading, sentence: SentenceSpan): boolean => {
  const { owed, portion, tenantSums } = accountOf(reading);
  const wholes = [owed, portion].flatMap((whole) => [whole, ...tenantSums.map((paid) => whole - paid)]);
  return within(figuresOf(reading.draft).amounts, sentence).some(({ cents }) => cents > 0 && wholes.includes(cents));
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
