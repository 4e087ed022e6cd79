import { phrases, quoteFirst } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";
import { DEBT_WORDS, KEPT_PRIVATE, NOT_THE_TENANT, OTHER_PEOPLE } from "./third-party-phrases.ts";

const notTheTenant = phrases(NOT_THE_TENANT);
const debtWords = phrases(DEBT_WORDS);
const otherPeople = phrases(OTHER_PEOPLE);
const keptPrivate = phrases(KEPT_PRIVATE);

const MONEY = /\$\s?\d[\d,.]*/u;

/** Whether the message says that somebody other than the tenant wrote it. */
const isFromSomebodyElse = ({ message }: DraftReading): boolean => notTheTenant.occurIn(message);

/** A debt told to somebody who isn't the tenant, or anybody's affairs told to somebody else. */
export const findThirdPartyDisclosure = (reading: DraftReading): string | null => {
  const { draft } = reading;
  const others = quoteFirst(
    draft,
    otherPeople,
    ({ sentence, isDenied }) => isDenied || keptPrivate.occurIn(draft, sentence),
  );
  if (others !== null || !isFromSomebodyElse(reading)) return others;
  return (
    MONEY.exec(draft.normalised.original)?.[0] ??
    quoteFirst(draft, debtWords, ({ sentence, isDenied }) => isDenied || keptPrivate.occurIn(draft, sentence))
  );
};
