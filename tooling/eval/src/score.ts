import type { Evaluated, Outcome } from "./kinds/kind.ts";

/** How well one label was found. */
export interface LabelScore {
  readonly expected: number;
  readonly hits: number;
  readonly misses: number;
  readonly alarms: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The counts and rates of one set of examples. Rates are between 0 and 1; a rate over nothing is perfect. */
export interface Score {
  readonly rows: number;
  readonly exact: number;
  readonly exact_rate: number;
  readonly precision: number;
  readonly recall: number;
  /** Micro-F1: all labels counted together. */
  readonly f1: number;
  readonly negatives: number;
  readonly false_alarms: number;
  readonly false_alarm_rate: number;
  readonly dangers_missed: number;
}

/** Counts a set of evaluated examples. */
export function scoreOf(evaluated: readonly Evaluated[]): Score {
  const judgements = evaluated.map(({ judgement }) => judgement);
  const { precision, recall, f1 } = labelScore(judgements.flatMap(({ outcomes }) => outcomes));
  const exact = judgements.filter((judgement) => judgement.exact).length;
  const negatives = judgements.filter((judgement) => judgement.isNegative).length;
  const falseAlarms = judgements.filter((judgement) => judgement.isFalseAlarm).length;
  return {
    rows: judgements.length,
    exact,
    exact_rate: rate(exact, judgements.length, 1),
    precision,
    recall,
    f1,
    negatives,
    false_alarms: falseAlarms,
    false_alarm_rate: rate(falseAlarms, negatives, 0),
    dangers_missed: judgements.filter((judgement) => judgement.missesDanger).length,
  };
}

/** The same counts label by label, most expected first. */
export function scoreByLabel(evaluated: readonly Evaluated[]): ReadonlyMap<string, LabelScore> {
  const outcomes = evaluated.flatMap(({ judgement }) => judgement.outcomes);
  const scores = [...Map.groupBy(outcomes, ({ label }) => label)].map(
    ([label, ofLabel]) => [label, labelScore(ofLabel)] as const,
  );
  return new Map(scores.toSorted(([, left], [, right]) => right.expected - left.expected));
}

function labelScore(outcomes: readonly Outcome[]): LabelScore {
  const count = (result: Outcome["result"]): number => outcomes.filter((outcome) => outcome.result === result).length;
  const [hits, misses, alarms] = [count("hit"), count("miss"), count("alarm")];
  const precision = rate(hits, hits + alarms, 1);
  const recall = rate(hits, hits + misses, 1);
  const f1 = rate(2 * hits, 2 * hits + misses + alarms, 1);
  return { expected: hits + misses, hits, misses, alarms, precision, recall, f1 };
}

/** Four decimals, so that a stored report changes only when an answer does. */
function rate(part: number, whole: number, ofNothing: number): number {
  return whole === 0 ? ofNothing : Math.round((part / whole) * 10_000) / 10_000;
}
