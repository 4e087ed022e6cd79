import { dayOf, nextMonthDay } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import type { DateMention } from "./mentions.ts";
import { DOUBTFUL_MONTHS, MONTHS } from "./words/calendar-words.ts";
import { FRACTION_ENDINGS, MONTH_PREPOSITIONS } from "./words/function-words.ts";

/** True where the number at this index belongs to something else than a date, as in `friday 50 a week`. */
export type IsTaken = (at: number) => boolean;

export interface Reader {
  readonly lexemes: readonly Lexeme[];
  readonly today: Day;
  readonly isTaken: IsTaken;
}

export function dateMention(
  first: number,
  last: number,
  day: Day | null | undefined,
  dayOfMonth?: number,
): DateMention {
  return { type: "date", first, last, day: day ?? null, dayOfMonth };
}

/** `2025-01-20`, `1/20`, `1-20-25`, `01.20.25`; day first only where the month can't be. */
export function readNumericDate({ lexemes, today, isTaken }: Reader, at: number): DateMention | undefined {
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
  const third =
    lexemes[at + 3]?.glued === true && lexemes[at + 3]?.word === separator.word
      ? gluedDigits(lexemes, at + 4)
      : undefined;
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
  return lexeme?.glued === true && lexeme.isMoney !== true && /^\d+$/.test(lexeme.digits ?? "")
    ? lexeme.digits
    : undefined;
}

/** `1/4 of it`, `1/2 now`. */
export function isFraction(lexemes: readonly Lexeme[], at: number): boolean {
  const numerator = lexemes[at]?.value;
  const denominator = lexemes[at + 2]?.value;
  const after = lexemes[at + 3];
  if (numerator !== 1 || denominator === undefined || lexemes[at + 1]?.word !== "/") return false;
  if (denominator > 4 || after === undefined || after.cutOff) return false;
  return FRACTION_ENDINGS.has(after.word);
}

/** `january 20th, 2025`, `20 de enero`, `friday jan 10`, a month alone (vague). */
export function readMonthDate({ lexemes, today, isTaken }: Reader, at: number): DateMention | undefined {
  const first = lexemes[at];
  if (first === undefined) return undefined;
  const month = monthOf(first);
  if (month !== undefined) {
    const skip = lexemes[at + 1]?.word === "the" || lexemes[at + 1]?.word === "el" ? 1 : 0;
    const number = lexemes[at + 1 + skip];
    const isNext = lexemes.slice(at + 1, at + 2 + skip).every(({ boundary }) => boundary !== "sentence");
    if (isNext && isDayNumber(number) && !isTaken(at + 1 + skip) && !isTaken(at + 2 + skip)) {
      const [year, next] = readYear(lexemes, at + 2 + skip);
      return dateMention(at, next, calendarDay(today, month, number.value, year));
    }
    const isSure = !DOUBTFUL_MONTHS.has(first.word) || MONTH_PREPOSITIONS.has(lexemes[at - 1]?.word ?? "");
    return isSure ? dateMention(at, at + 1, null) : undefined;
  }
  if (isDayNumber(first)) {
    const link = lexemes[at + 1]?.word;
    const skip = link === "of" || link === "de" ? 1 : 0;
    const named = lexemes[at + 1 + skip];
    const namedMonth = named === undefined || named.cutOff ? undefined : monthOf(named);
    if (
      namedMonth !== undefined &&
      (skip === 1 || !DOUBTFUL_MONTHS.has(named?.word ?? "") || first.isOrdinal === true)
    ) {
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

function readYear(lexemes: readonly Lexeme[], at: number): [year: string, next: number] {
  const skip = lexemes[at]?.word === "de" || lexemes[at]?.word === "del" ? 1 : 0;
  const digits = lexemes[at + skip]?.digits;
  return digits !== undefined && /^20\d\d$/.test(digits) && lexemes[at + skip]?.isMoney !== true
    ? [digits, at + skip + 1]
    : ["", at];
}

export function isDayNumber(lexeme: Lexeme | undefined): lexeme is Lexeme & { readonly value: number } {
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
