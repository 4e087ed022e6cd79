import type { Caller } from "../internal/caller.ts";
import type { MutationOptions, RequestOptions } from "../options.ts";
import type { ListResponsesParams, QueueList, ResponseDecision } from "../wire.ts";
import { type DecisionOutcome, readNotDecided } from "./decision-outcome.ts";

/** Which draft, and who decides: `manager_id` is the token's subject. */
type Decider = Pick<ResponseDecision, "response_queue_id" | "manager_id">;

export interface ApproveResponseParams extends Decider {
  /** The text to send in place of the draft, at most 320 characters. */
  readonly approved_text?: string | undefined;
}

export interface ModifyResponseParams extends Decider {
  /** The manager's own text, at most 320 characters. */
  readonly modified_text: string;
}

export interface EscalateResponseParams extends Decider {
  /** Why a person has to look at it. */
  readonly escalation_reason: string;
}

/**
 * Drafts and what is decided about them. Takes the role `manager`.
 *
 * A decision resolves with what became of it, also where somebody else was first: of two managers at work on one queue
 * that is an everyday outcome with something to show for it, and no error.
 */
export interface Responses {
  /** The drafts with a status, or all. */
  list(params?: ListResponsesParams, options?: RequestOptions): Promise<QueueList>;
  /** Sends the draft, or `approved_text` in its place. */
  approve(params: ApproveResponseParams, options?: MutationOptions): Promise<DecisionOutcome>;
  /** Sends the manager's own text in place of the draft. */
  modify(params: ModifyResponseParams, options?: MutationOptions): Promise<DecisionOutcome>;
  /** Sends nothing, and puts the conversation before a person. */
  escalate(params: EscalateResponseParams, options?: MutationOptions): Promise<DecisionOutcome>;
}

export const createResponses = (caller: Caller): Responses => {
  const decide = async (decision: ResponseDecision, options?: MutationOptions): Promise<DecisionOutcome> => {
    try {
      return { outcome: "decided", ...(await caller.mutate("responses.decide", decision, options)) };
    } catch (error) {
      const outcome = readNotDecided(error);
      if (outcome === undefined) throw error;
      return outcome;
    }
  };
  return {
    list: (params = {}, options) => caller.query("responses.list", params, options),
    approve: (params, options) => decide({ ...params, action: "approve" }, options),
    modify: (params, options) => decide({ ...params, action: "modify" }, options),
    escalate: (params, options) => decide({ ...params, action: "escalate" }, options),
  };
};
