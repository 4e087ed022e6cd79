import { OrchestratorError, type SettleAction, type WorkflowStatus } from "@orchestrator/core";
import {
  findOutbox,
  findWorkflow,
  inTransaction,
  isOptedOut,
  lockConversation,
  moveWorkflow,
  type OutboxRow,
  recordApproval,
  recordSteps,
  releaseText,
  resolveEscalationsOf,
  type Transaction,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";
import { deliver } from "../pipeline/send/record-outcome.ts";

export interface Settlement {
  readonly status: SettleAction;
  readonly send_id: string;
  readonly workflow_id: string;
  readonly workflow_status: WorkflowStatus;
}

const notUnknown = (state: string): OrchestratorError =>
  new OrchestratorError("conflict", `This text's fate is not open: it is ${state}.`, {
    details: { reason: "already_settled", state },
  });

const refuseOptedOut = async (tx: Transaction, { kind, phoneNumber }: OutboxRow): Promise<void> => {
  if (kind !== "help" && phoneNumber !== null && (await isOptedOut(tx, phoneNumber))) {
    throw new OrchestratorError("conflict", "This number has opted out of texts: nothing may be sent to it.", {
      details: { reason: "opted_out" },
    });
  }
};

/**
 * A person settles a text of unknown fate: it arrived, or it did not and is to be sent, as the same row and so under the
 * same idempotency key.
 */
export const settleSend = async (
  deps: Deps,
  settlement: { send_id: string; action: SettleAction; reason?: string | undefined },
  call: Call,
): Promise<Settlement> => {
  const known = await findOutbox(deps.db, settlement.send_id);
  if (known === undefined || known.kind === "notification") {
    throw new OrchestratorError("not_found", "No such text. The approval queue lists the texts whose fate is unknown.");
  }
  const status = await inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, known.conversationId);
    const row = await findOutbox(tx, known.id);
    const workflow = await findWorkflow(tx, known.workflowId);
    if (row === undefined || workflow === undefined) throw notUnknown("gone");
    if (row.state !== "unknown" || row.handedOverAt === null) throw notUnknown(row.state);

    await resolveEscalationsOf(tx, workflow.id, ["timeout"], call.actor);
    if (settlement.action === "it_arrived") {
      await deliver(tx, { row, workflow }, { messageId: null, boundMessageId: null, how: "confirmed_by_manager" });
    } else {
      await refuseOptedOut(tx, row);
      await releaseText(tx, row.id);
      await moveWorkflow(tx, workflow.id, "settled_send_again", { stamp: ["dueFrom"], clear: ["errorMessage"] });
      await deps.engine.enqueueConversation(tx, row.conversationId);
    }
    await recordApproval(tx, {
      responseQueueId: row.responseQueueId,
      outboxId: row.id,
      action: settlement.action,
      originalResponse: row.body,
      finalResponse: row.body,
      reason: settlement.reason ?? null,
      approvedBy: call.actor,
      correlationId: call.correlationId,
    });
    await recordSteps(tx, [
      {
        workflowId: workflow.id,
        stepName: "settle_send",
        stepType: "database_operation",
        status: "completed",
        correlationId: call.correlationId,
        input: { send_id: row.id, action: settlement.action, by: call.actor },
      },
    ]);
    return (await findWorkflow(tx, workflow.id))?.status ?? workflow.status;
  });
  deps.engine.kick();
  return { status: settlement.action, send_id: known.id, workflow_id: known.workflowId, workflow_status: status };
};
