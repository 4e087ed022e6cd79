import type { WorkflowDetail, WorkflowItem } from "@orchestrator/core";
import type { ApprovalAuditEntry, OutboxRow, WorkflowInstance, WorkflowStep } from "@orchestrator/db";

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const workflowView = (workflow: WorkflowInstance): WorkflowItem => ({
  workflow_id: workflow.id,
  conversation_id: workflow.conversationId,
  workflow_type: workflow.workflowType,
  status: workflow.status,
  completion_reason: workflow.completionReason,
  tenant_id: workflow.tenantId,
  phone_number: workflow.phoneNumber,
  seq: workflow.seq,
  content: workflow.content,
  started_at: workflow.startedAt.toISOString(),
  decided_at: iso(workflow.decidedAt),
  completed_at: iso(workflow.completedAt),
  last_message_at: iso(workflow.lastMessageAt),
  last_updated: workflow.updatedAt.toISOString(),
  degraded_by: workflow.degradedBy,
  degraded_since: iso(workflow.degradedSince),
  retries: workflow.retries,
  error_message: workflow.errorMessage,
  correlation_id: workflow.correlationId,
});

type Text = WorkflowDetail["texts"][number];

export const textView = (row: OutboxRow): Text => {
  if (row.kind === "notification") throw new Error("a notification is no text");
  return {
    send_id: row.id,
    response_queue_id: row.responseQueueId,
    kind: row.kind,
    state: row.state,
    vouched_by: row.vouchedBy,
    body: row.body,
    not_before: row.notBefore.toISOString(),
    tries: row.tries,
    claimed_at: iso(row.claimedAt),
    delivered_at: iso(row.deliveredAt),
    asks_manager: row.state === "unknown" && row.handedOverAt !== null,
    last_error: row.lastError,
    created_at: row.createdAt.toISOString(),
  };
};

export const stepView = (step: WorkflowStep): WorkflowDetail["steps"][number] => ({
  step_id: step.id,
  step_name: step.stepName,
  step_type: step.stepType,
  status: step.status,
  attempt: step.attempt,
  input: step.inputData,
  output: step.outputData,
  error: step.errorDetails,
  started_at: step.startedAt.toISOString(),
  completed_at: iso(step.completedAt),
  duration_ms: step.durationMs,
  correlation_id: step.correlationId,
});

export const decisionView = (entry: ApprovalAuditEntry): WorkflowDetail["decisions"][number] => ({
  response_queue_id: entry.responseQueueId,
  send_id: entry.outboxId,
  action: entry.action,
  original_response: entry.originalResponse,
  final_response: entry.finalResponse,
  reason: entry.reason,
  warnings: [...entry.warnings],
  approved_by: entry.approvedBy,
  created_at: entry.createdAt.toISOString(),
});
