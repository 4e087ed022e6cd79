import type { Score } from "./score.ts";

/** A limit that a set's score has to keep. */
export interface Target {
  readonly measure: "exact_rate" | "f1" | "false_alarm_rate" | "dangers_missed";
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** The targets that a score misses. */
export function missedTargets(score: Score, targets: readonly Target[]): Target[] {
  return targets.filter(
    ({ measure, atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }) =>
      score[measure] < atLeast || score[measure] > atMost,
  );
}
