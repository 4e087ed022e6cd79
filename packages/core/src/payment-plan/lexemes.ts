import type { PhraseWord } from "../text/phrase-table.ts";
import type { Boundary, Token } from "../text/tokens.ts";
import type { TypoCorrector } from "../text/typos.ts";
import { readNumber } from "./number-lexemes.ts";
import { readSurroundings } from "./surroundings.ts";
import { ORDINALS } from "./words/number-words.ts";

/** A word, mark or whole number expression of a text. */
export interface Lexeme extends PhraseWord {
  /** In standard spelling, misspellings corrected; `#` for a number. */
  readonly word: string;
  readonly boundary: Boundary;
  readonly glued: boolean;
  /** The value of a number; absent where its digits are no quantity (`01.14.25`). */
  readonly value?: number | undefined;
  /** The digits as written, for dates and phone numbers; absent for number words. */
  readonly digits?: string | undefined;
  /** Written with a currency mark, a money word, cents or `k`. */
  readonly isMoney?: boolean | undefined;
  /** `15th`, `first`. */
  readonly isOrdinal?: boolean | undefined;
  /** The first word in brackets. */
  readonly opensBracket?: boolean | undefined;
  /** Stands in a sentence that ends with a question mark. */
  readonly isAsked?: boolean | undefined;
  /** Which quotation it stands in, if any; a quotation is a whole sentence or so, not a word in quotes. */
  readonly quotation?: number | undefined;
  /** Offsets in the original text. */
  readonly start: number;
  readonly end: number;
}

const KEPT_MARKS = new Set(["/", "-", "*", "@", "#", "%", "+", "=", "&"]);

/** Reads tokens into words and numbers; number words, money marks and ordinal suffixes become part of their number. */
export function readLexemes(tokens: readonly Token[], correct: TypoCorrector): Lexeme[] {
  const words = tokens.filter(
    (token) => token.kind !== "emoji" && (token.kind !== "punctuation" || KEPT_MARKS.has(token.text)),
  );
  const surroundings = readSurroundings(tokens);
  const lexemes: Lexeme[] = [];
  // After `eight (8)` the sentence goes on.
  let isJoined = false;
  let at = 0;
  while (at < words.length) {
    const number = readNumber(words, at, correct);
    if (number === undefined) {
      const token = words[at];
      if (token !== undefined) {
        const lexeme = wordLexeme(token, correct);
        lexemes.push(isJoined ? { ...lexeme, boundary: "none", cutOff: false } : lexeme);
        isJoined = false;
      }
      at += 1;
    } else {
      const before = lexemes.at(-1);
      const isRepeated =
        number.lexeme.cutOff &&
        before?.value === number.lexeme.value &&
        before?.digits === undefined &&
        number.lexeme.digits !== undefined;
      if (isRepeated) isJoined = true;
      else lexemes.push(number.lexeme);
      at = number.next;
    }
  }
  return surroundings === undefined ? lexemes : lexemes.map((lexeme) => ({ ...lexeme, ...surroundings(lexeme.start) }));
}

function wordLexeme(token: Token, correct: TypoCorrector): Lexeme {
  const standard = token.standard;
  const corrected = token.kind === "word" ? correct(standard) : undefined;
  const forms = corrected !== undefined ? [corrected] : standard === token.text ? [standard] : [standard, token.text];
  const isOrdinal = token.kind === "word" && standard in ORDINALS;
  return {
    word: corrected ?? standard,
    forms,
    boundary: token.boundary,
    cutOff: token.boundary !== "none",
    glued: token.glued,
    start: token.start,
    end: token.end,
    ...(isOrdinal ? { value: ORDINALS[standard], isOrdinal } : {}),
  };
}
