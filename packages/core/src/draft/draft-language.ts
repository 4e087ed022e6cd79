import type { Language } from "../vocabulary.ts";
import { detectLanguage } from "./pending-reading.ts";
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

/** The language a reply should be in: that of the tenant's message, else the account's preference. */
const expectedLanguage = ({ message, tenant }: DraftReading): Language => {
  const spoken = detectLanguage(message.normalised.original).language;
  return spoken === "und" ? preferredLanguage(tenant.language_preference) : spoken;
};

/** Compares the language of a draft with the one the tenant should be answered in. */
export const languageFit = (reading: DraftReading): LanguageFit => {
  const expected = expectedLanguage(reading);
  const written = detectLanguage(reading.draft.normalised.original).language;
  if (written === "und" || expected === "und") return "unclear";
  return written === expected ? "matches" : "differs";
};

/** A draft in another language than the tenant's. */
export const findWrongLanguage = (reading: DraftReading): string | null =>
  languageFit(reading) === "differs" ? reading.draft.normalised.original.trim() : null;
