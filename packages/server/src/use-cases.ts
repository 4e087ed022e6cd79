import type {
  ApprovalQueueItem,
  ApprovalResult,
  AssignmentResult,
  BulkApproval,
  BulkApprovalResult,
  Change,
  ChangeList,
  ChangesFilter,
  ChangesReset,
  ClaimRequest,
  ClaimResult,
  DependencyHealth,
  DraftPreview,
  DraftPreviewRequest,
  EscalationAssignment,
  EscalationFilter,
  EscalationItem,
  EscalationRequest,
  EscalationResult,
  HandBackRequest,
  HandBackResult,
  IdentityConfirmation,
  IdentityResult,
  IncomingSms,
  MetricsData,
  OperatorSwitch,
  OwnText,
  OwnTextResult,
  PaymentPlanDetected,
  PlanAttempt,
  PlanFilter,
  PlanResult,
  QueueFilter,
  QueueItemDetail,
  Readiness,
  ReleaseResult,
  ResponseApproval,
  RetryResult,
  SettleAction,
  SmsReceipt,
  SweepResult,
  SwitchState,
  SwitchTurn,
  TakeOverRequest,
  TakeOverResult,
  WorkflowDetail,
  WorkflowFilter,
  WorkflowItem,
  WorkflowStatus,
  WorkflowStatusResult,
} from "@orchestrator/core";
import type { FollowRequest } from "./changes/change-feed.ts";

/** Who asks, and under which correlation id everything that follows is recorded. */
export interface Call {
  readonly correlationId: string;
  /** The subject of the caller's token. */
  readonly actor: string;
}

/** A call by a person whose role decides how far it goes: an operator may take from others what they hold. */
export interface StaffCall extends Call {
  readonly isOperator: boolean;
}

/** How a text was handed over. */
export interface ReceiveCall extends Call {
  /** The sender's key of the text, where the body has none. */
  readonly idempotencyKey: string | null;
  /** Called where the text was known already: the answer is the one of its first coming. */
  readonly onReplay: () => void;
}

/** A page of a list. */
interface List<Item> {
  items: Item[];
  next_cursor: string | null;
}

/**
 * What the service can do, one function an operation. Procedures are contracts in front of these; each refuses by
 * throwing an `OrchestratorError`.
 */
export interface UseCases {
  receiveSms(sms: IncomingSms, call: ReceiveCall): Promise<SmsReceipt>;
  decideResponse(decision: ResponseApproval, call: Call): Promise<ApprovalResult>;
  listResponses(filter: QueueFilter, call: Call): Promise<List<ApprovalQueueItem>>;
  getResponse(responseQueueId: string, call: Call): Promise<QueueItemDetail>;
  claimResponse(request: ClaimRequest, call: Call): Promise<ClaimResult>;
  releaseResponse(request: { response_queue_id: string }, call: Call): Promise<ReleaseResult>;
  bulkApprove(request: BulkApproval, call: Call): Promise<BulkApprovalResult>;
  previewDraft(request: DraftPreviewRequest, call: Call): Promise<DraftPreview>;
  settleSend(
    settlement: { send_id: string; action: SettleAction; reason?: string | undefined },
    call: Call,
  ): Promise<{ status: SettleAction; send_id: string; workflow_id: string; workflow_status: WorkflowStatus }>;
  submitPaymentPlan(detected: PaymentPlanDetected, call: Call): Promise<PlanResult>;
  listPaymentPlans(filter: PlanFilter, call: Call): Promise<List<PlanAttempt>>;
  escalate(request: EscalationRequest, call: Call): Promise<EscalationResult>;
  listEscalations(filter: EscalationFilter, call: Call): Promise<List<EscalationItem>>;
  assignEscalation(request: EscalationAssignment, call: StaffCall): Promise<AssignmentResult>;
  resolveEscalation(
    resolution: { escalation_id: string; note?: string | undefined },
    call: Call,
  ): Promise<{ status: "resolved"; escalation_id: string; workflow_id: string }>;
  takeOver(request: TakeOverRequest, call: Call): Promise<TakeOverResult>;
  handBack(request: HandBackRequest, call: StaffCall): Promise<HandBackResult>;
  writeText(request: OwnText, call: Call): Promise<OwnTextResult>;
  confirmIdentity(request: IdentityConfirmation, call: Call): Promise<IdentityResult>;
  getWorkflowStatus(conversationId: string, call: Call): Promise<WorkflowStatusResult>;
  getWorkflow(workflowId: string, call: Call): Promise<WorkflowDetail>;
  listWorkflows(filter: WorkflowFilter, call: Call): Promise<List<WorkflowItem>>;
  retryWorkflow(request: { workflow_id: string; reason?: string | undefined }, call: Call): Promise<RetryResult>;
  getMetrics(call: Call): Promise<MetricsData>;
  sweep(call: Call): Promise<SweepResult>;
  getSwitch(name: OperatorSwitch, call: Call): Promise<SwitchState>;
  setSwitch(turn: SwitchTurn, call: Call): Promise<SwitchState>;
  listChanges(filter: ChangesFilter, call: Call): Promise<ChangeList>;
  followChanges(request: FollowRequest): Promise<AsyncIterable<Change | ChangesReset>>;
  checkDependencies(): Promise<DependencyHealth>;
  /** @throws OrchestratorError (unavailable) that says what is missing */
  checkReadiness(): Promise<Readiness>;
}
