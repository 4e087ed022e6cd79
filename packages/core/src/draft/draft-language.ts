import type { Language } from "../vocabulary.ts";
import { detectLanguage } from "../reading/detect-language.ts";
import { ENGLISH_FRAME, ENGLISH_WORDS, SPANISH_FRAME, SPANISH_WORDS } from "../reading/language-words.ts";
import { stripMachineLines } from "../response/machine-lines.ts";
import { normalise } from "../text/normalise.ts";
import type { DraftInput } from "./draft-input.ts";
import type { DraftReading } from "./read-draft.ts";

/** How a draft's language fits the tenant's: it is theirs, it can't be told, it is another. */
export type LanguageFit = "matches" | "unclear" | "differs";

const PREFERENCES: Readonly<Record<string, Language>> = {
  en: "en",
  english: "en",
  ingles: "en",
  es: "es",
  spanish: "es",
  espanol: "es",
};

/** The language an account prefers, as a neighbour may write it; `und` where it says none. */
const preferredLanguage = (preference: string | null | undefined): Language =>
  preference ? (PREFERENCES[preference.trim().toLowerCase()] ?? "other") : "und";

/** One word is too little to give up the account's preference for, and three are too few to name a rare language. */
const TELLING_WORDS = 2;
const TELLING_WORDS_OF_OTHERS = 4;

const countWords = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

const isEnglish = (word: string): boolean => ENGLISH_FRAME.has(word) || ENGLISH_WORDS.has(word);
const isSpanish = (word: string): boolean => SPANISH_FRAME.has(word) || SPANISH_WORDS.has(word);

/** The language that a word tells by itself; `und` where both have it. */
const languageOfWord = (written: string): Language => {
  const word = normalise(written).text;
  if (isEnglish(word) && isSpanish(word)) return "und";
  if (isEnglish(word)) return "en";
  return isSpanish(word) ? "es" : detectLanguage(word);
};

/** How many words of a text tell a language each by itself. */
const tellingWords = (text: string, language: Language): number =>
  (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => languageOfWord(word) === language).length;

/** What a text says in words: without machine lines and without its arithmetic ("$50 x 12 = $600"). */
const wordsOf = (text: string): string =>
  stripMachineLines(text).text.replace(/\$?\d[\d.,:/%-]*|(?<=[\d\s])x(?=[\d\s$])|[=+]/giu, " ");

/** Whether a short message holds about as much of one language as of the other: "me quita el late fee?". */
const isMixed = (message: string, spoken: Language): boolean => {
  const own = tellingWords(message, spoken);
  const other = spoken === "en" ? "es" : "en";
  return own < TELLING_WORDS || tellingWords(message, other) >= own;
};

/** The languages a reply may be in: that of the tenant's message; the account's preference where the message tells little. */
const expectedLanguages = ({ tenant_message, tenant }: DraftInput, written: Language): Language[] => {
  const spoken = detectLanguage(tenant_message);
  const enough = spoken === "other" ? TELLING_WORDS_OF_OTHERS : TELLING_WORDS;
  const preferred = preferredLanguage(tenant.language_preference);
  const isUnsure =
    spoken === "und" ||
    countWords(tenant_message) < enough ||
    (spoken !== written && spoken !== "other" && isMixed(tenant_message, spoken));
  return (isUnsure ? [spoken, preferred] : [spoken]).filter((language) => language !== "und");
};

/** Compares the language of a draft with the one the tenant should be answered in. */
export const languageFit = (input: DraftInput): LanguageFit => {
  const draft = wordsOf(input.draft);
  const written = detectLanguage(draft);
  const expected = expectedLanguages(input, written);
  const isTold = written !== "und" && !(written === "other" && countWords(draft) < TELLING_WORDS_OF_OTHERS);
  if (!isTold || expected.length === 0) return "unclear";
  if (expected.includes(written)) return "matches";
  return written === "other" || tellingWords(draft, written) >= TELLING_WORDS ? "differs" : "unclear";
};

/** A draft in another language than the tenant's. */
export const findWrongLanguage = ({ draft, language }: DraftReading): string | null =>
  language === "differs" ? draft.normalised.original.trim() : null;
