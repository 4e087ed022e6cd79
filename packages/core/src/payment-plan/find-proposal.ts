import { scaleCents } from "../money.ts";
import { wordSet } from "../text/word-set.ts";
import { findMonthlyPair } from "./find-monthly-pair.ts";
import { findSplit } from "./find-split.ts";
import { findWeekdaySums } from "./find-weekday-sums.ts";
import { BIWEEKLY, MONTHLY, WEEKLY } from "./mentions.ts";
import type { CadenceMention, DurationMention, Mention, Rhythm } from "./mentions.ts";
import { findCounterOffer } from "./find-counter-offer.ts";
import { instalments } from "./proposal.ts";
import type { Proposal } from "./proposal.ts";
import { isElapsed, roundWeeks } from "./spans.ts";
import type { Reading } from "./statements.ts";
import { cadencesOf, isIncome, isMoney } from "./sums.ts";
import type { Sum } from "./sums.ts";
import { SPAN_TO_SUM, SUM_TO_SPAN } from "./words/function-words.ts";

/** The payment plan that these sums propose. */
export function findProposal(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  return (
    findSplit(sums, reading) ??
    findMonthlyPair(sums, reading) ??
    findWeekdaySums(sums, reading) ??
    findInstalments(sums, reading) ??
    findSumForDuration(sums, reading) ??
    findCounterOffer(sums, reading)
  );
}

/** `200 every other friday, 5 payments total`. The first such offer counts, unless a later one corrects it. */
function findInstalments(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  const offers = sums.filter((sum) => sum.role === "offered" && rhythmOf(sum, reading) !== null);
  const chosen = offers.findLast((sum) => isCorrection(sum, reading)) ?? offers[0];
  if (chosen === undefined) return undefined;
  const corrected = sums.findLast(
    (sum) =>
      sum.role === "offered" &&
      sum.cadence === undefined &&
      sum.amount.first > chosen.amount.first &&
      isMoney(sum) &&
      (isCorrection(sum, reading) || isContrasted(chosen, sum, reading)),
  );
  const rhythm = rhythmOf(chosen, reading);
  return rhythm === null
    ? undefined
    : instalments({ ...(corrected ?? chosen), cadence: chosen.cadence }, rhythm, reading);
}

/** `I promised 150 a week but I can only do 90 now`: a sum of the same kind, set against the one before. */
function isContrasted({ amount: chosen }: Sum, { amount }: Sum, { statements, mentions, lexemes }: Reading): boolean {
  const contrast = statements.findLast(({ opener, first }) => opener === "contrast" && first <= amount.first);
  if (contrast === undefined || contrast.first < chosen.last || !BUT.has(lexemes[contrast.first]?.word ?? ""))
    return false;
  const isDated = mentions.some(
    ({ type, first }) => type === "date" && first >= contrast.first && !NOW.has(lexemes[first]?.word ?? ""),
  );
  return (
    !isDated && amount.first - contrast.first <= 8 && amount.cents * 4 > chosen.cents && amount.cents < chosen.cents * 4
  );
}

const BUT = wordSet("but pero");
const NOW = wordSet("now ahora ahorita");

function isCorrection({ amount }: Sum, { links }: Reading): boolean {
  return links.some((link) => link.kind === "correction" && link.last <= amount.first && amount.first - link.last <= 3);
}

/** The rhythm of a sum; `each paycheck` takes that of the pay, where the message tells it. Null when unknown. */
function rhythmOf({ cadence }: Sum, reading: Reading): Rhythm | null {
  if (cadence === undefined) return null;
  const isOnce = ONCE.has(reading.lexemes[cadence.first]?.word ?? "");
  return cadence.rhythm ?? payRhythm(isOnce, reading);
}

/** `when I get paid`, `cuando me paguen`: once, unless a schedule of pay is told. */
const ONCE = wordSet("when whenever as cuando cuanto");

/** `I get paid biweekly` says it better than `I make 480 a week`; the rhythm of the rent says nothing. */
function payRhythm(isOnce: boolean, reading: Reading): Rhythm | null {
  const told = cadencesOf(reading).filter(({ rhythm }) => rhythm !== null);
  const isOfSum = ({ first }: CadenceMention): boolean =>
    reading.mentions.some(({ type, last }) => type === "amount" && last === first);
  const ofIncome = told.filter((cadence) => isIncome(cadence, reading));
  const schedules = told.filter((cadence) => !isOfSum(cadence));
  const schedule = ofIncome.find((cadence) => !isOfSum(cadence)) ?? (schedules.length === 1 ? schedules[0] : undefined);
  return (schedule ?? (isOnce ? undefined : ofIncome[0]))?.rhythm ?? null;
}

const RHYTHMS: Readonly<Record<DurationMention["unit"], Rhythm>> = {
  day: { numerator: 7, denominator: 1 },
  week: WEEKLY,
  fortnight: BIWEEKLY,
  month: MONTHLY,
  year: { numerator: 1, denominator: 52 },
};

/** `88 for ten weeks`, `ten weeks at 88`, `100 x 8 weeks`, `400 for 3 months`: once in each unit of the time. */
function findSumForDuration(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  for (const sum of sums) {
    if (sum.role !== "offered" || sum.cadence !== undefined || !isMoney(sum)) continue;
    const { amount } = sum;
    const span = reading.mentions.find(
      (mention): mention is DurationMention =>
        mention.type === "duration" &&
        !isElapsed(mention, reading) &&
        (isJoined(amount, mention, SUM_TO_SPAN, reading) || isJoined(mention, amount, SPAN_TO_SUM, reading)),
    );
    if (span === undefined) continue;
    const { numerator, denominator } = RHYTHMS[span.unit];
    return {
      weeklyCents: scaleCents(amount.cents, numerator, denominator),
      weeks: Math.max(1, roundWeeks(span.weeks)),
      amount,
      parts: [amount, span],
    };
  }
  return undefined;
}

const EACH = wordSet("each apiece");

/** Whether only such words, at least one, stand between the two. */
function isJoined(one: Mention, other: Mention, words: ReadonlySet<string>, { lexemes }: Reading): boolean {
  const between = lexemes.slice(one.last, other.first);
  // `14 weeks, 90 each`
  const isEach = one.type === "duration" && EACH.has(lexemes[other.last]?.word ?? "");
  if (one.last === other.first) return isEach;
  if (one.last > other.first || between.length > 4) return false;
  return between.every((lexeme) => words.has(lexeme.digits ?? lexeme.word));
}
