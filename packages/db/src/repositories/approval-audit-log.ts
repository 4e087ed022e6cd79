import { asc, eq, inArray } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { aiResponseQueue as queue } from "../schema/ai-response-queue.ts";
import { approvalAuditLog } from "../schema/approval-audit-log.ts";

export type ApprovalAuditEntry = typeof approvalAuditLog.$inferSelect;

export const recordApproval = async (tx: Transaction, values: typeof approvalAuditLog.$inferInsert): Promise<void> => {
  await tx.insert(approvalAuditLog).values(values);
};

export const listApprovals = async (
  db: DatabaseOrTransaction,
  responseQueueId: string,
): Promise<readonly ApprovalAuditEntry[]> =>
  db
    .select()
    .from(approvalAuditLog)
    .where(eq(approvalAuditLog.responseQueueId, responseQueueId))
    .orderBy(asc(approvalAuditLog.createdAt));

/** What people decided about the drafts of a workflow, oldest first. */
export const listApprovalsOfWorkflow = async (
  db: DatabaseOrTransaction,
  workflowId: string,
): Promise<readonly ApprovalAuditEntry[]> => {
  const drafts = db.select({ id: queue.id }).from(queue).where(eq(queue.workflowId, workflowId));
  return db
    .select()
    .from(approvalAuditLog)
    .where(inArray(approvalAuditLog.responseQueueId, drafts))
    .orderBy(asc(approvalAuditLog.createdAt), asc(approvalAuditLog.id));
};
