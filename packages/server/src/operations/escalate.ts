import {
  type EscalationRequest,
  type EscalationResult,
  type EscalationType,
  OrchestratorError,
  standardReason,
} from "@orchestrator/core";
import {
  createWorkflow,
  ensureConversation,
  findConversationIdsOfNumber,
  findCurrentWorkflow,
  type EscalationEvent,
  findEscalation,
  findOpenEscalations,
  findOpenText,
  inTransaction,
  lockConversation,
  lockConversations,
  moveWorkflow,
  recordSteps,
  type Transaction,
  withdrawDrafts,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { cancelTexts } from "../pipeline/send/cancel-texts.ts";
import type { Call } from "../use-cases.ts";
import { closeEscalation } from "./close-escalation.ts";
import { alreadyResolved, takenOverByAnother } from "./refusals.ts";
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
  await cancelTexts(deps, tx, workflow.id, "automatic");
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
    const fresh = (await findEscalation(tx, known.id)) ?? known;
    if (fresh.escalationType === "taken_over" && fresh.assignedTo !== call.actor && fresh.resolvedAt === null) {
      throw takenOverByAnother(fresh);
    }
    const closing = { as: "resolve_escalation", note: resolution.note, conversations } as const;
    const event = await closeEscalation(tx, known.id, closing, call);
    if (event === undefined) throw alreadyResolved(fresh);
    return { status: "resolved", escalation_id: event.id, workflow_id: event.workflowId };
  });
};
