import {
  type ApprovalQueueItem,
  type EscalationItem,
  isHold,
  OrchestratorError,
  type QueueStatus,
  type WorkflowStatusResult,
} from "@orchestrator/core";
import { findCurrentWorkflow, listEscalations as findEscalations, listQueue } from "@orchestrator/db";
import type { Deps } from "../deps.ts";

const LONGEST_LIST = 200;

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
export const listEscalations = async (
  deps: Deps,
  filter: { state: "open" | "resolved"; conversation_id?: string | undefined },
): Promise<{ items: EscalationItem[] }> => {
  const rows = await findEscalations(deps.db, {
    resolved: filter.state === "resolved",
    conversationId: filter.conversation_id,
    limit: LONGEST_LIST,
  });
  return {
    items: rows.map(({ event, tenantId }) => ({
      escalation_id: event.id,
      workflow_id: event.workflowId,
      conversation_id: event.conversationId,
      tenant_id: tenantId,
      escalation_type: event.escalationType,
      severity: event.severity,
      reason: event.reason,
      evidence: event.evidence,
      auto_detected: event.autoDetected,
      holds: isHold(event.escalationType),
      handled_by: event.handledBy,
      resolved_at: event.resolvedAt?.toISOString() ?? null,
      created_at: event.createdAt.toISOString(),
    })),
  };
};

/** The approval queue, oldest first: what waits for a decision, or one status of it. */
export const listResponses = async (
  deps: Deps,
  filter: { status?: QueueStatus | undefined; conversation_id?: string | undefined },
): Promise<{ items: ApprovalQueueItem[] }> => {
  const rows = await listQueue(deps.db, {
    status: filter.status,
    conversationId: filter.conversation_id,
    limit: LONGEST_LIST,
  });
  return {
    items: rows.map(({ item, conversationId, tenantId, unknownSendId }) => ({
      response_queue_id: item.id,
      workflow_id: item.workflowId,
      conversation_id: conversationId,
      tenant_id: tenantId,
      status: item.status,
      tenant_message: item.tenantMessage,
      ai_response: item.aiResponse,
      confidence_score: item.confidenceScore,
      reasons: [...item.decision.reasons],
      unknown_send_id: unknownSendId,
      created_at: item.createdAt.toISOString(),
    })),
  };
};
