import { isHold } from "@orchestrator/core";
import {
  cancelTexts,
  findOpenEscalations,
  findOutbox,
  inTransaction,
  isOptedOut,
  lockConversation,
  moveWorkflow,
  recordSteps,
  type Transaction,
  withdrawDrafts,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { notifyManager } from "../notify/notify-manager.ts";
import { type Sending, sendStep, type SentText } from "./sending.ts";

/** What a STOP, a newer text and a hold do to a text that they came before. */
const WITHDRAWALS = {
  opt_out: { cancel: "all", item: "superseded", event: "opted_out" },
  newer_message: { cancel: "automatic", item: "superseded", event: "superseded" },
  hold: { cancel: "automatic", item: "escalated", event: "decided_escalate" },
} as const;

const whyUnsendable = async (
  tx: Transaction,
  { row, workflow }: SentText,
  lastSeq: number,
): Promise<keyof typeof WITHDRAWALS | null> => {
  if (row.phoneNumber !== null && row.kind !== "help" && (await isOptedOut(tx, row.phoneNumber))) return "opt_out";
  if (row.vouchedBy !== "auto") return null;
  if (lastSeq > (workflow.seq ?? 0)) return "newer_message";
  const open = await findOpenEscalations(tx, row);
  return open.some(({ escalationType }) => isHold(escalationType)) ? "hold" : null;
};

/** A text that must not be sent any more: a STOP, a newer text or a hold came first, and nobody has taken it out yet. */
export const withdrawUnsendable = (deps: Deps, sending: Sending): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    const { row, workflow } = sending;
    const conversation = await lockConversation(tx, row.conversationId);
    const fresh = await findOutbox(tx, row.id);
    const because = fresh?.state === "pending" ? await whyUnsendable(tx, sending, conversation?.lastSeq ?? 0) : null;
    if (because !== null) {
      const { cancel, item, event } = WITHDRAWALS[because];
      await cancelTexts(tx, workflow.id, cancel);
      await withdrawDrafts(tx, workflow.id, "auto_sent", item);
      await moveWorkflow(tx, workflow.id, event);
      await recordSteps(tx, [sendStep(sending, "skipped", { output: { because } })]);
    }
    if (because === "hold") {
      await notifyManager(deps, tx, {
        workflowId: workflow.id,
        conversationId: workflow.conversationId,
        correlationId: workflow.correlationId,
        subject: "A reply was held back: its conversation is on hold",
        detail: "The hold was raised while the reply was on its way. It was not sent.",
        priority: "normal",
      });
    }
    await deps.engine.completeFenced(tx, sending.job);
  });
