import type { ApprovalAction, QueueStatus } from "@orchestrator/core";
import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { aiResponseQueue as queue } from "../schema/ai-response-queue.ts";
import { now } from "../schema/columns.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";

export type QueuedResponse = typeof queue.$inferSelect;
type NewQueuedResponse = typeof queue.$inferInsert;

export const recordDraft = async (tx: Transaction, values: NewQueuedResponse): Promise<QueuedResponse> => {
  const [row] = await tx.insert(queue).values(values).returning();
  if (row === undefined) throw new Error("an inserted queue item was not returned");
  return row;
};

export const findQueuedResponse = async (
  db: DatabaseOrTransaction,
  id: string,
): Promise<(QueuedResponse & { conversationId: string }) | undefined> => {
  const [row] = await db
    .select({ item: queue, conversationId: workflows.conversationId })
    .from(queue)
    .innerJoin(workflows, eq(workflows.id, queue.workflowId))
    .where(eq(queue.id, id));
  return row && { ...row.item, conversationId: row.conversationId };
};

/** Nobody else is writing on it: it is free, this manager's own, or the claim has lapsed. */
const isFreeFor = (manager: string) =>
  or(isNull(queue.claimedBy), eq(queue.claimedBy, manager), lte(queue.claimExpiresAt, now));

/**
 * Decides a pending item. Of several deciders one gets the row; the others get undefined, and so does everybody while
 * somebody else is writing on it.
 */
export const decideQueuedResponse = async (
  tx: Transaction,
  id: string,
  decision: {
    status: Extract<QueueStatus, "approved" | "modified" | "escalated">;
    action: ApprovalAction;
    by: string;
    modifiedResponse: string | null;
    warnings: readonly string[];
  },
): Promise<QueuedResponse | undefined> => {
  const [row] = await tx
    .update(queue)
    .set({
      status: decision.status,
      approvalAction: decision.action,
      actionedBy: decision.by,
      actionedAt: now,
      modifiedResponse: decision.modifiedResponse,
      warnings: decision.warnings,
      updatedAt: now,
    })
    .where(and(eq(queue.id, id), eq(queue.status, "pending"), isFreeFor(decision.by)))
    .returning();
  return row;
};

/**
 * Reserves a pending item for a manager who is writing, or prolongs the reservation. Of several at once one gets it; the
 * others get undefined.
 */
export const claimQueuedResponse = async (
  db: DatabaseOrTransaction,
  id: string,
  claim: { by: string; forSeconds: number },
): Promise<QueuedResponse | undefined> => {
  const [row] = await db
    .update(queue)
    .set({
      claimedBy: claim.by,
      claimExpiresAt: sql`orchestrator_now() + make_interval(secs => ${claim.forSeconds})`,
      updatedAt: now,
    })
    .where(and(eq(queue.id, id), eq(queue.status, "pending"), isFreeFor(claim.by)))
    .returning();
  return row;
};

/** Lets go of a manager's own reservation. */
export const releaseQueuedResponse = async (db: DatabaseOrTransaction, id: string, by: string): Promise<void> => {
  await db
    .update(queue)
    .set({ claimedBy: null, claimExpiresAt: null, updatedAt: now })
    .where(and(eq(queue.id, id), eq(queue.status, "pending"), eq(queue.claimedBy, by)));
};

/** Takes the open item of a workflow out of the queue without anybody's decision. */
export const withdrawDrafts = async (
  tx: Transaction,
  workflowId: string,
  from: Extract<QueueStatus, "pending" | "auto_sent">,
  to: Extract<QueueStatus, "superseded" | "escalated">,
): Promise<number> => {
  const rows = await tx
    .update(queue)
    .set({ status: to, updatedAt: now })
    .where(and(eq(queue.workflowId, workflowId), eq(queue.status, from)))
    .returning({ id: queue.id });
  return rows.length;
};

/**
 * Whether a draft for this very text exists or is on its way: on the workflow of the conversation's newest text, or waiting
 * on a workflow that no text of its own began. The same words further back were another message.
 */
export const hasDraftForText = async (
  db: DatabaseOrTransaction,
  conversationId: string,
  content: string,
): Promise<boolean> => {
  const rows = await db
    .select({ id: workflows.id })
    .from(workflows)
    .leftJoin(queue, eq(queue.workflowId, workflows.id))
    .where(
      and(
        eq(workflows.conversationId, conversationId),
        eq(workflows.content, content),
        sql`case
          when ${workflows.seq} is null then ${queue.status} = 'pending'
          else ${workflows.seq} = (select c.last_seq from conversations c where c.id = ${conversationId})
            and (
              ${queue.status} in ('pending', 'approved', 'modified', 'auto_sent')
              or ${workflows.status} in ('received', 'processing')
            )
        end`,
      ),
    )
    .limit(1);
  return rows.length > 0;
};
