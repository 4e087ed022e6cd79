import type {
  ApprovalAuditEntry,
  Database,
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

/** Reads all rows of a conversation as they are now. */
export const readStoredRows = async (db: Database, conversationId: string): Promise<StoredRows> => {
  const workflows = await db.query.orchestrationWorkflows.findMany({
    where: (workflow, { eq }) => eq(workflow.conversationId, conversationId),
    orderBy: (workflow, { asc }) => [asc(workflow.createdAt)],
  });
  const workflowIds = workflows.map(({ id }) => id);
  const [steps, drafts, escalations, plans, outbox] = await Promise.all([
    db.query.workflowSteps.findMany({
      where: (step, { inArray }) => inArray(step.workflowId, workflowIds),
      orderBy: (step, { asc }) => [asc(step.position)],
    }),
    db.query.aiResponseQueue.findMany({
      where: (draft, { inArray }) => inArray(draft.workflowId, workflowIds),
      orderBy: (draft, { asc }) => [asc(draft.createdAt)],
    }),
    db.query.escalationEvents.findMany({
      where: (event, { inArray }) => inArray(event.workflowId, workflowIds),
      orderBy: (event, { asc }) => [asc(event.createdAt)],
    }),
    db.query.paymentPlanAttempts.findMany({
      where: (plan, { inArray }) => inArray(plan.workflowId, workflowIds),
      orderBy: (plan, { asc }) => [asc(plan.createdAt)],
    }),
    db.query.outbox.findMany({
      where: (row, { inArray }) => inArray(row.workflowId, workflowIds),
      orderBy: (row, { asc }) => [asc(row.createdAt)],
    }),
  ]);
  const approvals = await db.query.approvalAuditLog.findMany({
    where: (entry, { inArray, or }) =>
      or(
        inArray(
          entry.responseQueueId,
          drafts.map(({ id }) => id),
        ),
        inArray(
          entry.outboxId,
          outbox.map(({ id }) => id),
        ),
      ),
    orderBy: (entry, { asc }) => [asc(entry.createdAt)],
  });
  return { workflows, steps, drafts, approvals, escalations, plans, outbox };
};
