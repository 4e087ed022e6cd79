import { wordSet } from "../text/word-set.ts";
import type { AmountMention, CadenceMention, Mention } from "./mentions.ts";
import { roleOf } from "./roles/role-of.ts";
import type { Role } from "./roles/role.ts";
import { statementAt } from "./statements.ts";
import type { Reading, Statement } from "./statements.ts";
import type { Cue } from "./words/cues.ts";
import { COUNT_TO_SUM } from "./words/function-words.ts";

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

/** Whether a bare number is big enough, or marked, to be a sum. */
export function isMoney({ amount, cadence }: Sum): boolean {
  return amount.isMarked || cadence !== undefined || amount.cents >= LEAST_BARE_SUM_CENTS;
}

/** Whether a day is named for this very sum. */
export function hasOwnDate({ amount }: Sum, reading: Reading): boolean {
  const own = statementAt(reading, amount.first);
  return reading.mentions.some((mention) => mention.type === "date" && statementAt(reading, mention.first) === own);
}

/** Gives each cadence to a sum: one of its own statement if there is one, the one before rather than the one after. */
function linkCadences(amounts: readonly AmountMention[], reading: Reading): Map<AmountMention, CadenceMention> {
  const linked = new Map<AmountMention, CadenceMention>();
  for (const cadence of cadencesOf(reading)) {
    if (isOfTotal(cadence, reading)) continue;
    const own = statementAt(reading, cadence.first);
    const isOwn = (amount: AmountMention): boolean => statementAt(reading, amount.first) === own;
    const before = amounts.findLast((amount) => amount.last <= cadence.first);
    const next = amounts.find((amount) => amount.first >= cadence.last);
    const after = next === undefined || isServed(next, reading) ? undefined : next;
    const isCorrecting = before !== undefined && linked.has(before) && isCorrection(cadence, reading);
    if (isCorrecting && (next === undefined || !isOwn(next))) {
      linked.set(before, cadence);
      continue;
    }
    const candidates = [
      isFollowedBySize(cadence, reading) ? next : undefined,
      before !== undefined && isOwn(before) ? before : undefined,
      after !== undefined && isOwn(after) ? after : undefined,
      ...inReach(before, after, cadence, reading),
    ];
    const free = candidates.find((amount) => amount !== undefined && !linked.has(amount));
    if (free !== undefined) linked.set(free, cadence);
  }
  return linked;
}

/** The sums of neighbouring statements, one of the same sentence first. A schedule of pay reaches no further. */
function inReach(
  before: AmountMention | undefined,
  after: AmountMention | undefined,
  cadence: CadenceMention,
  reading: Reading,
): (AmountMention | undefined)[] {
  if (isIncome(cadence, reading)) return [];
  const earlier = before !== undefined && isWithinReach(before, cadence, reading) ? before : undefined;
  const later = after !== undefined && isWithinReach(cadence, after, reading) ? after : undefined;
  const isLaterNearer =
    earlier !== undefined &&
    later !== undefined &&
    isParted(earlier.last, cadence.first, reading) &&
    (!isParted(cadence.last, later.first, reading) || isForeign(earlier, reading));
  return isLaterNearer ? [later, earlier] : [earlier, later];
}

/** Told of what is owed, earned or spent. */
function isForeign({ first }: AmountMention, reading: Reading): boolean {
  const statement = statementAt(reading, first);
  return statement?.isOffer === false && statement.cues.some(({ kind }) => FOREIGN.has(kind));
}

const FOREIGN: ReadonlySet<Cue> = new Set<Cue>(["debt", "rent", "expense", "income", "past", "theirs"]);

/** Whether a sentence ends between two places. */
function isParted(from: number, to: number, { lexemes }: Reading): boolean {
  return lexemes.slice(from, to + 1).some(({ boundary }) => boundary === "sentence");
}

/** `800 in 4 weekly payments`: the cadence of instalments whose size follows from the total. */
function isOfTotal(cadence: CadenceMention, reading: Reading): boolean {
  const multiplied = reading.lexemes[cadence.first - 2]?.word ?? "";
  // `90 x 12 weekly`
  if (MULTIPLIED_BY.has(multiplied)) return false;
  if (!isOfCountedPayments(cadence, reading) || isFollowedBySize(cadence, reading)) return false;
  const hasOwnRhythm = ({ last }: Mention): boolean => cadencesOf(reading).some(({ first }) => first === last);
  return reading.mentions.some(
    (mention) => mention.type === "amount" && mention.first < cadence.first && !hasOwnRhythm(mention),
  );
}

const MULTIPLIED_BY = wordSet("x * times");

/** A cadence stands right behind the sum. */
function isServed(amount: AmountMention, reading: Reading): boolean {
  return cadencesOf(reading).some(({ first }) => first >= amount.last && first - amount.last <= 1);
}

/** `90 a month I mean a week`. */
function isCorrection(cadence: CadenceMention, { links }: Reading): boolean {
  return links.some(
    (link) => link.kind === "correction" && link.last <= cadence.first && cadence.first - link.last <= 2,
  );
}

/** Sums and cadences belong together over a comma or a sentence end, but not over another sum or a change of topic. */
function isWithinReach(one: Mention, other: Mention, reading: Reading): boolean {
  const between = reading.statements.filter(({ first }) => first > one.first && first <= other.first);
  return (
    other.first - one.last <= 8 && between.length <= 2 && between.every((statement) => statement.opener !== "contrast")
  );
}

/** Every cadence of the message, in order. */
export function cadencesOf({ mentions }: Reading): CadenceMention[] {
  return mentions.filter((mention) => mention.type === "cadence");
}

/** `4 weekly payments`, `3 pagos mensuales`. */
function isOfCountedPayments(cadence: CadenceMention, { mentions }: Reading): boolean {
  return mentions.some(
    (mention) =>
      mention.type === "payments" &&
      cadence.first >= mention.last &&
      cadence.first - mention.last <= 2 &&
      !mentions.some(({ type, first }) => type === "amount" && first >= mention.last && first < cadence.first),
  );
}

/** `weekly payments of 150`. */
export function isFollowedBySize(cadence: CadenceMention, { mentions, lexemes }: Reading): boolean {
  const amount = mentions.find(({ type, first }) => type === "amount" && first >= cadence.last);
  if (amount === undefined || amount.first - cadence.last > 3) return false;
  // `120 a week of the 1440 i owe`
  if (mentions.some(({ type, last }) => type === "amount" && last === cadence.first)) return false;
  if (lexemes.slice(cadence.last, amount.first + 1).some(({ boundary }) => boundary === "sentence")) return false;
  return lexemes.slice(cadence.last, amount.first).some(({ word }) => COUNT_TO_SUM.has(word));
}

/** Whether this is said of what the writer earns. */
export function isIncome(mention: Mention, reading: Reading): boolean {
  const statement = statementAt(reading, mention.first);
  return statement !== undefined && !statement.isOffer && statement.cues.some((cue) => cue.kind === "income");
}
