import { compilePhraseTable } from "../text/phrase-table.ts";
import type { Lexeme } from "./lexemes.ts";
import { LINKS } from "./words/cues.ts";

/** A smaller number needs a money mark before `week` alone can be its cadence, or a slash its range. */
export const LEAST_UNMARKED_DOLLARS = 20;

const CHANGE_TABLE = compilePhraseTable(LINKS.filter(({ meaning }) => meaning === "change"));

interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly isMarked: boolean;
  /** `from 80 to 95`. */
  readonly isChange: boolean;
  readonly next: number;
}

const RANGE_WORDS = new Set(["-", "/", "to", "a", "or", "o", "and", "y", "al", "hasta", "maybe", "even"]);

export function readRange(lexemes: readonly Lexeme[], at: number): NumberRange | undefined {
  const one = lexemes[at];
  if (one?.value === undefined || !(one.value > 0) || one.isOrdinal === true) return undefined;
  const before = lexemes[at - 1]?.word ?? "";
  const link = lexemes[at + 1];
  const other = lexemes[at + 2];
  const single = { low: one.value, high: one.value, isMarked: one.isMoney ?? false, isChange: false, next: at + 1 };
  if (
    link === undefined ||
    other?.value === undefined ||
    !(RANGE_WORDS.has(link.word) || link.forms.includes("u")) ||
    other.isOrdinal === true
  )
    return single;
  if (link.cutOff || (other.cutOff && link.word !== "-")) return single;
  const isFrom = before === "from" || before === "de" || before === "del";
  const isBetween = before === "between" || before === "entre";
  if (link.word === "/" && one.value < LEAST_UNMARKED_DOLLARS) return single;
  if ((link.word === "and" || link.word === "y") && !isBetween) return single;
  const isChange =
    isFrom && (link.word === "to" || link.word === "a") && (other.value < one.value || isChanging(lexemes, at));
  if (!isChange && (other.value <= one.value || other.value > one.value * 4)) return single;
  return {
    low: one.value,
    high: other.value,
    isMarked: (one.isMoney ?? false) || (other.isMoney ?? false),
    isChange,
    next: at + 3,
  };
}

/** Whether a change was spoken of shortly before: `can you change my weekly from`. */
function isChanging(lexemes: readonly Lexeme[], at: number): boolean {
  for (let index = Math.max(0, at - 9); index < at; index += 1) {
    if (CHANGE_TABLE.match(lexemes, index) !== undefined) return true;
  }
  return false;
}

/** `and a half`, `y medio`. */
export function readHalf(lexemes: readonly Lexeme[], at: number): { readonly half: number; readonly next: number } {
  const words = [lexemes[at], lexemes[at + 1], lexemes[at + 2]].map((lexeme) => lexeme?.word ?? "");
  if (words[0] === "and" && words[1] === "a" && words[2] === "half") return { half: 0.5, next: at + 3 };
  if (words[0] === "and" && words[1] === "half") return { half: 0.5, next: at + 2 };
  if (words[0] === "y" && (words[1] === "medio" || words[1] === "media")) return { half: 0.5, next: at + 2 };
  return { half: 0, next: at };
}
