/**
 * What crosses the wire, field for field: parameters as the service accepts them, results as it answers them.
 * All of it is derived from the service's contracts, at no cost at run time.
 */
import type {
  approvalResult,
  conversationRef,
  dependencyHealth,
  escalationFilter,
  escalationItem,
  escalationList,
  escalationRequest,
  escalationResolution,
  escalationResult,
  health,
  incomingSms,
  metricsData,
  paymentPlanDetected,
  planResult,
  queueFilter,
  queueItem,
  queueList,
  resolutionResult,
  responseApproval,
  retryRequest,
  retryResult,
  sendSettlement,
  settlementResult,
  smsReceipt,
  sweepResult,
  workflowStatus,
} from "@orchestrator/core";
import type { z } from "zod";

export type ReceiveMessageParams = z.input<typeof incomingSms>;
export type MessageReceipt = z.output<typeof smsReceipt>;

export type ListResponsesParams = z.input<typeof queueFilter>;
export type QueueItem = z.output<typeof queueItem>;
export type QueueList = z.output<typeof queueList>;

export type ResponseDecision = z.input<typeof responseApproval>;
export type ApprovalResult = z.output<typeof approvalResult>;

export type SettleSendParams = z.input<typeof sendSettlement>;
export type SettlementResult = z.output<typeof settlementResult>;

export type SubmitPaymentPlanParams = z.input<typeof paymentPlanDetected>;
export type PaymentPlanResult = z.output<typeof planResult>;

export type CreateEscalationParams = z.input<typeof escalationRequest>;
export type EscalationResult = z.output<typeof escalationResult>;
export type ListEscalationsParams = z.input<typeof escalationFilter>;
export type Escalation = z.output<typeof escalationItem>;
export type EscalationList = z.output<typeof escalationList>;
export type ResolveEscalationParams = z.input<typeof escalationResolution>;
export type ResolutionResult = z.output<typeof resolutionResult>;

export type WorkflowStatusParams = z.input<typeof conversationRef>;
export type WorkflowStatusResult = z.output<typeof workflowStatus>;
export type RetryWorkflowParams = z.input<typeof retryRequest>;
export type RetryResult = z.output<typeof retryResult>;

export type MetricsData = z.output<typeof metricsData>;
export type SweepResult = z.output<typeof sweepResult>;
export type HealthStatus = z.output<typeof health>;
export type DependencyHealth = z.output<typeof dependencyHealth>;

interface Procedure<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

/** The service's procedures that change nothing. */
export interface Queries {
  "responses.list": Procedure<ListResponsesParams, QueueList>;
  "escalations.list": Procedure<ListEscalationsParams, EscalationList>;
  "workflows.status": Procedure<WorkflowStatusParams, WorkflowStatusResult>;
  "metrics.get": Procedure<void, MetricsData>;
  "health.check": Procedure<void, HealthStatus>;
  "health.dependencies": Procedure<void, DependencyHealth>;
}

/** The service's procedures that change something: each call of one carries an idempotency key. */
export interface Mutations {
  "messages.receive": Procedure<ReceiveMessageParams, MessageReceipt>;
  "responses.decide": Procedure<ResponseDecision, ApprovalResult>;
  "sends.settle": Procedure<SettleSendParams, SettlementResult>;
  "paymentPlans.submit": Procedure<SubmitPaymentPlanParams, PaymentPlanResult>;
  "escalations.create": Procedure<CreateEscalationParams, EscalationResult>;
  "escalations.resolve": Procedure<ResolveEscalationParams, ResolutionResult>;
  "workflows.retry": Procedure<RetryWorkflowParams, RetryResult>;
  "sweep.run": Procedure<void, SweepResult>;
}
