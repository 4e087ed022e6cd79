import { OrchestratorError } from "@orchestrator/core";
import type { EscalationEvent, QueuedResponse } from "@orchestrator/db";

/** What managers are refused with when somebody or something came first: who, since when, until when. */

const conflict = (message: string, details: Readonly<Record<string, unknown>>): OrchestratorError =>
  new OrchestratorError("conflict", message, { details });

export const noSuchItem = (): OrchestratorError =>
  new OrchestratorError(
    "not_found",
    "No such queue item. List the approval queue for the ids that wait for a decision.",
  );

export const noSuchConversation = (): OrchestratorError =>
  new OrchestratorError("not_found", "No such conversation: no text of it has come in.");

export const alreadyDecided = (item: QueuedResponse): OrchestratorError =>
  conflict(`This draft is not pending any more: it is ${item.status}.`, {
    reason: item.status === "superseded" ? "superseded" : "already_decided",
    status: item.status,
    action: item.approvalAction,
    decided_by: item.actionedBy,
    decided_at: item.actionedAt?.toISOString() ?? null,
  });

export const claimedByAnother = (item: QueuedResponse): OrchestratorError =>
  conflict(`${item.claimedBy ?? "Somebody"} is writing on this draft.`, {
    reason: "claimed_by_another",
    claimed_by: item.claimedBy,
    claim_expires_at: item.claimExpiresAt?.toISOString() ?? null,
  });

/** Somebody else holds the conversation. */
export const takenOverByAnother = (takeOver: EscalationEvent): OrchestratorError =>
  conflict(`${takeOver.assignedTo ?? "Somebody"} has taken this conversation over.`, {
    reason: "taken_over_by_another",
    assigned_to: takeOver.assignedTo,
    assigned_at: takeOver.assignedAt?.toISOString() ?? null,
    escalation_id: takeOver.id,
  });

export const notTakenOver = (): OrchestratorError =>
  conflict("Nobody has taken this conversation over.", { reason: "not_taken_over" });

export const alreadyResolved = ({ handledBy, resolvedAt }: EscalationEvent): OrchestratorError =>
  conflict("This escalation is resolved already.", {
    reason: "already_resolved",
    resolved_by: handledBy,
    resolved_at: resolvedAt?.toISOString() ?? null,
  });
