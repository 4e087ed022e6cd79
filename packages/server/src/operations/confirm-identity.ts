import { type IdentityConfirmation, type IdentityResult, OrchestratorError } from "@orchestrator/core";
import {
  findCurrentWorkflow,
  findOpenEscalations,
  hasTextFrom,
  inTransaction,
  lockConversation,
  recordSteps,
  setIdentity,
  type Transaction,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { auditStep } from "../pipeline/steps.ts";
import type { Call } from "../use-cases.ts";
import { closeEscalation } from "./close-escalation.ts";
import { noSuchConversation } from "./refusals.ts";

/** Only what was seen can be confirmed: a slip of the pen must not give a conversation to a stranger. */
const neverSeen = (): OrchestratorError =>
  new OrchestratorError("conflict", "No text of this conversation came from this tenant under this number.", {
    details: { reason: "identity_not_seen" },
  });

const confirm = async (tx: Transaction, request: IdentityConfirmation, call: Call): Promise<IdentityResult> => {
  const { conversation_id: id, tenant_id: tenantId, phone_number: phoneNumber } = request;
  const conversation = await lockConversation(tx, id);
  const workflow = await findCurrentWorkflow(tx, id);
  if (conversation === undefined || workflow === undefined) throw noSuchConversation();
  if (!(await hasTextFrom(tx, { conversationId: id, tenantId, phoneNumber }))) throw neverSeen();

  await setIdentity(tx, id, { tenantId, phoneNumber });
  const previous = { tenant_id: conversation.tenantId, phone_number: conversation.phoneNumber };
  const open = await findOpenEscalations(tx, { conversationId: id, phoneNumber: null });
  const resolved = open.filter(({ escalationType }) => escalationType === "conversation_rebound");
  await recordSteps(tx, [
    auditStep(workflow, "confirm_identity", {
      correlationId: call.correlationId,
      input: { by: call.actor, note: request.note ?? null, tenant_id: tenantId, phone_number: phoneNumber, previous },
      output: { escalations_resolved: resolved.map((event) => event.id) },
    }),
  ]);
  const conversations = [{ ...conversation, tenantId, phoneNumber }];
  for (const event of resolved) {
    await closeEscalation(tx, event.id, { as: "resolve_escalation", note: request.note, conversations }, call);
  }
  return {
    status: "confirmed",
    conversation_id: id,
    tenant_id: tenantId,
    phone_number: phoneNumber,
    previous,
    resolved_escalations: resolved.map((event) => event.id),
  };
};

/**
 * A manager says whose a conversation is that was seen with several tenants or numbers: from then on its texts are compared
 * with that one, and what was raised because of it is resolved.
 */
export const confirmIdentity = (deps: Deps, request: IdentityConfirmation, call: Call): Promise<IdentityResult> =>
  inTransaction(deps.db, (tx) => confirm(tx, request, call));
