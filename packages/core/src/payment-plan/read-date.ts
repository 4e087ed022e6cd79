import { compilePhraseTable } from "../text/phrase-table.ts";
import { wordSet } from "../text/word-set.ts";
import { addMonths, nextDayOfMonth, partsOf } from "./calendar.ts";
import type { Day } from "./calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import type { DateMention } from "./mentions.ts";
import { dateMention, isDayNumber, readMonthDate, readNumericDate } from "./read-calendar-date.ts";
import type { IsTaken, Reader } from "./read-calendar-date.ts";
import { readWeekday } from "./read-weekday.ts";
import { MORNING_ARTICLES, RELATIVE_DAYS } from "./words/calendar-words.ts";
import type { RelativeDay } from "./words/calendar-words.ts";
import { ORDINAL_NOUNS } from "./words/function-words.ts";

/** Days told from today, and vague ones. */
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
  if (isNow(lexemes, at)) return dateMention(at, at + 1, today);
  const match = RELATIVE_DAY_TABLE.match(lexemes, at);
  if (match === undefined || isMorning(lexemes, at)) return undefined;
  const count = match.numbers[0] ?? 1;
  return dateMention(at, at + match.length, relativeDay(match.meaning, count, today));
}

function relativeDay(meaning: RelativeDay, count: number, today: Day): Day | null {
  if ("vague" in meaning) return null;
  if ("days" in meaning) return today + meaning.days * count;
  if (meaning.unit === "month") return addMonths(today, count);
  return today + count * (meaning.unit === "week" ? 7 : 1);
}

/** `en la mañana`. */
function isMorning(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.word === "manana" && MORNING_ARTICLES.has(lexemes[at - 1]?.word ?? "");
}

/** A sum below this is as likely a count or a `for` (`4 now`). */
const LEAST_SUM_NOW = 13;
const NOW = wordSet("now ahora ahorita");

/** `100 now`: today, but not in `for now`, `right now` or `100 a week now`. */
function isNow(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  const sum = lexemes[at - 1];
  if (lexeme === undefined || lexeme.cutOff || !NOW.has(lexeme.word) || sum?.value === undefined) return false;
  return (sum.isMoney === true || sum.value >= LEAST_SUM_NOW) && lexemes[at + 1]?.word !== "on";
}

const BEFORE_A_DAY = wordSet("the el dia del al");
const AFTER_A_SPELLED_DAY = wordSet("of i ill im and for de if then we");

/** `the 15th`, `el 15`, `día 15`, `the first of the month`. */
function readDayOfMonth({ lexemes, today, isTaken }: Reader, at: number): DateMention | undefined {
  const number = lexemes[at];
  if (!isDayNumber(number) || isTaken(at) || isTaken(at + 1) || !isDay(lexemes, at)) return undefined;
  // `la del 4A`
  const suffixLetter = lexemes[at + 1];
  if (suffixLetter?.glued === true && suffixLetter.word.length === 1 && suffixLetter.word >= "a") return undefined;
  if (isOfHome(lexemes, at)) return undefined;
  const following = [1, 2, 3].map((ahead) => lexemes[at + ahead]?.word ?? "").join(" ");
  const suffix = MONTH_SUFFIXES.find(({ words }) => `${following} `.startsWith(`${words} `));
  const from = suffix?.isNextMonth === true ? firstOfNextMonth(today) - 1 : today;
  const last = at + 1 + (suffix?.words.split(" ").length ?? 0);
  return dateMention(at, last, nextDayOfMonth(from, number.value), number.value);
}

/** `soy Beto del 3`. */
function isOfHome(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at - 1]?.word === "del" && [2, 3, 4].some((back) => INTRODUCING.has(lexemes[at - back]?.word ?? ""));
}

const INTRODUCING = wordSet("soy habla saluda inquilino inquilina senor senora don dona");

const MONTH_SUFFIXES: readonly { readonly words: string; readonly isNextMonth: boolean }[] = [
  { words: "of the month", isNextMonth: false },
  { words: "of this month", isNextMonth: false },
  { words: "of next month", isNextMonth: true },
  { words: "del mes", isNextMonth: false },
  { words: "de mes", isNextMonth: false },
];

/** Whether the number here is a day, by the words around it: `the first payment` is none. */
function isDay(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  const before = lexemes[at - 1]?.word ?? "";
  const after = lexemes[at + 1];
  if (number?.isOrdinal !== true) return BEFORE_A_DAY.has(before);
  if (number.digits !== undefined) return after === undefined || !ORDINAL_NOUNS.has(after.word);
  // `the first 100` may be a sum, `the eighteenth 100 a week` is a day
  const isLate = number.value !== undefined && number.value > 3 && !ORDINAL_NOUNS.has(after?.word ?? "");
  const isFree = after === undefined || after.cutOff || isLate || AFTER_A_SPELLED_DAY.has(after.word);
  return isFree && (BEFORE_A_DAY.has(before) || before === "on" || after?.word === "of");
}

function firstOfNextMonth(today: Day): Day {
  const next = addMonths(today, 1);
  return next - partsOf(next).dayOfMonth + 1;
}
