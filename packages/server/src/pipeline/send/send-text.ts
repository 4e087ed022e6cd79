import { earliestSend } from "@orchestrator/core";
import {
  claimText,
  findRivalTexts,
  findOutbox,
  findWorkflow,
  getDatabaseTime,
  inTransaction,
  lockConversation,
  type OutboxRow,
  recordSteps,
  type SendBaseline,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import { isNeighbourError } from "../../integrations/neighbour-error.ts";
import { inStage } from "../../observability/in-stage.ts";
import { logContext } from "../log-context.ts";
import { RetryLater } from "../retry-later.ts";
import { findProof, takeBaseline } from "./send-baseline.ts";
import { recordDelivered } from "./record-delivered.ts";
import { recordNotWritten, recordPostponed, recordRefusal, recordRejected } from "./record-not-sent.ts";
import { handOverUnknown, recordUnknown } from "./record-unknown.ts";
import { type Sending, sendStep } from "./sending.ts";
import { withdrawUnsendable } from "./withdraw.ts";
import { faultPoint } from "../../fault-points.ts";

/**
 * A claim is only good for this long before the request is written: a process that was stopped in between must not write
 * any more, because its successor waits exactly as long before it looks for the text in the history.
 */
export const CLAIM_GOOD_FOR_MS = 5_000;

const receiver = (row: OutboxRow): string => {
  if (row.phoneNumber === null) throw new Error("a text without a receiver");
  return row.phoneNumber;
};

/** What the history shows now, where no earlier read of it serves: a fixed text, a manager's own text. */
const baselineOf = async (deps: Deps, { row, context }: Sending): Promise<SendBaseline> =>
  row.baseline ??
  takeBaseline(await deps.integrations.smsAgent.getConversationHistory(receiver(row), context), row.body);

const claim = (deps: Deps, sending: Sending, baseline: SendBaseline): Promise<OutboxRow | undefined> =>
  inTransaction(deps.db, async (tx) => {
    const { job, row } = sending;
    // With the conversation locked, intake sees the text either unclaimed, and takes it back, or on its way.
    await lockConversation(tx, row.conversationId);
    const claimed = await claimText(tx, row.id, baseline);
    if (claimed !== undefined) {
      await recordSteps(tx, [sendStep(sending, "started", { output: { vouched_by: row.vouchedBy } })]);
    }
    await deps.engine.keepLease(tx, job);
    await faultPoint("before-claim-commit", row.conversationId);
    return claimed;
  });

/**
 * The end of the quiet hours, where this reply has to wait for it: they may have begun since it was queued, and a person may
 * have released it within them. Null: it may leave now.
 */
const endOfWait = async (deps: Deps, { row, workflow }: Sending): Promise<Date | null> => {
  const { QUIET_HOURS: quietHours, TIME_ZONE: timeZone } = deps.env;
  if (quietHours === null || row.kind !== "reply") return null;
  const now = await getDatabaseTime(deps.db);
  const earliest = earliestSend(now, workflow.startedAt, { timeZone, quietHours });
  return earliest.getTime() > now.getTime() ? earliest : null;
};

const attempt = async (deps: Deps, sending: Sending): Promise<void> => {
  const { smsAgent } = deps.integrations;
  const notBefore = await endOfWait(deps, sending);
  if (notBefore !== null) return recordPostponed(deps, sending, notBefore);
  if (!smsAgent.isAvailable()) return recordNotWritten(deps, sending, "the circuit of the SMS Agent is open");
  // An environment that forbids it is no business of the claim, which asks the table.
  if (sending.row.vouchedBy === "auto" && !deps.env.AUTO_SEND) return withdrawUnsendable(deps, sending);
  const baseline = await baselineOf(deps, sending);

  const writeBy = performance.now() + CLAIM_GOOD_FOR_MS;
  const claimed = await claim(deps, sending, baseline);
  if (claimed === undefined) return withdrawUnsendable(deps, sending);
  await faultPoint("after-claim-commit", claimed.conversationId);

  const text = {
    idempotencyKey: claimed.id,
    to: receiver(claimed),
    body: claimed.body,
    conversationId: claimed.conversationId,
    writeBy,
  };
  const result = await inStage(deps.metrics, "send_sms", () => smsAgent.sendSms(text, sending.context));
  await faultPoint("after-send-answer", claimed.conversationId);
  deps.metrics.sendEnded(result.kind);
  deps.logger.info("a text was attempted", {
    ...logContext(sending.workflow),
    outbox_id: claimed.id,
    kind: claimed.kind,
    outcome: result.kind,
  });
  switch (result.kind) {
    case "accepted":
      return recordDelivered(deps, sending, { messageId: result.messageId, boundMessageId: null, how: "accepted" });
    case "not_written":
      return recordNotWritten(deps, sending, result.error);
    case "try_later":
      return recordRefusal(deps, sending, result);
    case "rejected":
      return recordRejected(deps, sending, result.error);
    case "unknown":
      await recordUnknown(deps, sending, result.error);
      return reconcile(deps, sending);
  }
};

const settlingTimeIsOver = (deps: Deps, row: OutboxRow, now: Date): boolean =>
  row.claimedAt !== null && now.getTime() - row.claimedAt.getTime() >= deps.env.SEND_SETTLE_SECONDS * 1000;

/** Looks for a text of unknown fate in the history: exactly one candidate proves it; else, in the end, a person decides. */
const reconcile = async (deps: Deps, sending: Sending): Promise<void> => {
  const row = (await findOutbox(deps.db, sending.row.id)) ?? sending.row;
  const over = settlingTimeIsOver(deps, row, await getDatabaseTime(deps.db));
  try {
    const history = await deps.integrations.smsAgent.getConversationHistory(receiver(row), sending.context);
    const proof = findProof(history, row, await findRivalTexts(deps.db, row));
    if (proof !== undefined) {
      return await recordDelivered(deps, sending, {
        messageId: proof.messageId,
        boundMessageId: proof.messageId,
        how: "found_in_history",
      });
    }
  } catch (error) {
    if (!isNeighbourError(error)) throw error;
  }
  if (over) return handOverUnknown(deps, sending);
  throw new RetryLater("the fate of a text is not known yet");
};

/** A claim that another attempt left behind: wait until that attempt can't write any more, then look for the text. */
const takeOverClaim = async (deps: Deps, sending: Sending): Promise<void> => {
  const now = await getDatabaseTime(deps.db);
  const age = now.getTime() - (sending.row.claimedAt?.getTime() ?? 0);
  if (age < CLAIM_GOOD_FOR_MS) throw new RetryLater("another attempt has just claimed this text");
  await recordUnknown(deps, sending, "the attempt that claimed it ended without an answer");
  return reconcile(deps, sending);
};

/** Brings one text on its way: at most one attempt that may reach the provider, and every outcome recorded. */
export const sendText = async (
  deps: Deps,
  job: ConversationJob,
  outboxId: string,
  signal: AbortSignal,
): Promise<void> => {
  const row = await findOutbox(deps.db, outboxId);
  const workflow = row && (await findWorkflow(deps.db, row.workflowId));
  if (row === undefined || workflow === undefined) throw new Error("a text to send, or its workflow, does not exist");
  const sending: Sending = { job, workflow, row, context: { correlationId: workflow.correlationId, signal } };
  try {
    if (row.state === "pending") return await attempt(deps, sending);
    if (row.state === "claimed") return await takeOverClaim(deps, sending);
    if (row.state === "unknown") return await reconcile(deps, sending);
    // Cancelled or settled between the look and now.
    return await inTransaction(deps.db, (tx) => deps.engine.complete(tx, job));
  } catch (error) {
    if (!isNeighbourError(error)) throw error;
    return recordNotWritten(deps, sending, "the conversation's history could not be read before sending");
  }
};
