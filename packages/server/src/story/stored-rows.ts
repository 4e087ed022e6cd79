import type {
  ApprovalAuditEntry,
  EscalationEvent,
  OutboxRow,
  PaymentPlanAttempt,
  QueuedResponse,
  WorkflowInstance,
  WorkflowStep,
} from "@orchestrator/db";

/** Everything the service stored about one conversation, each list in the order in which it was written. */
export interface StoredRows {
  readonly workflows: readonly Pick<
    WorkflowInstance,
    "id" | "workflowType" | "status" | "content" | "completionReason" | "errorMessage" | "startedAt" | "updatedAt"
  >[];
  readonly steps: readonly Pick<
    WorkflowStep,
    | "workflowId"
    | "stepName"
    | "status"
    | "inputData"
    | "outputData"
    | "errorDetails"
    | "durationMs"
    | "startedAt"
    | "completedAt"
  >[];
  readonly drafts: readonly Pick<
    QueuedResponse,
    "id" | "workflowId" | "aiResponse" | "confidenceScore" | "status" | "decision" | "createdAt" | "updatedAt"
  >[];
  readonly approvals: readonly Pick<
    ApprovalAuditEntry,
    "responseQueueId" | "outboxId" | "action" | "finalResponse" | "reason" | "approvedBy" | "createdAt"
  >[];
  readonly escalations: readonly Pick<
    EscalationEvent,
    | "id"
    | "workflowId"
    | "escalationType"
    | "severity"
    | "reason"
    | "evidence"
    | "autoDetected"
    | "handledBy"
    | "resolvedAt"
    | "createdAt"
  >[];
  readonly plans: readonly Pick<
    PaymentPlanAttempt,
    | "workflowId"
    | "extractedFrom"
    | "weeklyAmount"
    | "durationWeeks"
    | "startDate"
    | "status"
    | "validationResult"
    | "createdAt"
  >[];
  readonly outbox: readonly Pick<
    OutboxRow,
    | "id"
    | "workflowId"
    | "kind"
    | "state"
    | "vouchedBy"
    | "body"
    | "handedOverAt"
    | "deliveredAt"
    | "createdAt"
    | "updatedAt"
  >[];
}
