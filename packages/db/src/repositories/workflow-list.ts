import type { WorkflowStatus, WorkflowType } from "@orchestrator/core";
import { and, eq, isNotNull } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../client.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";
import { equals, isAfter, type Order, orderedBy, type Page, type PageRequest, positionOf, toPage } from "./page.ts";
import type { WorkflowInstance } from "./workflow-instances.ts";

export interface WorkflowFilter extends PageRequest {
  readonly conversationId?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly status?: WorkflowStatus | undefined;
  readonly type?: WorkflowType | undefined;
  readonly sort: "newest" | "oldest";
}

export const listWorkflows = async (
  db: DatabaseOrTransaction,
  filter: WorkflowFilter,
): Promise<Page<{ readonly workflow: WorkflowInstance }>> => {
  const descending = filter.sort === "newest";
  const order: Order = { column: workflows.startedAt, id: workflows.id, moments: true, descending };
  const rows = await db
    .select({ workflow: workflows, position: positionOf(order) })
    .from(workflows)
    .where(
      and(
        equals(workflows.conversationId, filter.conversationId),
        equals(workflows.tenantId, filter.tenantId),
        equals(workflows.status, filter.status),
        equals(workflows.workflowType, filter.type),
        isAfter(order, filter.after),
      ),
    )
    .orderBy(...orderedBy(order))
    .limit(filter.limit + 1);
  return toPage(rows, filter.limit);
};

/** Whether a tenant's text of this conversation came under this very name and number. */
export const hasTextFrom = async (
  db: DatabaseOrTransaction,
  from: { conversationId: string; tenantId: string; phoneNumber: string },
): Promise<boolean> => {
  const rows = await db
    .select({ id: workflows.id })
    .from(workflows)
    .where(
      and(
        eq(workflows.conversationId, from.conversationId),
        eq(workflows.tenantId, from.tenantId),
        eq(workflows.phoneNumber, from.phoneNumber),
        isNotNull(workflows.seq),
      ),
    )
    .limit(1);
  return rows.length > 0;
};
