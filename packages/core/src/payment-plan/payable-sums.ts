import { wordSet } from "../text/word-set.ts";
import type { Proposal } from "./proposal.ts";
import type { Reading } from "./statements.ts";
import { hasOwnDate, isMoney } from "./sums.ts";
import type { Sum } from "./sums.ts";
import { COUNT_TO_SUM } from "./words/function-words.ts";

/** In words: in a message so short a bare number is money. */
const SHORT_MESSAGE = 6;

/** The only sum that is promised as a whole: offered, owed, or passed on from somebody else. */
export function findOnlyLumpSum(sums: readonly Sum[], reading: Reading): Sum | undefined {
  const offered = sums.filter(
    (sum) => sum.role === "offered" && isPaidOnce(sum, reading) && isMoney(sum) && isPayable(sum, reading),
  );
  if (offered.length > 0) return offered.length === 1 ? offered[0] : undefined;
  const owed = sums.filter((sum) => sum.role === "owed");
  if (owed.length === 1) return isWholePromised(owed[0], reading) ? owed[0] : undefined;
  const passedOn = sums.filter((sum) => isRentToBePaid(sum, reading) || isPassedOn(sum, reading));
  return sums.length === 1 ? passedOn[0] : undefined;
}

/** Without a rhythm, or with one that is a day: `400 this friday when i get paid`. */
function isPaidOnce({ cadence }: Sum, { lexemes }: Reading): boolean {
  return cadence === undefined || (cadence.rhythm === null && ONCE.has(lexemes[cadence.first]?.word ?? ""));
}

const ONCE = wordSet("when whenever cuando cuanto");

/** The sum beside a plan that is paid once. */
export function findDownPayment(sums: readonly Sum[], proposal: Proposal, reading: Reading): Sum | undefined {
  return sums.find(
    (sum) =>
      sum.role === "offered" &&
      sum.cadence === undefined &&
      isMoney(sum) &&
      // `debo 600, lo pago en 6 semanas de a 100`
      (sum.amount.cents !== proposal.weeklyCents || hasOwnDate(sum, reading)) &&
      !proposal.parts.includes(sum.amount),
  );
}

/** A bare number is money only where somebody pays, beside a date, or where hardly anything else is said. */
function isPayable({ amount, statement }: Sum, { links, lexemes, mentions, statements }: Reading): boolean {
  // `3 payments of 310 starting friday`
  const isOneOfMany = mentions.some(
    ({ type, last }) =>
      type === "payments" && amount.first - last === 2 && COUNT_TO_SUM.has(lexemes[amount.first - 1]?.word ?? ""),
  );
  if (isOneOfMany) return false;
  // `375 | will be in your hands wednesday`
  if (amount.last === statement?.last && statements.some(({ first, isOffer }) => isOffer && first === amount.last))
    return true;
  if (amount.isMarked || statement?.isOffer === true || lexemes.length <= SHORT_MESSAGE) return true;
  const isBesideDate = mentions.some(
    ({ type, first, last }) =>
      type === "date" && (last === amount.first || (first >= amount.last && first - amount.last <= 3)),
  );
  return isBesideDate || links.some(({ kind }) => kind === "pay" || kind === "whole" || kind === "completion");
}

/** `I owe 800, will pay it all friday`. */
function isWholePromised(sum: Sum | undefined, { links, mentions }: Reading): boolean {
  const isPaid =
    sum?.statement?.isOffer === true ||
    links.some(({ kind }) => kind === "pay" || kind === "split") ||
    // `full balance of 950 on feb 1st`
    mentions.some(
      ({ type, first }) =>
        type === "date" && sum !== undefined && first - sum.amount.last <= 1 && first >= sum.amount.last,
    );
  return isPaid && links.some(({ kind }) => kind === "whole");
}

/** `the january rent of 1200 will be paid friday`, `la renta de 1100 se la pago el 20`. */
function isRentToBePaid({ role, cadence, amount, statement }: Sum, { statements, lexemes, links }: Reading): boolean {
  if (role !== "expense" || cadence !== undefined || statement === undefined) return false;
  const isRent = statement.cues.some(
    ({ kind, first, last }) => kind === "rent" && amount.first - last <= 2 && first - amount.last <= 2,
  );
  const isComing = statement.cues.every(({ kind }) => kind === "rent") && lexemes[amount.last]?.word === "coming";
  const isGettingPaid = links.some(
    ({ kind, first, last }) =>
      kind === "pay" && first - amount.last <= 2 && first >= amount.last && lexemes[last - 1]?.word === "paid",
  );
  return (
    isRent &&
    (isComing || isGettingPaid || statements.some(({ first, isOffer }) => isOffer && first === statement.last))
  );
}

/** `my brother is lending me 500 so | I'll pay you friday`: somebody's sum, which is paid in the next breath. */
function isPassedOn({ role, cadence, statement }: Sum, reading: Reading): boolean {
  if ((role !== "not_the_writers" && role !== "income") || cadence !== undefined || statement === undefined)
    return false;
  const index = reading.statements.indexOf(statement);
  const payment = reading.statements.slice(index + 1, index + 3).find(({ isOffer }) => isOffer);
  if (payment === undefined) return false;
  return reading.links.some(({ kind, first }) => kind === "pay" && first >= payment.first && first < payment.last);
}
