import {
  afterCommit,
  getDatabaseTime,
  inTransaction,
  lockConversation,
  markDegraded,
  moveOutbox,
  moveWorkflow,
  recordSteps,
  type Transaction,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { deadlinePassed } from "../deadline.ts";
import { failWorkflow } from "../fail-workflow.ts";
import { RetryLater } from "../retry-later.ts";
import { movesWorkflow, type Sending, sendStep } from "./sending.ts";

/** The ways in which a text provably did not leave, each one transaction with the conversation locked first. */

const MAX_REFUSALS = 5;
/** However long a neighbour asks us to wait, a tenant's answer is looked at again within this time. */
const LONGEST_WAIT_SECONDS = 60;

/** Gives a text up to people: it has not left, and it will not. */
const giveUp = async (deps: Deps, tx: Transaction, sending: Sending, error: string): Promise<void> => {
  const { row, workflow } = sending;
  if ((await moveOutbox(tx, row.id, ["pending", "claimed"], "cancelled", { lastError: error })) !== undefined) {
    afterCommit(tx, () => deps.metrics.textBecame("cancelled"));
  }
  if (!movesWorkflow(row)) {
    await recordSteps(tx, [sendStep(sending, "failed", { error })]);
    return;
  }
  await failWorkflow(deps, tx, workflow, {
    event: "processing_failed",
    error,
    escalation: "processing_failed",
    steps: [sendStep(sending, "failed", { error })],
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
    await recordSteps(tx, [sendStep(sending, "failed", { error, output: { outcome: "not_written" } })]);
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
        sendStep(sending, "failed", { error: refusal.error, output: { outcome: "try_later", wait_seconds: wait } }),
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
      await recordSteps(tx, [
        sendStep(sending, "skipped", { output: { because: "quiet_hours", not_before: notBefore } }),
      ]);
    }
    await deps.engine.completeFenced(tx, job);
  });

/** The SMS Agent will never take this text: a person has to know. */
export const recordRejected = (deps: Deps, sending: Sending, error: string): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    const { row, workflow } = sending;
    await lockConversation(tx, row.conversationId);
    const moved = await moveOutbox(tx, row.id, ["claimed", "unknown"], "rejected", { lastError: error });
    if (moved !== undefined) afterCommit(tx, () => deps.metrics.textBecame("rejected"));
    const rejected = sendStep(sending, "failed", { error, output: { outcome: "rejected" } });
    if (moved !== undefined && row.kind === "reply") {
      const event = { event: "send_rejected", error, escalation: "send_rejected" } as const;
      await failWorkflow(deps, tx, workflow, { ...event, steps: [rejected] });
    } else if (moved !== undefined) {
      if (row.kind === "help") await moveWorkflow(tx, workflow.id, "help_not_delivered", { errorMessage: error });
      await recordSteps(tx, [rejected]);
    }
    await deps.engine.complete(tx, sending.job);
  });
