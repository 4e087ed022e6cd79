import { DECISION_VERSIONS, OrchestratorError, type OwnText, type OwnTextResult } from "@orchestrator/core";
import {
  findCurrentWorkflow,
  findOpenText,
  findTakeOver,
  getDatabaseTime,
  inTransaction,
  listQueueOfWorkflow,
  lockConversation,
  moveWorkflow,
  type QueuedResponse,
  recordApproval,
  recordDraft,
  recordSteps,
  resolveEscalationsOf,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { auditStep } from "../pipeline/steps.ts";
import type { Call } from "../use-cases.ts";
import { type CheckedText, checkManagerText, ownWords } from "./check-manager-text.ts";
import { queueVouchedText, vouchedTextDue } from "./queue-vouched-text.ts";
import { noSuchConversation, notTakenOver, takenOverByAnother } from "./refusals.ts";
import { refuseOptedOut } from "./refuse-opted-out.ts";

const refuse = (reason: string, message: string, details: Readonly<Record<string, unknown>> = {}): OrchestratorError =>
  new OrchestratorError("conflict", message, { details: { reason, ...details } });

/** One text at a time leaves for a message, and what the machine still works on comes first. */
const refuseBusy = async (tx: Transaction, workflow: WorkflowInstance): Promise<void> => {
  if (workflow.decidedAt === null && (workflow.status === "received" || workflow.status === "processing")) {
    throw refuse("being_decided", "The tenant's newest text is being read: try again in a moment.");
  }
  const text = await findOpenText(tx, workflow.id);
  if (text !== undefined) {
    throw text.handedOverAt === null
      ? refuse("text_on_its_way", "Another text is on its way: wait until it has arrived.", { send_id: text.id })
      : refuse("send_unclear", "It is not known whether another text arrived: settle it first.", { send_id: text.id });
  }
  const items = await listQueueOfWorkflow(tx, workflow.id);
  const draft = items.find(({ item }) => item.status === "pending");
  if (draft !== undefined) {
    const details = { response_queue_id: draft.item.id };
    throw refuse("draft_waits", "A draft waits for the tenant's newest text: modify that one.", details);
  }
};

/** The newest message of a conversation that the caller holds, where a text of theirs may answer it now. */
const findAnswerable = async (tx: Transaction, conversationId: string, call: Call): Promise<WorkflowInstance> => {
  await lockConversation(tx, conversationId);
  const takeOver = await findTakeOver(tx, conversationId);
  if (takeOver === undefined) throw notTakenOver();
  if (takeOver.assignedTo !== call.actor) throw takenOverByAnother(takeOver);
  const workflow = await findCurrentWorkflow(tx, conversationId);
  if (workflow === undefined) throw noSuchConversation();
  if (workflow.phoneNumber === null) throw refuse("no_phone_number", "No phone number of this conversation is known.");
  await refuseOptedOut(tx, workflow.phoneNumber);
  await refuseBusy(tx, workflow);
  return workflow;
};

/** Whatever the message had come to, a person answers it now; and has dealt with what went wrong before. */
const takeUp = async (
  deps: Deps,
  tx: Transaction,
  workflow: WorkflowInstance,
  call: Call,
): Promise<WorkflowInstance> => {
  if (workflow.status !== "escalated") await moveWorkflow(tx, workflow.id, "escalated_by_hand");
  const moved = await moveWorkflow(tx, workflow.id, "approved", {
    dueFrom: await vouchedTextDue(deps, tx, workflow),
    clear: ["degradedBy", "degradedSince", "errorMessage"],
  });
  if (moved === undefined) throw new Error("a message that a person holds could not be answered");
  await resolveEscalationsOf(tx, workflow.id, ["processing_failed", "send_rejected"], call.actor);
  return moved;
};

/** The queue item that stands for a text no draft preceded. */
const recordOwnText = async (
  tx: Transaction,
  workflow: WorkflowInstance,
  { text, warnings }: CheckedText,
  call: Call,
): Promise<QueuedResponse> =>
  recordDraft(tx, {
    workflowId: workflow.id,
    tenantMessage: workflow.content,
    aiResponse: "",
    confidenceScore: 0,
    status: "modified",
    approvalAction: "modify",
    modifiedResponse: text,
    actionedBy: call.actor,
    actionedAt: await getDatabaseTime(tx),
    warnings,
    decision: {
      route: "approval",
      reasons: ["own_text"],
      gates: [],
      confidence_reasons: [],
      versions: DECISION_VERSIONS,
    },
  });

const queue = async (
  deps: Deps,
  tx: Transaction,
  request: OwnText,
  checked: CheckedText,
  call: Call,
): Promise<OwnTextResult> => {
  const { text, warnings } = checked;
  const answerable = await findAnswerable(tx, request.conversation_id, call);
  const workflow = await takeUp(deps, tx, answerable, call);
  const item = await recordOwnText(tx, workflow, checked, call);
  const row = await queueVouchedText(deps, tx, { workflow, responseQueueId: item.id, text });
  await recordApproval(tx, {
    responseQueueId: item.id,
    outboxId: row.id,
    action: "modify",
    originalResponse: "",
    finalResponse: text,
    approvedBy: call.actor,
    warnings,
    correlationId: call.correlationId,
  });
  await recordSteps(tx, [
    auditStep(workflow, "write_text", {
      correlationId: call.correlationId,
      input: { by: call.actor },
      output: { send_id: row.id, warnings },
    }),
  ]);
  return {
    status: "queued",
    conversation_id: workflow.conversationId,
    workflow_id: workflow.id,
    response_queue_id: item.id,
    send_id: row.id,
    not_before: row.notBefore.toISOString(),
    warnings: [...warnings],
  };
};

/** The manager who holds a conversation writes a text of their own: it answers the newest message, and they vouch for it. */
export const writeText = async (deps: Deps, request: OwnText, call: Call): Promise<OwnTextResult> => {
  const known = await findCurrentWorkflow(deps.db, request.conversation_id);
  if (known === undefined) throw noSuchConversation();
  const given = ownWords("content", request.content, "must not be empty");
  const noDraft = { aiResponse: "", contextAt: null, tenantMessage: known.content };
  const checked = await checkManagerText(deps, noDraft, known, given, call);
  // A model must not pass for a person; a person may say who they are.
  const warnings = checked.warnings.filter((kind) => kind !== "false_identity");
  const queued = await inTransaction(deps.db, (tx) => queue(deps, tx, request, { ...checked, warnings }, call));
  deps.engine.kick();
  return queued;
};
