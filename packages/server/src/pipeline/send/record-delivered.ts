import { wantsAnswer } from "@orchestrator/core";
import {
  afterCommit,
  hasOpenEscalation,
  inTransaction,
  lockConversation,
  moveOutbox,
  moveWorkflow,
  recordOutbound,
  recordSteps,
  type Transaction,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { movesWorkflow, type Sending, sendStep, type SentText } from "./sending.ts";
import { faultPoint } from "../../fault-points.ts";

export interface Delivery {
  readonly messageId: string | null;
  /** Set where the text was recognised in the history. */
  readonly boundMessageId: string | null;
  readonly how: "accepted" | "found_in_history" | "confirmed_by_manager";
}

/** The tenant has the text. A fact is kept whoever established it: this transaction is not fenced. */
export const deliver = async (
  deps: Pick<Deps, "metrics">,
  tx: Transaction,
  sending: SentText,
  delivery: Delivery,
): Promise<boolean> => {
  const { row, workflow } = sending;
  // Also from pending: the late answer of an attempt whose text a manager has just released keeps it from going twice.
  const moved = await moveOutbox(tx, row.id, ["claimed", "unknown", "pending"], "delivered", {
    externalId: delivery.messageId,
    boundMessageId: delivery.boundMessageId,
    lastError: null,
  });
  if (moved === undefined) return false;
  afterCommit(tx, () => deps.metrics.textBecame("delivered"));
  await recordOutbound(tx, row.conversationId);
  if (movesWorkflow(row)) {
    // A matter raised while the text was on its way outlives its delivery.
    const event = (await hasOpenEscalation(tx, workflow.id)) ? "escalated_by_hand" : "text_delivered";
    await moveWorkflow(tx, workflow.id, event, {
      attempts: 0,
      expectsReply: row.kind === "reply" && wantsAnswer(row.body),
      stamp: ["lastMessageAt"],
      clear: ["degradedBy", "degradedSince", "errorMessage"],
    });
  }
  return true;
};

export const recordDelivered = async (deps: Deps, sending: Sending, delivery: Delivery): Promise<void> => {
  await inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, sending.row.conversationId);
    if (await deliver(deps, tx, sending, delivery)) {
      const name = delivery.how === "accepted" ? "send_sms" : "settle_send";
      const output = { message_id: delivery.messageId, how: delivery.how };
      await recordSteps(tx, [sendStep(sending, "completed", { name, output })]);
    }
    await deps.engine.complete(tx, sending.job);
    await faultPoint("before-delivery-commit", sending.row.conversationId);
  });
  await faultPoint("after-delivery-commit", sending.row.conversationId);
};
