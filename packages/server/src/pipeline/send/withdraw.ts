import { isHold, reasonWords } from "@orchestrator/core";
import {
  afterCommit,
  findOpenEscalations,
  findOutbox,
  findQueuedResponse,
  inTransaction,
  isOptedOut,
  lockConversation,
  moveWorkflow,
  recordDraft,
  recordSteps,
  type Transaction,
  withdrawDrafts,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { cancelTexts } from "./cancel-texts.ts";
import { mayAutoSend } from "../auto-send.ts";
import { notifyManager } from "../notify/notify-manager.ts";
import { type Sending, sendStep, type SentText } from "./sending.ts";

/** What a STOP, a newer text, a hold and an operator's switch do to a text that they came before. */
const WITHDRAWALS = {
  opt_out: { cancel: "all", item: "superseded", event: "opted_out" },
  newer_message: { cancel: "automatic", item: "superseded", event: "superseded" },
  hold: { cancel: "automatic", item: "escalated", event: "decided_escalate" },
  auto_send_off: { cancel: "automatic", item: "superseded", event: "decided_approval" },
} as const;

const whyUnsendable = async (
  deps: Deps,
  tx: Transaction,
  { row, workflow }: SentText,
  answerableSeq: number,
): Promise<keyof typeof WITHDRAWALS | null> => {
  if (row.phoneNumber !== null && row.kind !== "help" && (await isOptedOut(tx, row.phoneNumber))) return "opt_out";
  if (row.vouchedBy !== "auto") return null;
  if (answerableSeq > (workflow.seq ?? 0)) return "newer_message";
  const open = await findOpenEscalations(tx, row);
  if (open.some(({ escalationType }) => isHold(escalationType))) return "hold";
  return (await mayAutoSend(deps, tx)) ? null : "auto_send_off";
};

/** What nobody lets go by itself any more waits for a manager, as an item of its own: it was decided about anew. */
const askManager = async (deps: Deps, tx: Transaction, { row, workflow }: SentText): Promise<void> => {
  const item = row.responseQueueId === null ? undefined : await findQueuedResponse(tx, row.responseQueueId);
  if (item === undefined) return;
  await recordDraft(tx, {
    workflowId: item.workflowId,
    tenantMessage: item.tenantMessage,
    aiResponse: item.aiResponse,
    confidenceScore: item.confidenceScore,
    status: "pending",
    decision: { ...item.decision, route: "approval", reasons: ["auto_send_disabled"], gates: ["auto_send_disabled"] },
    contextAt: item.contextAt,
  });
  await notifyManager(deps, tx, workflow, {
    subject: "A draft waits for your approval",
    detail: `Why: ${reasonWords("auto_send_disabled")}.`,
    priority: "normal",
  });
};

/**
 * A text that must not be sent any more: a STOP, a newer text, a hold or an operator came first, and nobody has taken it
 * out yet.
 */
export const withdrawUnsendable = (deps: Deps, sending: Sending): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    const { row, workflow } = sending;
    const conversation = await lockConversation(tx, row.conversationId);
    const fresh = await findOutbox(tx, row.id);
    const because =
      fresh?.state === "pending" ? await whyUnsendable(deps, tx, sending, conversation?.answerableSeq ?? 0) : null;
    if (because !== null) {
      const { cancel, item, event } = WITHDRAWALS[because];
      await cancelTexts(deps, tx, workflow.id, cancel);
      await withdrawDrafts(tx, workflow.id, "auto_sent", item);
      await moveWorkflow(tx, workflow.id, event);
      if (because === "newer_message") afterCommit(tx, () => deps.metrics.superseded(1));
      await recordSteps(tx, [sendStep(sending, "skipped", { output: { because } })]);
    }
    if (because === "auto_send_off") await askManager(deps, tx, sending);
    if (because === "hold") {
      await notifyManager(deps, tx, workflow, {
        subject: "A reply was held back: its conversation is on hold",
        detail: "The hold was raised while the reply was on its way. It was not sent.",
        priority: "normal",
      });
    }
    await deps.engine.completeFenced(tx, sending.job);
  });
