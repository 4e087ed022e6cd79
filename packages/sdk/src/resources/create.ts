import type { Call } from "../internal/call.ts";
import type { Methods } from "../internal/procedures.ts";
import type { MutationOptions } from "../options.ts";
import type { Conflict, ConflictReason } from "../outcomes/conflicts.ts";
import {
  ASSIGNMENT_CONFLICTS,
  CLAIM_CONFLICTS,
  DECISION_CONFLICTS,
  type Done,
  HAND_BACK_CONFLICTS,
  IDENTITY_CONFLICTS,
  OWN_TEXT_CONFLICTS,
  RELEASE_CONFLICTS,
  RESOLUTION_CONFLICTS,
  SETTLEMENT_CONFLICTS,
  TAKE_OVER_CONFLICTS,
} from "../outcomes/outcomes.ts";
import { withConflicts } from "../outcomes/with-conflicts.ts";
import type { DecideResponseParams } from "../wire.ts";
import type { Conversations, Escalations } from "./conversations.ts";
import type { Responses, Sends } from "./responses.ts";

/** A method whose conflicts are results. */
const outcome =
  <Params, Result, Name extends string, Reason extends ConflictReason>(
    method: (params: Params, options?: MutationOptions) => Call<Result>,
    done: Name,
    reasons: readonly Reason[],
  ) =>
  (params: Params, options?: MutationOptions): Call<Done<Name, Result> | Conflict<Reason>> =>
    withConflicts(method(params, options), done, reasons);

export const createResponses = ({ decide, ...methods }: Methods<"responses">): Responses => {
  const decideAs = (action: DecideResponseParams["action"]) =>
    outcome(
      (params: Omit<DecideResponseParams, "action">, options) => decide({ ...params, action }, options),
      "decided",
      DECISION_CONFLICTS,
    );
  return {
    ...methods,
    claim: outcome(methods.claim, "claimed", CLAIM_CONFLICTS),
    release: outcome(methods.release, "released", RELEASE_CONFLICTS),
    approve: decideAs("approve"),
    modify: decideAs("modify"),
    escalate: decideAs("escalate"),
  };
};

export const createSends = (methods: Methods<"sends">): Sends => ({
  ...methods,
  settle: outcome(methods.settle, "settled", SETTLEMENT_CONFLICTS),
});

export const createConversations = (methods: Methods<"conversations">): Conversations => ({
  ...methods,
  takeOver: outcome(methods.takeOver, "taken_over", TAKE_OVER_CONFLICTS),
  handBack: outcome(methods.handBack, "handed_back", HAND_BACK_CONFLICTS),
  send: outcome(methods.send, "queued", OWN_TEXT_CONFLICTS),
  confirmIdentity: outcome(methods.confirmIdentity, "confirmed", IDENTITY_CONFLICTS),
});

export const createEscalations = (methods: Methods<"escalations">): Escalations => ({
  ...methods,
  assign: outcome(methods.assign, "assigned", ASSIGNMENT_CONFLICTS),
  resolve: outcome(methods.resolve, "resolved", RESOLUTION_CONFLICTS),
});
