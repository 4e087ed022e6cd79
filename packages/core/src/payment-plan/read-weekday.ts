import { wordSet } from "../text/word-set.ts";
import { nextDayOfMonth, nextWeekday, weekdayOf, weekdayOfNextWeek } from "./calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import type { DateMention } from "./mentions.ts";
import { dateMention, isDayNumber, readMonthDate, readNumericDate } from "./read-calendar-date.ts";
import type { Reader } from "./read-calendar-date.ts";
import { NEXT_WORDS, WEEKDAYS } from "./words/calendar-words.ts";

/** `friday`, `next friday`, `el viernes que viene`, `monday the 13th`, `a week from friday`. */
export function readWeekday(reader: Reader, at: number): DateMention | undefined {
  const { lexemes, today } = reader;
  const lexeme = lexemes[at];
  const weekday = lexeme === undefined ? undefined : weekdayNamed(lexeme, lexemes[at - 1], lexemes[at + 1]);
  if (weekday === undefined) return undefined;
  const isAlone = lexemes[at + 1]?.boundary === "sentence";
  const dated = isAlone ? undefined : (readMonthDate(reader, at + 1) ?? readNumericDate(reader, at + 1));
  if (dated !== undefined && dated.day !== null) return { ...dated, first: at };
  const numbered = isAlone ? undefined : readNumbered(reader, at, weekday);
  if (numbered !== undefined) return numbered;

  const following = [1, 2, 3].map((ahead) => lexemes[at + ahead]?.word ?? "").join(" ");
  const suffix = SUFFIXES.find(({ words }) => `${following} `.startsWith(`${words} `));
  const isNext = suffix === undefined && NEXT_WORDS.has(lexemes[at - 1]?.word ?? "");
  const first = isNext ? at - 1 : at;
  const day = isNext || suffix?.isNextWeek === true ? weekdayOfNextWeek(today, weekday) : nextWeekday(today, weekday);
  const last = at + 1 + (suffix?.words.split(" ").length ?? 0);
  const later = weeksFrom(lexemes, first);
  return dateMention(later?.first ?? first, last, day + 7 * (later?.weeks ?? 0));
}

/** What may follow a weekday. The Spanish *próximo* and *que viene* mean the coming one. */
const SUFFIXES: readonly { readonly words: string; readonly isNextWeek: boolean }[] = [
  { words: "of next week", isNextWeek: true },
  { words: "next week", isNextWeek: true },
  { words: "after next", isNextWeek: true },
  { words: "que viene", isNextWeek: false },
  { words: "que entra", isNextWeek: false },
  { words: "proximo", isNextWeek: false },
  { words: "siguiente", isNextWeek: false },
];

/** `monday the 13th`, `lunes 13`: a bare number only where it falls on that weekday. */
function readNumbered({ lexemes, today, isTaken }: Reader, at: number, weekday: number): DateMention | undefined {
  const hasArticle = ["the", "el", "dia"].includes(lexemes[at + 1]?.word ?? "");
  const index = hasArticle ? at + 2 : at + 1;
  const number = lexemes[index];
  if (!isDayNumber(number) || number.cutOff || isTaken(index) || isTaken(index + 1)) return undefined;
  const day = nextDayOfMonth(today - 1, number.value);
  const isSure = number.isOrdinal === true || hasArticle || (day !== undefined && weekdayOf(day) === weekday);
  return isSure ? dateMention(at, index + 1, day, number.value) : undefined;
}

/** `2 weeks from (this) friday`: how many weeks, and where the phrase begins. */
function weeksFrom(lexemes: readonly Lexeme[], weekday: number): { first: number; weeks: number } | undefined {
  const from = [weekday - 1, weekday - 2].find((index) => lexemes[index]?.word === "from");
  if (from === undefined) return undefined;
  const unit = lexemes[from - 1]?.word;
  const count = lexemes[from - 2];
  if (unit !== "week" && unit !== "weeks") return undefined;
  if (lexemes[from - 3]?.value !== undefined) return undefined;
  const weeks = count?.word === "a" || count?.word === "one" ? 1 : count?.value;
  return weeks === undefined ? undefined : { first: from - 2, weeks };
}

const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sat", 6],
  ["sun", 0],
]);
/** `a money order sat for 400`, `sun morning`; not after a subject, where `sat` is a verb. */
const AFTER_SHORT_WEEKDAY = wordSet("for morning afternoon night evening at with and ill i by");
const SUBJECTS = wordSet("i we he she they it that just the who have has had was in money check");
const BEFORE_SHORT_WEEKDAY = wordSet("on this next by starting start beginning from coming until till and or every");

/** `sat` and `sun` are words of their own: they need words beside them that go with days. */
function weekdayNamed({ word }: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): number | undefined {
  const isShortOne =
    before === undefined
      ? AFTER_SHORT_WEEKDAY.has(after?.word ?? "")
      : before.value !== undefined ||
        BEFORE_SHORT_WEEKDAY.has(before.word) ||
        (AFTER_SHORT_WEEKDAY.has(after?.word ?? "") && !SUBJECTS.has(before.word));
  return WEEKDAYS.get(word) ?? (isShortOne ? SHORT_WEEKDAYS.get(word) : undefined);
}
