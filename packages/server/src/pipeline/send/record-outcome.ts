import { DECISION_VERSIONS, isHold, wantsAnswer } from "@orchestrator/core";
import {
  cancelTexts,
  findOpenEscalations,
  findOutbox,
  getDatabaseTime,
  handOverText,
  hasOpenEscalation,
  inTransaction,
  isOptedOut,
  linkDraft,
  lockConversation,
  markDegraded,
  moveOutbox,
  moveWorkflow,
  type OutboxRow,
  recordDraft,
  recordOutbound,
  recordSteps,
  type StepRecord,
  type Transaction,
  withdrawDrafts,
} from "@orchestrator/db";
import { RetryLater } from "../retry-later.ts";
import type { Deps } from "../../deps.ts";
import { deadlinePassed } from "../decide/wait-for-neighbour.ts";
import { failWorkflow } from "../fail-workflow.ts";
import { notifyManager } from "../notify/notify-manager.ts";
import type { Sending } from "./send-text.ts";

/** Every way a send can end, each one transaction with the conversation locked first. */

const MAX_REFUSALS = 5;
/** However long a neighbour asks us to wait, a tenant's answer is looked at again within this time. */
const LONGEST_WAIT_SECONDS = 60;

const step = (
  { workflow, row }: Sending,
  status: StepRecord["status"],
  data: { name?: "send_sms" | "settle_send"; output?: unknown; error?: string },
): StepRecord => ({
  workflowId: workflow.id,
  stepName: data.name ?? "send_sms",
  stepType: "api_call",
  status,
  correlationId: workflow.correlationId,
  input: { send_id: row.id, kind: row.kind },
  output: data.output ?? null,
  ...(data.error === undefined ? {} : { error: data.error }),
});

/** A confirmation rides on a workflow that is over: whatever becomes of it is recorded, and moves nothing. */
const movesWorkflow = (row: OutboxRow): boolean => row.kind !== "opt_out_confirmation";

export interface Delivery {
  readonly messageId: string | null;
  /** Set where the text was recognised in the history. */
  readonly boundMessageId: string | null;
  readonly how: "accepted" | "found_in_history" | "confirmed_by_manager";
}

/** The tenant has the text. A fact is kept whoever established it: this transaction is not fenced. */
export const deliver = async (
  tx: Transaction,
  sending: Omit<Sending, "job" | "context">,
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

export const recordDelivered = (deps: Deps, sending: Sending, delivery: Delivery): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, sending.row.conversationId);
    if (await deliver(tx, sending, delivery)) {
      const name = delivery.how === "accepted" ? "send_sms" : "settle_send";
      const output = { message_id: delivery.messageId, how: delivery.how };
      await recordSteps(tx, [step(sending, "completed", { name, output })]);
    }
    await deps.engine.complete(tx, sending.job);
  });

/** Gives a text up to people: it has not left, and it will not. */
const giveUp = async (deps: Deps, tx: Transaction, sending: Sending, error: string): Promise<void> => {
  const { row, workflow } = sending;
  await moveOutbox(tx, row.id, ["pending", "claimed"], "cancelled", { lastError: error });
  if (!movesWorkflow(row)) {
    await recordSteps(tx, [step(sending, "failed", { error })]);
    return;
  }
  await failWorkflow(deps, tx, workflow, {
    event: "processing_failed",
    error,
    escalation: "processing_failed",
    steps: [step(sending, "failed", { error })],
  });
};

/** Nothing was written: the text waits for the SMS Agent, and its turn comes again. */
export const recordNotWritten = async (deps: Deps, sending: Sending, error: string): Promise<void> => {
  const { row, workflow, job } = sending;
  const expired = deadlinePassed(deps, workflow, await getDatabaseTime(deps.db));
  await inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, row.conversationId);
    if (expired) {
      await giveUp(deps, tx, sending, error);
      await deps.engine.completeFenced(tx, job);
      return;
    }
    await moveOutbox(tx, row.id, ["claimed"], "pending", { lastError: error });
    if (movesWorkflow(row)) await markDegraded(tx, workflow.id, "sms_agent");
    await recordSteps(tx, [step(sending, "failed", { error, output: { outcome: "not_written" } })]);
    await deps.engine.keepLease(tx, job);
  });
  if (!expired) throw new RetryLater("waiting for sms_agent");
};

/** The SMS Agent refused for now: pending again after the time it asked for, five times at most. */
export const recordRefusal = async (
  deps: Deps,
  sending: Sending,
  refusal: { error: string; retryAfterSeconds: number | null },
): Promise<void> => {
  const { row, workflow, job } = sending;
  const over = row.tries + 1 >= MAX_REFUSALS || deadlinePassed(deps, workflow, await getDatabaseTime(deps.db));
  const wait = Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(refusal.retryAfterSeconds ?? 2 ** row.tries)));
  await inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, row.conversationId);
    if (over) {
      await giveUp(deps, tx, sending, refusal.error);
    } else {
      await moveOutbox(tx, row.id, ["claimed"], "pending", {
        lastError: refusal.error,
        delaySeconds: wait,
        countTry: true,
      });
      if (movesWorkflow(row)) await markDegraded(tx, workflow.id, "sms_agent");
      await recordSteps(tx, [
        step(sending, "failed", { error: refusal.error, output: { outcome: "try_later", wait_seconds: wait } }),
      ]);
      await deps.engine.enqueueConversation(tx, row.conversationId, wait);
    }
    await deps.engine.completeFenced(tx, job);
  });
};

/** The quiet hours have begun: the text waits for their end, and the sweep picks it up. Its deadline begins then. */
export const recordPostponed = (deps: Deps, sending: Sending, notBefore: Date): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    const { row, workflow, job } = sending;
    await lockConversation(tx, row.conversationId);
    if ((await moveOutbox(tx, row.id, ["pending"], "pending", { notBefore })) !== undefined) {
      const clear = ["degradedBy", "degradedSince"] as const;
      await moveWorkflow(tx, workflow.id, "text_postponed", { dueFrom: notBefore, clear });
      await recordSteps(tx, [step(sending, "skipped", { output: { because: "quiet_hours", not_before: notBefore } })]);
    }
    await deps.engine.completeFenced(tx, job);
  });

/** The SMS Agent will never take this text: a person has to know. */
export const recordRejected = (deps: Deps, sending: Sending, error: string): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    const { row, workflow } = sending;
    await lockConversation(tx, row.conversationId);
    const moved = await moveOutbox(tx, row.id, ["claimed", "unknown"], "rejected", { lastError: error });
    const rejected = step(sending, "failed", { error, output: { outcome: "rejected" } });
    if (moved !== undefined && row.kind === "reply") {
      const event = { event: "send_rejected", error, escalation: "send_rejected" } as const;
      await failWorkflow(deps, tx, workflow, { ...event, steps: [rejected] });
    } else if (moved !== undefined) {
      if (row.kind === "help") await moveWorkflow(tx, workflow.id, "help_not_delivered", { errorMessage: error });
      await recordSteps(tx, [rejected]);
    }
    await deps.engine.complete(tx, sending.job);
  });

/** The text may or may not have reached the provider: nobody sends it again before that is known. */
export const recordUnknown = (deps: Deps, sending: Sending, error: string): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, sending.row.conversationId);
    const moved = await moveOutbox(tx, sending.row.id, ["claimed"], "unknown", { lastError: error });
    if (moved === undefined) return;
    await recordSteps(tx, [step(sending, "failed", { error, output: { outcome: "unknown" } })]);
  });

/** A fixed text has no draft; one whose fate a person settles gets its place in the queue like any other. */
const itemOf = async (tx: Transaction, { row, workflow }: Sending): Promise<void> => {
  if (row.responseQueueId !== null) return;
  const item = await recordDraft(tx, {
    workflowId: workflow.id,
    tenantMessage: workflow.content,
    aiResponse: row.body,
    confidenceScore: 1,
    status: "auto_sent",
    decision: {
      route: "auto_send",
      reasons: ["fixed_text"],
      gates: [],
      confidence_reasons: [],
      versions: DECISION_VERSIONS,
    },
  });
  await linkDraft(tx, row.id, item.id);
};

/** The settling time is over and the history proves nothing: a manager is asked whether it arrived. */
export const handOverUnknown = (deps: Deps, sending: Sending): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    const { row, workflow } = sending;
    await lockConversation(tx, row.conversationId);
    if (await handOverText(tx, row.id)) {
      await recordSteps(tx, [step(sending, "failed", { name: "settle_send", error: "not found in the history" })]);
      if (movesWorkflow(row)) {
        await itemOf(tx, sending);
        await moveWorkflow(tx, workflow.id, "send_unclear", {
          attempts: 0,
          errorMessage: "a text may not have arrived",
        });
        await notifyManager(deps, tx, {
          workflowId: workflow.id,
          conversationId: workflow.conversationId,
          correlationId: workflow.correlationId,
          subject: "Did this text arrive? It is not sent again before you say so",
          detail:
            "A text may or may not have reached the tenant. Settle it in the approval queue: it arrived, or send it.",
          priority: "high",
        });
      }
    }
    await deps.engine.complete(tx, sending.job);
  });

/** What a STOP, a newer text and a hold do to a text that they came before. */
const WITHDRAWALS = {
  opt_out: { cancel: "all", item: "superseded", event: "opted_out" },
  newer_message: { cancel: "automatic", item: "superseded", event: "superseded" },
  hold: { cancel: "automatic", item: "escalated", event: "decided_escalate" },
} as const;

const whyUnsendable = async (
  tx: Transaction,
  { row, workflow }: Sending,
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
      await recordSteps(tx, [step(sending, "skipped", { output: { because } })]);
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
