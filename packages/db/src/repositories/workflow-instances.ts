import { TRANSITIONS, type Transition, type WorkflowEvent } from "@orchestrator/core";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { now } from "../schema/columns.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";

export type WorkflowInstance = typeof workflows.$inferSelect;
type NewWorkflow = typeof workflows.$inferInsert;
type WorkflowPatch = Partial<
  Pick<
    NewWorkflow,
    | "errorMessage"
    | "metadata"
    | "attempts"
    | "retries"
    | "degradedBy"
    | "dueFrom"
    | "expectsReply"
    | "phoneNumber"
    | "tenantId"
  >
> & {
  /** Stamp these with the clock of the database. */
  readonly stamp?: readonly ("decidedAt" | "lastMessageAt" | "dueFrom" | "degradedSince")[];
  /** Only where nobody has decided about it yet: what a person took up while a worker thought is theirs. */
  readonly onlyUndecided?: boolean;
  /** Undo these. */
  readonly clear?: readonly ("decidedAt" | "degradedBy" | "degradedSince" | "errorMessage")[];
};

export const createWorkflow = async (tx: Transaction, values: NewWorkflow): Promise<WorkflowInstance> => {
  const completed = values.status === "completed" ? { completedAt: now } : {};
  const [row] = await tx
    .insert(workflows)
    .values({ ...values, ...completed } as NewWorkflow)
    .returning();
  if (row === undefined) throw new Error("an inserted workflow was not returned");
  return row;
};

/**
 * Moves a workflow by an event of the transition table: the only way in which a status changes. Answers undefined, and
 * changes nothing, where the workflow is in no status from which the event leads on. Call it with the conversation locked.
 */
export const moveWorkflow = async (
  tx: Transaction,
  workflowId: string,
  event: WorkflowEvent,
  patch: WorkflowPatch = {},
): Promise<WorkflowInstance | undefined> => {
  const { stamp = [], clear = [], onlyUndecided = false, ...values } = patch;
  const transition: Transition = TRANSITIONS[event];
  const stamps = Object.fromEntries(stamp.map((column) => [column, now]));
  const cleared = Object.fromEntries(clear.map((column) => [column, null]));
  const [row] = await tx
    .update(workflows)
    .set({
      ...values,
      ...stamps,
      ...cleared,
      status: transition.to,
      completionReason: transition.reason ?? null,
      completedAt: transition.to === "completed" ? now : null,
      updatedAt: now,
    })
    .where(
      and(
        eq(workflows.id, workflowId),
        inArray(workflows.status, [...transition.from]),
        onlyUndecided ? isNull(workflows.decidedAt) : undefined,
      ),
    )
    .returning();
  return row;
};

/**
 * Counts an attempt before its first effect. What our own code ends is counted back to zero; what is left counts crashes.
 */
export const beginAttempt = async (
  db: DatabaseOrTransaction,
  workflowId: string,
): Promise<WorkflowInstance | undefined> => {
  const { from, to } = TRANSITIONS.attempt_begins;
  const [row] = await db
    .update(workflows)
    .set({ status: to, attempts: sql`${workflows.attempts} + 1`, updatedAt: now })
    .where(and(eq(workflows.id, workflowId), inArray(workflows.status, [...from]), isNull(workflows.decidedAt)))
    .returning();
  return row;
};

/** Takes an attempt back that neither ended nor crashed: the service was stopped. */
export const forgetAttempt = async (db: DatabaseOrTransaction, workflowId: string): Promise<void> => {
  await db
    .update(workflows)
    .set({ attempts: sql`greatest(${workflows.attempts} - 1, 0)` })
    .where(and(eq(workflows.id, workflowId), isNull(workflows.decidedAt)));
};

/** Marks a message that waits for a neighbour: since when, and for which one. */
export const markDegraded = async (tx: Transaction, workflowId: string, dependency: string): Promise<void> => {
  await tx
    .update(workflows)
    .set({
      degradedBy: dependency,
      degradedSince: sql`coalesce(${workflows.degradedSince}, orchestrator_now())`,
      attempts: 0,
      updatedAt: now,
    })
    .where(and(eq(workflows.id, workflowId), eq(workflows.status, "processing")));
};

export const findWorkflow = async (db: DatabaseOrTransaction, id: string): Promise<WorkflowInstance | undefined> => {
  const [row] = await db.select().from(workflows).where(eq(workflows.id, id));
  return row;
};

export const findWorkflowByMessageKey = async (
  db: DatabaseOrTransaction,
  conversationId: string,
  messageKey: string,
): Promise<WorkflowInstance | undefined> => {
  const [row] = await db
    .select()
    .from(workflows)
    .where(and(eq(workflows.conversationId, conversationId), eq(workflows.messageKey, messageKey)));
  return row;
};

export const findWorkflowStatuses = async (
  db: DatabaseOrTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WorkflowInstance["status"]>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: workflows.id, status: workflows.status })
    .from(workflows)
    .where(inArray(workflows.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.status]));
};

/** What the conversation is about now: its newest message, else its newest workflow of any kind. */
export const findCurrentWorkflow = async (
  db: DatabaseOrTransaction,
  conversationId: string,
): Promise<WorkflowInstance | undefined> => {
  const [row] = await db
    .select()
    .from(workflows)
    .where(eq(workflows.conversationId, conversationId))
    .orderBy(
      sql`(${workflows.workflowType} = 'sms_processing') desc`,
      sql`${workflows.seq} desc nulls last`,
      desc(workflows.createdAt),
    )
    .limit(1);
  return row;
};
