import { compilePhraseTable } from "../text/phrase-table.ts";
import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import { BIWEEKLY, MONTHLY, SEMIMONTHLY, WEEKLY } from "./mentions.ts";
import type { CadenceMention, Mention, Rhythm } from "./mentions.ts";
import { LEAST_UNMARKED_DOLLARS, readHalf } from "./read-number-range.ts";
import { CADENCES } from "./words/cadences.ts";
import { PAYMENT_NOUNS, PERIOD_UNITS } from "./words/period-words.ts";
import { joinWeekdays } from "./read-weekdays.ts";
import { WEEKDAYS } from "./words/calendar-words.ts";
import type { CadenceMeaning, PeriodUnit } from "./words/cadences.ts";
import { CORRECTING_WORDS, SPAN_ENDINGS, SPAN_PREPOSITIONS } from "./words/function-words.ts";

/** Every cadence of the tables. */
export const CADENCE_TABLE = compilePhraseTable(CADENCES);

/** Whether a cadence, a unit of time or a payment noun begins here. */
export function isCadenceOrUnit(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.cutOff) return false;
  if (PERIOD_UNITS.has(lexeme.word) || PAYMENT_NOUNS.has(lexeme.word)) return true;
  const match = CADENCE_TABLE.match(lexemes, at);
  return (
    match !== undefined && match.meaning.isPayday !== true && !(match.meaning.isWeak === true && match.length === 1)
  );
}

const BEFORE_DAYS = wordSet("on the el los dia dias every each cada both");
const DAY_JOINERS = wordSet("and y & / n e");
const BEFORE_SECOND_DAY = wordSet("on the el dia los");
const MOST_ARTICLES = 4;

/** `the 1st and 15th`, `el 1 y el 15 de cada mes`. */
export function readDaysOfMonth(lexemes: readonly Lexeme[], from: number): CadenceMention | undefined {
  const head = lexemes[from];
  if (head === undefined || (head.value === undefined && !BEFORE_DAYS.has(head.word))) return undefined;
  let at = from;
  const skip = (words: ReadonlySet<string>): number => {
    const start = at;
    while (at - start < MOST_ARTICLES && words.has(lexemes[at]?.word ?? "")) at += 1;
    return at - start;
  };
  const articles = skip(BEFORE_DAYS);
  const first = lexemes[at];
  at += 1;
  const joiner = lexemes[at]?.word;
  if (skip(DAY_JOINERS) === 0 || (joiner === "/" && first?.isOrdinal !== true)) return undefined;
  const secondArticles = skip(BEFORE_SECOND_DAY);
  const second = lexemes[at];
  if (first?.value === undefined || second?.value === undefined || first.isMoney === true || second.isMoney === true) {
    return undefined;
  }
  const isNamed = first.isOrdinal === true || articles + secondArticles > 0;
  const apart = second.value - first.value;
  if (!isNamed || first.value < 1 || second.value > 31 || apart < 10 || apart > 18) return undefined;
  if (second.isOrdinal !== true && isCadenceOrUnit(lexemes, at + 1)) {
    const rhythm = CADENCE_TABLE.match(lexemes, at + 1)?.meaning;
    if (rhythm?.unit !== "month") return undefined;
  }
  at += 1;
  const monthly = CADENCE_TABLE.match(lexemes, at);
  if (monthly?.meaning.unit === "month") at += monthly.length;
  else if (["of", "de", "del"].includes(lexemes[at]?.word ?? "")) {
    const following = CADENCE_TABLE.match(lexemes, at + 1);
    if (following?.meaning.unit === "month") at += 1 + following.length;
  }
  return { type: "cadence", first: from, last: at, rhythm: SEMIMONTHLY };
}

/** Reads the cadence that begins at this lexeme; `before` is the mention before it. */
export function readCadence(
  lexemes: readonly Lexeme[],
  at: number,
  before: Mention | undefined,
): CadenceMention | undefined {
  const match = CADENCE_TABLE.match(lexemes, at);
  if (match === undefined) return readEveryDay(lexemes, at);
  const { meaning, numbers, length } = match;
  const last = at + length;
  // `1400 / 10 weeks` is a division, `$200/2wks` a cadence.
  const isDivision = lexemes[at]?.word === "/" && (numbers[0] ?? 1) > 4;
  if (isDivision || readHalf(lexemes, last).half > 0) return undefined;
  if (meaning.isPayday === true) {
    if (meaning.isWeak === true && !isAfterSum(lexemes, at, length, before)) return undefined;
    return { type: "cadence", first: at, last, rhythm: null };
  }
  const rhythm = rhythmOf(meaning, numbers);
  const dayOfMonth = meaning.unit === "month" && meaning.every === 1 ? numbers[0] : undefined;
  if (rhythm === undefined || (dayOfMonth ?? 1) > 31) return undefined;
  if (meaning.isWeak === true && !isAfterSum(lexemes, at, length, before)) return undefined;
  return joinWeekdays(lexemes, { type: "cadence", first: at, last, rhythm, dayOfMonth });
}

/** `every 10th`; not `every 2nd friday`. */
function readEveryDay(lexemes: readonly Lexeme[], at: number): CadenceMention | undefined {
  const day = lexemes[at + 1];
  if (!EVERY.has(lexemes[at]?.word ?? "") || day?.isOrdinal !== true || day.digits === undefined) return undefined;
  if (day.value === undefined || day.value > 31 || PERIOD_UNITS.has(lexemes[at + 2]?.word ?? "")) return undefined;
  if (WEEKDAYS.has(lexemes[at + 2]?.word ?? "")) return undefined;
  return { type: "cadence", first: at, last: at + 2, rhythm: MONTHLY, dayOfMonth: day.value };
}

const EVERY = wordSet("every each");

/** How many words may stand between a sum and its weak cadence. */
const WEAK_REACH = 6;

/** `a week` is a cadence after a sum, also with a few words between: `100 toward my balance a week`. */
function isAfterSum(lexemes: readonly Lexeme[], at: number, length: number, before: Mention | undefined): boolean {
  const previous = lexemes[at - 1]?.word ?? "";
  if (before?.type === "cadence") return at - before.last <= 4 && CORRECTING_WORDS.has(previous);
  if (before?.type !== "amount" || isSpanOf(lexemes, at + length)) return false;
  if (before.last === at) return length > 1 || before.isMarked || before.cents >= LEAST_UNMARKED_DOLLARS * 100;
  if (length === 1 || SPAN_PREPOSITIONS.has(previous) || at - before.last > WEAK_REACH) return false;
  return lexemes.slice(before.last, at + 1).every(({ boundary }) => boundary !== "sentence");
}

/** `la semana pasada`, `la semana que viene`. */
function isSpanOf(lexemes: readonly Lexeme[], at: number): boolean {
  const following = lexemes[at];
  if (following === undefined || following.cutOff) return false;
  // `120 the week after`
  if (following.word === "after" && lexemes[at - 2]?.word === "the") return true;
  const isComing = following.word === "que" && ["viene", "entra", "paso"].includes(lexemes[at + 1]?.word ?? "");
  return isComing || SPAN_ENDINGS.has(following.word);
}

function rhythmOf(meaning: CadenceMeaning, numbers: readonly number[]): Rhythm | undefined {
  const number = numbers[0];
  if (meaning.times !== undefined) {
    const times = meaning.times === "#" ? (number ?? 0) : meaning.times;
    return times > 0 ? perUnit(meaning.unit, times) : undefined;
  }
  const every = meaning.every === "#" ? (number ?? 2) : (meaning.every ?? 1);
  if (!(every > 0) || !Number.isInteger(every)) return undefined;
  if (meaning.unit === "day" && every > 1) return rhythmOfDays(every);
  const one = perUnit(meaning.unit, 1);
  return { numerator: one.numerator, denominator: one.denominator * every };
}

/** Fifteen days are two weeks, thirty a month and, in Spanish, eight a week. */
function rhythmOfDays(days: number): Rhythm {
  if (days === 8) return WEEKLY;
  if (days === 15) return BIWEEKLY;
  if (days === 30 || days === 31) return MONTHLY;
  return { numerator: 7, denominator: days };
}

function perUnit(unit: PeriodUnit, times: number): Rhythm {
  switch (unit) {
    case "day":
      return { numerator: 7 * times, denominator: 1 };
    case "week":
      return { numerator: times, denominator: 1 };
    case "month":
      return { numerator: 12 * times, denominator: 52 };
    case "year":
      return { numerator: times, denominator: 52 };
  }
}
