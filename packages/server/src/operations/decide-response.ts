import { type ApprovalResult, OrchestratorError, type ResponseApproval } from "@orchestrator/core";
import {
  decideQueuedResponse,
  findQueuedResponse,
  findTakeOver,
  findWorkflow,
  inTransaction,
  lockConversation,
  moveWorkflow,
  recordApproval,
  recordSteps,
  resolveEscalationsOf,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { checkManagerText, type CheckedText, textToSend } from "./check-manager-text.ts";
import { queueVouchedText, vouchedTextDue } from "./queue-vouched-text.ts";
import { alreadyDecided, claimedByAnother, noSuchItem, takenOverByAnother } from "./refusals.ts";
import { refuseOptedOut } from "./refuse-opted-out.ts";
import type { Call } from "../use-cases.ts";
import { raiseEscalations } from "../pipeline/notify/raise-escalations.ts";
import { auditStep } from "../pipeline/steps.ts";
import { faultPoint } from "../fault-points.ts";

const STATUS = { approve: "approved", modify: "modified", escalate: "escalated" } as const;

/** The item waits, but its message has gone on: nothing that a decision could still change. */
const notDecidable = ({ status }: WorkflowInstance): OrchestratorError =>
  new OrchestratorError("conflict", `This draft's message can't be decided on any more: it is ${status}.`, {
    details: { reason: "workflow_moved_on", workflow_status: status },
  });

const apply = async (
  deps: Deps,
  tx: Transaction,
  decision: ResponseApproval,
  checked: CheckedText | null,
  call: Call,
): Promise<WorkflowInstance> => {
  const found = await findQueuedResponse(tx, decision.response_queue_id);
  if (found === undefined) throw noSuchItem();
  await lockConversation(tx, found.conversationId);
  const workflow = await findWorkflow(tx, found.workflowId);
  if (workflow === undefined) throw noSuchItem();
  const takeOver = await findTakeOver(tx, workflow.conversationId);
  if (takeOver !== undefined && takeOver.assignedTo !== call.actor) throw takenOverByAnother(takeOver);
  if (checked !== null) await refuseOptedOut(tx, workflow.phoneNumber);

  const item = await decideQueuedResponse(tx, found.id, {
    status: STATUS[decision.action],
    action: decision.action,
    by: call.actor,
    modifiedResponse: checked === null || checked.text === found.aiResponse ? null : checked.text,
    warnings: checked?.warnings ?? [],
  });
  if (item === undefined) {
    const winner = (await findQueuedResponse(tx, found.id)) ?? found;
    throw winner.status === "pending" ? claimedByAnother(winner) : alreadyDecided(winner);
  }

  const dueFrom = await vouchedTextDue(deps, tx, workflow);
  const moved = await moveWorkflow(
    tx,
    workflow.id,
    checked === null ? "manager_escalates" : "approved",
    checked === null ? {} : { dueFrom, clear: ["degradedBy", "degradedSince", "errorMessage"] },
  );
  if (moved === undefined) throw notDecidable(workflow);

  await recordApproval(tx, {
    responseQueueId: item.id,
    action: decision.action,
    originalResponse: item.aiResponse,
    finalResponse: checked?.text ?? null,
    reason: decision.escalation_reason ?? null,
    approvedBy: call.actor,
    warnings: checked?.warnings ?? [],
    correlationId: call.correlationId,
  });
  await recordSteps(tx, [
    ...(checked?.account ? [checked.account.stepOf(workflow)] : []),
    auditStep(workflow, "approve_response", {
      correlationId: call.correlationId,
      input: { action: decision.action, by: call.actor },
      output: { warnings: checked?.warnings ?? [] },
    }),
  ]);
  await resolveEscalationsOf(tx, workflow.id, ["timeout"], call.actor);
  if (checked === null) {
    await raiseEscalations(
      deps,
      tx,
      moved,
      [{ type: "manual", severity: "medium", reason: decision.escalation_reason }],
      {
        autoDetected: false,
      },
    );
  } else {
    await queueVouchedText(deps, tx, { workflow: moved, responseQueueId: item.id, text: checked.text });
  }
  await faultPoint("before-approval-commit", workflow.conversationId);
  return moved;
};

/** A manager decides about a draft. Of several at once one wins; the others learn what the winner decided. */
export const decideResponse = async (deps: Deps, decision: ResponseApproval, call: Call): Promise<ApprovalResult> => {
  const item = await findQueuedResponse(deps.db, decision.response_queue_id);
  const workflow = item && (await findWorkflow(deps.db, item.workflowId));
  if (item === undefined || workflow === undefined) throw noSuchItem();
  if (item.status !== "pending") throw alreadyDecided(item);

  const text = textToSend(item, decision);
  const checked = text === null ? null : await checkManagerText(deps, item, workflow, text, call);
  const moved = await inTransaction(deps.db, (tx) => apply(deps, tx, decision, checked, call));
  await faultPoint("after-approval-commit", moved.conversationId);
  deps.engine.kick();
  return {
    status: STATUS[decision.action],
    response_queue_id: item.id,
    workflow_id: moved.id,
    workflow_status: moved.status,
    warnings: [...(checked?.warnings ?? [])],
  };
};
