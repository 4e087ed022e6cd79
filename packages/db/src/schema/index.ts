export { aiResponseQueue, type StoredDecision } from "./ai-response-queue.ts";
export { approvalAuditLog } from "./approval-audit-log.ts";
export { contacts } from "./contacts.ts";
export { conversations } from "./conversations.ts";
export { escalationEvents } from "./escalation-events.ts";
export { orchestrationWorkflows, type WorkflowMetadata } from "./orchestration-workflows.ts";
export { type NotificationPayload, outbox, type SendBaseline } from "./outbox.ts";
export { paymentPlanAttempts, type StoredValidation } from "./payment-plan-attempts.ts";
export { workflowSteps } from "./workflow-steps.ts";
