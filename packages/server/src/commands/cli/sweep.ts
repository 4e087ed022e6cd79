import type { SweepResult } from "@orchestrator/core";
import { createEngine } from "../../engine/engine.ts";
import { createLogger } from "../../observability/logger.ts";
import { createMetrics } from "../../observability/metrics.ts";
import { countDue } from "../../sweep/count-due.ts";
import { sweep as sweepNow } from "../../sweep/sweep.ts";
import { type Command, parse } from "./command.ts";
import { type Opened, withDatabase } from "./with-database.ts";

const KINDS = {
  timeouts: "drafts that waited too long for a manager",
  silences: "tenants who did not answer a text that wanted an answer",
  deadlines: "messages whose neighbour did not answer in time",
  sends: "notifications that nobody works on",
  orphans: "conversations with work and no job",
} as const satisfies Record<keyof SweepResult, string>;

const inLines = (result: SweepResult): readonly string[] =>
  Object.entries(KINDS).map(([kind, words]) => `${String(result[kind as keyof SweepResult]).padStart(6)}  ${words}`);

/** The engine is only asked to take jobs: whoever serves works on them. */
const sweepHere = async ({ env, db, directUrl }: Opened): Promise<SweepResult> => {
  const logger = createLogger({ level: "error", environment: env.NODE_ENV });
  const engine = createEngine({
    databaseUrl: directUrl,
    onError: (error) => logger.error("the engine failed", { error }),
  });
  await using opening = new AsyncDisposableStack();
  opening.defer(() => engine.stop(0));
  await engine.start(null);
  return await sweepNow({ env, db, engine, logger, metrics: createMetrics() });
};

export const sweep: Command = {
  name: "sweep",
  takes: "[--dry-run]",
  summary: "Does now what each running service does every minute: whatever has become due by time alone.",
  details: ["", "  --dry-run   count what is due, by kind, and change nothing"],
  run: async (args, terminal) => {
    const { values } = parse(args, { options: { "dry-run": { type: "boolean", default: false } } });
    const dryRun = values["dry-run"];
    const result = await withDatabase(terminal, (opened) => (dryRun ? countDue(opened) : sweepHere(opened)));
    terminal.print(dryRun ? "Due now (nothing was changed):" : "Done:");
    for (const line of inLines(result)) terminal.print(line);
    return 0;
  },
};
