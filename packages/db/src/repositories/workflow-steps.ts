import { STEP_TYPE_BY_NAME, type StepName, type StepStatus } from "@orchestrator/core";
import { and, asc, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../client.ts";
import { workflowSteps as steps } from "../schema/workflow-steps.ts";

export type WorkflowStep = typeof steps.$inferSelect;

export interface StepRecord {
  readonly workflowId: string;
  readonly stepName: StepName;
  readonly status: StepStatus;
  readonly correlationId: string;
  readonly attempt?: number;
  readonly input?: unknown;
  readonly output?: unknown;
  readonly error?: string;
  /**
   * On this process's own clock; only its distance from now is kept, so that a trail is on one clock, the database's.
   * Left out for what has no duration of its own: it is stamped as it is written.
   */
  readonly startedAt?: Date;
  readonly durationMs?: number;
  readonly inputsHash?: string;
}

/** A moment that lies this long back. */
const ago = (milliseconds: number): SQL =>
  sql`orchestrator_now() - make_interval(secs => ${Math.max(0, milliseconds) / 1000})`;

const timesOf = ({ startedAt, durationMs = 0, status }: StepRecord) => {
  const age = startedAt === undefined ? 0 : Date.now() - startedAt.getTime();
  return { startedAt: ago(age), completedAt: status === "started" ? null : ago(age - durationMs) };
};

/**
 * Writes steps of the audit trail, in the order given. A step that is completed for the same inputs already stays as it
 * was first written.
 */
export const recordSteps = async (db: DatabaseOrTransaction, records: readonly StepRecord[]): Promise<void> => {
  if (records.length === 0) return;
  await db
    .insert(steps)
    .values(
      records.map((record) => ({
        workflowId: record.workflowId,
        stepName: record.stepName,
        stepType: STEP_TYPE_BY_NAME[record.stepName],
        status: record.status,
        correlationId: record.correlationId,
        attempt: record.attempt ?? 1,
        inputData: record.input ?? null,
        outputData: record.output ?? null,
        errorDetails: record.error ?? null,
        ...timesOf(record),
        durationMs: record.durationMs ?? null,
        inputsHash: record.inputsHash ?? null,
      })),
    )
    .onConflictDoNothing();
};

export interface ReusableStep {
  readonly stepName: StepName;
  readonly inputsHash: string | null;
  readonly output: unknown;
  readonly ageSeconds: number;
}

/** The completed steps of a workflow that a later attempt may build on, newest first. */
export const findReusableSteps = async (
  db: DatabaseOrTransaction,
  workflowId: string,
  names: readonly StepName[],
): Promise<readonly ReusableStep[]> =>
  db
    .select({
      stepName: steps.stepName,
      inputsHash: steps.inputsHash,
      output: steps.outputData,
      ageSeconds: sql<number>`extract(epoch from orchestrator_now() - ${steps.completedAt})::float8`,
    })
    .from(steps)
    .where(and(eq(steps.workflowId, workflowId), inArray(steps.stepName, [...names]), eq(steps.status, "completed")))
    .orderBy(desc(steps.position));

/** The longest audit trail that anybody reads at once. */
const LONGEST_TRAIL = 500;

/** The audit trail of a workflow, in the order in which it was written; of a very long one its beginning. */
export const listSteps = async (db: DatabaseOrTransaction, workflowId: string): Promise<readonly WorkflowStep[]> =>
  db.select().from(steps).where(eq(steps.workflowId, workflowId)).orderBy(asc(steps.position)).limit(LONGEST_TRAIL);
