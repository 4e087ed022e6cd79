import type { Caller } from "../internal/caller.ts";
import type { MutationOptions } from "../options.ts";
import type { CreateEscalationParams, EscalationResult, ResolutionResult, ResolveEscalationParams } from "../wire.ts";

export interface Escalations {
  /** Puts a conversation, known or not, before a person. Takes any role. */
  create(params: CreateEscalationParams, options?: MutationOptions): Promise<EscalationResult>;
  /** Closes an escalation, and with it the hold it may be. Takes the role `manager`. */
  resolve(params: ResolveEscalationParams, options?: MutationOptions): Promise<ResolutionResult>;
}

export const createEscalations = (caller: Caller): Escalations => ({
  create: (params, options) => caller.mutate("escalations.create", params, options),
  resolve: (params, options) => caller.mutate("escalations.resolve", params, options),
});
