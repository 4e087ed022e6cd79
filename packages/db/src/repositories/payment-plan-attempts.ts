import type { PlanStatus } from "@orchestrator/core";
import { and, asc, eq } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";
import { paymentPlanAttempts } from "../schema/payment-plan-attempts.ts";
import { equals, isAfter, type Order, orderedBy, type Page, type PageRequest, positionOf, toPage } from "./page.ts";

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

export interface PlanListing {
  readonly attempt: PaymentPlanAttempt;
  readonly conversationId: string;
  readonly tenantId: string;
}

const NEWEST_FIRST: Order = {
  column: paymentPlanAttempts.createdAt,
  id: paymentPlanAttempts.id,
  moments: true,
  descending: true,
};

/** Plans that were found in texts, newest first. */
export const listPlans = async (
  db: DatabaseOrTransaction,
  filter: PageRequest & {
    conversationId?: string | undefined;
    tenantId?: string | undefined;
    status?: PlanStatus | undefined;
  },
): Promise<Page<PlanListing>> => {
  const rows = await db
    .select({
      attempt: paymentPlanAttempts,
      conversationId: workflows.conversationId,
      tenantId: workflows.tenantId,
      position: positionOf(NEWEST_FIRST),
    })
    .from(paymentPlanAttempts)
    .innerJoin(workflows, eq(workflows.id, paymentPlanAttempts.workflowId))
    .where(
      and(
        equals(workflows.conversationId, filter.conversationId),
        equals(workflows.tenantId, filter.tenantId),
        equals(paymentPlanAttempts.status, filter.status),
        isAfter(NEWEST_FIRST, filter.after),
      ),
    )
    .orderBy(...orderedBy(NEWEST_FIRST))
    .limit(filter.limit + 1);
  return toPage(rows, filter.limit);
};
