import type { Call } from "../internal/call.ts";
import type { List, Mutation } from "../internal/procedures.ts";
import type { MutationOptions } from "../options.ts";
import type {
  AssignmentOutcome,
  HandBackOutcome,
  IdentityOutcome,
  OwnTextOutcome,
  ResolutionOutcome,
  TakeOverOutcome,
} from "../outcomes/outcomes.ts";
import type {
  AssignEscalationParams,
  ConfirmIdentityParams,
  HandBackConversationParams,
  ResolveEscalationParams,
  SendOwnTextParams,
  TakeOverConversationParams,
} from "../wire.ts";

/** Conversations that a manager answers in person. */
export interface Conversations {
  /**
   * Answers a conversation oneself from now on: nothing is sent in it automatically, new texts are read and recorded.
   * Takes the role `manager`.
   */
  takeOver(params: TakeOverConversationParams, options?: MutationOptions): Call<TakeOverOutcome>;
  /** Lets the service answer again. By whoever took it over, or by an operator. */
  handBack(params: HandBackConversationParams, options?: MutationOptions): Call<HandBackOutcome>;
  /** Writes to the tenant of a conversation one has taken over, one text at a time. Takes the role `manager`. */
  send(params: SendOwnTextParams, options?: MutationOptions): Call<OwnTextOutcome>;
  /** Says whose a conversation is that was seen with another tenant or number. Takes the role `manager`. */
  confirmIdentity(params: ConfirmIdentityParams, options?: MutationOptions): Call<IdentityOutcome>;
}

/** Matters that a person has to look at. */
export interface Escalations {
  /** Puts a conversation, known or not, before a person. Takes any role. */
  readonly create: Mutation<"escalations.create">;
  /** What people have to deal with: by default the open ones, oldest first. Takes the role `manager` or `operator`. */
  readonly list: List<"escalations.list">;
  /** Gives an escalation to oneself or to somebody else. Takes the role `manager` or `operator`. */
  assign(params: AssignEscalationParams, options?: MutationOptions): Call<AssignmentOutcome>;
  /** Closes an escalation, and with it the hold it may be. Takes the role `manager`. */
  resolve(params: ResolveEscalationParams, options?: MutationOptions): Call<ResolutionOutcome>;
}
