/**
 * Terminology: every closed set of words of the domain, once.
 *
 * Types, wire schemas, CHECK constraints and metric labels are derived from these arrays.
 *
 * - workflow: what happens because of one event (a tenant's text, a detected plan, a warning raised by hand)
 * - queue item: one draft of ours and what was decided about it
 * - outbox row: one thing that leaves the house (a text, a notification) and what became of it
 * - escalation: a matter that a person has to look at; a *hold* is one that silences the machine meanwhile
 * - trigger: something a tenant's text says that a person must know of
 * - gate: a fact that forbids a route, whatever the confidence
 */

export const WORKFLOW_TYPES = ["sms_processing", "payment_plan_validation", "escalation"] as const;
export type WorkflowType = (typeof WORKFLOW_TYPES)[number];

export const WORKFLOW_STATUSES = [
  "received",
  "processing",
  "awaiting_approval",
  "sent",
  "escalated",
  "failed",
  "completed",
] as const;
export type WorkflowStatus = (typeof WORKFLOW_STATUSES)[number];

/** Why a workflow is `completed`. */
export const COMPLETION_REASONS = [
  "answered",
  "superseded",
  "opted_out",
  "opted_in",
  "resolved",
  "plan_recorded",
  "help_not_delivered",
] as const;
export type CompletionReason = (typeof COMPLETION_REASONS)[number];

export const QUEUE_STATUSES = ["pending", "approved", "modified", "escalated", "auto_sent", "superseded"] as const;
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

export const APPROVAL_ACTIONS = ["approve", "modify", "escalate"] as const;
export type ApprovalAction = (typeof APPROVAL_ACTIONS)[number];

/** What a person can decide about a text whose fate is unknown. */
export const SETTLE_ACTIONS = ["it_arrived", "send_it"] as const;
export type SettleAction = (typeof SETTLE_ACTIONS)[number];

/** Everything a person decides is in the approval audit log under one of these. */
export const AUDIT_ACTIONS = [...APPROVAL_ACTIONS, ...SETTLE_ACTIONS] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export const OUTBOX_KINDS = ["reply", "opt_out_confirmation", "help", "notification"] as const;
export type OutboxKind = (typeof OUTBOX_KINDS)[number];

export const OUTBOX_STATES = ["pending", "claimed", "delivered", "unknown", "rejected", "cancelled"] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** Who answers for a text: the rules (`auto`), a person (`manager`), or a fixed text required by law or carriers (`system`). */
export const VOUCHERS = ["auto", "manager", "system"] as const;
export type Voucher = (typeof VOUCHERS)[number];

/** What a tenant's text can say that a person must know of. */
export const TRIGGER_KINDS = [
  "hostile_language",
  "payment_dispute",
  "unrealistic_proposal",
  "supervisor_request",
  "self_harm",
  "bankruptcy",
  "deceased",
  "attorney_representation",
  "opt_out",
  "habitability",
  "hardship",
  "wrong_number",
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export const SEVERITIES = ["low", "medium", "high", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ESCALATION_TYPES = [
  "hostile_language",
  "payment_dispute",
  "unrealistic_proposal",
  "no_response",
  "timeout",
  "supervisor_request",
  "self_harm",
  "bankruptcy",
  "deceased",
  "attorney_representation",
  "wrong_number",
  "opted_out_contact",
  "phone_not_tenants",
  "conversation_rebound",
  "unknown_tenant",
  "low_confidence",
  "manual",
  "processing_failed",
  "send_rejected",
  "taken_over",
] as const;
export type EscalationType = (typeof ESCALATION_TYPES)[number];

/** What an operator can switch while the service runs. */
export const OPERATOR_SWITCHES = ["auto_send"] as const;
export type OperatorSwitch = (typeof OPERATOR_SWITCHES)[number];

/** What a manager's screen follows: the approval queue, and the escalations. */
export const CHANGE_TOPICS = ["queue", "escalation"] as const;
export type ChangeTopic = (typeof CHANGE_TOPICS)[number];

export const CHANGE_KINDS = [
  "item_added",
  "item_claimed",
  "item_released",
  "item_closed",
  "send_unclear",
  "send_settled",
  "escalation_raised",
  "escalation_assigned",
  "escalation_resolved",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const PLAN_SOURCES = ["tenant_message", "ai_response"] as const;
export type PlanSource = (typeof PLAN_SOURCES)[number];

export const PLAN_STATUSES = ["detected", "valid", "invalid", "needs_review"] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const PLAN_ISSUES = [
  "amount_too_low",
  "duration_too_long",
  "duration_missing",
  "insufficient_coverage",
] as const;
export type PlanIssue = (typeof PLAN_ISSUES)[number];

export const DRAFT_VIOLATIONS = [
  "threat",
  "amount_mismatch",
  "forgiveness_promise",
  "sensitive_data_request",
  "third_party_disclosure",
  "marker_leak",
  "wrong_language",
  "too_long",
  "opt_out_ignored",
  "false_identity",
] as const;
export type DraftViolation = (typeof DRAFT_VIOLATIONS)[number];

/** `other` is a language we recognise as neither English nor Spanish; `und` is a text that identifies none. */
export const LANGUAGES = ["en", "es", "other", "und"] as const;
export type Language = (typeof LANGUAGES)[number];

export const ROUTES = ["suppress", "escalate", "approval", "auto_send"] as const;
export type Route = (typeof ROUTES)[number];

export const STEP_TYPES = ["api_call", "ai_processing", "database_operation", "notification"] as const;
export type StepType = (typeof STEP_TYPES)[number];

export const STEP_STATUSES = ["started", "completed", "failed", "skipped"] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** The names of the audit trail's entries, in the order in which a message meets them. */
export const STEP_NAMES = [
  "receive_message",
  "duplicate_message",
  "opt_out",
  "opt_in",
  "supersede",
  "read_message",
  "hold",
  "get_tenant_context",
  "get_conversation_history",
  "generate_response",
  "check_draft",
  "calculate_confidence",
  "decide_route",
  "degraded",
  "processing_failed",
  "send_sms",
  "settle_send",
  "notify_manager",
  "approve_response",
  "escalate",
  "assign_escalation",
  "resolve_escalation",
  "take_over",
  "hand_back",
  "write_text",
  "confirm_identity",
  "retry",
  "timeout_escalation",
  "no_response_escalation",
  "extract_payment_plan",
  "validate_payment_plan",
] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** What kind of work each entry of the audit trail stands for. */
export const STEP_TYPE_BY_NAME = {
  receive_message: "database_operation",
  duplicate_message: "database_operation",
  opt_out: "database_operation",
  opt_in: "database_operation",
  supersede: "database_operation",
  read_message: "ai_processing",
  hold: "database_operation",
  get_tenant_context: "api_call",
  get_conversation_history: "api_call",
  generate_response: "ai_processing",
  check_draft: "ai_processing",
  calculate_confidence: "ai_processing",
  decide_route: "database_operation",
  degraded: "database_operation",
  processing_failed: "database_operation",
  send_sms: "api_call",
  settle_send: "api_call",
  notify_manager: "notification",
  approve_response: "database_operation",
  escalate: "database_operation",
  assign_escalation: "database_operation",
  resolve_escalation: "database_operation",
  take_over: "database_operation",
  hand_back: "database_operation",
  write_text: "database_operation",
  confirm_identity: "database_operation",
  retry: "database_operation",
  timeout_escalation: "database_operation",
  no_response_escalation: "database_operation",
  extract_payment_plan: "ai_processing",
  validate_payment_plan: "ai_processing",
} as const satisfies Record<StepName, StepType>;
