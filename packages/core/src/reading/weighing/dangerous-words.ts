import type { Word } from "../read-words.ts";
import { DANGEROUS_WORDS } from "../lexicon/dangerous-words.ts";

const WORDS = {
  self_harm: new Set(DANGEROUS_WORDS.self_harm.split(/\s+/)),
  violence: new Set(DANGEROUS_WORDS.violence.split(/\s+/)),
} as const;

/** Whether anything that such a danger is spoken of with is named at all. */
export function hasDangerousWord(danger: keyof typeof WORDS, words: readonly Word[]): boolean {
  return words.some(({ forms }) => forms.some((form) => WORDS[danger].has(form)));
}
