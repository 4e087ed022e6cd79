import { DECISION_VERSIONS } from "@orchestrator/core";
import {
  afterCommit,
  handOverText,
  inTransaction,
  linkDraft,
  lockConversation,
  moveOutbox,
  moveWorkflow,
  recordDraft,
  recordSteps,
  type Transaction,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { notifyManager } from "../notify/notify-manager.ts";
import { movesWorkflow, type Sending, sendStep, type SentText } from "./sending.ts";

/** The text may or may not have reached the provider: nobody sends it again before that is known. */
export const recordUnknown = (deps: Deps, sending: Sending, error: string): Promise<void> =>
  inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, sending.row.conversationId);
    const moved = await moveOutbox(tx, sending.row.id, ["claimed"], "unknown", { lastError: error });
    if (moved === undefined) return;
    afterCommit(tx, () => deps.metrics.textBecame("unknown"));
    await recordSteps(tx, [sendStep(sending, "failed", { error, output: { outcome: "unknown" } })]);
  });

/** A fixed text has no draft; one whose fate a person settles gets its place in the queue like any other. */
const itemOf = async (tx: Transaction, { row, workflow }: SentText): Promise<void> => {
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
      await recordSteps(tx, [sendStep(sending, "failed", { name: "settle_send", error: "not found in the history" })]);
      if (movesWorkflow(row)) {
        await itemOf(tx, sending);
        await moveWorkflow(tx, workflow.id, "send_unclear", {
          attempts: 0,
          errorMessage: "a text may not have arrived",
        });
        await notifyManager(deps, tx, workflow, {
          subject: "Did this text arrive? It is not sent again before you say so",
          detail:
            "A text may or may not have reached the tenant. Settle it in the approval queue: it arrived, or send it.",
          priority: "high",
        });
      }
    }
    await deps.engine.complete(tx, sending.job);
  });
