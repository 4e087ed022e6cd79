import { setTimeout as pause } from "node:timers/promises";
import { moveClock } from "@orchestrator/db/testing/move-clock";
import postgres from "postgres";
import { createClient } from "../drive/client.ts";
import { median, percentile } from "../report/statistics.ts";
import type { MeasuredService } from "../stage/service.ts";
import type { Stage } from "../stage/stage.ts";
import { countStatements, forgetStatements, readStatements } from "../stage/statements.ts";
import { startCallers } from "./callers.ts";
import { countEscalated, countEvents, type Escalated } from "./exactly-once.ts";
import { checkPlans, type PlanCheck } from "./explain.ts";
import { type Seed, seedWorkflows, UNTIL_DUE } from "./seed.ts";

/** One database swept once. Milliseconds and statements are of one due row. */
export interface SweepMeasurement extends Seed {
  readonly seedSeconds: number;
  readonly seconds: number;
  readonly msPerDue: number;
  readonly postgresCpuMsPerDue: number | undefined;
  readonly statementsPerDue: number;
  /** Of a sweep that finds nothing due. */
  readonly idleSweepMs: number;
  readonly baselineP95: number;
  readonly p95: number;
  readonly calls: number;
  readonly escalated: Escalated;
  readonly plans: readonly PlanCheck[];
}

export interface SweepOptions {
  readonly sweepers: number;
  readonly callsPerSecond: number;
  readonly baselineSeconds: number;
}

const IDLE_SWEEPS = 5;
/** Code that was never run is compiled first, and connections are opened: no baseline yet. */
const WARM_UP_MS = 10_000;
/** Nothing more is found for so many sweeps in a row: whatever is left is not going to be. */
const MOST_EMPTY_SWEEPS = 200;

const sweepOnce = async ({ url, operatorToken }: MeasuredService): Promise<number> => {
  const client = createClient(url, operatorToken);
  try {
    const { status, body } = await client.post("/orchestrate/sweep", {});
    if (status !== 200) throw new Error(`a sweep answered ${status} ${body}`);
    const { timeouts, silences } = JSON.parse(body) as { timeouts: number; silences: number };
    return timeouts + silences;
  } finally {
    client.close();
  }
};

/** Sweeps in all processes at once until everything due is escalated. */
const sweepAll = async (services: readonly MeasuredService[], sql: postgres.Sql, due: number): Promise<void> => {
  const sweepOn = async (service: MeasuredService): Promise<void> => {
    for (let empty = 0; empty < MOST_EMPTY_SWEEPS && (await countEvents(sql)) < due;) {
      empty = (await sweepOnce(service)) > 0 ? 0 : empty + 1;
    }
  };
  await Promise.all(services.map(sweepOn));
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

export const measureSweep = async (
  stage: Stage,
  name: string,
  seed: Seed,
  options: SweepOptions,
): Promise<SweepMeasurement> => {
  const url = await stage.newDatabase(name);
  const seedSeconds = (await timed(() => seedWorkflows(url, seed))) / 1000;
  await using opened = new AsyncDisposableStack();
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  opened.defer(() => sql.end());
  const services: MeasuredService[] = [];
  for (let count = 0; count < options.sweepers; count += 1) {
    const service = await stage.startService(url, { SYNC_WAIT_MS: "0" });
    opened.defer(() => service.stop());
    services.push(service);
  }
  const [first] = services;
  if (first === undefined) throw new Error("there is no sweeper");

  const callers = startCallers(services, options.callsPerSecond);
  const idleSweeps: number[] = [];
  for (let count = 0; count < IDLE_SWEEPS; count += 1) idleSweeps.push(await timed(() => sweepOnce(first)));
  await pause(WARM_UP_MS);
  callers.takeTimes();
  await pause(options.baselineSeconds * 1000);
  const baseline = callers.takeTimes();

  await moveClock(url, UNTIL_DUE);
  const plans = await checkPlans(sql);
  await forgetStatements(stage.postgres.sql, name);
  const cpuBefore = await stage.postgres.cpuSeconds();
  callers.takeTimes();
  const milliseconds = await timed(() => sweepAll(services, sql, seed.due));
  const meanwhile = callers.takeTimes();
  const cpuAfter = await stage.postgres.cpuSeconds();
  const { service: statements } = countStatements(await readStatements(stage.postgres.sql, name));
  await callers.stop();
  return {
    ...seed,
    seedSeconds,
    seconds: milliseconds / 1000,
    msPerDue: milliseconds / seed.due,
    postgresCpuMsPerDue:
      cpuBefore === undefined || cpuAfter === undefined ? undefined : ((cpuAfter - cpuBefore) * 1000) / seed.due,
    statementsPerDue: statements / seed.due,
    idleSweepMs: median(idleSweeps),
    baselineP95: percentile(baseline, 0.95),
    p95: percentile(meanwhile, 0.95),
    calls: meanwhile.length,
    escalated: await countEscalated(sql),
    plans,
  };
};
