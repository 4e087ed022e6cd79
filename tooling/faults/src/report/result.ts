import { type Violation, VIOLATIONS, type ViolationKind } from "../invariants/violation.ts";

/** What one fault did in one or more rounds. */
export interface FaultResult {
  readonly fault: string;
  readonly rounds: number;
  /** Conversations that were in hand when the fault struck. */
  readonly interrupted: number;
  readonly violations: readonly Violation[];
  /** From the end of the fault to rest, one for each interrupted conversation, in milliseconds. */
  readonly recoveriesMs: readonly number[];
  readonly note?: string;
}

export const countOf = ({ violations }: FaultResult, kind: ViolationKind): number =>
  violations.filter((violation) => violation.kind === kind).length;

/** Several results of the same fault as one. */
export const merge = (results: readonly FaultResult[]): readonly FaultResult[] => {
  const merged = new Map<string, FaultResult>();
  for (const result of results) {
    const earlier = merged.get(result.fault);
    merged.set(
      result.fault,
      earlier === undefined
        ? result
        : {
            ...result,
            rounds: earlier.rounds + result.rounds,
            interrupted: earlier.interrupted + result.interrupted,
            violations: [...earlier.violations, ...result.violations],
            recoveriesMs: [...earlier.recoveriesMs, ...result.recoveriesMs],
          },
    );
  }
  return [...merged.values()];
};

const median = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

const HEADER = [
  "fault",
  "rounds",
  "interrupted",
  ...VIOLATIONS.map((kind) => kind.replaceAll("_", " ")),
  "median s",
  "max s",
];

const rowOf = (result: FaultResult): readonly string[] => {
  const sorted = result.recoveriesMs.toSorted((a, b) => a - b);
  const times = sorted.length === 0 ? ["-", "-"] : [seconds(median(sorted)), seconds(sorted.at(-1) ?? 0)];
  return [
    result.fault + (result.note === undefined ? "" : ` (${result.note})`),
    String(result.rounds),
    String(result.interrupted),
    ...VIOLATIONS.map((kind) => String(countOf(result, kind))),
    ...times,
  ];
};

/** The results as a table for a terminal: the first column to the left, numbers to the right. */
export const tableOf = (results: readonly FaultResult[]): readonly string[] => {
  const rows = [HEADER, ...results.map(rowOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  const [header = [], ...body] = rows;
  return [line(header), widths.map((width) => "-".repeat(width)).join("  "), ...body.map(line)];
};
