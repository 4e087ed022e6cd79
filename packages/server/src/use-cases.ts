import type {
  ApprovalQueueItem,
  ApprovalResult,
  DependencyHealth,
  EscalationItem,
  EscalationRequest,
  EscalationResult,
  IncomingSms,
  MetricsData,
  PaymentPlanDetected,
  PlanResult,
  QueueStatus,
  ResponseApproval,
  RetryResult,
  SettleAction,
  SmsReceipt,
  SweepResult,
  WorkflowStatus,
  WorkflowStatusResult,
} from "@orchestrator/core";

/** Who asks, and under which correlation id everything that follows is recorded. */
export interface Call {
  readonly correlationId: string;
  /** The subject of the caller's token. */
  readonly actor: string;
}

/**
 * What the service can do, one function an operation. Procedures are contracts in front of these; each refuses by
 * throwing an `OrchestratorError`.
 */
export interface UseCases {
  receiveSms(sms: IncomingSms, call: Call & { readonly idempotencyKey: string | null }): Promise<SmsReceipt>;
  decideResponse(decision: ResponseApproval, call: Call): Promise<ApprovalResult>;
  listResponses(
    filter: { status?: QueueStatus | undefined; conversation_id?: string | undefined },
    call: Call,
  ): Promise<{ items: ApprovalQueueItem[] }>;
  settleSend(
    settlement: { send_id: string; action: SettleAction; reason?: string | undefined },
    call: Call,
  ): Promise<{ status: SettleAction; send_id: string; workflow_id: string; workflow_status: WorkflowStatus }>;
  submitPaymentPlan(detected: PaymentPlanDetected, call: Call): Promise<PlanResult>;
  escalate(request: EscalationRequest, call: Call): Promise<EscalationResult>;
  listEscalations(
    filter: { state: "open" | "resolved"; conversation_id?: string | undefined },
    call: Call,
  ): Promise<{ items: EscalationItem[] }>;
  resolveEscalation(
    resolution: { escalation_id: string; note?: string | undefined },
    call: Call,
  ): Promise<{ status: "resolved"; escalation_id: string; workflow_id: string }>;
  getWorkflowStatus(conversationId: string, call: Call): Promise<WorkflowStatusResult>;
  retryWorkflow(request: { workflow_id: string; reason?: string | undefined }, call: Call): Promise<RetryResult>;
  getMetrics(call: Call): Promise<MetricsData>;
  sweep(call: Call): Promise<SweepResult>;
  checkDependencies(): Promise<DependencyHealth>;
}
