import { scaleCents } from "../money.ts";
import { wordSet } from "../text/word-set.ts";
import { findMonthlyPair } from "./find-monthly-pair.ts";
import { findSplit } from "./find-split.ts";
import { BIWEEKLY, MONTHLY, WEEKLY } from "./mentions.ts";
import type { AmountMention, CadenceMention, DurationMention, Mention, Rhythm } from "./mentions.ts";
import { isSource } from "./roles.ts";
import type { Role } from "./roles.ts";
import { durationFor, isElapsed, roundWeeks } from "./spans.ts";
import type { Reading } from "./statements.ts";
import { cadencesOf, hasOwnDate, isIncome, isMoney } from "./sums.ts";
import type { Sum } from "./sums.ts";
import { SPAN_TO_SUM, SUM_TO_SPAN } from "./words/function-words.ts";

/** A proposal found in a message, before its start is looked for. */
export interface Proposal {
  readonly weeklyCents: number;
  readonly weeks: number | null;
  readonly amount: AmountMention;
  /** The mentions it was read from. */
  readonly parts: readonly Mention[];
}

/** The payment plan that these sums propose. */
export function findProposal(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  return (
    findSplit(sums, reading) ??
    findMonthlyPair(sums, reading) ??
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

function instalments(sum: Sum, { numerator, denominator }: Rhythm, reading: Reading): Proposal {
  const duration = durationFor(sum, { numerator, denominator }, reading);
  const parts = [sum.amount, sum.cadence, duration?.mention].filter((part) => part !== undefined);
  return {
    weeklyCents: scaleCents(sum.amount.changedTo ?? sum.amount.cents, numerator, denominator),
    weeks: duration?.weeks ?? null,
    amount: sum.amount,
    parts,
  };
}

/** The rhythm of a sum; `each paycheck` takes that of the pay, where the message tells it. Null when unknown. */
function rhythmOf({ cadence }: Sum, reading: Reading): Rhythm | null {
  return cadence === undefined ? null : (cadence.rhythm ?? payRhythm(reading));
}

function payRhythm(reading: Reading): Rhythm | null {
  const told = cadencesOf(reading).filter(({ rhythm }) => rhythm !== null);
  const ofIncome = told.find((cadence) => isIncome(cadence, reading));
  return (ofIncome ?? (told.length === 1 ? told[0] : undefined))?.rhythm ?? null;
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

/** Sums that a counter-offer answers, or that it lies beside, lend it their cadence; these don't. */
const FOREIGN_ROLES: ReadonlySet<Role> = new Set<Role>(["income", "expense", "owed"]);

/** A counter-offer takes its cadence from what it answers: `ustedes dicen 250 por semana, yo puedo 150`. */
function findCounterOffer(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  const sum = sums.findLast(
    (candidate) =>
      candidate.role === "offered" &&
      candidate.cadence === undefined &&
      isMoney(candidate) &&
      !hasOwnDate(candidate, reading),
  );
  if (sum === undefined) return undefined;
  const answered = sums.find(({ role, cadence }) => (cadence?.rhythm ?? null) !== null && !FOREIGN_ROLES.has(role));
  const cadence = answered?.cadence ?? paySchedule(sum, sums, reading);
  return cadence?.rhythm ? instalments({ ...sum, cadence }, cadence.rhythm, reading) : undefined;
}

const PART_WORDS = wordSet("of each de then");

/** `I get paid every other week, I can do 150`; `I make 400 a week, I can give 100 of it`. */
function paySchedule({ amount }: Sum, sums: readonly Sum[], reading: Reading): CadenceMention | undefined {
  const isPart = reading.lexemes.slice(amount.last, amount.last + 3).some(({ word }) => PART_WORDS.has(word));
  return cadencesOf(reading).find(
    (cadence) =>
      cadence.rhythm !== null &&
      (isIncome(cadence, reading) || sums.some((other) => other.cadence === cadence && other.role === "income")) &&
      (isPart || sums.every((other) => other.cadence !== cadence || isSource(other.amount, reading))),
  );
}
