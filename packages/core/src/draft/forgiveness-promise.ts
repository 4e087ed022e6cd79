import { phrases, quoteFirst } from "./phrases.ts";
import type { PhraseInSentence } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";
import type { SentenceSpan, WordedText } from "./worded-text.ts";
import { CHARGES, NO_PROMISE, PROMISES, PROMISES_ABOUT_IT } from "./forgiveness-phrases.ts";
import { findFalseClearance, findSettlement, isPaidFor } from "./settlement.ts";

const promises = phrases(PROMISES);
const promisesAboutIt = phrases(PROMISES_ABOUT_IT);
const charges = phrases(CHARGES);
const noPromise = phrases(NO_PROMISE);

/** Whether a sentence speaks of giving something up, be it to refuse. */
export const speaksOfForgiveness = (draft: WordedText, sentence: SentenceSpan): boolean =>
  promises.occurIn(draft, sentence);

/** Phrases that begin with their own "not" or "no need" are promises as they stand. */
const beginsWithDenial = (form: string | undefined): boolean =>
  form !== undefined && ["not", "no", "never", "without", "zero", "need"].includes(form);

/** "Paid" by the whole sum is no gift: "with $600 your part is paid". */
const paidFor = /^(?:pagad|saldad|liquidad|cubiert|cleared$|covered$|settled$|paid$|zero$|cero$|ceros$)/u;

/** A promise to give up something that is owed. A refusal, or a request passed on to a manager, is none. */
export const findForgivenessPromise = (reading: DraftReading): string | null => {
  const { draft, message } = reading;
  const isExcused = ({ match, sentence, isDenied }: PhraseInSentence): boolean =>
    ((draft.words[match.last - 1]?.forms ?? []).some((form) => paidFor.test(form)) && isPaidFor(reading, sentence)) ||
    noPromise.occurIn(draft, sentence) ||
    (isDenied && !beginsWithDenial(draft.words[match.first]?.forms[0]));
  return (
    quoteFirst(draft, promises, isExcused) ??
    (charges.occurIn(message) ? quoteFirst(draft, promisesAboutIt, isExcused) : null) ??
    findSettlement(reading) ??
    findFalseClearance(reading)
  );
};
