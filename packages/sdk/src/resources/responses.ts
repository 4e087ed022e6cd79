import type { Call } from "../internal/call.ts";
import type { List, Mutation, Query } from "../internal/procedures.ts";
import type { MutationOptions } from "../options.ts";
import type { ClaimOutcome, DecisionOutcome, ReleaseOutcome, SettlementOutcome } from "../outcomes/outcomes.ts";
import type { ClaimResponseParams, DecideResponseParams, ReleaseResponseParams, SettleSendParams } from "../wire.ts";

/** Which draft, and who decides: `manager_id` is the token's subject. */
type Decider = Pick<DecideResponseParams, "response_queue_id" | "manager_id">;

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
  /** Drafts: by default those that wait for a manager, oldest first. */
  readonly list: List<"responses.list">;
  /** One draft with all that a decision needs: account, conversation, confidence, plans, cost, and who is writing. */
  readonly get: Query<"responses.get">;
  /** Reserves a draft while writing on it; claiming again prolongs one's own claim. */
  claim(params: ClaimResponseParams, options?: MutationOptions): Call<ClaimOutcome>;
  /** Lets go of a draft that one has claimed; of one that nobody holds, too. */
  release(params: ReleaseResponseParams, options?: MutationOptions): Call<ReleaseOutcome>;
  /** Sends the draft, or `approved_text` in its place. */
  approve(params: ApproveResponseParams, options?: MutationOptions): Call<DecisionOutcome>;
  /** Sends the manager's own text in place of the draft. */
  modify(params: ModifyResponseParams, options?: MutationOptions): Call<DecisionOutcome>;
  /** Sends nothing, and puts the conversation before a person. */
  escalate(params: EscalateResponseParams, options?: MutationOptions): Call<DecisionOutcome>;
  /** Sends several drafts as they are; each has an outcome of its own in `items`. */
  readonly bulkApprove: Mutation<"responses.bulkApprove">;
}

export interface Drafts {
  /**
   * How a made-up message would be read, drafted, checked and decided. It asks the account and the model, which costs,
   * stores nothing and sends nothing. Takes the role `manager` or `operator`.
   */
  readonly preview: Mutation<"drafts.preview">;
}

/** Texts of ours whose fate is unknown. */
export interface Sends {
  /**
   * Says what became of a text whose fate is unknown: `it_arrived`, or `send_it` (the tenant does not have it: it is sent
   * now). The queue item that waits for this names the text in `unknown_send_id`. Takes the role `manager` or `operator`.
   */
  settle(params: SettleSendParams, options?: MutationOptions): Call<SettlementOutcome>;
}
