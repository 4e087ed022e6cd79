import type { Day } from "./calendar.ts";
import type { DateMention, Mention } from "./mentions.ts";
import type { Proposal, Sum } from "./propose.ts";
import { isElapsed, isMoney, leadOf } from "./propose.ts";
import { statementAt } from "./roles.ts";
import type { Reading } from "./statements.ts";
import type { Link } from "./words/cues.ts";

/** One sum for one day, before it is put into words of the wire. */
export interface DatedSum {
  readonly cents: number;
  readonly day: Day;
  readonly parts: readonly Mention[];
}

/** A day of the message and what it is for. */
interface Occasion {
  readonly mention: Mention;
  readonly day: Day | null;
  readonly purpose: "start" | "end" | "deadline" | "after" | "event" | "plain";
}

/** The first day of the proposal, where the message names one. */
export function findStart(
  proposal: Proposal,
  lumpSum: DatedSum | undefined,
  reading: Reading,
  today: Day,
): Occasion | undefined {
  const occasions = readOccasions(reading, today).filter(({ mention }) => !proposal.parts.includes(mention));
  const start = occasions.find((occasion) => occasion.purpose === "start");
  if (start !== undefined) return start.day === null ? undefined : start;
  if (lumpSum !== undefined) return undefined;
  const own = statementAt(reading, proposal.amount.first);
  return occasions.find((occasion) => {
    if (occasion.purpose !== "plain" || occasion.day === null) return false;
    const statement = statementAt(reading, occasion.mention.first);
    if (statement === own) return true;
    const isBare = statement?.cues.every((cue) => cue.kind === "offer" || cue.kind === "contrast" || cue.kind === "subject" || cue.kind === "restart");
    return isBare === true && (statement?.last ?? 0) - (statement?.first ?? 0) <= 6;
  });
}

/** The one sum that is promised for one day. Two of them are no promise that could be kept track of. */
export function findLumpSum(
  sums: readonly Sum[],
  proposal: Proposal | undefined,
  reading: Reading,
  today: Day,
): DatedSum | undefined {
  const free = sums.filter((sum) => sum.role === "offered" && sum.cadence === undefined && proposal?.parts.includes(sum.amount) !== true && isMoney(sum) && (proposal !== undefined || isPayable(sum, reading)));
  const owed = proposal === undefined && free.length === 0 ? sums.filter((sum) => sum.role === "owed" && isWholePromised(reading)) : [];
  const candidates = free.length > 0 ? free : owed;
  if (candidates.length !== 1 && !(proposal !== undefined && candidates.length > 0)) return undefined;
  const sum = candidates[0];
  if (sum === undefined) return undefined;
  const occasions = readOccasions(reading, today).filter(
    (occasion) => occasion.purpose === "plain" || occasion.purpose === "deadline" || (occasion.purpose === "start" && proposal === undefined),
  );
  const own = occasions.filter((occasion) => belongsTo(occasion, sum, reading));
  const near = own.length > 0 || proposal !== undefined ? own : occasions.filter((occasion) => !isForeign(occasion, reading));
  const chosen = near.find((occasion) => occasion.day !== null) ?? payday(sums, proposal, reading, today);
  if (chosen === undefined || chosen.day === null) return undefined;
  if (proposal !== undefined && !isSeparate(sum, proposal, reading)) return undefined;
  return { cents: sum.amount.cents, day: chosen.day, parts: [sum.amount, chosen.mention] };
}

/** `I get paid friday, will send 200`. */
function payday(sums: readonly Sum[], proposal: Proposal | undefined, reading: Reading, today: Day): Occasion | undefined {
  if (proposal !== undefined) return undefined;
  return readOccasions(reading, today).find(({ mention, day }) => {
    const statement = statementAt(reading, mention.first);
    const isPay = statement?.cues.some((cue) => cue.kind === "income") === true && !statement.isOffer;
    return day !== null && isPay && sums.every((sum) => sum.statement !== statement);
  });
}

/** The day is named beside the sum, or just before it: `el viernes | le mando 200`. */
function belongsTo({ mention }: Occasion, { statement }: Sum, reading: Reading): boolean {
  const named = statementAt(reading, mention.first);
  if (named === statement) return true;
  const isJustBefore = named !== undefined && named.last === statement?.first && (statement.opener === "offer" || statement.opener === "subject");
  return isJustBefore && named.cues.length === 0 && reading.mentions.every(({ type, first }) => type !== "amount" || first < named.first || first >= named.last);
}

/** A bare number is money only where somebody pays, or where hardly anything else is said. */
function isPayable(sum: Sum, { links, lexemes, mentions }: Reading): boolean {
  if (sum.amount.isMarked || sum.statement?.isOffer === true) return true;
  const isBesideDate = mentions.some((mention) => mention.type === "date" && (mention.last === sum.amount.first || (mention.first >= sum.amount.last && mention.first - sum.amount.last <= 3)));
  return isBesideDate || lexemes.length <= 6 || links.some((link) => link.kind === "pay" || link.kind === "whole");
}

function isWholePromised({ links }: Reading): boolean {
  return links.some((link) => link.kind === "whole") && links.some((link) => link.kind === "pay");
}

function isSeparate(sum: Sum, proposal: Proposal, reading: Reading): boolean {
  return sum.amount !== proposal.amount && reading.mentions.length > 2;
}

function isForeign(occasion: Occasion, reading: Reading): boolean {
  const statement = statementAt(reading, occasion.mention.first);
  return statement?.cues.some((cue) => cue.kind === "past" || cue.kind === "negation" || cue.kind === "theirs") === true;
}

/** The days of a message in order: dates, and spans that say when (`in 2 weeks`). */
function readOccasions(reading: Reading, today: Day): Occasion[] {
  const occasions: Occasion[] = [];
  for (const mention of reading.mentions) {
    if (mention.type === "date") {
      occasions.push({ mention, day: mention.day, purpose: purposeOf(mention, reading) });
    } else if (mention.type === "duration" && !isElapsed(mention, reading)) {
      const lead = leadOf(mention, reading);
      if (lead !== "in" && lead !== "en") continue;
      const purpose = purposeOf(mention, reading);
      occasions.push({ mention, day: today + Math.round(mention.days), purpose: purpose === "end" ? "plain" : purpose });
    }
  }
  return occasions;
}

const BETWEEN_LINK_AND_DATE = new Set(
  "the el on of this that coming next friday my a de del dia al around about like for in en este proximo la lo desde from with paying payments making plan it will would be is pago pagos pagar pagando giving sending as los dar just que viene es sera mi primer primero ill".split(
    " ",
  ),
);

function purposeOf(mention: DateMention | Exclude<Mention, DateMention>, reading: Reading): Occasion["purpose"] {
  const statement = statementAt(reading, mention.first);
  const from = statement?.first ?? 0;
  const isEvent = reading.links.some((link) => link.kind === "other_event" && link.first >= from && link.first < (statement?.last ?? 0) && link.first < mention.first);
  const near = reading.links.findLast(
    (link) => PURPOSES.has(link.kind) && link.last <= mention.first && link.first >= from - 2 && isAdjacent(link.last, mention.first, reading),
  );
  const purpose = near === undefined ? undefined : PURPOSES.get(near.kind);
  if (isEvent) return purpose === "start" && statement?.isOffer === true ? "start" : "event";
  if (purpose === "end" && isHeldBack(mention, reading)) return "start";
  if (purpose !== undefined) return purpose;
  if (isStartAfter(mention, reading)) return "start";
  const hasStart = reading.links.some((link) => link.kind === "start" && link.first >= from && link.last <= mention.first && reading.lexemes[link.first]?.word.startsWith("start") === true);
  if (hasStart) return "start";
  const isIncome = statement !== undefined && !statement.isOffer && statement.cues.some((cue) => cue.kind === "income" || cue.kind === "past" || cue.kind === "theirs" || cue.kind === "expense");
  return isIncome ? "event" : "plain";
}

/** `I can't start until friday`. */
function isHeldBack(mention: Mention, reading: Reading): boolean {
  const statement = statementAt(reading, mention.first);
  const negation = statement?.cues.find((cue) => cue.kind === "negation" && cue.first < mention.first);
  if (negation === undefined) return false;
  return !reading.mentions.some(({ type, first }) => type === "amount" && first >= negation.last && first < mention.first);
}

const PURPOSES: ReadonlyMap<Link, Occasion["purpose"]> = new Map([
  ["start", "start"],
  ["end", "end"],
  ["deadline", "deadline"],
  ["after", "after"],
]);

function isAdjacent(from: number, to: number, { lexemes }: Reading): boolean {
  if (to - from > 5) return false;
  return lexemes.slice(from, to).every((lexeme) => BETWEEN_LINK_AND_DATE.has(lexeme.word));
}

/** `del 18 en adelante`, `in 2 weeks I start`, `el lunes empiezo`. */
function isStartAfter(mention: Mention, { lexemes, links }: Reading): boolean {
  const words = lexemes.slice(mention.last, mention.last + 3).map(({ word }) => word);
  if (words[0] === "en" && words[1] === "adelante") return true;
  if (words[0] === "on" || words[0] === "onward" || words[0] === "onwards" || words[0] === "forward") return true;
  const isEvent = links.some((link) => link.kind === "other_event" && link.first >= mention.last && link.first - mention.last <= 6);
  if (isEvent) return false;
  return links.some((link) => link.kind === "start" && link.first >= mention.last && link.first - mention.last <= 3 && ["start", "begin", "empiezo", "empezamos", "comienzo", "starting", "empezaria", "empezar", "comenzar", "inicio", "arranco"].some((word) => lexemes.slice(link.first, link.last).some((lexeme) => lexeme.word === word)));
}
