import { compilePhraseTable } from "../text/phrase-table.ts";
import {
  addMonths,
  dayOf,
  nextDayOfMonth,
  nextMonthDay,
  nextWeekday,
  weekdayOf,
  weekdayOfNextWeek,
} from "./calendar.ts";
import type { Day } from "./calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import type { DateMention } from "./mentions.ts";
import { DOUBTFUL_MONTHS, MONTHS, NEXT_WORDS, RELATIVE_DAYS, WEEKDAYS } from "./words/calendar-words.ts";

export const RELATIVE_DAY_TABLE = compilePhraseTable(RELATIVE_DAYS);

/** True where the number at this index belongs to something else than a date, as in `friday 50 a week`. */
export type IsTaken = (at: number) => boolean;

/** Reads the date that begins at this lexeme. Dates are local days seen from `today`. */
export function readDate(
  lexemes: readonly Lexeme[],
  at: number,
  today: Day,
  isTaken: IsTaken,
): DateMention | undefined {
  const reader = { lexemes, today, isTaken };
  return (
    readNumericDate(reader, at) ??
    readMonthDate(reader, at) ??
    readWeekday(reader, at) ??
    readRelativeDay(reader, at) ??
    readDayOfMonth(reader, at)
  );
}

interface Reader {
  readonly lexemes: readonly Lexeme[];
  readonly today: Day;
  readonly isTaken: IsTaken;
}

function dateMention(first: number, last: number, day: Day | null | undefined, dayOfMonth?: number): DateMention {
  return { type: "date", first, last, day: day ?? null, dayOfMonth };
}

/** `2025-01-20`, `1/20`, `1-20-25`, `01.20.25`; day first only where the month can't be. */
function readNumericDate({ lexemes, today, isTaken }: Reader, at: number): DateMention | undefined {
  const first = lexemes[at];
  if (first?.digits === undefined || first.isMoney === true) return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(first.digits);
  if (dotted !== null) {
    return dateMention(at, at + 1, calendarDay(today, Number(dotted[1]), Number(dotted[2]), dotted[3] ?? ""));
  }
  const separator = lexemes[at + 1];
  const second = gluedDigits(lexemes, at + 2);
  if (separator?.glued !== true || (separator.word !== "/" && separator.word !== "-") || second === undefined) {
    return undefined;
  }
  const third = lexemes[at + 3]?.glued === true && lexemes[at + 3]?.word === separator.word ? gluedDigits(lexemes, at + 4) : undefined;
  if (third !== undefined && first.digits.length === 4) {
    return dateMention(at, at + 5, dayOf(Number(first.digits), Number(second), Number(third)));
  }
  const isYear = third !== undefined && (third.length === 2 || third.length === 4);
  const next = isYear ? at + 5 : at + 3;
  if (!isYear && (third !== undefined || isTaken(next) || isFraction(lexemes, at))) return undefined;
  const one = Number(first.digits);
  const other = Number(second);
  const [month, dayOfMonth] = one > 12 ? [other, one] : [one, other];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  return dateMention(at, next, calendarDay(today, month, dayOfMonth, isYear ? third : ""), undefined);
}

function gluedDigits(lexemes: readonly Lexeme[], at: number): string | undefined {
  const lexeme = lexemes[at];
  return lexeme?.glued === true && lexeme.isMoney !== true && /^\d+$/.test(lexeme.digits ?? "") ? lexeme.digits : undefined;
}

/** `1/4 of it`, `1/2 now`. */
export function isFraction(lexemes: readonly Lexeme[], at: number): boolean {
  const numerator = lexemes[at]?.value;
  const denominator = lexemes[at + 2]?.value;
  const after = lexemes[at + 3];
  if (numerator !== 1 || denominator === undefined || lexemes[at + 1]?.word !== "/") return false;
  if (denominator > 4 || after === undefined || after.cutOff) return false;
  return ["of", "de", "del", "now", "today", "tomorrow", "ahora", "hoy", "the", "this", "my", "la", "next", "down"].includes(after.word);
}

/** `january 20th, 2025`, `20 de enero`, `friday jan 10`, a month alone (vague). */
function readMonthDate({ lexemes, today, isTaken }: Reader, at: number): DateMention | undefined {
  const first = lexemes[at];
  if (first === undefined) return undefined;
  const month = monthOf(first);
  if (month !== undefined) {
    const skip = lexemes[at + 1]?.word === "the" || lexemes[at + 1]?.word === "el" ? 1 : 0;
    const number = lexemes[at + 1 + skip];
    if (isDayNumber(number) && !isTaken(at + 1 + skip) && !isTaken(at + 2 + skip)) {
      const [year, next] = readYear(lexemes, at + 2 + skip);
      return dateMention(at, next, calendarDay(today, month, number.value, year));
    }
    if (first.word === "june" || first.word === "july" || first.forms.length > 0) {
      const isSure = !DOUBTFUL_MONTHS.has(first.word) || isMonthContext(lexemes[at - 1]);
      return isSure ? dateMention(at, at + 1, null) : undefined;
    }
  }
  if (isDayNumber(first)) {
    const link = lexemes[at + 1]?.word;
    const skip = link === "of" || link === "de" ? 1 : 0;
    const named = lexemes[at + 1 + skip];
    const namedMonth = named === undefined || named.cutOff ? undefined : monthOf(named);
    if (namedMonth !== undefined && (skip === 1 || !DOUBTFUL_MONTHS.has(named?.word ?? "") || first.isOrdinal === true)) {
      const [year, next] = readYear(lexemes, at + 2 + skip);
      return dateMention(at, next, calendarDay(today, namedMonth, first.value, year));
    }
  }
  return undefined;
}

function monthOf(lexeme: Lexeme): number | undefined {
  for (const form of lexeme.forms) {
    const month = MONTHS.get(form);
    if (month !== undefined) return month;
  }
  return undefined;
}

function isMonthContext(before: Lexeme | undefined): boolean {
  return before !== undefined && ["in", "of", "until", "by", "starting", "start", "next", "through", "from", "this", "since"].includes(before.word);
}

function readYear(lexemes: readonly Lexeme[], at: number): [year: string, next: number] {
  const skip = lexemes[at]?.word === "de" || lexemes[at]?.word === "del" ? 1 : 0;
  const digits = lexemes[at + skip]?.digits;
  return digits !== undefined && /^20\d\d$/.test(digits) && lexemes[at + skip]?.isMoney !== true
    ? [digits, at + skip + 1]
    : ["", at];
}

/** `friday`, `next friday`, `el viernes que viene`, `monday the 13th`, `a week from friday`. */
function readWeekday({ lexemes, today, isTaken }: Reader, at: number): DateMention | undefined {
  const lexeme = lexemes[at];
  const weekday = lexeme === undefined ? undefined : weekdayNamed(lexeme, lexemes[at - 1]);
  if (lexeme === undefined || weekday === undefined) return undefined;
  let next = at + 1;
  const words = [lexemes[next], lexemes[next + 1], lexemes[next + 2], lexemes[next + 3]].map((following) => following?.word ?? "");
  const dated = readMonthDate({ lexemes, today, isTaken }, next) ?? readNumericDate({ lexemes, today, isTaken }, next);
  if (dated !== undefined && dated.day !== null) return { ...dated, first: at };

  const articles = words[0] === "the" || words[0] === "el" || words[0] === "dia" ? 1 : 0;
  const number = lexemes[next + articles];
  if (isDayNumber(number) && number.isMoney !== true && !number.cutOff && !isTaken(next + articles) && !isTaken(next + articles + 1)) {
    const day = nextDayOfMonth(today - 1, number.value);
    if (number.isOrdinal === true || articles === 1 || (day !== undefined && weekdayOf(day) === weekday)) {
      return dateMention(at, next + articles + 1, day, number.value);
    }
  }

  let day = nextWeekday(today, weekday);
  let first = at;
  if (words.join(" ").startsWith("of next week") || words.join(" ").startsWith("next week")) {
    day = weekdayOfNextWeek(today, weekday);
    next += words[0] === "of" ? 3 : 2;
  } else if (words.join(" ").startsWith("after next")) {
    day = weekdayOfNextWeek(today, weekday);
    next += 2;
  } else if (words[0] === "que" && (words[1] === "viene" || words[1] === "entra")) {
    next += 2;
  } else if (words[0] === "proximo" || words[0] === "siguiente") {
    next += 1;
  } else if (NEXT_WORDS.has(lexemes[at - 1]?.word ?? "")) {
    day = weekdayOfNextWeek(today, weekday);
    first = at - 1;
  }
  const weeksAfter = weeksFrom(lexemes, first);
  if (weeksAfter !== undefined) return dateMention(weeksAfter.first, next, day + 7 * weeksAfter.weeks);
  return dateMention(first, next, day);
}

/** `2 weeks from (this) friday`: how many weeks, and where the phrase begins. */
function weeksFrom(lexemes: readonly Lexeme[], weekday: number): { first: number; weeks: number } | undefined {
  const from = lexemes[weekday - 1]?.word === "from" ? weekday - 1 : lexemes[weekday - 2]?.word === "from" ? weekday - 2 : -1;
  if (from < 2) return undefined;
  const unit = lexemes[from - 1]?.word;
  const count = lexemes[from - 2];
  if (unit !== "week" && unit !== "weeks") return undefined;
  const weeks = count?.word === "a" || count?.word === "one" ? 1 : count?.value;
  return weeks === undefined ? undefined : { first: from - 2, weeks };
}

const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sat", 6],
  ["sun", 0],
]);
const BEFORE_SHORT_WEEKDAY = new Set(
  "on this next by starting start beginning from coming until til and or every til".split(" "),
);

/** `sat` and `sun` are words of their own: they need a word before them that goes with days. */
function weekdayNamed(lexeme: Lexeme, before: Lexeme | undefined): number | undefined {
  return (
    WEEKDAYS.get(lexeme.word) ??
    (BEFORE_SHORT_WEEKDAY.has(before?.word ?? "") || before?.value !== undefined ? SHORT_WEEKDAYS.get(lexeme.word) : undefined)
  );
}

/** `tomorrow`, `in 3 days`, `fin de mes`, `christmas`. */
function readRelativeDay({ lexemes, today }: Reader, at: number): DateMention | undefined {
  const match = RELATIVE_DAY_TABLE.match(lexemes, at);
  if (match === undefined && isNow(lexemes, at)) return dateMention(at, at + 1, today);
  if (match === undefined) return undefined;
  const next = at + match.length;
  const { meaning } = match;
  if ("vague" in meaning) return dateMention(at, next, null);
  if ("days" in meaning) {
    const before = lexemes[at - 1]?.word;
    const isMorning = lexemes[at]?.word === "manana" && (before === "la" || before === "esta");
    return isMorning ? undefined : dateMention(at, next, today + meaning.days * (match.numbers[0] ?? 1));
  }
  const count = match.numbers[0] ?? 1;
  if (meaning.unit === "month") return dateMention(at, next, addMonths(today, count));
  return dateMention(at, next, today + count * (meaning.unit === "week" ? 7 : 1));
}

/** `100 now`: today, but not in `for now`, `right now` or `100 a week now`. */
function isNow(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !["now", "ahora", "ahorita"].includes(lexeme.word)) return false;
  const sum = lexemes[at - 1];
  return sum?.value !== undefined && (sum.isMoney === true || sum.value > 12) && !lexeme.cutOff && lexemes[at + 1]?.word !== "on";
}

const BEFORE_A_DAY = new Set(["the", "el", "dia", "del", "al"]);
const AFTER_A_SPELLED_ORDINAL = new Set(["of", "i", "ill", "im", "and", "for", "de", "if", "then", "we"]);

/** `the 15th`, `el 15`, `día 15`, `the first of the month`. */
function readDayOfMonth({ lexemes, today, isTaken }: Reader, at: number): DateMention | undefined {
  const number = lexemes[at];
  if (!isDayNumber(number) || isTaken(at) || isTaken(at + 1)) return undefined;
  const before = lexemes[at - 1]?.word ?? "";
  const after = lexemes[at + 1];
  const isSpelled = number.digits === undefined;
  if (number.isOrdinal === true && isSpelled) {
    const isFree = after === undefined || after.cutOff || AFTER_A_SPELLED_ORDINAL.has(after.word);
    if (!isFree || !(BEFORE_A_DAY.has(before) || before === "on" || after?.word === "of")) return undefined;
  } else if (number.isOrdinal !== true && !BEFORE_A_DAY.has(before)) {
    return undefined;
  } else if (number.isOrdinal === true && after !== undefined && ["payment", "one", "installment", "job", "floor", "time", "pmt", "pago", "week", "month", "check", "shift"].includes(after.word)) {
    return undefined;
  }
  let next = at + 1;
  const words = [1, 2, 3].map((ahead) => lexemes[at + ahead]?.word ?? "").join(" ");
  if (words === "of the month" || words === "of this month") next = at + 4;
  else if (words.startsWith("del mes") || words.startsWith("de mes")) next = at + 3;
  else if (words === "of next month") {
    const { length } = "of next month".split(" ");
    const day = nextDayOfMonth(addMonths(today, 1) - partsToFirst(addMonths(today, 1)), number.value);
    return dateMention(at, at + 1 + length, day, number.value);
  }
  return dateMention(at, next, nextDayOfMonth(today, number.value), number.value);
}

/** Days from the day before the first of its month. */
function partsToFirst(day: Day): number {
  return new Date(day * 86_400_000).getUTCDate();
}

function isDayNumber(lexeme: Lexeme | undefined): lexeme is Lexeme & { readonly value: number } {
  return (
    lexeme?.value !== undefined &&
    lexeme.isMoney !== true &&
    Number.isInteger(lexeme.value) &&
    lexeme.value >= 1 &&
    lexeme.value <= 31 &&
    (lexeme.digits === undefined || lexeme.digits.length <= 2)
  );
}

function calendarDay(today: Day, month: number, dayOfMonth: number, year: string): Day | undefined {
  if (year === "") return nextMonthDay(today, month, dayOfMonth);
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, dayOfMonth);
}
