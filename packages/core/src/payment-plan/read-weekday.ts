import { nextDayOfMonth, nextWeekday, weekdayOf, weekdayOfNextWeek } from "./calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import type { DateMention } from "./mentions.ts";
import { dateMention, isDayNumber, readMonthDate, readNumericDate } from "./read-calendar-date.ts";
import type { Reader } from "./read-calendar-date.ts";
import { NEXT_WORDS, WEEKDAYS } from "./words/calendar-words.ts";

/** `friday`, `next friday`, `el viernes que viene`, `monday the 13th`, `a week from friday`. */
export function readWeekday({ lexemes, today, isTaken }: Reader, at: number): DateMention | undefined {
  const lexeme = lexemes[at];
  const weekday = lexeme === undefined ? undefined : weekdayNamed(lexeme, lexemes[at - 1]);
  if (lexeme === undefined || weekday === undefined) return undefined;
  let next = at + 1;
  const words = [lexemes[next], lexemes[next + 1], lexemes[next + 2], lexemes[next + 3]].map(
    (following) => following?.word ?? "",
  );
  const dated = readMonthDate({ lexemes, today, isTaken }, next) ?? readNumericDate({ lexemes, today, isTaken }, next);
  if (dated !== undefined && dated.day !== null) return { ...dated, first: at };

  const articles = words[0] === "the" || words[0] === "el" || words[0] === "dia" ? 1 : 0;
  const number = lexemes[next + articles];
  if (
    isDayNumber(number) &&
    number.isMoney !== true &&
    !number.cutOff &&
    !isTaken(next + articles) &&
    !isTaken(next + articles + 1)
  ) {
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
  const from =
    lexemes[weekday - 1]?.word === "from" ? weekday - 1 : lexemes[weekday - 2]?.word === "from" ? weekday - 2 : -1;
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
    (BEFORE_SHORT_WEEKDAY.has(before?.word ?? "") || before?.value !== undefined
      ? SHORT_WEEKDAYS.get(lexeme.word)
      : undefined)
  );
}
