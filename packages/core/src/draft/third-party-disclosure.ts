import { phrases, quoteFirst } from "./phrases.ts";
import type { PhraseInSentence } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";
import type { SentenceSpan, WordedText } from "./worded-text.ts";
import {
  ASKS_AFTER_OTHERS,
  DEBT_WORDS,
  KEPT_PRIVATE,
  NOT_THE_TENANT,
  OTHER_PEOPLE,
  OWN_STORY,
  PAYS_FOR_THE_TENANT,
  PLAIN_ANSWERS,
  PRONOUN_AFFAIRS,
  SOMEBODY_ABSENT,
  TENANT_SPOKEN_OF,
} from "./third-party-phrases.ts";

const notTheTenant = phrases(NOT_THE_TENANT);
const somebodyAbsent = phrases(SOMEBODY_ABSENT);
const ownStory = phrases(OWN_STORY);
const tenantSpokenOf = phrases(TENANT_SPOKEN_OF);
const debtWords = phrases(DEBT_WORDS);
const otherPeople = phrases(OTHER_PEOPLE);
const keptPrivate = phrases(KEPT_PRIVATE);
const pronounAffairs = phrases(PRONOUN_AFFAIRS);
const asksAfterOthers = phrases(ASKS_AFTER_OTHERS);
const paysForTheTenant = phrases(PAYS_FOR_THE_TENANT);
const plainAnswers = phrases(PLAIN_ANSWERS);
const isCondition = phrases(["(if|once|when|until|after|si|cuando|hasta)"]);

/** Whether a sentence speaks of somebody else's affairs. */
export const speaksOfOthers = (draft: WordedText, sentence: SentenceSpan): boolean =>
  otherPeople.occurIn(draft, sentence) || pronounAffairs.occurIn(draft, sentence);

const MONEY = /\$\s?\d[\d,.]*/u;

const isExcused =
  ({ draft }: DraftReading) =>
  ({ sentence, isDenied }: PhraseInSentence): boolean =>
    isDenied || keptPrivate.occurIn(draft, sentence);

/** Somebody's affairs told to the tenant: with a name, or in answer to a question about them. */
const affairsOfOthers = (reading: DraftReading): string | null => {
  const { draft, message } = reading;
  const named = quoteFirst(draft, otherPeople, isExcused(reading));
  if (named !== null || paysForTheTenant.occurIn(message) || keptPrivate.occurIn(draft)) return named;
  const told = quoteFirst(
    draft,
    pronounAffairs,
    ({ sentence }) => sentence.isQuestion || isCondition.occurIn(draft, sentence),
  );
  if (told !== null || !asksAfterOthers.occurIn(message)) return told;
  return quoteFirst(draft, plainAnswers);
};

/** Whether somebody else than the tenant has written, or is written to. */
const isByAnother = ({ draft, message }: DraftReading): boolean =>
  notTheTenant.occurIn(message) ||
  tenantSpokenOf.occurIn(draft) ||
  (somebodyAbsent.occurIn(message) && !ownStory.occurIn(message));

/** A debt told to somebody who isn't the tenant, or anybody's affairs told to somebody else. */
export const findThirdPartyDisclosure = (reading: DraftReading): string | null => {
  const { draft } = reading;
  const others = affairsOfOthers(reading);
  if (others !== null || !isByAnother(reading)) return others;
  return MONEY.exec(draft.normalised.original)?.[0] ?? quoteFirst(draft, debtWords, isExcused(reading));
};
