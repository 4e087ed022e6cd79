import { asc, eq } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
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
