import {
  type HandBackRequest,
  type HandBackResult,
  standardReason,
  type TakeOverRequest,
  type TakeOverResult,
} from "@orchestrator/core";
import {
  afterCommit,
  type EscalationEvent,
  findCurrentWorkflow,
  findOpenWorkflows,
  findTakeOver,
  getDatabaseTime,
  inTransaction,
  lockConversation,
  moveWorkflow,
  recordEscalation,
  recordSteps,
  type Transaction,
  withdrawDrafts,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { cancelTexts } from "../pipeline/send/cancel-texts.ts";
import { auditStep } from "../pipeline/steps.ts";
import type { Call, StaffCall } from "../use-cases.ts";
import { closeEscalation } from "./close-escalation.ts";
import { noSuchConversation, notTakenOver, takenOverByAnother } from "./refusals.ts";

/**
 * Takes back what the rules alone were about to send. Drafts that wait for a manager go on waiting, texts that a manager
 * vouches for go out, and a text that is claimed may have left.
 */
const cancelAutomatic = async (deps: Deps, tx: Transaction, conversationId: string, call: Call): Promise<number> => {
  let cancelled = 0;
  for (const workflow of await findOpenWorkflows(tx, [conversationId])) {
    if (!workflow.unclaimed_auto_text) continue;
    const texts = await cancelTexts(deps, tx, workflow.id, "automatic");
    await withdrawDrafts(tx, workflow.id, "auto_sent", "escalated");
    await moveWorkflow(tx, workflow.id, "decided_escalate");
    await recordSteps(tx, [
      auditStep(workflow, "take_over", { correlationId: call.correlationId, output: { texts_cancelled: texts } }),
    ]);
    cancelled += texts;
  }
  return cancelled;
};

const result = (event: EscalationEvent, texts_cancelled: number): TakeOverResult => ({
  status: "taken_over",
  conversation_id: event.conversationId,
  escalation_id: event.id,
  workflow_id: event.workflowId,
  assigned_to: event.assignedTo ?? "",
  assigned_at: (event.assignedAt ?? event.createdAt).toISOString(),
  texts_cancelled,
});

/** A manager takes a conversation over: it is a hold of that manager's own. Asked again by its holder, it is the same one. */
export const takeOver = (deps: Deps, request: TakeOverRequest, call: Call): Promise<TakeOverResult> =>
  inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, request.conversation_id);
    const workflow = await findCurrentWorkflow(tx, request.conversation_id);
    if (workflow === undefined) throw noSuchConversation();
    const open = await findTakeOver(tx, request.conversation_id);
    if (open?.assignedTo === call.actor) return result(open, 0);
    if (open !== undefined) throw takenOverByAnother(open);

    const cancelled = await cancelAutomatic(deps, tx, request.conversation_id, call);
    const event = await recordEscalation(tx, {
      workflowId: workflow.id,
      conversationId: workflow.conversationId,
      escalationType: "taken_over",
      severity: "medium",
      reason: request.reason ?? standardReason("taken_over"),
      autoDetected: false,
      assignedTo: call.actor,
      assignedAt: await getDatabaseTime(tx),
    });
    if (event === undefined) throw new Error("a conversation was taken over under the lock of another");
    await recordSteps(tx, [
      auditStep(workflow, "take_over", {
        correlationId: call.correlationId,
        input: { by: call.actor, reason: request.reason ?? null },
        output: { escalation_id: event.id, texts_cancelled: cancelled },
      }),
    ]);
    afterCommit(tx, () => deps.metrics.escalated("taken_over"));
    return result(event, cancelled);
  });

/** Its holder, or an operator, hands a conversation back: what came in meanwhile counts as dealt with. */
export const handBack = (deps: Deps, request: HandBackRequest, call: StaffCall): Promise<HandBackResult> =>
  inTransaction(deps.db, async (tx) => {
    const conversation = await lockConversation(tx, request.conversation_id);
    if (conversation === undefined) throw noSuchConversation();
    const open = await findTakeOver(tx, conversation.id);
    if (open === undefined) throw notTakenOver();
    if (open.assignedTo !== call.actor && !call.isOperator) throw takenOverByAnother(open);
    await closeEscalation(tx, open.id, { as: "hand_back", note: request.note, conversations: [conversation] }, call);
    return { status: "handed_back", conversation_id: conversation.id, escalation_id: open.id };
  });
