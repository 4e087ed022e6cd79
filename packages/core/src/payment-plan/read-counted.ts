import { compilePhraseTable } from "../text/phrase-table.ts";
import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import type { DurationMention, Mention, PaymentsMention } from "./mentions.ts";
import { CADENCE_TABLE } from "./read-cadence.ts";
import { LEAST_UNMARKED_DOLLARS, readHalf, readRange } from "./read-number-range.ts";
import { PAYMENT_ADJECTIVES, PAYMENT_NOUNS, PAYMENTS_WITH_CADENCE, PERIOD_UNITS } from "./words/period-words.ts";

/** A year has 52 weeks here, a month a twelfth of it. */
export const DAYS_IN: Readonly<Record<DurationMention["unit"], number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 364 / 12,
  year: 364,
};

/** `100 week` and `100 fridays` are sums with a cadence. */
const SUM_UNITS = /^(?:week|month)$|.{3}days$|gos$/;

const ONE_WORDS = wordSet("a an one un una");

/** More payments than this are no count of payments. */
const MOST_PAYMENTS = 400;

/** Spans told without a number: weeks. */
const WORDED_SPANS = compilePhraseTable([
  { meaning: 52 / 12, phrases: ["for|over the next month", "por|en el proximo mes"] },
  { meaning: 6.5, phrases: ["mes y medio", "month and a? half"] },
  { meaning: 1.5, phrases: ["semana y media", "week and a? half"] },
  { meaning: 26, phrases: ["half a? year", "medio ano"] },
  { meaning: 78, phrases: ["ano y medio", "year and a? half"] },
]);

/** A duration (`6 to 8 weeks`, `a month and a half`) or a count of payments (`4 equal weekly payments`). */
export function readCounted(lexemes: readonly Lexeme[], at: number): Mention | undefined {
  const worded = WORDED_SPANS.match(lexemes, at);
  if (worded !== undefined) return duration(at, at + worded.length, worded.meaning * 7, "week");
  const isOne = ONE_WORDS.has(lexemes[at]?.word ?? "");
  if (!isOne && isMultiple(lexemes, at)) {
    return { type: "payments", first: at, last: at + 1, count: lexemes[at]?.value ?? 1 };
  }
  const range = isOne ? { low: 1, high: 1, isMarked: false, next: at + 1 } : readRange(lexemes, at);
  if (range === undefined || range.isMarked) return undefined;
  return readDuration(lexemes, at, range, isOne) ?? (isOne ? undefined : readPayments(lexemes, at, range));
}

/** `2 weeks from now` is a day. */
const NOW = wordSet("now today");

interface Count {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

function readDuration(
  lexemes: readonly Lexeme[],
  at: number,
  { low, high, next }: Count,
  isOne: boolean,
): DurationMention | undefined {
  const before = readHalf(lexemes, next);
  const unitAt = skipAdjectives(lexemes, before.next);
  const unitWord = lexemes[unitAt];
  const unit = unitWord === undefined || unitWord.cutOff ? undefined : PERIOD_UNITS.get(unitWord.word);
  if (unitWord === undefined || unit === undefined || (isOne && unitAt > before.next + 1)) return undefined;
  if (!isOne && low >= LEAST_UNMARKED_DOLLARS && SUM_UNITS.test(unitWord.word)) return undefined;
  if (lexemes[unitAt + 1]?.word === "from" && NOW.has(lexemes[unitAt + 2]?.word ?? "")) return undefined;
  const after = readHalf(lexemes, unitAt + 1);
  return duration(at, after.next, (high + before.half + after.half) * DAYS_IN[unit], unit);
}

function duration(first: number, last: number, days: number, unit: DurationMention["unit"]): DurationMention {
  return { type: "duration", first, last, weeks: days / 7, days, unit };
}

/** The rhythm between the number and the noun stays to be read as a cadence of its own. */
function readPayments(lexemes: readonly Lexeme[], at: number, { high, next }: Count): PaymentsMention | undefined {
  const last = skipAdjectives(lexemes, next);
  if (lexemes[last]?.cutOff !== false || high > MOST_PAYMENTS || !Number.isInteger(high)) return undefined;
  const cadence = CADENCE_TABLE.match(lexemes, last);
  const noun = lexemes[skipAdjectives(lexemes, last + (cadence?.length ?? 0))];
  // `80 a week times 10` multiplies
  const isMultiplied = cadence !== undefined && TIMES.has(noun?.word ?? "");
  const isPayments = noun !== undefined && !noun.cutOff && !isMultiplied && PAYMENT_NOUNS.has(noun.word);
  if (!isPayments && !PAYMENTS_WITH_CADENCE.has(lexemes[last]?.word ?? "")) return undefined;
  return { type: "payments", first: at, last, count: high };
}

function skipAdjectives(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (lexemes[at]?.cutOff === false && PAYMENT_ADJECTIVES.has(lexemes[at]?.word ?? "")) at += 1;
  return at;
}

const TIMES = wordSet("x * times");
const MOST_MULTIPLES = 104;

/** The count in `8 x 130`, `130 x 8` and `130 weekly x 8`; not in `x 8 weeks`, and not where `x` is texted for *por*. */
function isMultiple(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  if (number?.value === undefined || number.isMoney === true || number.isOrdinal === true) return false;
  if (number.value > MOST_MULTIPLES || !Number.isInteger(number.value) || isUnit(lexemes[at + 1])) return false;
  if (TIMES.has(lexemes[at + 1]?.word ?? "")) {
    const other = lexemes[at + 2]?.value;
    if (other !== undefined && other > number.value && !isUnit(lexemes[at + 3])) return true;
  }
  const before = lexemes[at - 2];
  if (before === undefined || !TIMES.has(lexemes[at - 1]?.word ?? "")) return false;
  return (
    !(before.value !== undefined && before.value < number.value) && CADENCE_TABLE.match(lexemes, at - 1) === undefined
  );
}

function isUnit(lexeme: Lexeme | undefined): boolean {
  return PERIOD_UNITS.has(lexeme?.word ?? "");
}
