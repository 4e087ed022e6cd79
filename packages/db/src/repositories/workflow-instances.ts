import { TRANSITIONS, type OpenWorkflow, type Transition, type WorkflowEvent } from "@orchestrator/core";
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
  const { stamp = [], clear = [], ...values } = patch;
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
    .where(and(eq(workflows.id, workflowId), inArray(workflows.status, [...transition.from])))
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

export interface LatestInbound {
  readonly workflow: WorkflowInstance;
  readonly withinWindow: boolean;
  /** A text of ours was claimed after it came in. */
  readonly answeredSince: boolean;
}

/** The conversation's latest inbound text, as the duplicate rule for senders without message keys looks at it. */
export const findLatestInbound = async (
  tx: Transaction,
  conversationId: string,
  windowSeconds: number,
): Promise<LatestInbound | undefined> => {
  const [row] = await tx
    .select({
      workflow: workflows,
      withinWindow: sql<boolean>`${workflows.startedAt} > orchestrator_now() - make_interval(secs => ${windowSeconds})`,
      answeredSince: sql<boolean>`exists (
        select from outbox o
        where o.conversation_id = ${conversationId} and o.kind <> 'notification'
          and o.claimed_at >= orchestration_workflows.started_at
      )`,
    })
    .from(workflows)
    .where(and(eq(workflows.conversationId, conversationId), sql`${workflows.seq} is not null`))
    .orderBy(desc(workflows.seq))
    .limit(1);
  return row;
};

/** An unfinished workflow with what hangs on it, for the rules on newer texts and on STOP. */
export interface DisplaceableWorkflow extends OpenWorkflow {
  readonly id: string;
  readonly conversation_id: string;
  readonly correlation_id: string;
}

/** Every unfinished workflow of these (locked) conversations. */
export const findOpenWorkflows = async (
  tx: Transaction,
  conversationIds: readonly string[],
): Promise<readonly DisplaceableWorkflow[]> => {
  if (conversationIds.length === 0) return [];
  const ids = sql.join(
    conversationIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const rows = await tx.execute<Record<string, unknown> & DisplaceableWorkflow>(sql`
    select w.id, w.conversation_id, w.correlation_id, w.status,
      exists (select from ai_response_queue q where q.workflow_id = w.id and q.status = 'pending') as pending_item,
      coalesce(bool_or(o.state = 'pending' and o.vouched_by = 'auto'), false) as unclaimed_auto_text,
      coalesce(bool_or(o.state = 'pending' and o.vouched_by <> 'auto'), false) as unclaimed_vouched_text,
      coalesce(bool_or(o.state in ('claimed', 'unknown')), false) as unsettled_text,
      array(
        select e.escalation_type::text from escalation_events e where e.workflow_id = w.id and e.resolved_at is null
      ) as open_escalations
    from orchestration_workflows w
    left join outbox o on o.workflow_id = w.id and o.kind <> 'notification' and o.state in ('pending', 'claimed', 'unknown')
    where w.conversation_id in (${ids})
      and (w.status <> 'completed' or o.id is not null)
    group by w.id
    order by w.conversation_id, w.seq
  `);
  return rows;
};

/** Escalated workflows of a (locked) conversation that have no open escalation of their own: a hold alone kept them. */
export const findHeldWorkflows = async (
  tx: Transaction,
  conversationId: string,
): Promise<readonly { id: string; correlationId: string }[]> =>
  tx
    .select({ id: workflows.id, correlationId: workflows.correlationId })
    .from(workflows)
    .where(
      and(
        eq(workflows.conversationId, conversationId),
        eq(workflows.status, "escalated"),
        sql`not exists (
          select from escalation_events e where e.workflow_id = ${workflows.id} and e.resolved_at is null
        )`,
      ),
    );

/**
 * The content of the inbound texts that no text of ours has answered and no person has settled yet, oldest first, up to and
 * with `seq`; the newest twenty of them. A text of ours that was refused, cancelled or put back has answered nothing.
 */
export const findUnansweredTexts = async (
  db: DatabaseOrTransaction,
  conversationId: string,
  seq: number,
): Promise<readonly { workflowId: string; seq: number; content: string; startedAt: Date }[]> => {
  const rows = await db.execute<{ id: string; seq: number; content: string; started_at: string }>(sql`
    select id, seq, content, started_at
    from orchestration_workflows w
    where w.conversation_id = ${conversationId} and w.seq <= ${seq}
      and w.seq > coalesce((
        select max(answered.seq)
        from orchestration_workflows answered
        left join outbox o on o.workflow_id = answered.id and o.kind = 'reply'
          and o.state in ('claimed', 'unknown', 'delivered')
        where answered.conversation_id = ${conversationId} and answered.seq < ${seq}
          and (o.id is not null or answered.completion_reason = 'resolved')
      ), 0)
      and (w.completion_reason is null or w.completion_reason not in ('opted_out', 'opted_in'))
      and not exists (select from outbox fixed where fixed.workflow_id = w.id and fixed.kind = 'help')
    order by w.seq desc
    limit 20
  `);
  return rows
    .map((row) => ({ workflowId: row.id, seq: row.seq, content: row.content, startedAt: new Date(row.started_at) }))
    .reverse();
};
