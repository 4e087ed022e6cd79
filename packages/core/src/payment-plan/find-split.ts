import { scaleCents } from "../money.ts";
import type { Proposal } from "./find-proposal.ts";
import { wordSet } from "../text/word-set.ts";
import type { DurationMention, PaymentsMention } from "./mentions.ts";
import { isElapsed, isNear, leadOf, roundWeeks } from "./spans.ts";
import type { Reading } from "./statements.ts";
import { cadencesOf, isFollowedBySize, isIncome, isMoney } from "./sums.ts";
import type { Sum } from "./sums.ts";

/** What joins a total to the time it is spread over. */
interface Spread {
  readonly total: Sum;
  /** `split`, `pay off`, `dividir` before the time. */
  readonly hasVerb: boolean;
  /** `over`, `in`, `en` right before the time. */
  readonly hasPreposition: boolean;
}

/** `900 in 3 months weekly`, `i owe 800 can i break it up in 4 weekly payments`: a total over a time. */
export function findSplit(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  for (const span of reading.mentions) {
    if (span.type !== "payments" && span.type !== "duration") continue;
    const total = sums.findLast(({ amount }) => amount.last <= span.first) ?? coveredTotal(sums, span, reading);
    if (total === undefined || !isMoney(total) || (total.role !== "offered" && total.role !== "owed")) continue;
    const spread = readSpread(total, span.first, reading);
    const isCovered = total.amount.first > span.first;
    if (isOfRest(total.amount.last, span.first, reading)) continue;
    if (!isCovered && !spread.hasVerb && !spread.hasPreposition && total.role !== "owed") continue;
    const hasOwnCadence = cadencesOf(reading).some(({ first }) => first >= total.amount.last && first < span.first);
    if (hasOwnCadence && !(spread.hasVerb && isObjectOfVerb(total, reading))) continue;
    const split = span.type === "payments" ? overPayments(total, span, reading) : overDuration(spread, span, reading);
    if (split !== undefined) return split;
  }
  return undefined;
}

/** `300 now and the rest in 2 weeks`: the time is that of another sum. */
function isOfRest(from: number, to: number, { lexemes }: Reading): boolean {
  return lexemes.slice(from, to).some(({ word }) => REST.has(word));
}

const REST = wordSet("rest resto demas remainder remaining");

/** `four equal payments, one a week, to cover the 860`. */
function coveredTotal(
  sums: readonly Sum[],
  span: PaymentsMention | DurationMention,
  { lexemes }: Reading,
): Sum | undefined {
  if (span.type !== "payments") return undefined;
  const next = sums.find(({ amount }) => amount.first >= span.last);
  if (next === undefined) return undefined;
  const before = lexemes.slice(Math.max(span.last, next.amount.first - 4), next.amount.first);
  return before.some(({ word }) => COVERING.has(word)) ? next : undefined;
}

const COVERING = wordSet(
  "cover covering clear clearing toward towards against balance total cubrir pagar liquidar saldar completar deuda saldo",
);

function readSpread(total: Sum, at: number, reading: Reading): Spread {
  const { links } = reading;
  return {
    total,
    hasVerb: links.some((link) => link.kind === "split" && link.first < at && isNear(link.first, at, reading)),
    hasPreposition: links.some(
      (link) => link.kind === "over" && link.first >= total.amount.last && link.last <= at && at - link.last <= 1,
    ),
  };
}

/** `split 800 weekly over …`: the sum right after the verb. */
function isObjectOfVerb({ amount }: Sum, { links }: Reading): boolean {
  return links.some((link) => link.kind === "split" && link.last <= amount.first && amount.first - link.last <= 2);
}

function overPayments(total: Sum, span: PaymentsMention, reading: Reading): Proposal | undefined {
  const cadence = cadencesOf(reading).find(
    (candidate) =>
      candidate.rhythm !== null &&
      candidate.first >= Math.min(total.amount.last, span.last) &&
      !isIncome(candidate, reading),
  );
  if (cadence === undefined || cadence.rhythm === null || isFollowedBySize(cadence, reading)) return undefined;
  const isSizeTold = reading.mentions.some(
    (mention) =>
      mention.type === "amount" &&
      mention !== total.amount &&
      mention.first >= span.last &&
      mention.first - span.last <= 4,
  );
  if (isSizeTold) return undefined;
  const { numerator, denominator } = cadence.rhythm;
  return {
    weeklyCents: scaleCents(total.amount.cents, numerator, denominator * span.count),
    weeks: roundWeeks((span.count * denominator) / numerator),
    amount: total.amount,
    parts: [total.amount, span, cadence],
  };
}

function overDuration(spread: Spread, span: DurationMention, reading: Reading): Proposal | undefined {
  const { amount } = spread.total;
  const weeks = roundWeeks(span.weeks);
  if (weeks < 1 || isElapsed(span, reading) || !isSpread(spread, span, reading)) return undefined;
  return { weeklyCents: scaleCents(amount.cents, 1, weeks), weeks, amount, parts: [amount, span] };
}

/** `in 8 weeks` alone is a date; a verb, a cadence or a bare Spanish sum makes it the time to pay in. */
function isSpread({ total, hasVerb, hasPreposition }: Spread, span: DurationMention, reading: Reading): boolean {
  const lead = leadOf(span, reading);
  if (lead !== "in" && lead !== "en") {
    if (total.role === "owed") return hasVerb || hasPreposition;
    return hasPreposition || isObjectOfVerb(total, reading) || (hasVerb && lead !== "for" && lead !== "por");
  }
  const hasCadence = cadencesOf(reading).some(
    ({ first, rhythm }) => rhythm !== null && first >= span.last && first - span.last <= 3,
  );
  if (hasVerb || hasCadence) return true;
  // `le doy 300 en dos semanas` is a day
  if (total.role !== "owed") return lead === "en" && span.weeks >= (total.statement?.isOffer === true ? 3 : 2);
  return span.weeks >= 3 && reading.links.some((link) => link.kind === "pay" && link.last === span.first - 1);
}
