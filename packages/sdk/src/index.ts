export { createOrchestratorClient, type OrchestratorClient } from "./client.ts";
export {
  type ApiErrorKind,
  type FieldProblem,
  isOrchestratorError,
  OrchestratorApiError,
  OrchestratorConnectionError,
  type OrchestratorError,
  OrchestratorTimeoutError,
} from "./errors.ts";
export type { RequestEvent, ResponseEvent, RetryEvent } from "./events.ts";
export type { Answer, Call, ListCall } from "./internal/call.ts";
export type { Fetch, MutationOptions, OrchestratorClientOptions, RequestOptions, TokenProvider } from "./options.ts";
export type { Conflict, ConflictReason, Conflicts, StandingDecision } from "./outcomes/conflicts.ts";
export type {
  AssignmentOutcome,
  ClaimOutcome,
  Decided,
  DecisionOutcome,
  HandBackOutcome,
  IdentityOutcome,
  NotDecided,
  OwnTextOutcome,
  ReleaseOutcome,
  ResolutionOutcome,
  SettlementOutcome,
  TakeOverOutcome,
} from "./outcomes/outcomes.ts";
export type { Conversations, Escalations } from "./resources/conversations.ts";
export type { Messages, PaymentPlans, Workflows } from "./resources/messages.ts";
export type { Changes, Health, Metrics, Sweep, Switches } from "./resources/operations.ts";
export type {
  ApproveResponseParams,
  Drafts,
  EscalateResponseParams,
  ModifyResponseParams,
  Responses,
  Sends,
} from "./resources/responses.ts";
// All of it is the service's vocabulary: a list of names here would be a second copy of that file.
export type * from "./wire.ts";
