import type { Language } from "../vocabulary.ts";
import { detectLanguage } from "../reading/detect-language.ts";
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

/** The languages a reply may be in: that of the tenant's message; the account's preference where the message tells little. */
const expectedLanguages = ({ message, tenant }: DraftReading): Language[] => {
  const spoken = detectLanguage(message.normalised.original);
  const preferred = preferredLanguage(tenant.language_preference);
  const enough = spoken === "other" ? TELLING_WORDS_OF_OTHERS : TELLING_WORDS;
  const languages = message.words.length < enough ? [spoken, preferred] : [spoken];
  return languages.every((language) => language === "und") ? [preferred] : languages;
};

/** Compares the language of a draft with the one the tenant should be answered in. */
export const languageFit = (reading: DraftReading): LanguageFit => {
  const expected = expectedLanguages(reading).filter((language) => language !== "und");
  const written = detectLanguage(reading.draft.normalised.original);
  if (written === "und" || expected.length === 0) return "unclear";
  return expected.includes(written) ? "matches" : "differs";
};

/** A draft in another language than the tenant's. */
export const findWrongLanguage = (reading: DraftReading): string | null =>
  languageFit(reading) === "differs" ? reading.draft.normalised.original.trim() : null;
