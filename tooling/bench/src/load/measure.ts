import { createClient } from "../drive/client.ts";
import { driveClosed } from "../drive/closed-loop.ts";
import { handOver } from "../drive/hand-over.ts";
import { newConversation } from "../drive/texts.ts";
import { percentile } from "../report/statistics.ts";
import type { Child } from "../stage/child.ts";
import type { Stage } from "../stage/stage.ts";
import { countStatements, forgetStatements, readStatements, type Statement } from "../stage/statements.ts";

/** What is measured: a process that takes texts in, and its database. */
export interface Target {
  readonly name: "service" | "reference";
  readonly child: Child;
  readonly token: string;
  readonly database: string;
}

/** How hard a target is driven. */
export interface Load {
  readonly concurrency: number;
  readonly seconds: number;
  /** Texts of each conversation, one after the other; then it is another tenant's turn. */
  readonly turns: number;
}

/** One target under one load, once. Times in milliseconds; CPU, statements and transactions are of one message. */
export interface Measurement {
  readonly target: Target["name"];
  readonly messages: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly processCpuMs: number;
  readonly postgresCpuMs: number | undefined;
  readonly serviceStatements: number;
  readonly engineStatements: number;
  readonly transactions: number;
  readonly peakMegabytes: number;
  readonly statements: readonly Statement[];
}

const MEGABYTE = 1024 * 1024;

const createStep = (target: Target, turns: number) => {
  const client = createClient(target.child.url, target.token);
  return {
    close: () => client.close(),
    createStep: () => {
      let taken = 0;
      let next = newConversation();
      return () => {
        if (taken > 0 && taken % turns === 0) next = newConversation();
        taken += 1;
        return handOver(client, next());
      };
    },
  };
};

/** @throws Error where texts were lost or sent twice: then there is nothing to measure */
export const measure = async (stage: Stage, target: Target, load: Load): Promise<Measurement> => {
  const { postgres, neighbours } = stage;
  await neighbours.takeCounts();
  await forgetStatements(postgres.sql, target.database);
  await target.child.usage();
  const cpuBefore = await postgres.cpuSeconds();

  const steps = createStep(target, load.turns);
  const drive = await driveClosed({ ...load, createStep: steps.createStep });
  steps.close();

  const cpuAfter = await postgres.cpuSeconds();
  const usage = await target.child.usage();
  const statements = await readStatements(postgres.sql, target.database);
  const { texts, repeated } = await neighbours.takeCounts();
  const messages = drive.times.length;
  if (texts !== messages || repeated > 0) {
    throw new Error(`${target.name}: ${messages} texts taken in, ${texts} sent, ${repeated} of them again`);
  }
  const counts = countStatements(statements);
  return {
    target: target.name,
    messages,
    perSecond: messages / drive.seconds,
    p50: percentile(drive.times, 0.5),
    p95: percentile(drive.times, 0.95),
    p99: percentile(drive.times, 0.99),
    processCpuMs: (usage.cpuSeconds * 1000) / messages,
    postgresCpuMs:
      cpuBefore === undefined || cpuAfter === undefined ? undefined : ((cpuAfter - cpuBefore) * 1000) / messages,
    serviceStatements: counts.service / messages,
    engineStatements: counts.engine / messages,
    transactions: counts.transactionControl / 2 / messages,
    peakMegabytes: usage.peakResidentBytes / MEGABYTE,
    statements,
  };
};
