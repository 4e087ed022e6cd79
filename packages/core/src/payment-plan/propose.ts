import { scaleCents } from "../money.ts";
import { BIWEEKLY, MONTHLY, SEMIMONTHLY, WEEKLY } from "./mentions.ts";
import type { AmountMention, CadenceMention, DurationMention, Mention, PaymentsMention, Rhythm } from "./mentions.ts";
import type { Role } from "./roles.ts";
import { roleOf, statementAt } from "./roles.ts";
import type { Reading, Statement } from "./statements.ts";

/** A proposal found in a message, before its start is looked for. */
export interface Proposal {
  readonly weeklyCents: number;
  readonly weeks: number | null;
  readonly amount: AmountMention;
  /** The mentions it was read from. */
  readonly parts: readonly Mention[];
}

/** A sum with its role and its cadence. */
export interface Sum {
  readonly amount: AmountMention;
  readonly role: Role;
  readonly statement: Statement | undefined;
  readonly cadence: CadenceMention | undefined;
}

/** Sums below this need a mark or a cadence of their own to count as money. */
const LEAST_BARE_SUM_CENTS = 1300;

/** The sums of a message with their roles and the cadences that belong to them. */
export function readSums(reading: Reading): Sum[] {
  const amounts = reading.mentions.filter((mention) => mention.type === "amount");
  const cadences = linkCadences(amounts, reading);
  return amounts.map((amount) => ({
    amount,
    role: roleOf(amount, reading),
    statement: statementAt(reading, amount.first),
    cadence: cadences.get(amount),
  }));
}

/** The payment plan that these sums propose. */
export function findProposal(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  return (
    findSplit(sums, reading) ??
    findDaysOfMonthPair(sums, reading) ??
    findInstalments(sums, reading) ??
    findSumForDuration(sums, reading) ??
    findInherited(sums, reading)
  );
}

function linkCadences(amounts: readonly AmountMention[], reading: Reading): Map<AmountMention, CadenceMention> {
  const linked = new Map<AmountMention, CadenceMention>();
  for (const cadence of cadencesOf(reading)) {
    if (paymentsOf(cadence, reading) !== undefined && !isFollowedByOf(cadence, reading) && isSplitTotalBefore(cadence, reading)) continue;
    const own = statementAt(reading, cadence.first);
    const isOwn = (amount: AmountMention): boolean => statementAt(reading, amount.first) === own;
    const before = amounts.findLast((amount) => amount.last <= cadence.first);
    const after = amounts.find((amount) => amount.first >= cadence.last);
    const isSchedule = own?.cues.some((cue) => cue.kind === "income") === true && !own.isOffer;
    const correction = isCorrected(cadence, reading);
    const candidates = [
      before !== undefined && isOwn(before) ? before : undefined,
      after !== undefined && isOwn(after) && !isServed(after, reading) ? after : undefined,
      before !== undefined && !isSchedule && isWithinReach(before, cadence, reading) ? before : undefined,
      after !== undefined && !isSchedule && !isServed(after, reading) && isWithinReach(cadence, after, reading) ? after : undefined,
    ];
    const free = candidates.find((amount) => amount !== undefined && !linked.has(amount));
    if (correction && before !== undefined && linked.has(before) && (after === undefined || !isOwn(after))) linked.set(before, cadence);
    else if (free !== undefined) linked.set(free, cadence);
  }
  return linked;
}

/** A cadence stands right behind the sum. */
function isServed(amount: AmountMention, reading: Reading): boolean {
  return cadencesOf(reading).some(({ first }) => first >= amount.last && first - amount.last <= 1);
}

function isCorrected(cadence: CadenceMention, { links }: Reading): boolean {
  return links.some((link) => link.kind === "correction" && link.last <= cadence.first && cadence.first - link.last <= 2);
}

/** Sums and cadences belong together over a comma or a sentence end, but not over another sum or a change of topic. */
function isWithinReach(one: Mention, other: Mention, reading: Reading): boolean {
  const between = reading.statements.filter(({ first }) => first > one.first && first <= other.first);
  return other.first - one.last <= 8 && between.length <= 2 && between.every((statement) => statement.opener !== "contrast");
}

function cadencesOf({ mentions }: Reading): CadenceMention[] {
  return mentions.filter((mention) => mention.type === "cadence");
}

/** The count of payments that this cadence qualifies: `4 weekly payments`, `3 pagos mensuales`. */
function paymentsOf(cadence: CadenceMention, { mentions }: Reading): PaymentsMention | undefined {
  return mentions.find(
    (mention): mention is PaymentsMention =>
      mention.type === "payments" &&
      cadence.first - mention.last >= 0 &&
      cadence.first - mention.last <= 2 &&
      !mentions.some(({ type, first }) => type === "amount" && first >= mention.last && first < cadence.first),
  );
}

function isFollowedByOf(cadence: CadenceMention, { mentions, lexemes }: Reading): boolean {
  const amount = mentions.find((mention) => mention.type === "amount" && mention.first >= cadence.last);
  if (amount === undefined || amount.first - cadence.last > 3) return false;
  return lexemes.slice(cadence.last, amount.first).some(({ word }) => ["of", "de", "at", "@", "a", "for", "por"].includes(word));
}

function isSplitTotalBefore(cadence: CadenceMention, reading: Reading): boolean {
  return reading.mentions.some((mention) => mention.type === "amount" && mention.first < cadence.first);
}

/** `900 in 3 months weekly`, `i owe 800 can i break it up in 4 weekly payments`: a total over a time. */
function findSplit(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  for (const span of reading.mentions) {
    if (span.type !== "payments" && span.type !== "duration") continue;
    const total = sums.findLast(({ amount }) => amount.last <= span.first);
    if (total === undefined || (total.role !== "offered" && total.role !== "owed")) continue;
    if (!isMoney(total)) continue;
    const verb = reading.links.some((link) => link.kind === "split" && link.first < span.first && isNear(link.first, span.first, reading));
    const preposition = reading.links.some((link) => link.kind === "over" && link.first >= total.amount.last && link.last <= span.first && span.first - link.last <= 1);
    if (!verb && !preposition && total.role !== "owed") continue;
    const cadenceBetween = cadencesOf(reading).some(({ first }) => first >= total.amount.last && first < span.first);
    if (cadenceBetween && !(verb && isGoverned(total, reading))) continue;
    const split = span.type === "payments" ? splitIntoPayments(total, span, reading) : splitOverDuration(total, span, verb, preposition, reading);
    if (split !== undefined) return split;
  }
  return undefined;
}

function isNear(one: number, other: number, { statements }: Reading): boolean {
  const between = statements.filter(({ first, opener }) => first > one && first <= other && opener === "sentence");
  return between.length === 0 && other - one <= 14;
}

/** `split 800 weekly over …`: the sum right after the verb. */
function isGoverned({ amount }: Sum, { links }: Reading): boolean {
  return links.some((link) => link.kind === "split" && link.last <= amount.first && amount.first - link.last <= 2);
}

function splitIntoPayments(total: Sum, span: PaymentsMention, reading: Reading): Proposal | undefined {
  const cadence = cadencesOf(reading).find(
    (candidate) => candidate.rhythm !== null && candidate.first >= total.amount.last && !isIncome(candidate, reading),
  );
  if (cadence === undefined || cadence.rhythm === null || isFollowedByOf(cadence, reading)) return undefined;
  const each = reading.mentions.find((mention) => mention.type === "amount" && mention.first >= span.last && mention.first - span.last <= 4);
  if (each !== undefined) return undefined;
  return {
    weeklyCents: scaleCents(total.amount.cents, cadence.rhythm.numerator, cadence.rhythm.denominator * span.count),
    weeks: roundWeeks((span.count * cadence.rhythm.denominator) / cadence.rhythm.numerator),
    amount: total.amount,
    parts: [total.amount, span, cadence],
  };
}

function splitOverDuration(
  total: Sum,
  span: DurationMention,
  verb: boolean,
  preposition: boolean,
  reading: Reading,
): Proposal | undefined {
  const lead = leadOf(span, reading);
  const isIn = lead === "in" || lead === "en";
  if (isElapsed(span, reading)) return undefined;
  const hasCadence = cadencesOf(reading).some(({ first, rhythm }) => rhythm !== null && first >= span.last && first - span.last <= 3);
  const isPaidIn = isIn && total.role === "owed" && span.weeks >= 3 && reading.links.some((link) => link.kind === "pay" && link.last === span.first - 1);
  if (isPaidIn) return overWeeks(total, span);
  if (total.role === "owed" && !verb && !preposition) return undefined;
  if (isIn && !verb && !hasCadence && !(lead === "en" && total.role === "offered" && span.weeks >= 2)) return undefined;
  if (!isIn && !preposition && !isGoverned(total, reading) && total.role !== "owed" && !(verb && lead !== "for" && lead !== "por")) return undefined;
  return overWeeks(total, span);
}

function overWeeks(total: Sum, span: DurationMention): Proposal | undefined {
  const weeks = roundWeeks(span.weeks);
  return weeks < 1
    ? undefined
    : { weeklyCents: scaleCents(total.amount.cents, 1, weeks), weeks, amount: total.amount, parts: [total.amount, span] };
}

/** `200 el 1 y 200 el 15 de cada mes`. */
function findDaysOfMonthPair(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  for (const [index, second] of sums.entries()) {
    const first = sums[index - 1];
    if (first === undefined || !isMonthlyDay(second, reading)) continue;
    if (first.role !== "offered" || second.role !== "offered" || first.cadence !== undefined) continue;
    const date = dayOfMonthBetween(first.amount.last, second.amount.first, reading);
    if (date === undefined) continue;
    return {
      weeklyCents: scaleCents(first.amount.cents + second.amount.cents, SEMIMONTHLY.numerator / 2, SEMIMONTHLY.denominator),
      weeks: durationFor(second, MONTHLY, reading)?.weeks ?? null,
      amount: second.amount,
      parts: [first.amount, date, second.amount, ...datesAfter(second, reading)],
    };
  }
  return undefined;
}

/** `200 on the 15th of each month`, `200 on the 15th until paid off`. */
function isMonthlyDay({ amount, cadence }: Sum, reading: Reading): boolean {
  if (cadence !== undefined) return cadence.dayOfMonth !== undefined;
  const isDated = dayOfMonthBetween(amount.last, Infinity, reading) !== undefined;
  return isDated && reading.links.some((link) => link.kind === "end" && link.first >= amount.last);
}

function dayOfMonthBetween(from: number, to: number, { mentions }: Reading): Mention | undefined {
  return mentions.find(
    (mention) => mention.type === "date" && mention.dayOfMonth !== undefined && mention.first >= from && mention.first < to,
  );
}

function datesAfter({ amount, cadence }: Sum, reading: Reading): Mention[] {
  const date = cadence ?? dayOfMonthBetween(amount.last, Infinity, reading);
  return date === undefined ? [] : [date];
}

/** `200 every other friday, 5 payments total`. */
function findInstalments(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  const offers = sums.filter((sum) => sum.role === "offered" && sum.cadence !== undefined && rhythmOf(sum, reading) !== null);
  const corrected = offers.findLast((sum) => isCorrection(sum, reading));
  const chosen = corrected ?? offers.find((sum) => sum.statement?.isOffer === true && offers[0]?.statement?.isOffer !== true && false) ?? offers[0];
  if (chosen === undefined || chosen.cadence === undefined) return undefined;
  const later = sums.findLast((sum) => sum.role === "offered" && sum.cadence === undefined && sum.amount.first > chosen.amount.first && isCorrection(sum, reading) && isMoney(sum));
  const sum = later === undefined ? chosen : { ...later, cadence: chosen.cadence };
  const rhythm = rhythmOf(sum, reading);
  if (rhythm === null) return undefined;
  return proposalOf(sum, rhythm, reading);
}

function isCorrection({ amount }: Sum, { links }: Reading): boolean {
  return links.some((link) => link.kind === "correction" && link.last <= amount.first && amount.first - link.last <= 3);
}

function proposalOf(sum: Sum, rhythm: Rhythm, reading: Reading): Proposal {
  const duration = durationFor(sum, rhythm, reading);
  return {
    weeklyCents: scaleCents(sum.amount.changedTo ?? sum.amount.cents, rhythm.numerator, rhythm.denominator),
    weeks: duration?.weeks ?? null,
    amount: sum.amount,
    parts: [sum.amount, ...(sum.cadence === undefined ? [] : [sum.cadence]), ...(duration === undefined ? [] : [duration.mention])],
  };
}

/** The rhythm of a sum; `each paycheck` takes that of the pay, where the message tells it. Null when unknown. */
function rhythmOf({ cadence }: Sum, reading: Reading): Rhythm | null {
  if (cadence === undefined) return null;
  return cadence.rhythm ?? payRhythm(reading);
}

function payRhythm(reading: Reading): Rhythm | null {
  const told = cadencesOf(reading).filter((cadence) => cadence.rhythm !== null);
  return (told.find((cadence) => isIncome(cadence, reading)) ?? (told.length === 1 ? told[0] : undefined))?.rhythm ?? null;
}

function isIncome(mention: Mention, reading: Reading): boolean {
  const statement = statementAt(reading, mention.first);
  return statement !== undefined && !statement.isOffer && statement.cues.some((cue) => cue.kind === "income");
}

/** `88 for ten weeks`, `ten weeks at 88`, `100 x 8 weeks`, `400 for 3 months`. */
function findSumForDuration(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  for (const sum of sums) {
    if (sum.role !== "offered" || sum.cadence !== undefined || !isMoney(sum)) continue;
    const { amount } = sum;
    const span = reading.mentions.find(
      (mention): mention is DurationMention =>
        mention.type === "duration" &&
        !isElapsed(mention, reading) &&
        (isJoined(amount, mention, AFTER_A_SUM, reading) || isJoined(mention, amount, BEFORE_A_SUM, reading)),
    );
    if (span === undefined) continue;
    const rhythm = RHYTHMS[span.unit];
    const weeks = roundWeeks(span.weeks);
    return {
      weeklyCents: scaleCents(amount.cents, rhythm.numerator, rhythm.denominator),
      weeks: weeks < 1 ? null : weeks,
      amount,
      parts: [amount, span],
    };
  }
  return undefined;
}

const RHYTHMS: Readonly<Record<DurationMention["unit"], Rhythm>> = {
  day: { numerator: 7, denominator: 1 },
  week: WEEKLY,
  fortnight: BIWEEKLY,
  month: MONTHLY,
  year: { numerator: 1, denominator: 52 },
};

const AFTER_A_SUM = new Set(["for", "x", "*", "por", "times", "@", "durante", "the", "next", "about", "like", "las", "los", "proximas", "proximos", "maybe", "each", "4"]);
const BEFORE_A_SUM = new Set(["paying", "pagando", "dando", "at", "@", "of", "de", "x", "*", "a", "times", "por"]);

/** Whether only such words, at least one, stand between the two. */
function isJoined(one: Mention, other: Mention, words: ReadonlySet<string>, { lexemes }: Reading): boolean {
  const between = lexemes.slice(one.last, other.first);
  return one.last < other.first && between.length <= 4 && between.every((lexeme) => words.has(lexeme.word) || words.has(lexeme.digits ?? ""));
}

/** A counter-offer takes its cadence from the offer that it answers: `ustedes dicen 250 por semana, yo puedo 150`. */
function findInherited(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  const sum = sums.findLast((candidate) => candidate.role === "offered" && candidate.cadence === undefined && isMoney(candidate) && !hasOwnDate(candidate, reading));
  if (sum === undefined) return undefined;
  const answered = sums.find(
    (other) => other !== sum && other.cadence?.rhythm !== null && other.cadence !== undefined && other.role !== "income" && other.role !== "expense" && other.role !== "owed",
  );
  const isPart = reading.lexemes.slice(sum.amount.last, sum.amount.last + 3).some(({ word }) => word === "of" || word === "each" || word === "de");
  const unlinked = cadencesOf(reading).find((cadence) => cadence.rhythm !== null && isIncome(cadence, reading) && (isPart || sums.every((other) => other.cadence !== cadence)));
  const cadence = answered?.cadence ?? unlinked;
  if (cadence?.rhythm === undefined || cadence.rhythm === null) return undefined;
  return proposalOf({ ...sum, cadence }, cadence.rhythm, reading);
}

/** Whether a day is named for this very sum. */
export function hasOwnDate({ amount }: Sum, reading: Reading): boolean {
  const own = statementAt(reading, amount.first);
  return reading.mentions.some((mention) => mention.type === "date" && statementAt(reading, mention.first) === own);
}

/** Whether a bare number is big enough, or marked, to be a sum. */
export function isMoney({ amount, cadence }: Sum): boolean {
  return amount.isMarked || cadence !== undefined || amount.cents >= LEAST_BARE_SUM_CENTS;
}

interface FoundDuration {
  readonly weeks: number;
  readonly mention: Mention;
}

function durationFor(sum: Sum, rhythm: Rhythm, reading: Reading): FoundDuration | undefined {
  const usable = reading.mentions.filter((mention) => isUsableSpan(mention, sum, reading));
  const chosen = usable.find(({ first }) => first > sum.amount.first) ?? usable.at(-1);
  if (chosen?.type === "payments") {
    return { weeks: roundWeeks((chosen.count * rhythm.denominator) / rhythm.numerator), mention: chosen };
  }
  if (chosen?.type === "duration") {
    const weeks = roundWeeks(chosen.weeks);
    return weeks < 1 ? undefined : { weeks, mention: chosen };
  }
  return undefined;
}

const HARMLESS_CUES = new Set(["offer", "contrast", "restart", "subject", "limit", "rent", "debt"]);

function isUsableSpan(mention: Mention, sum: Sum, reading: Reading): boolean {
  if (mention.type !== "payments" && mention.type !== "duration") return false;
  const statement = statementAt(reading, mention.first);
  const isOwn = statement === sum.statement;
  const answers = sum.cadence !== undefined && statementAt(reading, sum.cadence.first) === statement;
  if (!isOwn && !answers && statement?.cues.some((cue) => !HARMLESS_CUES.has(cue.kind)) === true) return false;
  if (mention.type === "payments") return true;
  if (isElapsed(mention, reading) || isFollowedBySequel(mention, reading)) return false;
  const lead = leadOf(mention, reading);
  if (lead !== "in" && lead !== "en") return true;
  return reading.links.some((link) => link.kind === "split" && isNear(Math.min(link.first, mention.first), Math.max(link.first, mention.first), reading));
}

function isFollowedBySequel(mention: DurationMention, { links, lexemes, mentions }: Reading): boolean {
  const isSequel = links.some((link) => link.kind === "sequel" && link.first >= mention.last && link.first - mention.last <= 1);
  const isFirst = !mentions.some(({ type, first }) => type === "amount" && first < mention.first);
  return isSequel && isFirst && lexemes.length > 0;
}

/** The word that leads in a span: `in`, `for`, `over` … */
export function leadOf(span: DurationMention, { lexemes }: Reading): string {
  const skipped = new Set(["about", "like", "just", "maybe", "the", "next", "around", "unas", "unos", "como", "las", "los", "proximas", "proximos", "another"]);
  for (let index = span.first - 1; index >= Math.max(0, span.first - 4); index -= 1) {
    const word = lexemes[index]?.word ?? "";
    if (!skipped.has(word)) return lexemes[index + 1]?.cutOff === true ? "" : word;
  }
  return "";
}

/** `3 weeks late`, `been out of work for 2 months`, `give me 2 weeks`. */
export function isElapsed(span: DurationMention, { links, statements }: Reading): boolean {
  const statement = statements.find(({ first, last }) => span.first >= first && span.first < last);
  return links.some((link) => {
    if (link.kind !== "elapsed") return false;
    if (link.first >= span.last) return link.first - span.last <= 1;
    return link.last <= span.first && span.first - link.last <= 5 && link.first >= (statement?.first ?? 0) && !isAmountBetween(link.last, span.first);
  });

  function isAmountBetween(from: number, to: number): boolean {
    return to - from > 5;
  }
}

function roundWeeks(weeks: number): number {
  return Math.floor(weeks + 0.5);
}
