import { ENGLISH_FRAME, ENGLISH_WORDS, SPANISH_FRAME, SPANISH_WORDS } from "./language-words.ts";

/** Ordinary words one slip away from a word of our rules. They are what they look like, and are never repaired. */
const LOOKALIKES: ReadonlySet<string> = new Set(
  `cooks cook cooked chick quiet`.split(/\s+/),
);

export const REAL_WORDS: readonly ReadonlySet<string>[] = [
  LOOKALIKES,
  ENGLISH_FRAME,
  ENGLISH_WORDS,
  SPANISH_FRAME,
  SPANISH_WORDS,
];
