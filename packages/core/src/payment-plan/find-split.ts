import { scaleCents } from "../money.ts";
import type { Proposal } from "./proposal.ts";
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
    const totals = sums.filter(({ role }) => role === "offered" || role === "owed");
    const total = totals.findLast(({ amount }) => amount.last <= span.first) ?? coveredTotal(sums, span, reading);
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
  reading: Reading,
): Sum | undefined {
  const { lexemes } = reading;
  const next = sums.find(({ amount }) => amount.first >= span.last);
  if (next === undefined) return undefined;
  if (span.type === "duration") return isClearedWithin(span, next, reading) ? next : undefined;
  const before = lexemes.slice(Math.max(span.last, next.amount.first - 4), next.amount.first);
  return before.some(({ word }) => COVERING.has(word)) ? next : undefined;
}

/** `give me 3 months and ill clear the 975 paying weekly`. */
function isClearedWithin(span: DurationMention, { amount, cadence }: Sum, { links, lexemes }: Reading): boolean {
  if (cadence === undefined || cadence.first <= amount.last || cadence.rhythm === null) return false;
  if (
    !ASKING_FOR_TIME.has(lexemes[span.first - 2]?.word ?? "") &&
    !ASKING_FOR_TIME.has(lexemes[span.first - 1]?.word ?? "")
  )
    return false;
  return links.some(
    ({ kind, first, last }) =>
      kind === "split" && first >= span.last && last <= amount.first && amount.first - last <= 2,
  );
}

const ASKING_FOR_TIME = wordSet("give gimme need allow deme denme dame necesito ocupo in within en");

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
function isObjectOfVerb({ amount }: Sum, { links, lexemes }: Reading): boolean {
  return links.some(
    ({ kind, first, last }) =>
      kind === "split" &&
      last <= amount.first &&
      amount.first - last <= 2 &&
      lexemes.slice(last, amount.first + 1).every(({ cutOff }) => !cutOff) &&
      lexemes.slice(first, last).every(({ word }) => !PRONOUNS.has(word)),
  );
}

/** `lets knock it out, 200 a week`: the verb has its object. */
const PRONOUNS = wordSet("it that this them everything");

function overPayments(total: Sum, span: PaymentsMention, reading: Reading): Proposal | undefined {
  const cadence = cadencesOf(reading).find(
    (candidate) =>
      candidate.rhythm !== null &&
      candidate.first >= Math.min(total.amount.last, span.last) &&
      !reading.mentions.some(({ type, last }) => type === "amount" && last === candidate.first) &&
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
  const isBefore = span.last <= amount.first;
  if (weeks < 1 || (!isBefore && (isElapsed(span, reading) || !isSpread(spread, span, reading)))) return undefined;
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
