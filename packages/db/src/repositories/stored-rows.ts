import { asc, eq, inArray, or } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../client.ts";
import { aiResponseQueue } from "../schema/ai-response-queue.ts";
import { approvalAuditLog } from "../schema/approval-audit-log.ts";
import { escalationEvents } from "../schema/escalation-events.ts";
import { orchestrationWorkflows } from "../schema/orchestration-workflows.ts";
import { outbox } from "../schema/outbox.ts";
import { paymentPlanAttempts } from "../schema/payment-plan-attempts.ts";
import { workflowSteps } from "../schema/workflow-steps.ts";

/** Everything the service stored about one conversation, each list in the order in which it was written. */
export interface StoredRows {
  readonly workflows: readonly (typeof orchestrationWorkflows.$inferSelect)[];
  readonly steps: readonly (typeof workflowSteps.$inferSelect)[];
  readonly drafts: readonly (typeof aiResponseQueue.$inferSelect)[];
  readonly approvals: readonly (typeof approvalAuditLog.$inferSelect)[];
  readonly escalations: readonly (typeof escalationEvents.$inferSelect)[];
  readonly plans: readonly (typeof paymentPlanAttempts.$inferSelect)[];
  readonly outbox: readonly (typeof outbox.$inferSelect)[];
}

/** Reads all rows of a conversation as they are now: what its whole story can be told from. */
export const readStoredRows = async (db: DatabaseOrTransaction, conversationId: string): Promise<StoredRows> => {
  const workflows = await db
    .select()
    .from(orchestrationWorkflows)
    .where(eq(orchestrationWorkflows.conversationId, conversationId))
    .orderBy(asc(orchestrationWorkflows.createdAt));
  const ids = workflows.map(({ id }) => id);
  const [steps, drafts, escalations, plans, texts] = await Promise.all([
    db.select().from(workflowSteps).where(inArray(workflowSteps.workflowId, ids)).orderBy(asc(workflowSteps.position)),
    db
      .select()
      .from(aiResponseQueue)
      .where(inArray(aiResponseQueue.workflowId, ids))
      .orderBy(asc(aiResponseQueue.createdAt)),
    db
      .select()
      .from(escalationEvents)
      .where(inArray(escalationEvents.workflowId, ids))
      .orderBy(asc(escalationEvents.createdAt)),
    db
      .select()
      .from(paymentPlanAttempts)
      .where(inArray(paymentPlanAttempts.workflowId, ids))
      .orderBy(asc(paymentPlanAttempts.createdAt)),
    db.select().from(outbox).where(inArray(outbox.workflowId, ids)).orderBy(asc(outbox.createdAt)),
  ]);
  const draftIds = drafts.map(({ id }) => id);
  const textIds = texts.map(({ id }) => id);
  const approvals = await db
    .select()
    .from(approvalAuditLog)
    .where(or(inArray(approvalAuditLog.responseQueueId, draftIds), inArray(approvalAuditLog.outboxId, textIds)))
    .orderBy(asc(approvalAuditLog.createdAt));
  return { workflows, steps, drafts, approvals, escalations, plans, outbox: texts };
};
