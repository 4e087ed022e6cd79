import type { Outcome } from "./kind.ts";

/** Compares the labels that were found with those expected. A label in `allow` is neither required nor held against. */
export function labelOutcomes(
  expected: readonly string[],
  found: readonly string[],
  allow: readonly string[] = [],
): Outcome[] {
  const wanted = new Set(expected);
  const seen = new Set(found);
  const tolerated = new Set(allow);
  return [
    ...[...wanted].map((label): Outcome => ({ label, result: seen.has(label) ? "hit" : "miss" })),
    ...[...seen]
      .filter((label) => !wanted.has(label) && !tolerated.has(label))
      .map((label): Outcome => ({ label, result: "alarm" })),
  ];
}

/** Whether every outcome is a hit. */
export function allHit(outcomes: readonly Outcome[]): boolean {
  return outcomes.every((outcome) => outcome.result === "hit");
}

/** Labels as a person reads them. */
export function listLabels(labels: readonly string[]): string {
  return labels.length === 0 ? "none" : labels.join(", ");
}
