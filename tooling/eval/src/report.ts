import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { EvaluatedSet } from "./evaluate.ts";
import { OPEN_PARTS } from "./parts.ts";
import { type Score, scoreOf } from "./score.ts";

const REPORT = new URL("../report.json", import.meta.url);

/** The committed state of the rules. Wrong answers are named for the open parts only. */
export interface Report {
  /** Part, then set. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Score>>>>;
  /** Example id to the answer, as a person reads it. */
  readonly answers: Readonly<Record<string, string>>;
  /** Example id to what was expected. */
  readonly wrong: Readonly<Record<string, string>>;
}

const storedReport = z.object({
  answers: z.record(z.string(), z.string()),
  wrong: z.record(z.string(), z.string()),
});
export type StoredReport = z.infer<typeof storedReport>;

/** Gathers scores and answers, in the order of the data. */
export function reportOf(results: readonly EvaluatedSet[]): Report {
  const scores = [...Map.groupBy(results, ({ part }) => part)].map(([part, sets]) => [
    part,
    Object.fromEntries(sets.map(({ set, evaluated }) => [set.name, scoreOf(evaluated)])),
  ]);
  const answers = results.flatMap(({ evaluated }) => evaluated.map(({ id, answer }) => [id, answer] as const));
  const wrong = results
    .filter(({ part }) => OPEN_PARTS.includes(part))
    .flatMap(({ evaluated }) => evaluated.filter(({ judgement }) => !judgement.exact))
    .map(({ id, expected }) => [id, expected] as const);
  return {
    scores: Object.fromEntries(scores),
    answers: Object.fromEntries(answers),
    wrong: Object.fromEntries(wrong),
  };
}

/** Replaces the committed report. */
export async function writeReport(report: Report): Promise<void> {
  await writeFile(REPORT, `${JSON.stringify(report, null, 2)}\n`);
}

/** The committed report's answers. Throws when there is none yet. */
export async function readReport(): Promise<StoredReport> {
  return storedReport.parse(JSON.parse(await readFile(REPORT, "utf8")));
}
