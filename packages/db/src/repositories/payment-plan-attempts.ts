import { asc, eq } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { paymentPlanAttempts } from "../schema/payment-plan-attempts.ts";

export type PaymentPlanAttempt = typeof paymentPlanAttempts.$inferSelect;

export const recordPlanAttempt = async (
  tx: Transaction,
  values: typeof paymentPlanAttempts.$inferInsert,
): Promise<PaymentPlanAttempt> => {
  const [row] = await tx.insert(paymentPlanAttempts).values(values).returning();
  if (row === undefined) throw new Error("an inserted plan attempt was not returned");
  return row;
};

export const listPlanAttempts = async (
  db: DatabaseOrTransaction,
  workflowId: string,
): Promise<readonly PaymentPlanAttempt[]> =>
  db
    .select()
    .from(paymentPlanAttempts)
    .where(eq(paymentPlanAttempts.workflowId, workflowId))
    .orderBy(asc(paymentPlanAttempts.createdAt));
