import { centsFromDollars, MAX_CENTS } from "../money.ts";
import { compilePhraseTable } from "../text/phrase-table.ts";
import type { Day } from "./calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import { BIWEEKLY, MONTHLY, SEMIMONTHLY, WEEKLY } from "./mentions.ts";
import type { AmountMention, CadenceMention, DurationMention, Mention, PaymentsMention, Rhythm } from "./mentions.ts";
import { isFraction, readDate } from "./read-date.ts";
import {
  CADENCES,
  PAYMENT_ADJECTIVES,
  PAYMENT_NOUNS,
  PAYMENTS_WITH_CADENCE,
  PERIOD_UNITS,
} from "./words/cadences.ts";
import type { CadenceMeaning, PeriodUnit } from "./words/cadences.ts";
import { LINKS } from "./words/cues.ts";
import { COUNTED_NOUNS, NUMBERED_NOUNS } from "./words/nouns.ts";

export const CADENCE_TABLE = compilePhraseTable(CADENCES);

const CHANGE_TABLE = compilePhraseTable(LINKS.filter(({ meaning }) => meaning === "change"));

const DAYS_IN: Readonly<Record<DurationMention["unit"], number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 364 / 12,
  year: 364,
};
const MIN_WEEKLESS_SUM = 20;
/** No proposal needs more; what follows in a longer text is not read. */
const MAX_MENTIONS = 80;

/** Finds every sum, cadence, duration, count of payments and date of a message, in order and without overlaps. */
export function readMentions(lexemes: readonly Lexeme[], today: Day): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < lexemes.length && mentions.length < MAX_MENTIONS) {
    const mention = mentionAt(lexemes, at, today, mentions.at(-1));
    if (mention === undefined) {
      at += 1;
      continue;
    }
    while (mentions.length > 0 && (mentions.at(-1)?.last ?? 0) > mention.first) mentions.pop();
    mentions.push(mention);
    at = mention.last;
  }
  return mentions;
}

function mentionAt(lexemes: readonly Lexeme[], at: number, today: Day, before: Mention | undefined): Mention | undefined {
  const isTaken = (index: number): boolean => isCadenceOrUnit(lexemes, index);
  return (
    readNoise(lexemes, at) ??
    readDaysOfMonth(lexemes, at) ??
    readCadence(lexemes, at, before) ??
    readCounted(lexemes, at) ??
    readDate(lexemes, at, today, isTaken) ??
    readAmount(lexemes, at)
  );
}

/** Whether a cadence, a unit of time or a payment noun begins here. */
function isCadenceOrUnit(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.cutOff) return false;
  if (PERIOD_UNITS.has(lexeme.word) || PAYMENT_NOUNS.has(lexeme.word)) return true;
  const match = CADENCE_TABLE.match(lexemes, at);
  return match !== undefined && match.meaning.isPayday !== true && !(match.meaning.isWeak === true && match.length === 1);
}

/** These have other uses, so that a cadence after the number outweighs them: `no 100 a week`. */
const LOOSE_NUMBERED_NOUNS = new Set(["at", "no", "case", "id"]);

/** Phone numbers, times, percentages, apartments, house numbers, counted people and things. */
function readNoise(lexemes: readonly Lexeme[], at: number): Mention | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.digits === undefined || lexeme.isMoney === true) return undefined;
  const noise = (last: number): Mention => ({ type: "noise", first: at, last });
  if (/^\d{7,}$/.test(lexeme.digits)) return noise(at + 1);
  const phone = phoneEnd(lexemes, at);
  if (phone !== undefined) return noise(phone);
  const next = lexemes[at + 1];
  const before = lexemes[at - 1];
  if (next?.glued === true && next.cutOff && /^\d\d$/.test(next.digits ?? "") && (lexeme.value ?? 99) <= 24) {
    return noise(at + 2);
  }
  if (before?.word === "#" && lexeme.glued) return noise(at + 1);
  if (before !== undefined && !lexeme.cutOff && NUMBERED_NOUNS.has(before.word) && (!LOOSE_NUMBERED_NOUNS.has(before.word) || !isCadenceOrUnit(lexemes, at + 1))) {
    return before.word !== "at" || (lexeme.value ?? 0) <= 12 ? noise(at + 1) : undefined;
  }
  if (next !== undefined && !next.cutOff && (next.word === "%" || (COUNTED_NOUNS.has(next.word) && !lexeme.isOrdinal))) {
    return noise(at + 2);
  }
  if (next?.glued === true && /^[a-z]$/.test(next.word) && next.word !== "x" && next.word !== "a") return noise(at + 2);
  if (next?.glued === true && isUnknownSuffix(next)) return noise(at + 2);
  if (isFraction(lexemes, at)) return noise(at + 3);
  return undefined;
}

const SUFFIXES = new Set(["ish", "sh", "x", "a", "p", "for", "w", "pm", "bucks"]);

/** `1oo`, `12bf`: letters right after digits that are no unit. */
function isUnknownSuffix(suffix: Lexeme): boolean {
  if (!/^[a-z]+$/.test(suffix.word) || SUFFIXES.has(suffix.word) || suffix.cutOff) return false;
  return !CADENCE_TABLE.vocabulary.has(suffix.word) && !PERIOD_UNITS.has(suffix.word) && !PAYMENT_NOUNS.has(suffix.word);
}

/** `203-555-0188`, `(203) 555 0188`, `555-0188`. */
function phoneEnd(lexemes: readonly Lexeme[], from: number): number | undefined {
  let digits = "";
  let at = from;
  while (at < lexemes.length && digits.length < 11) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    if (lexeme.word === "-" && digits !== "") at += 1;
    else if (/^\d{1,4}$/.test(lexeme.digits ?? "") && lexeme.isMoney !== true) {
      digits += lexeme.digits ?? "";
      at += 1;
      if (lexeme.digits?.length === 4) break;
    } else break;
  }
  return (digits.length === 7 || digits.length === 10 || digits.length === 11) && at > from + 1 ? at : undefined;
}

/** `the 1st and 15th`, `el 1 y el 15 de cada mes`. */
function readDaysOfMonth(lexemes: readonly Lexeme[], from: number): CadenceMention | undefined {
  let at = from;
  const skip = (...words: string[]): number => {
    const start = at;
    while (words.includes(lexemes[at]?.word ?? "")) at += 1;
    return at - start;
  };
  const articles = skip("on", "the", "el", "los", "dia", "dias", "every", "each", "cada", "both");
  const first = lexemes[at];
  at += 1;
  const joiner = lexemes[at]?.word;
  if (skip("and", "y", "&", "/", "n", "e") === 0 || (joiner === "/" && first?.isOrdinal !== true)) return undefined;
  const secondArticles = skip("on", "the", "el", "dia", "los");
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
  return { type: "cadence", first: from, last: at, rhythm: SEMIMONTHLY, isWeak: false };
}

function readCadence(lexemes: readonly Lexeme[], at: number, before: Mention | undefined): CadenceMention | undefined {
  const match = CADENCE_TABLE.match(lexemes, at);
  if (match === undefined) return undefined;
  const { meaning, numbers } = match;
  const last = at + match.length;
  if (readHalf(lexemes, last).half > 0) return undefined;
  if (meaning.isPayday === true) return { type: "cadence", first: at, last, rhythm: null, isWeak: false };
  const rhythm = rhythmOf(meaning, match.numbers);
  if (rhythm === undefined) return undefined;
  if (meaning.unit === "month" && meaning.every === 1 && (numbers[0] ?? 1) > 31) return undefined;
  const isMonthlyDay = meaning.unit === "month" && (match.numbers[0] ?? 32) <= 31 && meaning.every === 1;
  const dayOfMonth = isMonthlyDay ? match.numbers[0] : undefined;
  if (meaning.isWeak !== true) return { type: "cadence", first: at, last, rhythm, isWeak: false, dayOfMonth };
  return isAfterSum(lexemes, at, last, match.length, before)
    ? { type: "cadence", first: at, last, rhythm, isWeak: true }
    : undefined;
}

const SPAN_PREPOSITIONS = new Set(
  "in for within after give gimme wait another about take need than only every por en de dentro next last this over per until of once".split(
    " ",
  ),
);
/** `90 a month I mean a week`. */
const CORRECTING = new Set(["mean", "meant", "sorry", "digo", "no", "perdon", "oops", "wait", "actually", "decir"]);
const AFTER_A_SPAN = new Set(["ago", "late", "behind", "pasada", "pasado", "proxima", "proximo", "old", "before", "extension"]);

/** `a week` is a cadence after a sum, also with a few words between: `100 toward my balance a week`. */
function isAfterSum(
  lexemes: readonly Lexeme[],
  at: number,
  last: number,
  length: number,
  before: Mention | undefined,
): boolean {
  const previous = lexemes[at - 1];
  const following = lexemes[last];
  const isFollowedAsSpan = following !== undefined && !following.cutOff && AFTER_A_SPAN.has(following.word);
  const isComing = following?.word === "que" && ["viene", "entra", "paso"].includes(lexemes[last + 1]?.word ?? "");
  if (before?.type === "cadence") return at - before.last <= 4 && CORRECTING.has(previous?.word ?? "");
  if (before?.type !== "amount" || isFollowedAsSpan || isComing) return false;
  if (before.last === at) return length > 1 || before.isMarked || before.cents >= MIN_WEEKLESS_SUM * 100;
  if (length === 1 || previous === undefined || SPAN_PREPOSITIONS.has(previous.word)) return false;
  for (let index = before.last; index <= at; index += 1) {
    if (lexemes[index]?.boundary === "sentence") return false;
  }
  return at - before.last <= 6;
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

interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly isMarked: boolean;
  /** `from 80 to 95`. */
  readonly isChange: boolean;
  readonly next: number;
}

const RANGE_WORDS = new Set(["-", "/", "to", "a", "or", "o", "and", "y", "al", "hasta", "maybe", "even"]);

function readRange(lexemes: readonly Lexeme[], at: number): NumberRange | undefined {
  const one = lexemes[at];
  if (one?.value === undefined || !(one.value > 0) || one.isOrdinal === true) return undefined;
  const before = lexemes[at - 1]?.word ?? "";
  const link = lexemes[at + 1];
  const other = lexemes[at + 2];
  const single = { low: one.value, high: one.value, isMarked: one.isMoney ?? false, isChange: false, next: at + 1 };
  if (link === undefined || other?.value === undefined || !(RANGE_WORDS.has(link.word) || link.forms.includes("u")) || other.isOrdinal === true) return single;
  if (link.cutOff || (other.cutOff && link.word !== "-")) return single;
  const isFrom = before === "from" || before === "de" || before === "del";
  const isBetween = before === "between" || before === "entre";
  if (link.word === "/" && one.value < MIN_WEEKLESS_SUM) return single;
  if ((link.word === "and" || link.word === "y") && !isBetween) return single;
  const isChange = isFrom && (link.word === "to" || link.word === "a") && (other.value < one.value || isChanging(lexemes, at));
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

/** `100 week` and `100 fridays` are sums with a cadence. */
const SUM_UNITS = /^(?:week|month)$|.{3}days$|gos$/;

const ONE_WORDS = new Set(["a", "an", "one", "un", "una"]);
const WORDED_SPANS = new Map([
  ["for the next month", 52 / 12],
  ["over the next month", 52 / 12],
  ["por el proximo mes", 52 / 12],
  ["mes y medio", 6.5],
  ["month and a half", 6.5],
  ["month and half", 6.5],
  ["semana y media", 1.5],
  ["ano y medio", 78],
  ["half a year", 26],
  ["half year", 26],
  ["medio ano", 26],
]);

/** A duration (`6 to 8 weeks`, `a month and a half`) or a count of payments (`4 equal weekly payments`). */
function readCounted(lexemes: readonly Lexeme[], at: number): Mention | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  for (const [phrase, weeks] of WORDED_SPANS) {
    const words = phrase.split(" ");
    if (words.every((word, ahead) => lexemes[at + ahead]?.word === word)) {
      return { type: "duration", first: at, last: at + words.length, weeks, days: weeks * 7, unit: "year", count: 0.5 };
    }
  }
  const isOne = ONE_WORDS.has(lexeme.word);
  const multiple = isOne ? undefined : readMultiple(lexemes, at);
  if (multiple !== undefined) return multiple;
  const range = isOne ? { low: 1, high: 1, isMarked: false, next: at + 1 } : readRange(lexemes, at);
  if (range === undefined || range.isMarked) return undefined;
  const halved = readHalf(lexemes, range.next);
  const count = range.high + halved.half;
  let next = halved.next;
  const adjectivesFrom = next;
  while (PAYMENT_ADJECTIVES.has(lexemes[next]?.word ?? "") && lexemes[next]?.cutOff === false) next += 1;

  const unitWord = lexemes[next];
  if (unitWord === undefined || unitWord.cutOff) return undefined;
  const unit = PERIOD_UNITS.get(unitWord.word);
  if (unit !== undefined && !isOrdinalSpan(lexemes, at)) {
    if (isOne && next > adjectivesFrom + 1) return undefined;
    if (!isOne && SUM_UNITS.test(unitWord.word) && range.low >= MIN_WEEKLESS_SUM) return undefined;
    const trailing = readHalf(lexemes, next + 1);
    const total = count + trailing.half;
    const days = total * DAYS_IN[unit];
    return { type: "duration", first: at, last: trailing.next, weeks: days / 7, days, unit, count: total };
  }
  if (PAYMENTS_WITH_CADENCE.has(unitWord.word) && !isOne) {
    return { type: "payments", first: at, last: next, count: range.high };
  }
  const cadence = CADENCE_TABLE.match(lexemes, next);
  const nounAt = cadence === undefined ? next : next + cadence.length;
  let noun = lexemes[nounAt];
  let nounIndex = nounAt;
  while (noun !== undefined && PAYMENT_ADJECTIVES.has(noun.word)) {
    nounIndex += 1;
    noun = lexemes[nounIndex];
  }
  if (noun === undefined || noun.cutOff || isOne) return undefined;
  const isPayments = PAYMENT_NOUNS.has(noun.word);
  if (!isPayments || range.high > 400 || !Number.isInteger(range.high)) return undefined;
  // The rhythm between the number and the noun stays to be read as a cadence of its own.
  return { type: "payments", first: at, last: next, count: range.high };
}

const TIMES = new Set(["x", "*", "times"]);

/** The count in `8 x 130`, `130 x 8` and `130 weekly x 8`, unless it counts weeks (`x 8 weeks`). */
function readMultiple(lexemes: readonly Lexeme[], at: number): PaymentsMention | undefined {
  const number = lexemes[at];
  if (number?.value === undefined || number.isMoney === true || number.isOrdinal === true || number.value > 104) return undefined;
  if (!Number.isInteger(number.value) || PERIOD_UNITS.has(lexemes[at + 1]?.word ?? "")) return undefined;
  const other = TIMES.has(lexemes[at + 1]?.word ?? "") ? lexemes[at + 2] : undefined;
  const isFirst = other?.value !== undefined && other.value > number.value && !PERIOD_UNITS.has(lexemes[at + 3]?.word ?? "");
  const isSecond = TIMES.has(lexemes[at - 1]?.word ?? "") && at >= 2 && !((lexemes[at - 2]?.value ?? number.value + 1) < number.value) && !isTimesVerb(lexemes, at);
  return isFirst || isSecond ? { type: "payments", first: at, last: at + 1, count: number.value } : undefined;
}

/** In `100 x 8 semanas` and `50 x semana` the mark stands for *por*; a cadence follows. */
function isTimesVerb(lexemes: readonly Lexeme[], at: number): boolean {
  return CADENCE_TABLE.match(lexemes, at - 1) !== undefined;
}

function isOrdinalSpan(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.isOrdinal === true;
}

/** `and a half`, `y medio`. */
function readHalf(lexemes: readonly Lexeme[], at: number): { readonly half: number; readonly next: number } {
  const words = [lexemes[at], lexemes[at + 1], lexemes[at + 2]].map((lexeme) => lexeme?.word ?? "");
  if (words[0] === "and" && words[1] === "a" && words[2] === "half") return { half: 0.5, next: at + 3 };
  if (words[0] === "and" && words[1] === "half") return { half: 0.5, next: at + 2 };
  if (words[0] === "y" && (words[1] === "medio" || words[1] === "media")) return { half: 0.5, next: at + 2 };
  return { half: 0, next: at };
}

function readAmount(lexemes: readonly Lexeme[], at: number): AmountMention | undefined {
  const range = readRange(lexemes, at);
  if (range === undefined) return undefined;
  const cents = centsFromDollars(range.low);
  if (cents <= 0 || cents > MAX_CENTS) return undefined;
  const changedTo = range.isChange ? centsFromDollars(range.high) : undefined;
  return { type: "amount", first: at, last: range.next, cents, isMarked: range.isMarked, changedTo };
}
