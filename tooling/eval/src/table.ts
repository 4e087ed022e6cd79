import type { EvaluatedSet } from "./evaluate.ts";
import { type Score, scoreByLabel, scoreOf } from "./score.ts";
import { missedTargets, type Target } from "./targets.ts";

const HEADINGS = ["set", "rows", "exact", "precision", "recall", "F1", "negatives", "false alarms", "targets"];

/** One table a part: counts, rates and how each set stands to its targets. */
export function scoreTables(results: readonly EvaluatedSet[]): string {
  return [...Map.groupBy(results, ({ part }) => part)]
    .map(([part, sets]) => {
      const rows = sets.map(({ set, evaluated }) => scoreRow(set.name, scoreOf(evaluated), set.targets));
      return `${part}\n${alignColumns([HEADINGS, ...rows])}`;
    })
    .join("\n\n");
}

/** Precision and recall of every kind, set by set. */
export function kindTables(results: readonly EvaluatedSet[]): string {
  return results
    .map(({ part, set, evaluated }) => {
      const rows = [...scoreByLabel(evaluated)].map(([label, score]) => [
        label,
        `${score.hits}/${score.expected}`,
        `${score.alarms} alarms`,
        percent(score.precision),
        percent(score.recall),
        percent(score.f1),
      ]);
      return `${part} ${set.name}\n${alignColumns([["kind", "found", "wrong", "precision", "recall", "F1"], ...rows])}`;
    })
    .join("\n\n");
}

function scoreRow(name: string, score: Score, targets: readonly Target[]): string[] {
  const missed = missedTargets(score, targets);
  return [
    name,
    `${score.rows}`,
    percent(score.exact_rate),
    percent(score.precision),
    percent(score.recall),
    percent(score.f1),
    `${score.negatives}`,
    score.negatives === 0 ? "-" : `${score.false_alarms} (${percent(score.false_alarm_rate)})`,
    targets.map((target) => describeTarget(target, score, missed.includes(target))).join("; "),
  ];
}

const MEASURE_NAMES = {
  exact_rate: "exact",
  f1: "F1",
  false_alarm_rate: "false alarms",
  dangers_missed: "dangers missed",
} as const satisfies Record<Target["measure"], string>;

function describeTarget({ measure, atLeast, atMost }: Target, score: Score, isMissed: boolean): string {
  const limit = atLeast ?? atMost ?? 0;
  const isCount = measure === "dangers_missed";
  const found = isCount && isMissed ? ` (${score.dangers_missed})` : "";
  const sign = atLeast === undefined ? "≤" : "≥";
  return `${isMissed ? "✗" : "✓"} ${MEASURE_NAMES[measure]} ${sign} ${isCount ? limit : percent(limit)}${found}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** First column to the left, numbers to the right, the last column as it is. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const last = widths.length - 1;
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          if (column === last) return cell;
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  "),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join("\n");
}
