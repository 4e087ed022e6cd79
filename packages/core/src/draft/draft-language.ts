import type { Language } from "../vocabulary.ts";
import { detectLanguage } from "../reading/detect-language.ts";
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

/** The languages a reply may be in: that of the tenant's message; the account's preference where the message tells little. */
const expectedLanguages = ({ tenant_message, tenant }: DraftInput): Language[] => {
  const spoken = detectLanguage(tenant_message);
  const enough = spoken === "other" ? TELLING_WORDS_OF_OTHERS : TELLING_WORDS;
  const preferred = preferredLanguage(tenant.language_preference);
  const expected = spoken === "und" || countWords(tenant_message) < enough ? [spoken, preferred] : [spoken];
  return expected.filter((language) => language !== "und");
};

/** Compares the language of a draft with the one the tenant should be answered in. */
export const languageFit = (input: DraftInput): LanguageFit => {
  const expected = expectedLanguages(input);
  const written = detectLanguage(input.draft);
  const isTold = written !== "und" && !(written === "other" && countWords(input.draft) < TELLING_WORDS_OF_OTHERS);
  if (!isTold || expected.length === 0) return "unclear";
  return expected.includes(written) ? "matches" : "differs";
};

/** A draft in another language than the tenant's. */
export const findWrongLanguage = ({ draft, language }: DraftReading): string | null =>
  language === "differs" ? draft.normalised.original.trim() : null;
