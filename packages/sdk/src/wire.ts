/**
 * What crosses the wire, field for field: parameters as the service accepts them, results as it answers them.
 * Made from the service's router by `pnpm --filter @orchestrator/sdk generate`; not to be edited.
 */

export type ApprovalAction = "approve" | "modify" | "escalate";

export type AuditAction = "approve" | "modify" | "escalate" | "it_arrived" | "send_it";

export type ChangeKind =
  | "item_added"
  | "item_claimed"
  | "item_released"
  | "item_closed"
  | "send_unclear"
  | "send_settled"
  | "escalation_raised"
  | "escalation_assigned"
  | "escalation_resolved";

export type ChangeTopic = "queue" | "escalation";

export type CompletionReason =
  | "answered"
  | "superseded"
  | "opted_out"
  | "opted_in"
  | "resolved"
  | "plan_recorded"
  | "help_not_delivered";

export type DraftViolation =
  | "threat"
  | "amount_mismatch"
  | "forgiveness_promise"
  | "sensitive_data_request"
  | "third_party_disclosure"
  | "marker_leak"
  | "wrong_language"
  | "too_long"
  | "opt_out_ignored"
  | "false_identity";

export type ErrorCode =
  | "ORC_001"
  | "ORC_002"
  | "ORC_003"
  | "ORC_004"
  | "ORC_005"
  | "ORC_006"
  | "ORC_007"
  | "ORC_008"
  | "ORC_009"
  | "ORC_010"
  | "ORC_011"
  | "ORC_012"
  | "ORC_013"
  | "ORC_014"
  | "ORC_015"
  | "ORC_500";

export type EscalationType =
  | "hostile_language"
  | "payment_dispute"
  | "unrealistic_proposal"
  | "no_response"
  | "timeout"
  | "supervisor_request"
  | "self_harm"
  | "bankruptcy"
  | "deceased"
  | "attorney_representation"
  | "wrong_number"
  | "opted_out_contact"
  | "phone_not_tenants"
  | "conversation_rebound"
  | "unknown_tenant"
  | "low_confidence"
  | "manual"
  | "processing_failed"
  | "send_rejected"
  | "taken_over";

export type Language = "en" | "es" | "other" | "und";

export type OutboxState = "pending" | "claimed" | "delivered" | "unknown" | "rejected" | "cancelled";

export type PlanIssue = "amount_too_low" | "duration_too_long" | "duration_missing" | "insufficient_coverage";

export type PlanSource = "tenant_message" | "ai_response";

export type PlanStatus = "detected" | "valid" | "invalid" | "needs_review";

export type QueueStatus = "pending" | "approved" | "modified" | "escalated" | "auto_sent" | "superseded";

export type Route = "suppress" | "escalate" | "approval" | "auto_send";

export type SettleAction = "it_arrived" | "send_it";

export type Severity = "low" | "medium" | "high" | "critical";

export type StepStatus = "started" | "completed" | "failed" | "skipped";

export type StepType = "api_call" | "ai_processing" | "database_operation" | "notification";

export type TriggerKind =
  | "hostile_language"
  | "payment_dispute"
  | "unrealistic_proposal"
  | "supervisor_request"
  | "self_harm"
  | "bankruptcy"
  | "deceased"
  | "attorney_representation"
  | "opt_out"
  | "habitability"
  | "hardship"
  | "wrong_number";

export type Voucher = "auto" | "manager" | "system";

export type WorkflowStatus =
  | "received"
  | "processing"
  | "awaiting_approval"
  | "sent"
  | "escalated"
  | "failed"
  | "completed";

export type WorkflowType = "sms_processing" | "payment_plan_validation" | "escalation";

export interface ReceiveMessageParams {
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  /** The tenant's number in E.164. */
  phone_number: string;
  /** The tenant's words, unchanged. At most 1600 characters. */
  content: string;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The provider's id of the message: the same id twice in a conversation is one message. At most 100 characters. */
  message_id?: string | undefined;
}

export interface MessageReceipt {
  /** processed: decided by the time of the answer; accepted: stored, the decision follows. */
  status: "processed" | "accepted";
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
}

export interface DecideResponseParams {
  /** The queue item. UUID. */
  response_queue_id: string;
  action: ApprovalAction;
  /** The manager who decides: the subject of the token. At most 100 characters. */
  manager_id: string;
  /** With approve: the text to send in place of the draft. At most 1600 characters. */
  approved_text?: string | undefined;
  /** With modify (required): the manager's own text. At most 1600 characters. */
  modified_text?: string | undefined;
  /** With escalate (required): why a person has to look at it. At most 1600 characters. */
  escalation_reason?: string | undefined;
}

export interface ApprovalResult {
  status: "approved" | "modified" | "escalated";
  /** The queue item. UUID. */
  response_queue_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  workflow_status: WorkflowStatus;
  /** What the draft checks say of the text; it is sent all the same. */
  warnings: string[];
}

export interface ListResponsesParams {
  /** Left out: what waits for a manager, pending drafts and texts whose fate is unknown. */
  status?: QueueStatus | undefined;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id?: string | undefined;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id?: string | undefined;
  /** Only items on which this manager is writing. At most 100 characters. */
  claimed_by?: string | undefined;
  /**
   * Only items on which nobody is writing.
   * @default false
   */
  only_unclaimed?: boolean | undefined;
  /**
   * Only items with a text that may or may not have arrived.
   * @default false
   */
  only_unclear_sends?: boolean | undefined;
  /**
   * What comes first.
   * @default "oldest"
   */
  sort?: "oldest" | "newest" | "lowest_confidence" | undefined;
  /**
   * Items on a page, at most 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; left out: the first page. At most 300 characters. */
  cursor?: string | undefined;
}

export interface QueueList {
  items: QueueItem[];
  /** Asks for the next page; null on the last one. */
  next_cursor: string | null;
}

export interface QueueItem {
  /** The queue item. UUID. */
  response_queue_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  status: QueueStatus;
  tenant_message: string;
  /** The draft; empty where the model gave none. */
  ai_response: string;
  confidence_score: number;
  /** Why it was not sent by itself. */
  reasons: string[];
  /** Set where a text may or may not have arrived: settle it. UUID. */
  unknown_send_id: string | null;
  /** The manager who is writing; null once the claim has lapsed. */
  claimed_by: string | null;
  claim_expires_at: string | null;
  /** What a manager decided. */
  approval_action: ApprovalAction | null;
  /** The text that went in place of the draft. */
  modified_response: string | null;
  actioned_by: string | null;
  actioned_at: string | null;
  /** ISO 8601 in UTC. */
  created_at: string;
  /** ISO 8601 in UTC. */
  updated_at: string;
}

export interface GetResponseParams {
  /** The queue item. UUID. */
  response_queue_id: string;
}

export interface QueueItemDetail {
  /** The queue item. UUID. */
  response_queue_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  status: QueueStatus;
  tenant_message: string;
  /** The draft; empty where the model gave none. */
  ai_response: string;
  confidence_score: number;
  /** Why it was not sent by itself. */
  reasons: string[];
  /** Set where a text may or may not have arrived: settle it. UUID. */
  unknown_send_id: string | null;
  /** The manager who is writing; null once the claim has lapsed. */
  claimed_by: string | null;
  claim_expires_at: string | null;
  /** What a manager decided. */
  approval_action: ApprovalAction | null;
  /** The text that went in place of the draft. */
  modified_response: string | null;
  actioned_by: string | null;
  actioned_at: string | null;
  /** ISO 8601 in UTC. */
  created_at: string;
  /** ISO 8601 in UTC. */
  updated_at: string;
  phone_number: string | null;
  /** The account as the decision read it; null where none was. */
  tenant: TenantAccount | null;
  /** When it was read: after 24 hours it is read again. */
  context_read_at: string | null;
  /** The conversation as stored here, oldest first, the last 20. */
  messages: StoredMessage[];
  confidence_reasons: ConfidenceReason[];
  gates: GateHit[];
  /** What the tenant (or the draft) proposes, and the rules' objections. */
  plans: PaymentPlanAttempt[];
  sms: SMSCost;
  /** Of the conversation, or of its phone number. */
  open_escalations: Escalation[];
  unknown_send: UnknownSend | null;
  /** What the draft checks said of the text a manager chose. */
  warnings: string[];
  /** Of rules, scorer and prompt. */
  versions: Record<string, string>;
}

/** The tenant's account, as the Collections Monitor told it. */
export interface TenantAccount {
  tenant_id: string;
  name: string;
  amount_owed: number;
  /** What the tenant, not a subsidy, pays; null where unknown. */
  tenant_portion: number | null;
  days_late: number;
  unit: string | null;
  property: string | null;
  language_preference: "en" | "es" | "pt" | null;
  /** As the account lists them; empty where it lists none. */
  phone_numbers: string[];
  /** 0 to 10; null where unknown. */
  payment_reliability_score: number | null;
  failed_payment_plans: number;
  successful_payment_plans: number;
}

export interface StoredMessage {
  direction: "inbound" | "outbound";
  content: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** The workflow. UUID. */
  workflow_id: string;
  /** What became of a text of ours; null for the tenant's. */
  state: OutboxState | null;
  /** Who answers for a text of ours. */
  vouched_by: Voucher | null;
}

/** A share of the raw score; below zero for a doubt. */
export interface ConfidenceReason {
  code: string;
  contribution: number;
}

/** A fact that forbade a route, whatever the confidence. */
export interface GateHit {
  code: string;
  /** The highest route it allows. */
  allows: Route | null;
  /** The gate in words. */
  meaning: string;
  /** What was seen. */
  detail: string | null;
}

export interface PaymentPlanAttempt {
  weekly_amount: number;
  duration_weeks: number | null;
  /** ISO 8601 date. */
  start_date: string | null;
  /** UUID. */
  attempt_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  extracted_from: PlanSource;
  /** detected: nobody read the account to check it against. */
  status: PlanStatus;
  /** What the rules object to. */
  issues: PlanIssue[];
  auto_approvable: boolean;
  unrealistic: boolean;
  /** The words it was read from. */
  evidence: string | null;
  /** ISO 8601 in UTC. */
  created_at: string;
}

/** How the draft would travel and what it would cost. */
export interface SMSCost {
  encoding: "GSM-7" | "UCS-2";
  characters: number;
  segments: number;
  /** Dollars, as configured. */
  segment_price: number;
  /** Dollars for all segments. */
  cost: number;
}

export interface Escalation {
  /** UUID. */
  escalation_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  escalation_type: EscalationType;
  severity: Severity;
  reason: string;
  /** The tenant's own words behind it; null where it came from elsewhere. */
  evidence: string | null;
  auto_detected: boolean;
  /** While it is open, texts are read and recorded, and nothing is answered. */
  holds: boolean;
  /** Who looks after it. */
  assigned_to: string | null;
  assigned_at: string | null;
  /** Who resolved it. */
  handled_by: string | null;
  resolved_at: string | null;
  /** ISO 8601 in UTC. */
  created_at: string;
}

/** A text that may or may not have arrived. */
export interface UnknownSend {
  /** UUID. */
  send_id: string;
  body: string;
  /** When the one attempt began. */
  claimed_at: string | null;
  /** Since when a manager is asked. */
  asked_since: string | null;
}

export interface ClaimResponseParams {
  /** The queue item. UUID. */
  response_queue_id: string;
  /**
   * Seconds until the claim lapses by itself, counted from now.
   * @default 300
   */
  for_seconds?: number | undefined;
}

export interface ClaimResult {
  status: "claimed";
  /** The queue item. UUID. */
  response_queue_id: string;
  claimed_by: string;
  /** ISO 8601 in UTC. */
  claim_expires_at: string;
}

export interface ReleaseResponseParams {
  /** The queue item. UUID. */
  response_queue_id: string;
}

export interface ReleaseResult {
  status: "released";
  /** The queue item. UUID. */
  response_queue_id: string;
}

export interface BulkApproveResponsesParams {
  /** The items whose drafts go out as they are, at most 50. */
  response_queue_ids: string[];
}

export interface BulkApprovalResult {
  /** How many were approved. */
  approved: number;
  /** One for each id, in the order given. */
  items: BulkApprovalItem[];
}

export interface BulkApprovalItem {
  /** The queue item. UUID. */
  response_queue_id: string;
  /**
   * conflict: somebody or something came first; refused: the draft can't be approved as it is; failed: an error of
   * ours, try it again.
   */
  outcome: "approved" | "conflict" | "not_found" | "refused" | "failed";
  /** Set where it was approved. UUID. */
  workflow_id: string | null;
  workflow_status: WorkflowStatus | null;
  warnings: string[];
  /** Of a conflict, for programs: already_decided, superseded, claimed_by_another, draft_stale… */
  reason: string | null;
  /** Why it was not approved, in words. */
  detail: string | null;
  /** Facts of a conflict: the decision that won, say. */
  details: Record<string, unknown>;
}

export interface PreviewDraftParams {
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  /** The message, as a tenant might write it. At most 1600 characters. */
  content: string;
  /** Left out: the number is taken to be the tenant's own. */
  phone_number?: string | undefined;
  /**
   * What went before, oldest first; the SMS Agent is not asked.
   * @default []
   */
  history?: {
    direction: "inbound" | "outbound";
    /** At most 1600 characters. */
    content: string;
    /** ISO 8601 in UTC. */
    created_at?: string | undefined;
  }[] | undefined;
}

export interface DraftPreview {
  /** What would happen with such a message. */
  route: Route;
  reasons: string[];
  gates: GateHit[];
  escalations: {
    escalation_type: EscalationType;
    severity: Severity;
    reason: string;
  }[];
  reading: {
    language: Language;
    triggers: {
      kind: TriggerKind;
      severity: Severity;
      evidence: string | null;
    }[];
    /** The words that ask for no more texts. */
    opt_out: string | null;
    /** The words that try to instruct the model. */
    instruction_attempt: string | null;
  };
  plans: {
    weekly_amount: number;
    duration_weeks: number | null;
    /** ISO 8601 date. */
    start_date: string | null;
    extracted_from: PlanSource;
    /** detected: nobody read the account to check it against. */
    status: PlanStatus;
    /** What the rules object to. */
    issues: PlanIssue[];
    auto_approvable: boolean;
    unrealistic: boolean;
    /** The words it was read from. */
    evidence: string | null;
  }[];
  /** Null where no model was asked: a gate leaves nothing to draft. */
  draft: {
    /** Empty where the model gave none. */
    reply: string;
    truncated: boolean;
    violations: DraftViolation[];
    unsupported_figures: string[];
    /** Why the model wants a person. */
    model_escalates: string | null;
    confidence: number;
    confidence_reasons: ConfidenceReason[];
    sms: SMSCost;
  } | null;
  /** What the draft cost. */
  model: {
    name: string;
    input_tokens: number | null;
    output_tokens: number | null;
  } | null;
  /** Of rules, scorer and prompt. */
  versions: Record<string, string>;
}

export interface TakeOverConversationParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** Why; kept with the escalation. At most 1600 characters. */
  reason?: string | undefined;
}

export interface TakeOverResult {
  status: "taken_over";
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** UUID. */
  escalation_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  /** Who holds it: the caller. */
  assigned_to: string;
  /** ISO 8601 in UTC. */
  assigned_at: string;
  /** Automatic texts that had not left and now will not. */
  texts_cancelled: number;
}

export interface HandBackConversationParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** What was done. At most 1600 characters. */
  note?: string | undefined;
}

export interface HandBackResult {
  status: "handed_back";
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** UUID. */
  escalation_id: string;
}

export interface SendOwnTextParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The text, at most 320 characters. At most 1600 characters. */
  content: string;
}

export interface OwnTextResult {
  status: "queued";
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  /** UUID. */
  response_queue_id: string;
  /** UUID. */
  send_id: string;
  /** It leaves from then on: quiet hours may hold it. */
  not_before: string;
  /** What the draft checks say of it; it is sent all the same. */
  warnings: string[];
}

export interface ConfirmIdentityParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  /** The tenant's number in E.164. */
  phone_number: string;
  /** How it was established. At most 1600 characters. */
  note?: string | undefined;
}

export interface IdentityResult {
  status: "confirmed";
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  /** The tenant's number in E.164. */
  phone_number: string;
  /** Whose the conversation was before. */
  previous: {
    /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
    tenant_id: string;
    phone_number: string | null;
  };
  resolved_escalations: string[];
}

export interface SettleSendParams {
  /** The text whose fate is unknown. UUID. */
  send_id: string;
  /** it_arrived: the tenant has the text; send_it: the tenant does not have it, send it now. */
  action: SettleAction;
  /** At most 1600 characters. */
  reason?: string | undefined;
}

export interface SettlementResult {
  status: SettleAction;
  /** UUID. */
  send_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  workflow_status: WorkflowStatus;
}

export interface SubmitPaymentPlanParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  /** The tenant's words. At most 1600 characters. */
  message_content: string;
  /** A model's answer that may carry a plan marker. At most 1600 characters. */
  ai_response?: string | undefined;
}

export interface PaymentPlanResult {
  status: "valid" | "needs_review" | "invalid" | "no_plan";
  plan: PaymentPlan | null;
  validation: {
    issues: PlanIssue[];
    auto_approvable: boolean;
    unrealistic: boolean;
  } | null;
  /** UUID. */
  attempt_id: string | null;
  /** The workflow. UUID. */
  workflow_id: string;
}

export interface PaymentPlan {
  weekly_amount: number;
  duration_weeks: number | null;
  /** ISO 8601 date. */
  start_date: string | null;
}

export interface ListPaymentPlansParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id?: string | undefined;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id?: string | undefined;
  status?: PlanStatus | undefined;
  /**
   * Items on a page, at most 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; left out: the first page. At most 300 characters. */
  cursor?: string | undefined;
}

export interface PaymentPlanList {
  items: PaymentPlanAttempt[];
  /** Asks for the next page; null on the last one. */
  next_cursor: string | null;
}

export interface CreateEscalationParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  escalation_type:
    | "hostile_language"
    | "payment_dispute"
    | "unrealistic_proposal"
    | "no_response"
    | "timeout"
    | "supervisor_request"
    | "self_harm"
    | "bankruptcy"
    | "deceased"
    | "attorney_representation"
    | "wrong_number"
    | "opted_out_contact"
    | "phone_not_tenants"
    | "conversation_rebound"
    | "unknown_tenant"
    | "low_confidence"
    | "manual"
    | "processing_failed"
    | "send_rejected";
  severity: Severity;
  /** Left out: the standard sentence of the type. At most 1600 characters. */
  reason?: string | undefined;
  /** @default false */
  auto_detected?: boolean | undefined;
}

export interface EscalationResult {
  status: "escalated";
  /** UUID. */
  escalation_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
}

export interface ListEscalationsParams {
  /**
   * open: oldest first; resolved: the one resolved last comes first.
   * @default "open"
   */
  state?: "open" | "resolved" | undefined;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id?: string | undefined;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id?: string | undefined;
  escalation_type?: EscalationType | undefined;
  severity?: Severity | undefined;
  /** Only those that this person looks after. At most 100 characters. */
  assigned_to?: string | undefined;
  /**
   * Only those that nobody looks after.
   * @default false
   */
  only_unassigned?: boolean | undefined;
  /**
   * Items on a page, at most 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; left out: the first page. At most 300 characters. */
  cursor?: string | undefined;
}

export interface EscalationList {
  items: Escalation[];
  /** Asks for the next page; null on the last one. */
  next_cursor: string | null;
}

export interface AssignEscalationParams {
  /** The escalation. UUID. */
  escalation_id: string;
  /** Who is to look after it; left out: the caller. At most 100 characters. */
  assigned_to?: string | undefined;
}

export interface AssignmentResult {
  status: "assigned";
  /** UUID. */
  escalation_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  assigned_to: string;
  /** ISO 8601 in UTC. */
  assigned_at: string;
}

export interface ResolveEscalationParams {
  /** The escalation. UUID. */
  escalation_id: string;
  /** What was done about it. At most 1600 characters. */
  note?: string | undefined;
}

export interface ResolutionResult {
  status: "resolved";
  /** UUID. */
  escalation_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
}

export interface GetWorkflowStatusParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
}

export interface WorkflowStatusResult {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  status: WorkflowStatus;
  /** ISO 8601 in UTC. */
  started_at: string;
  /** ISO 8601 in UTC. */
  last_updated: string;
}

export interface GetWorkflowParams {
  /** The workflow. UUID. */
  workflow_id: string;
}

export interface WorkflowDetail {
  /** The workflow. UUID. */
  workflow_id: string;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  workflow_type: WorkflowType;
  status: WorkflowStatus;
  completion_reason: CompletionReason | null;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  phone_number: string | null;
  /** The text's place in its conversation; null where no text came in. */
  seq: number | null;
  /** The tenant's words. */
  content: string;
  /** ISO 8601 in UTC. */
  started_at: string;
  decided_at: string | null;
  completed_at: string | null;
  /** When a text of ours arrived. */
  last_message_at: string | null;
  /** ISO 8601 in UTC. */
  last_updated: string;
  /** The neighbour it waits for. */
  degraded_by: string | null;
  degraded_since: string | null;
  retries: number;
  error_message: string | null;
  correlation_id: string;
  /** Its drafts, oldest first. */
  responses: QueueItem[];
  /** What left or was to leave for the tenant, oldest first. */
  texts: OutgoingText[];
  plans: PaymentPlanAttempt[];
  /** Open and resolved, oldest first. */
  escalations: Escalation[];
  /** What people decided, oldest first. */
  decisions: ApprovalAuditEntry[];
  /** The audit trail in the order in which it was written, at most 500. */
  steps: WorkflowStep[];
}

export interface OutgoingText {
  /** UUID. */
  send_id: string;
  /** UUID. */
  response_queue_id: string | null;
  kind: "reply" | "opt_out_confirmation" | "help";
  state: OutboxState;
  vouched_by: Voucher;
  body: string;
  /** Quiet hours, or the SMS Agent's wish, may hold it until then. */
  not_before: string;
  /** How often the SMS Agent put it off. */
  tries: number;
  claimed_at: string | null;
  delivered_at: string | null;
  /** Its fate is unknown: a manager has to settle it. */
  asks_manager: boolean;
  last_error: string | null;
  /** ISO 8601 in UTC. */
  created_at: string;
}

export interface ApprovalAuditEntry {
  /** UUID. */
  response_queue_id: string | null;
  /** UUID. */
  send_id: string | null;
  action: AuditAction;
  original_response: string;
  final_response: string | null;
  reason: string | null;
  warnings: string[];
  approved_by: string;
  /** ISO 8601 in UTC. */
  created_at: string;
}

export interface WorkflowStep {
  /** UUID. */
  step_id: string;
  step_name: string;
  step_type: StepType;
  status: StepStatus;
  attempt: number;
  input?: unknown;
  output?: unknown;
  error: string | null;
  /** ISO 8601 in UTC. */
  started_at: string;
  completed_at: string | null;
  duration_ms: number | null;
  correlation_id: string;
}

export interface ListWorkflowsParams {
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id?: string | undefined;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id?: string | undefined;
  status?: WorkflowStatus | undefined;
  workflow_type?: WorkflowType | undefined;
  /**
   * What comes first.
   * @default "newest"
   */
  sort?: "newest" | "oldest" | undefined;
  /**
   * Items on a page, at most 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; left out: the first page. At most 300 characters. */
  cursor?: string | undefined;
}

export interface WorkflowList {
  items: Workflow[];
  /** Asks for the next page; null on the last one. */
  next_cursor: string | null;
}

export interface Workflow {
  /** The workflow. UUID. */
  workflow_id: string;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  workflow_type: WorkflowType;
  status: WorkflowStatus;
  completion_reason: CompletionReason | null;
  /** The tenant, as the Collections Monitor numbers it. At most 50 characters. */
  tenant_id: string;
  phone_number: string | null;
  /** The text's place in its conversation; null where no text came in. */
  seq: number | null;
  /** The tenant's words. */
  content: string;
  /** ISO 8601 in UTC. */
  started_at: string;
  decided_at: string | null;
  completed_at: string | null;
  /** When a text of ours arrived. */
  last_message_at: string | null;
  /** ISO 8601 in UTC. */
  last_updated: string;
  /** The neighbour it waits for. */
  degraded_by: string | null;
  degraded_since: string | null;
  retries: number;
  error_message: string | null;
  correlation_id: string;
}

export interface RetryWorkflowParams {
  /** The workflow. UUID. */
  workflow_id: string;
  /** Kept with the workflow's history. At most 1600 characters. */
  reason?: string | undefined;
}

export interface RetryResult {
  status: "processing";
  /** The workflow. UUID. */
  workflow_id: string;
  /** Which retry this is, from 1. */
  attempt: number;
}

export interface ListChangesParams {
  /** Only later ones; left out: none, only where the feed stands. */
  after?: string | undefined;
  /** What to be told of; left out: everything. */
  topics?: ChangeTopic[] | undefined;
  /**
   * Items on a page, at most 100.
   * @default 50
   */
  limit?: number | undefined;
}

export interface ChangeList {
  /** In the order in which they were committed. */
  items: Change[];
  /** Ask for what comes after it next time. */
  last_change_id: string;
  has_more: boolean;
  /** True where changes after `after` are not kept any more: read everything anew. */
  reset: boolean;
}

export interface Change {
  /** The change's number: later changes have higher ones. */
  change_id: string;
  topic: ChangeTopic;
  kind: ChangeKind;
  /** The queue item, the text or the escalation. UUID. */
  entity_id: string;
  /** The workflow. UUID. */
  workflow_id: string;
  /** The conversation, as the SMS Agent numbers it. UUID. */
  conversation_id: string;
  /** ISO 8601 in UTC. */
  at: string;
}

export interface MetricsData {
  last_hour: {
    sms_received: number;
    /** Queue items with a draft. */
    ai_responses: number;
    /** Sent without a person, of ai_responses; 0 when none. */
    auto_approval_rate: number;
    /** Receipt to decision; 0 when none. */
    avg_response_time_ms: number;
  };
  /** Since midnight in the service's time zone. */
  today: {
    total_messages: number;
    escalations: number;
    payment_plans: number;
  };
}

export interface SweepResult {
  /** Drafts that waited too long for a manager. */
  timeouts: number;
  /** Tenants who did not answer. */
  silences: number;
  /** Messages whose processing deadline passed. */
  deadlines: number;
  /** Notifications picked up again. */
  sends: number;
  /** Conversations picked up again: their work had lost its job, or the hour of a text has come. */
  orphans: number;
}

export interface GetSwitchParams {
  /** auto_send: replies may leave without a person. */
  name: "auto_send";
}

export interface SwitchState {
  /** auto_send: replies may leave without a person. */
  name: "auto_send";
  /** As operators turned it last; on where nobody ever did. */
  enabled: boolean;
  /** What counts on the replica that answers: off in its environment always wins. */
  in_force: boolean;
  /** Its last 20 turns, newest first. */
  turns: {
    enabled: boolean;
    changed_by: string;
    reason: string | null;
    /** ISO 8601 in UTC. */
    changed_at: string;
  }[];
}

export interface SetSwitchParams {
  /** auto_send: replies may leave without a person. */
  name: "auto_send";
  enabled: boolean;
  /** Why; kept for good. At most 1600 characters. */
  reason: string;
}

export interface HealthStatus {
  status: "healthy";
  service: string;
  version: string;
}

/** Send requests here. */
export interface Readiness {
  status: "ready";
}

export interface DependencyHealth {
  collections_monitor: boolean;
  sms_agent: boolean;
  notification_service: boolean;
  /** The service's Postgres, wherever it runs. */
  supabase: boolean;
  openai: boolean;
}

/** RFC 9457 problem details. */
export interface Problem {
  /** about:blank: the code says which kind of problem it is. */
  type: string;
  /** The kind of problem, in words. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** This problem, in words. */
  detail: string;
  /** The kind of problem, for programs. */
  code: ErrorCode;
  /** Leads to everything that was logged and stored about the request. */
  correlation_id: string;
  /** Each thing wrong with the input. */
  errors: {
    field: string;
    /** What was expected. */
    message: string;
  }[];
  /** Facts of the refusal, for instance the decision that won a race. */
  details?: Record<string, unknown> | undefined;
}

/** The service's procedures by name. A `list` is a query whose answer is a page of items. */
export interface Procedures {
  "messages.receive": {
    type: "mutation";
    input: ReceiveMessageParams;
    output: MessageReceipt;
  };
  "responses.decide": {
    type: "mutation";
    input: DecideResponseParams;
    output: ApprovalResult;
  };
  "responses.list": {
    type: "list";
    input: ListResponsesParams;
    output: QueueList;
  };
  "responses.get": {
    type: "query";
    input: GetResponseParams;
    output: QueueItemDetail;
  };
  "responses.claim": {
    type: "mutation";
    input: ClaimResponseParams;
    output: ClaimResult;
  };
  "responses.release": {
    type: "mutation";
    input: ReleaseResponseParams;
    output: ReleaseResult;
  };
  "responses.bulkApprove": {
    type: "mutation";
    input: BulkApproveResponsesParams;
    output: BulkApprovalResult;
  };
  "drafts.preview": {
    type: "mutation";
    input: PreviewDraftParams;
    output: DraftPreview;
  };
  "conversations.takeOver": {
    type: "mutation";
    input: TakeOverConversationParams;
    output: TakeOverResult;
  };
  "conversations.handBack": {
    type: "mutation";
    input: HandBackConversationParams;
    output: HandBackResult;
  };
  "conversations.send": {
    type: "mutation";
    input: SendOwnTextParams;
    output: OwnTextResult;
  };
  "conversations.confirmIdentity": {
    type: "mutation";
    input: ConfirmIdentityParams;
    output: IdentityResult;
  };
  "sends.settle": {
    type: "mutation";
    input: SettleSendParams;
    output: SettlementResult;
  };
  "paymentPlans.submit": {
    type: "mutation";
    input: SubmitPaymentPlanParams;
    output: PaymentPlanResult;
  };
  "paymentPlans.list": {
    type: "list";
    input: ListPaymentPlansParams;
    output: PaymentPlanList;
  };
  "escalations.create": {
    type: "mutation";
    input: CreateEscalationParams;
    output: EscalationResult;
  };
  "escalations.list": {
    type: "list";
    input: ListEscalationsParams;
    output: EscalationList;
  };
  "escalations.assign": {
    type: "mutation";
    input: AssignEscalationParams;
    output: AssignmentResult;
  };
  "escalations.resolve": {
    type: "mutation";
    input: ResolveEscalationParams;
    output: ResolutionResult;
  };
  "workflows.status": {
    type: "query";
    input: GetWorkflowStatusParams;
    output: WorkflowStatusResult;
  };
  "workflows.get": {
    type: "query";
    input: GetWorkflowParams;
    output: WorkflowDetail;
  };
  "workflows.list": {
    type: "list";
    input: ListWorkflowsParams;
    output: WorkflowList;
  };
  "workflows.retry": {
    type: "mutation";
    input: RetryWorkflowParams;
    output: RetryResult;
  };
  "changes.list": {
    type: "query";
    input: ListChangesParams;
    output: ChangeList;
  };
  "metrics.get": {
    type: "query";
    input: undefined;
    output: MetricsData;
  };
  "sweep.run": {
    type: "mutation";
    input: undefined;
    output: SweepResult;
  };
  "switches.get": {
    type: "query";
    input: GetSwitchParams;
    output: SwitchState;
  };
  "switches.set": {
    type: "mutation";
    input: SetSwitchParams;
    output: SwitchState;
  };
  "health.check": {
    type: "query";
    input: undefined;
    output: HealthStatus;
  };
  "health.ready": {
    type: "query";
    input: undefined;
    output: Readiness;
  };
  "health.dependencies": {
    type: "query";
    input: undefined;
    output: DependencyHealth;
  };
}
