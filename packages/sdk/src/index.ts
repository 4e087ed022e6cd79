export { createOrchestratorClient, type OrchestratorClient } from "./client.ts";
export type { Fetch, MutationOptions, OrchestratorClientOptions, RequestOptions, TokenProvider } from "./options.ts";
export {
  type ApiErrorKind,
  isOrchestratorError,
  OrchestratorApiError,
  OrchestratorConnectionError,
  type OrchestratorError,
  OrchestratorTimeoutError,
} from "./errors.ts";
export type { Decided, DecisionOutcome, NotDecided, StandingDecision } from "./resources/decision-outcome.ts";
export type { Escalations } from "./resources/escalations.ts";
export type { Health } from "./resources/health.ts";
export type { Messages } from "./resources/messages.ts";
export type { Metrics } from "./resources/metrics.ts";
export type { PaymentPlans } from "./resources/payment-plans.ts";
export type {
  ApproveResponseParams,
  EscalateResponseParams,
  ModifyResponseParams,
  Responses,
} from "./resources/responses.ts";
export type { Sends } from "./resources/sends.ts";
export type { Sweep } from "./resources/sweep.ts";
export type { Workflows } from "./resources/workflows.ts";
export type {
  ApprovalResult,
  CreateEscalationParams,
  DependencyHealth,
  Escalation,
  EscalationList,
  EscalationResult,
  HealthStatus,
  ListEscalationsParams,
  ListResponsesParams,
  MessageReceipt,
  MetricsData,
  PaymentPlanResult,
  QueueItem,
  QueueList,
  ReceiveMessageParams,
  ResolutionResult,
  ResolveEscalationParams,
  RetryResult,
  RetryWorkflowParams,
  SettlementResult,
  SettleSendParams,
  SubmitPaymentPlanParams,
  SweepResult,
  WorkflowStatusParams,
  WorkflowStatusResult,
} from "./wire.ts";
