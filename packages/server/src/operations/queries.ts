import {
  type ApprovalQueueItem,
  type EscalationFilter,
  type EscalationItem,
  OrchestratorError,
  type PlanAttempt,
  type PlanFilter,
  type QueueFilter,
  type WorkflowFilter,
  type WorkflowItem,
  type WorkflowStatusResult,
} from "@orchestrator/core";
import {
  findCurrentWorkflow,
  listEscalations as findEscalations,
  listPlans as findPlans,
  listQueue,
  listWorkflows as findWorkflows,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { pageView, readCursor } from "./cursor.ts";
import { escalationView } from "./views/escalation.ts";
import { planView } from "./views/plan.ts";
import { queueItemView } from "./views/queue-item.ts";
import { workflowView } from "./views/workflow.ts";

interface List<Item> {
  items: Item[];
  next_cursor: string | null;
}

/** Where a conversation stands: its newest message's workflow, else its newest workflow of any type. */
export const getWorkflowStatus = async (deps: Deps, conversationId: string): Promise<WorkflowStatusResult> => {
  const workflow = await findCurrentWorkflow(deps.db, conversationId);
  if (workflow === undefined) throw new OrchestratorError("not_found", "No workflow of this conversation is known.");
  return {
    conversation_id: workflow.conversationId,
    workflow_id: workflow.id,
    status: workflow.status,
    started_at: workflow.startedAt.toISOString(),
    last_updated: workflow.updatedAt.toISOString(),
  };
};

/** What people have to deal with: open escalations, oldest first; or those that are resolved, newest first. */
export const listEscalations = async (deps: Deps, filter: EscalationFilter): Promise<List<EscalationItem>> => {
  const list = `escalations.${filter.state}`;
  const page = await findEscalations(deps.db, {
    resolved: filter.state === "resolved",
    conversationId: filter.conversation_id,
    tenantId: filter.tenant_id,
    type: filter.escalation_type,
    severity: filter.severity,
    assignedTo: filter.assigned_to,
    onlyUnassigned: filter.only_unassigned,
    limit: filter.limit,
    after: readCursor(list, filter.cursor),
  });
  return pageView(list, page, ({ event, tenantId }) => escalationView(event, tenantId));
};

/** The approval queue: what waits for a decision, or one status of it. */
export const listResponses = async (deps: Deps, filter: QueueFilter): Promise<List<ApprovalQueueItem>> => {
  const list = `responses.${filter.sort}`;
  const page = await listQueue(deps.db, {
    status: filter.status,
    conversationId: filter.conversation_id,
    tenantId: filter.tenant_id,
    claimedBy: filter.claimed_by,
    onlyUnclaimed: filter.only_unclaimed,
    onlyUnclearSends: filter.only_unclear_sends,
    sort: filter.sort,
    limit: filter.limit,
    after: readCursor(list, filter.cursor),
  });
  return pageView(list, page, queueItemView);
};

/** Payment plans that were found in texts, newest first. */
export const listPaymentPlans = async (deps: Deps, filter: PlanFilter): Promise<List<PlanAttempt>> => {
  const list = "payment_plans";
  const page = await findPlans(deps.db, {
    conversationId: filter.conversation_id,
    tenantId: filter.tenant_id,
    status: filter.status,
    limit: filter.limit,
    after: readCursor(list, filter.cursor),
  });
  return pageView(list, page, planView);
};

export const listWorkflows = async (deps: Deps, filter: WorkflowFilter): Promise<List<WorkflowItem>> => {
  const list = `workflows.${filter.sort}`;
  const page = await findWorkflows(deps.db, {
    conversationId: filter.conversation_id,
    tenantId: filter.tenant_id,
    status: filter.status,
    type: filter.workflow_type,
    sort: filter.sort,
    limit: filter.limit,
    after: readCursor(list, filter.cursor),
  });
  return pageView(list, page, ({ workflow }) => workflowView(workflow));
};
