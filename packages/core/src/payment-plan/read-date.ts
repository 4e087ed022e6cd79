import { compilePhraseTable } from "../text/phrase-table.ts";
import { addMonths, nextDayOfMonth, partsOf } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import type { DateMention } from "./mentions.ts";
import { dateMention, isDayNumber, readMonthDate, readNumericDate } from "./read-calendar-date.ts";
import type { IsTaken, Reader } from "./read-calendar-date.ts";
import { readWeekday } from "./read-weekday.ts";
import { RELATIVE_DAYS } from "./words/calendar-words.ts";
import { ORDINAL_NOUNS } from "./words/function-words.ts";

export const RELATIVE_DAY_TABLE = compilePhraseTable(RELATIVE_DAYS);

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
  return (
    sum?.value !== undefined &&
    (sum.isMoney === true || sum.value > 12) &&
    !lexeme.cutOff &&
    lexemes[at + 1]?.word !== "on"
  );
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
  } else if (number.isOrdinal === true && after !== undefined && ORDINAL_NOUNS.has(after.word)) {
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
