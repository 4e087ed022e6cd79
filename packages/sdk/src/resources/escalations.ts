import type { Caller } from "../internal/caller.ts";
import type { MutationOptions, RequestOptions } from "../options.ts";
import type {
  CreateEscalationParams,
  EscalationList,
  EscalationResult,
  ListEscalationsParams,
  ResolutionResult,
  ResolveEscalationParams,
} from "../wire.ts";

export interface Escalations {
  /** Puts a conversation, known or not, before a person. Takes any role. */
  create(params: CreateEscalationParams, options?: MutationOptions): Promise<EscalationResult>;
  /** What people have to deal with: by default the open ones, oldest first. Takes the role `manager` or `operator`. */
  list(params?: ListEscalationsParams, options?: RequestOptions): Promise<EscalationList>;
  /** Closes an escalation, and with it the hold it may be. Takes the role `manager`. */
  resolve(params: ResolveEscalationParams, options?: MutationOptions): Promise<ResolutionResult>;
}

export const createEscalations = (caller: Caller): Escalations => ({
  create: (params, options) => caller.mutate("escalations.create", params, options),
  list: (params = {}, options) => caller.query("escalations.list", params, options),
  resolve: (params, options) => caller.mutate("escalations.resolve", params, options),
});
