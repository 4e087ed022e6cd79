export {
  APPROVAL_ACTIONS,
  AUDIT_ACTIONS,
  COMPLETION_REASONS,
  DRAFT_VIOLATIONS,
  ESCALATION_TYPES,
  LANGUAGES,
  OUTBOX_KINDS,
  OUTBOX_STATES,
  PLAN_ISSUES,
  PLAN_SOURCES,
  PLAN_STATUSES,
  QUEUE_STATUSES,
  ROUTES,
  SETTLE_ACTIONS,
  SEVERITIES,
  STEP_NAMES,
  STEP_STATUSES,
  CHANGE_KINDS,
  CHANGE_TOPICS,
  type ChangeKind,
  type ChangeTopic,
  OPERATOR_SWITCHES,
  type OperatorSwitch,
  STEP_TYPE_BY_NAME,
  STEP_TYPES,
  TRIGGER_KINDS,
  VOUCHERS,
  WORKFLOW_STATUSES,
  WORKFLOW_TYPES,
  type ApprovalAction,
  type AuditAction,
  type CompletionReason,
  type DraftViolation,
  type EscalationType,
  type Language,
  type OutboxKind,
  type OutboxState,
  type PlanIssue,
  type PlanSource,
  type PlanStatus,
  type QueueStatus,
  type Route,
  type SettleAction,
  type Severity,
  type StepName,
  type StepStatus,
  type StepType,
  type TriggerKind,
  type Voucher,
  type WorkflowStatus,
  type WorkflowType,
} from "./vocabulary.ts";
export {
  ERROR_CODES,
  type ErrorCode,
  type ErrorKind,
  type FieldProblem,
  isOrchestratorError,
  OrchestratorError,
} from "./errors.ts";
export type { ConversationMessage, TenantContext } from "./tenant-context.ts";
export { earliestSend, endOfQuietHours, parseQuietHours, type QuietHours } from "./time/wall-clock.ts";
export { type Displacement, onNewerInbound, onOptOut, type OpenWorkflow } from "./workflow/on-newer-inbound.ts";
export { TRANSITIONS, type Transition, type WorkflowEvent } from "./workflow/transitions.ts";
export { incomingSms, type IncomingSms, smsReceipt, type SmsReceipt } from "./contract/messages.ts";
export {
  approvalResult,
  type ApprovalQueueItem,
  type ApprovalResult,
  type QueueFilter,
  queueFilter,
  queueItem,
  queueList,
  responseApproval,
  type ResponseApproval,
  sendSettlement,
  settlementResult,
} from "./contract/responses.ts";
export { tenantAccount } from "./contract/account.ts";
export {
  type BulkApproval,
  bulkApproval,
  type BulkApprovalItem,
  type BulkApprovalResult,
  bulkApprovalResult,
  type ClaimRequest,
  claimRequest,
  type ClaimResult,
  claimResult,
  type ReleaseResult,
  releaseResult,
  responseRef,
} from "./contract/claims.ts";
export {
  type GateHit,
  type QueueItemDetail,
  queueItemDetail,
  type SmsCost,
  type StoredMessage,
} from "./contract/response-detail.ts";
export {
  type HandBackRequest,
  handBackRequest,
  type HandBackResult,
  handBackResult,
  type IdentityConfirmation,
  identityConfirmation,
  type IdentityResult,
  identityResult,
  type OwnText,
  ownText,
  type OwnTextResult,
  ownTextResult,
  type TakeOverRequest,
  takeOverRequest,
  type TakeOverResult,
  takeOverResult,
} from "./contract/conversations.ts";
export { type DraftPreview, draftPreview, type DraftPreviewRequest, draftPreviewRequest } from "./contract/drafts.ts";
export { switchRef, type SwitchState, switchState, type SwitchTurn, switchTurn } from "./contract/switches.ts";
export {
  type WorkflowDetail,
  workflowDetail,
  type WorkflowFilter,
  workflowFilter,
  type WorkflowItem,
  workflowList,
  workflowRef,
} from "./contract/workflow-detail.ts";
export {
  paymentPlan,
  paymentPlanDetected,
  type PaymentPlanDetected,
  type PlanAttempt,
  type PlanFilter,
  planFilter,
  planList,
  planResult,
  type PlanResult,
} from "./contract/payment-plans.ts";
export {
  type AssignmentResult,
  assignmentResult,
  type EscalationAssignment,
  escalationAssignment,
  type EscalationFilter,
  escalationFilter,
  escalationItem,
  type EscalationItem,
  escalationList,
  escalationRequest,
  type EscalationRequest,
  escalationResolution,
  escalationResult,
  type EscalationResult,
  resolutionResult,
} from "./contract/escalations.ts";
export {
  conversationRef,
  retryRequest,
  retryResult,
  type RetryResult,
  workflowStatus,
  type WorkflowStatusResult,
} from "./contract/workflows.ts";
export {
  dependencyHealth,
  type DependencyHealth,
  health,
  metricsData,
  type MetricsData,
  type Readiness,
  readiness,
  sweepResult,
  type SweepResult,
} from "./contract/operations.ts";
export { problem, type Problem } from "./contract/problem.ts";
export {
  type Change,
  change,
  type ChangeList,
  changeList,
  type ChangesFilter,
  changesFilter,
  type ChangesReset,
  type LiveChangesRequest,
  liveChangesRequest,
} from "./contract/changes.ts";
export { centsFromDollars, dollarsFromCents } from "./money.ts";
export { extractPaymentPlan, type ExtractionContext } from "./payment-plan/extract-payment-plan.ts";
export { explainPlanIssues } from "./payment-plan/explain-issues.ts";
export {
  type ExtractedPlan,
  NO_PLAN_REASONS,
  type NoPlanReason,
  type PaymentPlan,
  type PaymentPromise,
  type PlanValidation,
} from "./payment-plan/payment-plan.ts";
export {
  defaultRules,
  type OwedAmounts,
  type PlanRules,
  planStatus,
  validatePaymentPlan,
} from "./payment-plan/validate-payment-plan.ts";
export { checkDraft, type DraftCheck } from "./draft/check-draft.ts";
export type { DraftFinding, DraftInput, DraftTenant } from "./draft/draft-input.ts";
export { type SmsSegments, smsSegments } from "./draft/sms-segments.ts";
export { calculateConfidence, type Confidence, type ConfidenceReason } from "./confidence/calculate-confidence.ts";
export { confidenceFeatures, type ScoringFacts } from "./confidence/confidence-features.ts";
export type { ConfidenceFeatures } from "./confidence/features.ts";
export { type Decision, decideRoute } from "./decision/decide-route.ts";
export { type Effect, type Escalation, priorityOf } from "./decision/effects.ts";
export { defaultSeverity, escalationName, holdScope, isHold, standardReason } from "./decision/escalation-types.ts";
export {
  type ConversationFacts,
  DEFAULT_THRESHOLDS,
  type DecisionFacts,
  type PhoneRelation,
  type PlanFact,
  type TriggerFact,
} from "./decision/facts.ts";
export { gate, type Gate, GATE_CODES, type GateCode, hardGates } from "./decision/gates.ts";
export { escalationsOfTriggers } from "./decision/trigger-escalations.ts";
export { reasonWords } from "./decision/reason-words.ts";
export { DECISION_VERSIONS, RULES_VERSION } from "./decision/versions.ts";
export { buildPrompt, type Prompt, type PromptRules } from "./response/build-prompt.ts";
export { detectInstructionAttempt } from "./response/instruction-attempt.ts";
export { parseCompletion, type ParsedCompletion } from "./response/parse-completion.ts";
export { replyLanguage } from "./response/reply-language.ts";
export { wantsAnswer } from "./response/wants-answer.ts";
export { detectEscalationTriggers } from "./reading/detect-escalation-triggers.ts";
export { detectKeyword, detectOptOut } from "./reading/detect-opt-out.ts";
export { detectLanguage } from "./reading/detect-language.ts";
