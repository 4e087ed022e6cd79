import type { Lexeme } from "./lexemes.ts";
import type { DurationMention, Mention, PaymentsMention } from "./mentions.ts";
import { CADENCE_TABLE } from "./read-cadence.ts";
import { LEAST_UNMARKED_DOLLARS, readHalf, readRange } from "./read-number-range.ts";
import { PAYMENT_ADJECTIVES, PAYMENT_NOUNS, PAYMENTS_WITH_CADENCE, PERIOD_UNITS } from "./words/cadences.ts";

const DAYS_IN: Readonly<Record<DurationMention["unit"], number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 364 / 12,
  year: 364,
};

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
export function readCounted(lexemes: readonly Lexeme[], at: number): Mention | undefined {
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
  if (unit !== undefined && lexeme.isOrdinal !== true) {
    if (isOne && next > adjectivesFrom + 1) return undefined;
    if (!isOne && SUM_UNITS.test(unitWord.word) && range.low >= LEAST_UNMARKED_DOLLARS) return undefined;
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
  if (number?.value === undefined || number.isMoney === true || number.isOrdinal === true || number.value > 104)
    return undefined;
  if (!Number.isInteger(number.value) || PERIOD_UNITS.has(lexemes[at + 1]?.word ?? "")) return undefined;
  const other = TIMES.has(lexemes[at + 1]?.word ?? "") ? lexemes[at + 2] : undefined;
  const isFirst =
    other?.value !== undefined && other.value > number.value && !PERIOD_UNITS.has(lexemes[at + 3]?.word ?? "");
  const isSecond =
    TIMES.has(lexemes[at - 1]?.word ?? "") &&
    at >= 2 &&
    !((lexemes[at - 2]?.value ?? number.value + 1) < number.value) &&
    !isTimesVerb(lexemes, at);
  return isFirst || isSecond ? { type: "payments", first: at, last: at + 1, count: number.value } : undefined;
}

/** In `100 x 8 semanas` and `50 x semana` the mark stands for *por*; a cadence follows. */
function isTimesVerb(lexemes: readonly Lexeme[], at: number): boolean {
  return CADENCE_TABLE.match(lexemes, at - 1) !== undefined;
}
