import { isHold, type StepName } from "@orchestrator/core";
import {
  type Conversation,
  type EscalationEvent,
  findHeldWorkflows,
  findOpenEscalations,
  findWorkflow,
  hasOpenEscalation,
  moveWorkflow,
  recordSteps,
  resolveEscalation,
  type Transaction,
  withdrawDrafts,
} from "@orchestrator/db";
import { auditStep } from "../pipeline/steps.ts";
import type { Call } from "../use-cases.ts";

/** Completes the texts that a hold alone kept: with the last hold gone, nothing of theirs is left to resolve. */
const releaseHeld = async (tx: Transaction, { id, phoneNumber }: Conversation, call: Call): Promise<void> => {
  const open = await findOpenEscalations(tx, { conversationId: id, phoneNumber });
  if (open.some(({ escalationType }) => isHold(escalationType))) return;
  for (const held of await findHeldWorkflows(tx, id)) {
    await moveWorkflow(tx, held.id, "resolved");
    await recordSteps(tx, [
      auditStep(held, "resolve_escalation", {
        correlationId: call.correlationId,
        input: { because: "hold_lifted", by: call.actor },
      }),
    ]);
  }
};

/**
 * A person has dealt with the matter. With the last one of its workflow resolved, the workflow is completed, and so are the
 * texts that came in under the hold. Answers undefined where it was resolved already. The conversations that it silenced
 * are locked.
 */
export const closeEscalation = async (
  tx: Transaction,
  escalationId: string,
  closing: { as: StepName; note: string | undefined; conversations: readonly Conversation[] },
  call: Call,
): Promise<EscalationEvent | undefined> => {
  const event = await resolveEscalation(tx, escalationId, call.actor);
  if (event === undefined) return undefined;
  const workflow = await findWorkflow(tx, event.workflowId);
  if (workflow === undefined) throw new Error("an escalation without its workflow");
  await recordSteps(tx, [
    auditStep(workflow, closing.as, {
      correlationId: call.correlationId,
      input: { escalation_id: event.id, by: call.actor, note: closing.note ?? null },
    }),
  ]);
  if (workflow.status === "escalated" && !(await hasOpenEscalation(tx, workflow.id))) {
    await withdrawDrafts(tx, workflow.id, "pending", "superseded");
    await moveWorkflow(tx, workflow.id, "resolved");
  }
  for (const conversation of closing.conversations) await releaseHeld(tx, conversation, call);
  return event;
};
