import { UNREALISTIC_VOCABULARY } from "./find-unrealistic-proposal.ts";
import { AFTER_KEYWORD, KEYWORD_COMPANY, KEYWORDS } from "./opt-out-keywords.ts";
import { PROFANITY } from "./profanity.ts";
import { createFamilyReader } from "./read-family.ts";
import type { FamilyReading, Finding } from "./read-family.ts";
import { readWords } from "./read-words.ts";
import type { Word } from "./read-words.ts";
import { createRespell } from "./respell.ts";
import { OPT_OUT } from "./triggers/opt-out.ts";
import { TRIGGER_FAMILIES } from "./triggers/trigger-families.ts";

const triggerReader = createFamilyReader(TRIGGER_FAMILIES);
const optOutReader = createFamilyReader([OPT_OUT]);

/** Misspellings are repaired towards every word that any rule knows. */
const respell = createRespell(
  new Set([
    ...triggerReader.vocabulary,
    ...optOutReader.vocabulary,
    ...UNREALISTIC_VOCABULARY,
    ...Object.values(KEYWORDS).flatMap((keywords) => [...keywords]),
    ...KEYWORD_COMPANY,
    ...AFTER_KEYWORD,
    ...PROFANITY,
  ]),
);

/** The words of a message, misspellings repaired towards the words that our rules know. */
export function readMessage(text: string): Word[] {
  return readWords(text, respell);
}

/** One finding for each family of phrases that the message raises, opt-outs left aside. */
export function findTriggers(words: readonly Word[]): FamilyReading {
  return triggerReader.read(words);
}

/** The finding of a request in free text to stop texting. */
export function findOptOut(words: readonly Word[]): FamilyReading {
  return optOutReader.read(words);
}

/** What the writer really wrote for a finding. */
export function quoteWords(
  text: string,
  words: readonly Word[],
  { first, last }: Pick<Finding, "first" | "last">,
): string {
  return text.slice(words[first]?.start ?? 0, words[last - 1]?.end ?? text.length);
}
