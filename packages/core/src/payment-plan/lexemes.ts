import { centsFromDollars } from "../money.ts";
import type { Boundary, Token } from "../text/tokens.ts";
import type { PhraseWord } from "../text/phrase-table.ts";
import type { TypoCorrector } from "../text/typos.ts";
import {
  HUNDREDS,
  MONEY_WORDS,
  MULTIPLIERS,
  ONES,
  ORDINALS,
  ORDINAL_SUFFIXES,
  PAIRS,
  TEENS,
  TENS,
  UNITS,
} from "./words/number-words.ts";

/** A word, mark or whole number expression of a text. */
export interface Lexeme extends PhraseWord {
  readonly word: string;
  readonly forms: readonly string[];
  readonly boundary: Boundary;
  readonly cutOff: boolean;
  readonly glued: boolean;
  /** A number, the low end of a range. */
  readonly value?: number | undefined;
  /** The high end of a range. */
  readonly high?: number | undefined;
  /** The digits as written, for dates and phone numbers; absent for number words. */
  readonly digits?: string | undefined;
  /** Written with a currency mark, a money word, cents or `k`. */
  readonly isMoney?: boolean | undefined;
  /** `15th`, `first`. */
  readonly isOrdinal?: boolean | undefined;
  /** Offsets in the original text. */
  readonly start: number;
  readonly end: number;
}

/** Cents of a number lexeme. */
export function centsOf(lexeme: Lexeme): number {
  return centsFromDollars(lexeme.value ?? 0);
}

const KEPT_MARKS = new Set(["/", "-", "*", "@", "#", "%", "+", "=", "&"]);
const NUMBER_JOINERS = new Set(["and", "y"]);
const COUNTABLE = new Set([..."hundred thousand grand dollar dollars buck bucks dolar mil".split(" ")]);

/** Reads tokens into words and numbers; number words, money marks and ordinal suffixes become part of their number. */
export function readLexemes(tokens: readonly Token[], correct: TypoCorrector): Lexeme[] {
  const words = tokens.filter((token) => token.kind !== "emoji" && (token.kind !== "punctuation" || KEPT_MARKS.has(token.text)));
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
      const isRepeated = number.lexeme.cutOff && before?.value === number.lexeme.value && before?.digits === undefined && number.lexeme.digits !== undefined;
      if (isRepeated) isJoined = true;
      else lexemes.push(number.lexeme);
      at = number.next;
    }
  }
  return lexemes;
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

interface NumberReading {
  readonly lexeme: Lexeme;
  readonly next: number;
}

interface Quantity {
  readonly value: number;
  readonly next: number;
  readonly digits?: string | undefined;
  readonly isMoney?: boolean | undefined;
}

function readNumber(tokens: readonly Token[], at: number, correct: TypoCorrector): NumberReading | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  let isMoney = first.kind === "currency";
  const quantity = isMoney ? readDigits(tokens, at + 1) : (readDigits(tokens, at) ?? readSpelled(tokens, at, correct));
  if (quantity === undefined) return undefined;
  let next = quantity.next;
  isMoney ||= quantity.isMoney ?? false;

  const suffix = tokens[next];
  let isOrdinal = false;
  if (quantity.digits !== undefined && suffix?.glued === true && ORDINAL_SUFFIXES.has(suffix.text)) {
    isOrdinal = true;
    next += 1;
  }
  const after = tokens[next];
  if (after !== undefined && after.boundary === "none" && isMoneyMark(after, tokens[next + 1]) ) {
    isMoney = true;
    next += 1;
  }
  const last = tokens[next - 1] ?? first;
  return {
    next,
    lexeme: {
      word: "#",
      forms: [tokens.slice(at, next).map((token) => token.standard).join(" ")],
      boundary: first.boundary,
      cutOff: first.boundary !== "none",
      glued: first.glued,
      value: Number.isNaN(quantity.value) ? undefined : quantity.value,
      digits: quantity.digits,
      isMoney,
      isOrdinal,
      start: first.start,
      end: last.end,
    },
  };
}

/** A money word, or a currency mark that doesn't belong to a number of its own (`150$ a week`, but `100 $200`). */
function isMoneyMark(token: Token, following: Token | undefined): boolean {
  if (token.kind === "currency") return token.glued || following?.kind !== "number";
  return MONEY_WORDS.has(token.standard);
}

function readDigits(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (token?.kind !== "number") return undefined;
  const value = parseDigits(token.text);
  if (value === undefined) return { value: Number.NaN, digits: token.text, next: at + 1 };
  const suffix = tokens[at + 1];
  const multiplier = suffix?.boundary === "none" ? multiplierOf(suffix) : undefined;
  if (multiplier !== undefined && suffix !== undefined) {
    return { value: value * multiplier, next: at + 2, isMoney: true };
  }
  const hasCents = /^[\d,]*\d[.,]\d\d$/.test(token.text);
  return { value, digits: token.text, next: at + 1, isMoney: hasCents };
}

function multiplierOf(suffix: Token): number | undefined {
  if (suffix.text === "k") return suffix.glued ? 1000 : undefined;
  return MULTIPLIERS[suffix.standard];
}

/**
 * `1,450.00`, `1.450`, `75,50` → a number. Groups of three after the first are thousands, one or two digits at the end
 * are decimals; anything else (`01.14.25`) is no quantity.
 */
export function parseDigits(text: string): number | undefined {
  const match = /^(\d+)((?:[.,]\d{3})*)(?:[.,](\d{1,2}))?$/.exec(text);
  if (match === null) return undefined;
  const [, head = "", groups = "", decimals = ""] = match;
  if (groups !== "" && head.length > 3) return undefined;
  return Number(`${head}${groups.replaceAll(/[.,]/g, "")}.${decimals}`);
}

/** Number words: `two hundred and fifty`, `two fifty`, `a couple hundred`, `mil doscientos`, `treinta y cinco`. */
function readSpelled(tokens: readonly Token[], from: number, correct: TypoCorrector): Quantity | undefined {
  const wordAt = (at: number): string => {
    const token = tokens[at];
    if (token?.kind !== "word" || (at > from && token.boundary !== "none")) return "";
    return correct(token.standard) ?? token.standard;
  };
  const wordAfter = (index: number): string => {
    const isHyphen = tokens[index + 1]?.text === "-" && tokens[index + 1]?.glued === true;
    return wordAt(isHyphen ? index + 2 : index + 1);
  };
  let at = from;
  let total = 0;
  let group = 0;
  let lastKind = "";
  while (true) {
    const word = wordAt(at);
    const simple = simpleNumber(word);
    if (simple !== undefined && canFollow(lastKind, simple.kind)) {
      // `two fifty` and `three twenty five` leave out the word hundred.
      if (simple.kind === "tens" && lastKind === "unit") group = group * 100 + simple.value;
      else if (simple.kind === "teen" && lastKind === "unit") group = group * 100 + simple.value;
      else group += simple.value;
      lastKind = simple.kind;
      at += 1;
    } else if (ONES.has(word) && lastKind === "" && isCounted(wordAfter(at), wordAt(at + 2), word)) {
      group = PAIRS.has(wordAt(at + 1)) ? 2 : 1;
      if (group === 2) at += 1;
      lastKind = "unit";
      at += 1;
      if (group === 2 && (wordAt(at) === "of" || wordAt(at) === "de")) at += 1;
    } else if (PAIRS.has(word) && lastKind === "") {
      group = 2;
      lastKind = "unit";
      at += 1;
      if (wordAt(at) === "of" || wordAt(at) === "de") at += 1;
    } else if (word !== "k" && word in MULTIPLIERS && (lastKind !== "" || word === "hundred" || word === "mil")) {
      const multiplier = MULTIPLIERS[word] ?? 1;
      if (multiplier === 1000) {
        total += (group === 0 ? 1 : group) * 1000;
        group = 0;
      } else {
        group = (group === 0 ? 1 : group) * multiplier;
      }
      lastKind = multiplier === 1000 ? "thousand" : "hundred";
      at += 1;
    } else if (NUMBER_JOINERS.has(word) && lastKind !== "" && joins(lastKind, simpleNumber(wordAt(at + 1))?.kind)) {
      at += 1;
    } else if (word === "" && tokens[at]?.text === "-" && tokens[at]?.glued === true && lastKind !== "" && canFollow(lastKind, simpleNumber(wordAt(at + 1))?.kind ?? "none")) {
      at += 1;
    } else {
      break;
    }
  }
  if (lastKind === "") return undefined;
  return { value: total + group, next: at };
}

interface SimpleNumber {
  readonly value: number;
  readonly kind: "unit" | "teen" | "tens" | "hundreds";
}

const SIMPLE_NUMBERS: ReadonlyMap<string, SimpleNumber> = new Map([
  ...entries(UNITS, "unit"),
  ...entries(TEENS, "teen"),
  ...entries(TENS, "tens"),
  ...entries(HUNDREDS, "hundreds"),
  ...Object.entries(TENS).flatMap(([tens, value]) =>
    ["uno", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"].flatMap((unit, index) =>
      ["y", "i"].map((joiner): [string, SimpleNumber] => [
        `${tens}${joiner}${unit}`,
        { value: value + Math.max(1, index), kind: "teen" },
      ]),
    ),
  ),
]);

/** The words that numbers are made of, for the correction of misspellings. */
export const NUMBER_VOCABULARY: readonly string[] = [
  ...Object.keys(UNITS),
  ...Object.keys(TEENS),
  ...Object.keys(TENS),
  ...Object.keys(HUNDREDS),
  ...Object.keys(MULTIPLIERS),
  ...MONEY_WORDS,
];

function entries(table: Readonly<Record<string, number>>, kind: SimpleNumber["kind"]): [string, SimpleNumber][] {
  return Object.entries(table).map(([word, value]) => [word, { value, kind }]);
}

function simpleNumber(word: string): SimpleNumber | undefined {
  return SIMPLE_NUMBERS.get(word);
}

function canFollow(last: string, kind: string): boolean {
  switch (kind) {
    case "unit":
      return last === "" || last === "tens" || last === "hundred" || last === "hundreds" || last === "thousand";
    case "teen":
    case "tens":
      return last === "" || last === "unit" || last === "hundred" || last === "hundreds" || last === "thousand";
    case "hundreds":
      return last === "" || last === "thousand";
    default:
      return false;
  }
}

function joins(last: string, kind: string | undefined): boolean {
  if (kind === undefined) return false;
  if (last === "tens") return kind === "unit";
  return (last === "hundred" || last === "hundreds" || last === "thousand") && canFollow(last, kind);
}

/** Whether `one`, `a` or `un` is a number here: `a hundred`, `a dollar`, `one fifty`, `a couple hundred`. */
function isCounted(next: string, afterNext: string, one: string): boolean {
  if (COUNTABLE.has(next)) return true;
  if (PAIRS.has(next)) return afterNext !== "";
  if (one !== "one") return false;
  const following = simpleNumber(next);
  return following?.kind === "tens" || following?.kind === "teen";
}
