import { compilePhraseTable } from "../text/phrase-table.ts";
import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import { LINKS } from "./words/links.ts";
import { RANGE_PHRASES, RANGE_WORDS, ROUGH_SUFFIXES } from "./words/function-words.ts";

/** A smaller number needs a money mark before `week` alone can be its cadence, or a slash its range. */
export const LEAST_UNMARKED_DOLLARS = 20;

const CHANGE_TABLE = compilePhraseTable(LINKS.filter(({ meaning }) => meaning === "change"));

const RANGE_TABLE = compilePhraseTable([{ meaning: true, phrases: RANGE_PHRASES }]);

/** A number, or two ends; `next` is the index after it. */
interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly isMarked: boolean;
  /** `from 80 to 95`. */
  readonly isChange: boolean;
  readonly next: number;
}

/** The widest range that is one: `50 to 200`. Two sums further apart are two things. */
const WIDEST = 4;

/** Reads a number or a range of two (`150-200`, `6 to 8`, `between 60 and 80`, `from 80 to 95`). */
export function readRange(lexemes: readonly Lexeme[], at: number): NumberRange | undefined {
  const one = lexemes[at];
  if (one?.value === undefined || !(one.value > 0) || one.isOrdinal === true) return undefined;
  const isMarked = one.isMoney ?? false;
  const single = { low: one.value, high: one.value, isMarked, isChange: false, next: at + 1 };
  const unjoined = readUnjoined(lexemes, at, one.value, isMarked);
  if (unjoined !== undefined) return unjoined;
  const rough = ROUGH_SUFFIXES.has(lexemes[at + 1]?.word ?? "") && lexemes[at + 1]?.glued === true ? 1 : 0;
  const linkAt = at + 1 + rough;
  const phrase = lexemes[linkAt]?.cutOff === false ? RANGE_TABLE.match(lexemes, linkAt) : undefined;
  if (phrase !== undefined) {
    const next = linkAt + phrase.length;
    const higher = lexemes[next];
    const isHigher = higher?.value !== undefined && higher.isOrdinal !== true && !higher.cutOff;
    if (isHigher && isWithin(one.value, higher.value, WIDEST)) {
      return {
        ...single,
        high: higher.value ?? one.value,
        isMarked: isMarked || higher.isMoney === true,
        next: next + 1,
      };
    }
  }
  const link = lexemes[linkAt];
  const other = lexemes[linkAt + 1];
  if (link === undefined || other?.value === undefined || other.isOrdinal === true || link.cutOff) return single;
  if (!link.forms.some((form) => RANGE_WORDS.has(form)) || (other.cutOff && link.word !== "-")) return single;

  const before = lexemes[at - 1]?.word ?? "";
  const isBetween = before === "between" || before === "entre";
  if ((link.word === "and" || link.word === "y") && !isBetween) return single;
  if (link.word === "/" && one.value < LEAST_UNMARKED_DOLLARS) return single;
  const isFromTo =
    (before === "from" || before === "de" || before === "del") && (link.word === "to" || link.word === "a");
  const isChange = isFromTo && (other.value < one.value || isChanging(lexemes, at));
  if (!isChange && (other.value <= one.value || other.value > one.value * WIDEST)) return single;
  return {
    low: one.value,
    high: other.value,
    isMarked: isMarked || other.isMoney === true,
    isChange,
    next: linkAt + 2,
  };
}

function isWithin(low: number, high: number | undefined, widest: number): boolean {
  return high !== undefined && high > low && high <= low * widest;
}

/** Two sums side by side are a range only where they are close: `like 100 120 a week`. */
const WIDEST_UNJOINED = 2;

/** `80 90 bucks a week`, `100, 120 every friday`: round sums, the higher with a money word or a rhythm. */
function readUnjoined(lexemes: readonly Lexeme[], at: number, low: number, isMarked: boolean): NumberRange | undefined {
  const other = lexemes[at + 1];
  const high = other?.value;
  if (other === undefined || high === undefined || other.isOrdinal === true || other.boundary === "sentence") {
    return undefined;
  }
  if (low < LEAST_UNMARKED_DOLLARS || low % 5 !== 0 || high % 5 !== 0) return undefined;
  if (!isWithin(low, high, WIDEST_UNJOINED)) return undefined;
  // `since you wont take 80, 100 a week`
  if (other.cutOff && lexemes.slice(Math.max(0, at - 3), at).some(({ word }) => NEGATIONS.has(word))) return undefined;
  const isSum = other.isMoney === true || isRhythm(lexemes, at + 2);
  return isSum ? { low, high, isMarked: isMarked || other.isMoney === true, isChange: false, next: at + 2 } : undefined;
}

function isRhythm(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.cutOff === false && RHYTHM_WORDS.has(lexemes[at]?.word ?? "");
}

const NEGATIONS = wordSet("wont cant dont not no isnt aint couldnt wouldnt");
const RHYTHM_WORDS = wordSet(
  "a per every each weekly biweekly monthly / week por x cada al semanal semanales quincenal mensual",
);

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
