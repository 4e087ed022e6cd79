import type { Lexeme } from "./lexemes.ts";
import type { Reading, Statement } from "./statements.ts";
import { PAYMENT_NOUNS } from "./words/period-words.ts";
import { CLAUSE_FILLERS } from "./words/function-words.ts";

/** Whether no table knows this word of the statement: what it says may be about anything. */
export function isUnknown(
  { word, value }: Lexeme,
  index: number,
  { cues }: Statement,
  { mentions, links }: Reading,
): boolean {
  if (value !== undefined || word.length < 2 || CLAUSE_FILLERS.has(word) || PAYMENT_NOUNS.has(word)) return false;
  return ![mentions, links, cues].some((spans) => spans.some(({ first, last }) => index >= first && index < last));
}
