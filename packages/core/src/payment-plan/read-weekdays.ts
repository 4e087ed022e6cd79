import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import type { CadenceMention } from "./mentions.ts";
import { WEEKDAYS } from "./words/calendar-words.ts";

const SHORT: ReadonlyMap<string, number> = new Map([
  ["sat", 6],
  ["sun", 0],
]);
const JOINERS = wordSet("and y e & n plus");
const ARTICLES = wordSet("on every each cada los el todos the");

/**
 * A weekly cadence that is named by weekdays: one (`fridays`) is kept with it, several (`every tuesday and friday`) are
 * as many payments a week. Any other cadence comes back as it is.
 */
export function joinWeekdays(lexemes: readonly Lexeme[], cadence: CadenceMention): CadenceMention {
  const weekday = weekdayOf(lexemes[cadence.last - 1]);
  const { rhythm } = cadence;
  if (weekday === undefined || rhythm?.numerator !== 1 || rhythm.denominator !== 1) return cadence;
  const days = new Set([weekday]);
  let last = cadence.last;
  while (true) {
    const next = dayAfter(lexemes, last);
    const day = weekdayOf(lexemes[next]);
    if (day === undefined || days.has(day)) break;
    days.add(day);
    last = next + 1;
  }
  return days.size === 1
    ? { ...cadence, weekday }
    : { ...cadence, last, rhythm: { numerator: days.size, denominator: 1 } };
}

/** Where the next weekday of a list would stand. */
function dayAfter(lexemes: readonly Lexeme[], from: number): number {
  const joiner = lexemes[from];
  // `monday, wednesday and friday`, with or without its comma
  if (joiner?.boundary !== "sentence" && weekdayOf(joiner) !== undefined) return from;
  if (joiner?.boundary !== "none" || !JOINERS.has(joiner.word)) return -1;
  let at = from + 1;
  while (ARTICLES.has(lexemes[at]?.word ?? "")) at += 1;
  return lexemes[at]?.boundary === "sentence" ? -1 : at;
}

/** 0 is Sunday; plurals as well. */
function weekdayOf(lexeme: Lexeme | undefined): number | undefined {
  const word = lexeme?.word ?? "";
  return SHORT.get(word) ?? WEEKDAYS.get(word) ?? (word.endsWith("s") ? WEEKDAYS.get(word.slice(0, -1)) : undefined);
}
