import { wordSet } from "../text/word-set.ts";
import type { DurationMention, Mention, Rhythm } from "./mentions.ts";
import { statementAt } from "./statements.ts";
import type { Reading, Statement } from "./statements.ts";
import type { Sum } from "./sums.ts";
import type { Cue } from "./words/cues.ts";
import { SPAN_FILLERS } from "./words/function-words.ts";

/** How long a plan lasts, and what said so. */
export interface PlanDuration {
  readonly weeks: number;
  readonly mention: Mention;
}

/** The length of the plan that pays this sum in this rhythm: the nearest usable span or count of payments after it. */
export function durationFor(sum: Sum, rhythm: Rhythm, reading: Reading): PlanDuration | undefined {
  const usable = reading.mentions.filter((mention) => isUsable(mention, sum, reading));
  const chosen =
    usable.findLast((mention) => isCorrection(mention, reading)) ??
    usable.find(({ first }) => first > sum.amount.first) ??
    usable.at(-1);
  if (chosen?.type === "payments") {
    return { weeks: roundWeeks((chosen.count * rhythm.denominator) / rhythm.numerator), mention: chosen };
  }
  const weeks = chosen?.type === "duration" ? roundWeeks(chosen.weeks) : 0;
  return chosen === undefined || weeks < 1 ? undefined : { weeks, mention: chosen };
}

/** `for 6 weeks, scratch that, 7 weeks`. */
function isCorrection({ first }: Mention, { links }: Reading): boolean {
  return links.some(({ kind, last }) => kind === "correction" && last <= first && first - last <= 1);
}

/** Cues beside which a span may still be the length of a plan told in another statement. */
const HARMLESS_CUES: ReadonlySet<Cue> = new Set<Cue>([
  "offer",
  "contrast",
  "restart",
  "subject",
  "neutral",
  "limit",
  "rent",
  "debt",
]);

function isUsable(mention: Mention, sum: Sum, reading: Reading): boolean {
  if (mention.type !== "payments" && mention.type !== "duration") return false;
  const statement = statementAt(reading, mention.first);
  const cadenceStatement = sum.cadence === undefined ? undefined : statementAt(reading, sum.cadence.first);
  const isOwn = statement === sum.statement || statement === cadenceStatement;
  if (!isOwn && statement?.cues.some((cue) => cue.first < mention.first && !HARMLESS_CUES.has(cue.kind)) === true)
    return false;
  if (mention.type === "payments") return true;
  if (!isOwn && statement !== undefined && isOfPast(statement, reading)) return false;
  // A few days are an incident, not the length of a plan.
  if (mention.days < 7) return false;
  if (isElapsed(mention, reading) || isWait(mention, reading)) return false;
  const lead = leadOf(mention, reading);
  if (lead !== "in" && lead !== "en") return true;
  return (
    isCompletion(mention, reading) ||
    reading.links.some(({ kind, first }) => kind === "split" && isNear(first, mention.first, reading))
  );
}

/** `I was in the hospital for 2 weeks`, `estuve 2 semanas sin trabajo`. */
function isOfPast({ first, last, isOffer }: Statement, { lexemes }: Reading): boolean {
  return !isOffer && lexemes.slice(first, last).some(({ word }) => PAST_VERBS.has(word));
}

const PAST_VERBS = wordSet(
  "was were had been lost got went took spent missed broke estuve estuvo estuvimos fui fue tuve perdi pase dure duro falte sido ha",
);

/** `and I'll be done in 8 weeks`, `en 8 semanas termino`: the time until all is paid, not a date. */
export function isCompletion(span: DurationMention, { links }: Reading): boolean {
  return links.some(
    ({ kind, first, last }) =>
      kind === "completion" &&
      ((first >= span.last && first - span.last <= 4) || (last <= span.first && span.first - last <= 3)),
  );
}

/** `I need 2 weeks and then 100 a week`. */
function isWait(span: DurationMention, { links, mentions }: Reading): boolean {
  const isFirst = !mentions.some(({ type, first }) => type === "amount" && first < span.first);
  return isFirst && links.some(({ kind, first }) => kind === "sequel" && first >= span.last && first - span.last <= 1);
}

/** The word that leads in a span: `in`, `for`, `over` … Empty where there is none. */
export function leadOf(span: DurationMention, { lexemes }: Reading): string {
  for (let index = span.first - 1; index >= Math.max(0, span.first - 4); index -= 1) {
    const word = lexemes[index]?.word ?? "";
    if (!SPAN_FILLERS.has(word)) return lexemes[index + 1]?.cutOff === true ? "" : word;
  }
  return "";
}

const AT_WORDS = wordSet("at @ of a de");

/** `3 weeks late`, `been out of work for 2 months`, `give me 2 weeks`. */
export function isElapsed(span: DurationMention, reading: Reading): boolean {
  const statement = statementAt(reading, span.first);
  const from = statement?.first ?? 0;
  const hasSum = (after: number, before: number): boolean =>
    reading.mentions.some(({ type, first }) => type === "amount" && first >= after && first < before);
  // `I owe two months`
  if (statement?.cues.some(({ kind, last }) => kind === "debt" && last === span.first) === true) return true;
  // `give me 10 weeks at 75`
  const isPriced = AT_WORDS.has(reading.lexemes[span.last]?.word ?? "") && hasSum(span.last, span.last + 2);
  return reading.links.some((link) => {
    if (link.kind !== "elapsed") return false;
    if (link.first >= span.last) return link.first - span.last <= 1;
    return (
      !isPriced &&
      link.first >= from &&
      link.last <= span.first &&
      span.first - link.last <= 5 &&
      !hasSum(link.last, span.first)
    );
  });
}

/** Close together and within one sentence. */
export function isNear(one: number, other: number, { statements }: Reading): boolean {
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  return (
    to - from <= 14 && !statements.some(({ first, opener }) => opener === "sentence" && first > from && first <= to)
  );
}

/** Whole weeks, half up. */
export function roundWeeks(weeks: number): number {
  return Math.floor(weeks + 0.5);
}
