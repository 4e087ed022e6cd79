import { wordSet } from "../text/word-set.ts";
import type { Day } from "./calendar.ts";
import type { Proposal } from "./find-proposal.ts";
import type { Mention } from "./mentions.ts";
import { readOccasions } from "./occasions.ts";
import type { Occasion } from "./occasions.ts";
import { statementAt } from "./roles.ts";
import type { Reading } from "./statements.ts";
import { isMoney } from "./sums.ts";
import type { Sum } from "./sums.ts";
import type { Cue } from "./words/cues.ts";

/** One sum for one day, before it is put into words of the wire. */
export interface DatedSum {
  readonly cents: number;
  readonly day: Day;
  readonly parts: readonly Mention[];
}

/** A statement with no other cues may consist of a date alone: `after new years, january 5, 75 weekly`. */
const BARE_CUES: ReadonlySet<Cue> = new Set<Cue>(["offer", "contrast", "subject", "restart", "neutral"]);
const LONGEST_BARE_STATEMENT = 6;

/** `I can only do 90 now`: since things have changed, not a day. */
const NOW = wordSet("now ahora ahorita");

/** The first day of the proposal, where the message names one. Beside a lump sum only an explicit start counts. */
export function findStart(
  proposal: Proposal,
  lumpSum: DatedSum | undefined,
  reading: Reading,
  today: Day,
): Occasion | undefined {
  const isNow = ({ first }: Mention): boolean =>
    first === proposal.amount.last && NOW.has(reading.lexemes[first]?.word ?? "");
  const occasions = readOccasions(reading, today).filter(
    ({ mention }) => !proposal.parts.includes(mention) && !isNow(mention),
  );
  const start = occasions.find(({ purpose }) => purpose === "start");
  if (start !== undefined || lumpSum !== undefined) return start;
  const referred = dayReferredTo(occasions, reading);
  if (referred !== undefined) return referred;
  const own = statementAt(reading, proposal.amount.first);
  return occasions.find(({ mention, day, purpose }) => {
    if (purpose !== "plain" || day === null) return false;
    const statement = statementAt(reading, mention.first);
    if (statement === undefined || statement === own) return true;
    return (
      statement.last - statement.first <= LONGEST_BARE_STATEMENT &&
      statement.cues.every((cue) => BARE_CUES.has(cue.kind))
    );
  });
}

/** `my first check comes november 14, so 110 a week from then`. */
function dayReferredTo(occasions: readonly Occasion[], { links }: Reading): Occasion | undefined {
  const reference = links.find(({ kind }) => kind === "from_then");
  if (reference === undefined) return undefined;
  return occasions.findLast(({ mention, day }) => day !== null && mention.last <= reference.first);
}

/** The one sum that is promised for one day; beside a plan, the down payment. Two dated sums are no promise. */
export function findLumpSum(
  sums: readonly Sum[],
  proposal: Proposal | undefined,
  reading: Reading,
  today: Day,
): DatedSum | undefined {
  const sum = proposal === undefined ? onlyLumpSum(sums, reading) : downPayment(sums, proposal);
  if (sum === undefined) return undefined;
  const occasions = readOccasions(reading, today).filter(
    ({ day, purpose }) =>
      day !== null &&
      (purpose === "plain" ||
        purpose === "deadline" ||
        (purpose !== "event" && purpose !== "after" && proposal === undefined)),
  );
  const own = occasions.find((occasion) => belongsTo(occasion, sum, reading));
  const chosen =
    own ??
    (proposal === undefined
      ? (occasions.find((occasion) => !isForeign(occasion, reading)) ?? findPayday(sums, reading, today))
      : undefined);
  if (chosen === undefined || chosen.day === null) return undefined;
  return { cents: sum.amount.cents, day: chosen.day, parts: [sum.amount, chosen.mention] };
}

function onlyLumpSum(sums: readonly Sum[], reading: Reading): Sum | undefined {
  const offered = sums.filter(
    (sum) => sum.role === "offered" && sum.cadence === undefined && isMoney(sum) && isPayable(sum, reading),
  );
  if (offered.length > 0) return offered.length === 1 ? offered[0] : undefined;
  const owed = sums.filter((sum) => sum.role === "owed");
  return owed.length === 1 && isWholePromised(owed[0], reading) ? owed[0] : undefined;
}

function downPayment(sums: readonly Sum[], proposal: Proposal): Sum | undefined {
  return sums.find(
    (sum) =>
      sum.role === "offered" && sum.cadence === undefined && isMoney(sum) && !proposal.parts.includes(sum.amount),
  );
}

/** A bare number is money only where somebody pays, beside a date, or where hardly anything else is said. */
function isPayable({ amount, statement }: Sum, { links, lexemes, mentions }: Reading): boolean {
  if (amount.isMarked || statement?.isOffer === true || lexemes.length <= LONGEST_BARE_STATEMENT) return true;
  const isBesideDate = mentions.some(
    ({ type, first, last }) =>
      type === "date" && (last === amount.first || (first >= amount.last && first - amount.last <= 3)),
  );
  return isBesideDate || links.some(({ kind }) => kind === "pay" || kind === "whole");
}

/** `I owe 800, will pay it all friday`. */
function isWholePromised(sum: Sum | undefined, { links }: Reading): boolean {
  const isPaid = sum?.statement?.isOffer === true || links.some(({ kind }) => kind === "pay" || kind === "split");
  return isPaid && links.some(({ kind }) => kind === "whole");
}

/** The day is named beside the sum, or just before it: `el viernes | le mando 200`. */
function belongsTo({ mention }: Occasion, { statement }: Sum, reading: Reading): boolean {
  const named = statementAt(reading, mention.first);
  if (named === statement) return true;
  if (named === undefined || statement === undefined || named.last !== statement.first) return false;
  const isRunOn = statement.opener === "offer" || statement.opener === "subject";
  const hasSum = reading.mentions.some(
    ({ type, first }) => type === "amount" && first >= named.first && first < named.last,
  );
  return isRunOn && named.cues.length === 0 && !hasSum;
}

function isForeign({ mention }: Occasion, reading: Reading): boolean {
  const cues = statementAt(reading, mention.first)?.cues ?? [];
  return cues.some(({ kind }) => kind === "past" || kind === "negation" || kind === "theirs");
}

/** `I get paid friday, will send 200`. */
function findPayday(sums: readonly Sum[], reading: Reading, today: Day): Occasion | undefined {
  return readOccasions(reading, today).find(({ mention, day }) => {
    const statement = statementAt(reading, mention.first);
    const isPay = statement?.isOffer === false && statement.cues.some(({ kind }) => kind === "income");
    return day !== null && isPay && sums.every((sum) => sum.statement !== statement);
  });
}
