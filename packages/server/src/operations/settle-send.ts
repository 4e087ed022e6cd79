import { OrchestratorError, type SettleAction, type WorkflowStatus } from "@orchestrator/core";
import {
  findOutbox,
  findWorkflow,
  inTransaction,
  lockConversation,
  moveWorkflow,
  recordApproval,
  recordSteps,
  releaseText,
  resolveEscalationsOf,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";
import { deliver } from "../pipeline/send/record-delivered.ts";
import { refuseOptedOut } from "./refuse-opted-out.ts";
import { auditStep } from "../pipeline/steps.ts";

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
      await deliver(
        deps,
        tx,
        { row, workflow },
        { messageId: null, boundMessageId: null, how: "confirmed_by_manager" },
      );
    } else {
      if (row.kind !== "help") await refuseOptedOut(tx, row.phoneNumber);
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
      auditStep(workflow, "settle_send", {
        correlationId: call.correlationId,
        input: { send_id: row.id, action: settlement.action, by: call.actor },
      }),
    ]);
    return (await findWorkflow(tx, workflow.id))?.status ?? workflow.status;
  });
  deps.engine.kick();
  return { status: settlement.action, send_id: known.id, workflow_id: known.workflowId, workflow_status: status };
};
