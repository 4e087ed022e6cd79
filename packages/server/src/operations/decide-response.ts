import { type ApprovalResult, earliestSend, OrchestratorError, type ResponseApproval } from "@orchestrator/core";
import {
  decideQueuedResponse,
  findQueuedResponse,
  findWorkflow,
  getDatabaseTime,
  inTransaction,
  lockConversation,
  moveWorkflow,
  type QueuedResponse,
  queueOutbox,
  recordApproval,
  recordSteps,
  resolveEscalationsOf,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { checkManagerText, type CheckedText, textToSend } from "./check-manager-text.ts";
import { refuseOptedOut } from "./refuse-opted-out.ts";
import type { Call } from "../use-cases.ts";
import { raiseEscalations } from "../pipeline/notify/raise-escalations.ts";
import { auditStep } from "../pipeline/steps.ts";

const STATUS = { approve: "approved", modify: "modified", escalate: "escalated" } as const;

const alreadyDecided = (item: QueuedResponse): OrchestratorError =>
  new OrchestratorError("conflict", `This draft is not pending any more: it is ${item.status}.`, {
    details: {
      reason: item.status === "superseded" ? "superseded" : "already_decided",
      status: item.status,
      action: item.approvalAction,
      decided_by: item.actionedBy,
      decided_at: item.actionedAt?.toISOString() ?? null,
    },
  });

/** The item waits, but its message has gone on: nothing that a decision could still change. */
const notDecidable = ({ status }: WorkflowInstance): OrchestratorError =>
  new OrchestratorError("conflict", `This draft's message can't be decided on any more: it is ${status}.`, {
    details: { reason: "workflow_moved_on", workflow_status: status },
  });

const sendVouched = async (
  deps: Deps,
  tx: Transaction,
  workflow: WorkflowInstance,
  item: QueuedResponse,
  text: string,
): Promise<void> => {
  const notBefore = workflow.dueFrom;
  await queueOutbox(tx, {
    workflowId: workflow.id,
    conversationId: workflow.conversationId,
    responseQueueId: item.id,
    kind: "reply",
    vouchedBy: "manager",
    phoneNumber: workflow.phoneNumber,
    body: text,
    notBefore,
  });
  // A text that waits for its hour is picked up by the sweep.
  if (notBefore.getTime() <= (await getDatabaseTime(tx)).getTime())
    await deps.engine.enqueueConversation(tx, workflow.conversationId);
};

const apply = async (
  deps: Deps,
  tx: Transaction,
  decision: ResponseApproval,
  checked: CheckedText | null,
  call: Call,
): Promise<WorkflowInstance> => {
  const found = await findQueuedResponse(tx, decision.response_queue_id);
  if (found === undefined) throw notFound();
  await lockConversation(tx, found.conversationId);
  const workflow = await findWorkflow(tx, found.workflowId);
  if (workflow === undefined) throw notFound();
  if (checked !== null) await refuseOptedOut(tx, workflow.phoneNumber);

  const item = await decideQueuedResponse(tx, found.id, {
    status: STATUS[decision.action],
    action: decision.action,
    by: call.actor,
    modifiedResponse: checked === null || checked.text === found.aiResponse ? null : checked.text,
    warnings: checked?.warnings ?? [],
  });
  if (item === undefined) throw alreadyDecided((await findQueuedResponse(tx, found.id)) ?? found);

  // From when the text may leave, and from when its deadline is counted.
  const dueFrom = earliestSend(await getDatabaseTime(tx), workflow.startedAt, {
    timeZone: deps.env.TIME_ZONE,
    quietHours: deps.env.QUIET_HOURS,
  });
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
    await sendVouched(deps, tx, moved, item, checked.text);
  }
  return moved;
};

const notFound = (): OrchestratorError =>
  new OrchestratorError(
    "not_found",
    "No such queue item. List the approval queue for the ids that wait for a decision.",
  );

/** A manager decides about a draft. Of several at once one wins; the others learn what the winner decided. */
export const decideResponse = async (deps: Deps, decision: ResponseApproval, call: Call): Promise<ApprovalResult> => {
  const item = await findQueuedResponse(deps.db, decision.response_queue_id);
  const workflow = item && (await findWorkflow(deps.db, item.workflowId));
  if (item === undefined || workflow === undefined) throw notFound();
  if (item.status !== "pending") throw alreadyDecided(item);

  const text = textToSend(item, decision);
  const checked = text === null ? null : await checkManagerText(deps, item, workflow, text, call);
  const moved = await inTransaction(deps.db, (tx) => apply(deps, tx, decision, checked, call));
  deps.engine.kick();
  return {
    status: STATUS[decision.action],
    response_queue_id: item.id,
    workflow_id: moved.id,
    workflow_status: moved.status,
    warnings: [...(checked?.warnings ?? [])],
  };
};
