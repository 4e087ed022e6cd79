import type { StoredRows } from "./stored-rows.ts";

const LABELS = ["step", "status", "ms", "what is stored of it"] as const;
const LONGEST_FACT = 62;

const shorten = (text: string): string => (text.length > LONGEST_FACT ? `${text.slice(0, LONGEST_FACT - 1)}…` : text);

const facts = ({ errorDetails, outputData, inputData }: StoredRows["steps"][number]): string =>
  shorten(errorDetails ?? JSON.stringify(outputData ?? inputData ?? null).replaceAll('"', ""));

/** The audit trail as it is stored: a row a step, in the order in which they were written. */
export const auditTrail = (steps: StoredRows["steps"]): readonly string[] => {
  const table = steps.map((step) => [step.stepName, step.status, String(step.durationMs ?? ""), facts(step)]);
  const widths = LABELS.map((label, column) => Math.max(label.length, ...table.map((row) => row[column]?.length ?? 0)));
  return [[...LABELS], ...table].map((row) =>
    row
      .map((cell, column) => (column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
};
