import { EMOJI, normalise } from "./normalise.ts";
import type { NormalisedText } from "./normalise.ts";
import { isShorthand, standardSpelling } from "./shorthand.ts";

export type TokenKind = "word" | "number" | "currency" | "punctuation" | "emoji";

/** How strongly a token is cut off from the one before it. */
export type Boundary = "none" | "clause" | "sentence";

export interface Token {
  readonly kind: TokenKind;
  /** As in the normalised text; a word is without its apostrophes and abbreviation points (`can't` → `cant`). */
  readonly text: string;
  /** A word in its standard spelling (`u` → `you`, `wk` → `week`); otherwise the same as `text`. */
  readonly standard: string;
  /** Offsets in the **original** text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** No space or newline before it. */
  readonly glued: boolean;
  /** What stands between this token and the word or number before it. The first token begins a sentence. */
  readonly boundary: Boundary;
}

const SENTENCE_MARKS = new Set([".", "!", "?", "¡", "¿", "\n", EMOJI]);
const CLAUSE_MARKS = new Set([",", ";", ":", "(", ")", "[", "]", '"', "|", "…"]);
const CURRENCY_MARKS = new Set(["$", "€", "£", "¢"]);
/** A point after one of these, and before a name, ends no sentence. */
const TITLES = new Set("dr mr mrs ms st sr sra srta".split(" "));
/** A point after one of these, and before a number, ends no sentence. */
const BEFORE_NUMBERS = new Set(
  "apt no approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);

/** Splits a text into words, numbers, currency marks, punctuation and emoji. Linear in the length of the text. */
export function readTokens(source: string | NormalisedText): Token[] {
  const normalised = typeof source === "string" ? normalise(source) : source;
  const { text, starts, ends } = normalised;
  const tokens: Token[] = [];
  let boundary: Boundary = "sentence";
  let glued = false;

  function push(kind: TokenKind, from: number, to: number, plain: string): void {
    const standard = kind === "word" ? standardSpelling(plain) : plain;
    const isMark = kind === "punctuation" || kind === "emoji";
    const start = starts[from] ?? normalised.original.length;
    const end = ends[to - 1] ?? start;
    tokens.push({ kind, text: plain, standard, start, end, glued, boundary: isMark ? "none" : boundary });
    if (!isMark) boundary = "none";
    glued = true;
  }

  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? "";
    if (character === " " || character === "\n") {
      if (character === "\n") boundary = "sentence";
      glued = false;
      at += 1;
    } else if (isDigit(character) || isBareDecimal(text, at)) {
      const word = digitWordAt(text, at);
      const end = word === undefined ? numberEnd(text, at) : at + word.length;
      push(word === undefined ? "number" : "word", at, end, text.slice(at, end));
      at = end;
    } else if (isLetter(character)) {
      const end = wordEnd(text, at);
      push("word", at, end, text.slice(at, end).replaceAll(/['.]/g, ""));
      at = end;
    } else {
      const kind = CURRENCY_MARKS.has(character) ? "currency" : character === EMOJI ? "emoji" : "punctuation";
      push(kind, at, at + 1, character);
      boundary = stronger(boundary, boundaryOf(text, at, tokens.at(-2)));
      at += 1;
    }
  }
  return tokens;
}

function boundaryOf(text: string, at: number, before: Token | undefined): Boundary {
  const character = text[at] ?? "";
  if (character === ".") {
    if (text[at + 1] === "." || text[at - 1] === ".") return "clause";
    if (before !== undefined && isAbbreviation(before.text, text, at + 1)) return "none";
  }
  if (SENTENCE_MARKS.has(character)) return "sentence";
  if (CLAUSE_MARKS.has(character)) return "clause";
  if (character === "-" && (text[at - 1] === " " || text[at + 1] === " " || text[at + 1] === "-")) return "clause";
  return "none";
}

function stronger(one: Boundary, other: Boundary): Boundary {
  if (one === "sentence" || other === "sentence") return "sentence";
  return one === "clause" || other === "clause" ? "clause" : "none";
}

function isAbbreviation(word: string, text: string, at: number): boolean {
  const next = text[text[at] === " " ? at + 1 : at] ?? "";
  return (TITLES.has(word) && isLetter(next)) || (BEFORE_NUMBERS.has(word) && (isDigit(next) || next === "$"));
}

/** `2morrow`, `2day`, `b4` begin or end with a digit and are words all the same. */
function digitWordAt(text: string, at: number): string | undefined {
  if (!isDigit(text[at] ?? "") || !isLetter(text[at + 1] ?? "")) return undefined;
  let end = at + 1;
  while (end < text.length && end - at < 12 && isLetter(text[end] ?? "")) end += 1;
  const word = text.slice(at, end);
  return isShorthand(word) ? word : undefined;
}

/** The point of `.5k`; not of `wait...5`, and not of `ok.5`. */
function isBareDecimal(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  return text[at] === "." && isDigit(text[at + 1] ?? "") && (before === " " || before === "\n" || before === "$");
}

/** Digits with points, commas and apostrophes between them, as in `1,450.00` and `01.14.25`. */
function numberEnd(text: string, from: number): number {
  let at = text[from] === "." ? from + 1 : from;
  while (isDigit(text[at] ?? "") || (isGroupMark(text[at] ?? "") && isDigit(text[at + 1] ?? ""))) at += 1;
  return at;
}

function isGroupMark(character: string): boolean {
  return character === "." || character === ",";
}

function wordEnd(text: string, from: number): number {
  if (
    text[from] === "b" &&
    text[from + 1] === "4" &&
    !isLetter(text[from + 2] ?? "") &&
    !isDigit(text[from + 2] ?? "")
  ) {
    return from + 2;
  }
  if (isInitial(text, from) && isInitial(text, from + 2)) return initialsEnd(text, from);
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? "";
    if (isLetter(character)) at += 1;
    else if (character === "'" && isLetter(text[at + 1] ?? "")) at += 2;
    else if (character === "-" && isHyphenatedShorthand(text, from, at)) at += 1;
    else break;
  }
  return at;
}

/** `b.s.`, `a.m.`: single letters, each with its point. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  while (isInitial(text, at)) at += 2;
  return at;
}

function isInitial(text: string, at: number): boolean {
  return isLetter(text[at] ?? "") && text[at + 1] === "." && !isLetter(text[at - 1] ?? "");
}

function isHyphenatedShorthand(text: string, from: number, hyphen: number): boolean {
  let end = hyphen + 1;
  while (end < text.length && end - from < 16 && isLetter(text[end] ?? "")) end += 1;
  return isShorthand(text.slice(from, end));
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

const OTHER_LETTER = /^\p{L}$/u;

function isLetter(character: string): boolean {
  if (character >= "a" && character <= "z") return true;
  return character > "~" && OTHER_LETTER.test(character);
}
