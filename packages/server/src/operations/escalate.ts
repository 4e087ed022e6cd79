import {
  type EscalationRequest,
  type EscalationResult,
  type EscalationType,
  isHold,
  OrchestratorError,
  standardReason,
} from "@orchestrator/core";
import {
  cancelTexts,
  type Conversation,
  createWorkflow,
  ensureConversation,
  findConversationIdsOfNumber,
  findCurrentWorkflow,
  type EscalationEvent,
  findEscalation,
  findHeldWorkflows,
  findOpenEscalations,
  findOpenText,
  findWorkflow,
  hasOpenEscalation,
  inTransaction,
  lockConversation,
  lockConversations,
  moveWorkflow,
  recordSteps,
  resolveEscalation,
  type Transaction,
  withdrawDrafts,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";
import { recordReading } from "../pipeline/reading/record-reading.ts";
import { raiseEscalations } from "../pipeline/notify/raise-escalations.ts";
import { auditStep } from "../pipeline/steps.ts";

/** A warning about a conversation nobody has heard of yet must not be lost for want of a row. */
const workflowForUnknown = async (tx: Transaction, conversationId: string, call: Call): Promise<WorkflowInstance> =>
  createWorkflow(tx, {
    conversationId,
    workflowType: "escalation",
    status: "received",
    tenantId: "unknown",
    correlationId: call.correlationId,
  });

/** What has not left is taken back; what may have left keeps its status until it is settled. */
const moveAside = async (deps: Deps, tx: Transaction, workflow: WorkflowInstance): Promise<void> => {
  await recordReading(deps, tx, workflow);
  await cancelTexts(tx, workflow.id, "automatic");
  await withdrawDrafts(tx, workflow.id, "pending", "escalated");
  const open = await findOpenText(tx, workflow.id);
  if (open === undefined || open.state === "pending") {
    await moveWorkflow(
      tx,
      workflow.id,
      "escalated_by_hand",
      workflow.decidedAt === null ? { stamp: ["decidedAt"] } : {},
    );
  }
};

/** Only one silence of a conversation, and one timeout of a draft, can be open: asked again, it is the same matter. */
const findOpenOne = async (
  tx: Transaction,
  workflow: WorkflowInstance,
  type: EscalationType,
): Promise<EscalationEvent> => {
  const open = await findOpenEscalations(tx, { conversationId: workflow.conversationId, phoneNumber: null });
  const event = open.find((each) => each.escalationType === type);
  if (event === undefined) throw new Error("an escalation was neither recorded nor open");
  return event;
};

/** Raises a matter by hand, or from another service, on the conversation's current workflow. */
export const escalate = async (deps: Deps, request: EscalationRequest, call: Call): Promise<EscalationResult> => {
  const result = await inTransaction(deps.db, async (tx): Promise<EscalationResult> => {
    await ensureConversation(tx, { id: request.conversation_id, tenantId: "unknown", phoneNumber: null });
    await lockConversation(tx, request.conversation_id);
    const workflow =
      (await findCurrentWorkflow(tx, request.conversation_id)) ??
      (await workflowForUnknown(tx, request.conversation_id, call));
    await moveAside(deps, tx, workflow);
    const escalation = {
      type: request.escalation_type,
      severity: request.severity,
      reason: request.reason ?? standardReason(request.escalation_type),
    };
    const [raised] = await raiseEscalations(deps, tx, workflow, [escalation], { autoDetected: request.auto_detected });
    const event = raised ?? (await findOpenOne(tx, workflow, escalation.type));
    await recordSteps(tx, [
      auditStep(workflow, "escalate", {
        correlationId: call.correlationId,
        input: { type: escalation.type, severity: escalation.severity, by: call.actor },
        output: { escalation_id: event.id },
      }),
    ]);
    return { status: "escalated", escalation_id: event.id, workflow_id: workflow.id };
  });
  deps.engine.kick();
  return result;
};

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
 * texts that came in under the hold, in every conversation that it silenced.
 */
export const resolve = async (
  deps: Deps,
  resolution: { escalation_id: string; note?: string | undefined },
  call: Call,
): Promise<{ status: "resolved"; escalation_id: string; workflow_id: string }> => {
  const known = await findEscalation(deps.db, resolution.escalation_id);
  if (known === undefined) throw new OrchestratorError("not_found", "No such escalation.");
  return inTransaction(deps.db, async (tx) => {
    const others = known.phoneNumber === null ? [] : await findConversationIdsOfNumber(tx, known.phoneNumber);
    const conversations = await lockConversations(tx, [known.conversationId, ...others]);
    const event = await resolveEscalation(tx, known.id, call.actor);
    if (event === undefined) {
      const { handledBy, resolvedAt } = (await findEscalation(tx, known.id)) ?? known;
      throw new OrchestratorError("conflict", "This escalation is resolved already.", {
        details: { reason: "already_resolved", resolved_by: handledBy, resolved_at: resolvedAt?.toISOString() ?? null },
      });
    }
    const workflow = await findWorkflow(tx, event.workflowId);
    if (workflow === undefined) throw new Error("an escalation without its workflow");
    await recordSteps(tx, [
      auditStep(workflow, "resolve_escalation", {
        correlationId: call.correlationId,
        input: { escalation_id: event.id, by: call.actor, note: resolution.note ?? null },
      }),
    ]);
    if (workflow.status === "escalated" && !(await hasOpenEscalation(tx, workflow.id))) {
      await withdrawDrafts(tx, workflow.id, "pending", "superseded");
      await moveWorkflow(tx, workflow.id, "resolved");
    }
    for (const conversation of conversations) await releaseHeld(tx, conversation, call);
    return { status: "resolved", escalation_id: event.id, workflow_id: event.workflowId };
  });
};
