import type { PhraseBook, PhraseMatch } from "../reading/phrase-book.ts";
import type { Word } from "../reading/read-words.ts";
import { readLexemes } from "../payment-plan/lexemes.ts";
import type { Lexeme } from "../payment-plan/lexemes.ts";
import { normalise } from "../text/normalise.ts";
import type { NormalisedText } from "../text/normalise.ts";
import { readTokens } from "../text/tokens.ts";
import { spell } from "./contractions.ts";
import type { AliasOf } from "./names.ts";

/** A text as words of the phrase notation (`../reading/phrase.ts`), with its sentences. */
export interface WordedText {
  readonly normalised: NormalisedText;
  readonly words: readonly Word[];
  /** The numbers among the words, by the index of their word. */
  readonly numbers: ReadonlyMap<number, StatedNumber>;
  readonly sentences: readonly SentenceSpan[];
  /** What phrase books have found in it: no text is searched twice for the same phrases. */
  readonly searched: Map<PhraseBook<null>, readonly PhraseMatch<null>[]>;
}

/** A number as the text states it. Offsets are those of the original. */
export interface StatedNumber {
  readonly value: number;
  /** Written as a sum of money. */
  readonly isMoney: boolean;
  /** `15th`: a day or a place in a row, never a sum. */
  readonly isOrdinal: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words `first` (inclusive) to `last` (exclusive) of one sentence. */
export interface SentenceSpan {
  readonly first: number;
  readonly last: number;
  readonly isQuestion: boolean;
}

const WORD = /[=+]|\p{L}+(?:['.-]\p{L}+)*/gu;

/** A point after one of these ends no sentence: "Mrs. Diaz", and in the middle of one "by 5 p.m. or". */
const TITLE = /(?:^|[^\p{L}.])(?:mr|mrs|ms|dr|sr|sra|srta|lic)$/iu;
const ABBREVIATION = /(?:^|[^\p{L}.])(?:apt|apto|st|ave|vs|approx|aprox|[ap]\.m)$/iu;
const LONGEST_ABBREVIATION = 8;

const isAbbreviated = (text: string, position: number, start: number): boolean => {
  if (text[position] !== "." || text.slice(position + 1, start).trim() !== "") return false;
  const before = text.slice(Math.max(0, position - LONGEST_ABBREVIATION), position);
  return TITLE.test(before) || (ABBREVIATION.test(before) && /^[^\p{Lu}]/u.test(text.slice(start, start + 1)));
};

/** What the text from `position` to `start` cuts off. */
const boundaryOf = (text: string, position: number, start: number): Word["boundary"] => {
  const between = text.slice(position, start);
  if (isAbbreviated(text, position, start)) return "none";
  if (/[.!?\n;]|\p{Extended_Pictographic}/u.test(between)) return "sentence";
  return /[^\s'’$%#*&¿¡]/u.test(between) ? "clause" : "none";
};

const sentencesOf = (words: readonly Word[], text: string): SentenceSpan[] => {
  const starts = words.flatMap((word, at) => (at === 0 || word.boundary === "sentence" ? [at] : []));
  return starts.map((first, order) => {
    const last = starts[order + 1] ?? words.length;
    const end = words[last - 1]?.end ?? 0;
    const next = words[last]?.start ?? text.length;
    return { first, last, isQuestion: text.slice(end, next).includes("?") };
  });
};

const noCorrection = (): undefined => undefined;

/** The numbers of a text, number words included: `$1,250`, `nine hundred dollars`, `dos`. */
const numbersOf = (normalised: NormalisedText): Lexeme[] =>
  readLexemes(readTokens(normalised), noCorrection).filter(
    ({ value, digits, isOrdinal }) => value !== undefined && (digits !== undefined || isOrdinal !== true),
  );

interface Run {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
  readonly number?: Lexeme;
}

/** Words and numbers in order; a number takes the words it is made of. Offsets are those of the original. */
const runsOf = (normalised: NormalisedText): Run[] => {
  const numbers = numbersOf(normalised);
  const runs: Run[] = numbers.map((number) => ({ start: number.start, end: number.end, forms: ["#"], number }));
  let next = 0;
  for (const match of normalised.text.matchAll(WORD)) {
    const start = normalised.starts[match.index] ?? 0;
    const end = normalised.ends[match.index + match[0].length - 1] ?? start;
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const isInNumber = start < (numbers[next]?.end ?? 0) && end > (numbers[next]?.start ?? 0);
    if (!isInNumber) runs.push({ start, end, forms: spell(match[0]) });
  }
  return runs.toSorted((one, other) => one.start - other.start);
};

const digitsOf = (number: Lexeme | undefined): number =>
  number?.value === undefined ? 0 : Math.trunc(number.value).toString().length;

/** A number written as a word remains one: "zero out", "en cero". */
const spelledOut = (normalised: NormalisedText, { start, end }: Lexeme): string | undefined => {
  const written = normalise(normalised.original.slice(start, end)).text;
  return /^[a-z]+$/u.test(written) ? written : undefined;
};

const noAlias: AliasOf = () => undefined;

/** Reads a text into words. `aliasOf` gives further forms to words that stand for something. */
export const wordText = (original: string, aliasOf: AliasOf = noAlias): WordedText => {
  const normalised = normalise(original);
  const words: Word[] = [];
  const numbers = new Map<number, StatedNumber>();
  let position = 0;
  for (const { start, end, forms, number } of runsOf(normalised)) {
    let boundary: Word["boundary"] = words.length === 0 ? "sentence" : boundaryOf(original, position, start);
    position = end;
    if (number?.value !== undefined) {
      numbers.set(words.length, {
        value: number.value,
        isMoney: number.isMoney === true,
        isOrdinal: number.isOrdinal === true,
        start,
        end,
      });
    }
    for (const form of forms) {
      const alias =
        number === undefined
          ? aliasOf(form, original.slice(start, start + form.length))
          : spelledOut(normalised, number);
      words.push({
        forms: alias === undefined ? [form] : [form, alias],
        start,
        end,
        boundary,
        digits: digitsOf(number),
        isQuoted: false,
      });
      boundary = "none";
    }
  }
  return { normalised, words, numbers, sentences: sentencesOf(words, original), searched: new Map() };
};

/** The original words from `first` (inclusive) to `last` (exclusive). */
export const quoteWords = ({ normalised, words }: WordedText, first: number, last: number): string =>
  normalised.original.slice(words[first]?.start ?? 0, words[last - 1]?.end ?? 0);
