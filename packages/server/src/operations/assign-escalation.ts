import {
  type AssignmentResult,
  escalationName,
  OrchestratorError,
  type EscalationAssignment,
} from "@orchestrator/core";
import {
  assignEscalation as assignRow,
  type EscalationEvent,
  findEscalation,
  findWorkflow,
  inTransaction,
  lockConversation,
  recordSteps,
  type Transaction,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { notifyManager } from "../pipeline/notify/notify-manager.ts";
import { auditStep } from "../pipeline/steps.ts";
import type { StaffCall } from "../use-cases.ts";
import { alreadyResolved } from "./refusals.ts";

const assignedToAnother = ({ assignedTo, assignedAt }: EscalationEvent): OrchestratorError =>
  new OrchestratorError("conflict", `${assignedTo ?? "Somebody"} looks after this escalation.`, {
    details: {
      reason: "assigned_to_another",
      assigned_to: assignedTo,
      assigned_at: assignedAt?.toISOString() ?? null,
    },
  });

const assign = async (
  deps: Deps,
  tx: Transaction,
  known: EscalationEvent,
  to: string,
  call: StaffCall,
): Promise<EscalationEvent> => {
  await lockConversation(tx, known.conversationId);
  const before = (await findEscalation(tx, known.id)) ?? known;
  const event = await assignRow(tx, known.id, { to, from: call.isOperator ? "anybody" : [call.actor, to] });
  if (event === undefined) throw before.resolvedAt === null ? assignedToAnother(before) : alreadyResolved(before);
  const workflow = await findWorkflow(tx, event.workflowId);
  if (workflow === undefined) throw new Error("an escalation without its workflow");
  await recordSteps(tx, [
    auditStep(workflow, "assign_escalation", {
      correlationId: call.correlationId,
      input: { escalation_id: event.id, from: before.assignedTo, to, by: call.actor },
    }),
  ]);
  if (to !== call.actor && to !== before.assignedTo) {
    const about = { ...workflow, correlationId: call.correlationId };
    await notifyManager(deps, tx, about, {
      subject: `A matter was given to you: ${escalationName(event.escalationType)}`,
      detail: "Open the conversation to see what it is about.",
      priority: "normal",
      assignedTo: to,
    });
  }
  return event;
};

/**
 * Gives an escalation to somebody: what nobody looks after to anybody, what somebody looks after only by that person or an
 * operator. A conversation that was taken over goes to the new person.
 */
export const assignEscalation = async (
  deps: Deps,
  request: EscalationAssignment,
  call: StaffCall,
): Promise<AssignmentResult> => {
  const known = await findEscalation(deps.db, request.escalation_id);
  if (known === undefined) throw new OrchestratorError("not_found", "No such escalation.");
  const to = request.assigned_to ?? call.actor;
  const event = await inTransaction(deps.db, (tx) => assign(deps, tx, known, to, call));
  deps.engine.kick();
  return {
    status: "assigned",
    escalation_id: event.id,
    workflow_id: event.workflowId,
    assigned_to: to,
    assigned_at: (event.assignedAt ?? event.createdAt).toISOString(),
  };
};
