import {
  type ApprovalResult,
  checkDraft,
  type DraftTenant,
  earliestSend,
  OrchestratorError,
  type ResponseApproval,
  smsSegments,
  type TenantContext,
} from "@orchestrator/core";
import {
  decideQueuedResponse,
  findQueuedResponse,
  findReusableSteps,
  findWorkflow,
  getDatabaseTime,
  inTransaction,
  isOptedOut,
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
import { isNeighbourError } from "../integrations/neighbour-error.ts";
import type { Call } from "../use-cases.ts";
import { raiseEscalations } from "../pipeline/notify/raise-escalations.ts";

/** A manager may write two segments, never more: longer texts arrive in pieces, and in the wrong order. */
const LONGEST_MANAGER_TEXT = 320;
/** An account read longer ago than this is read again before a draft built on it is approved. */
const CONTEXT_GOOD_FOR_MS = 24 * 3600 * 1000;

const STATUS = { approve: "approved", modify: "modified", escalate: "escalated" } as const;

const invalid = (field: string, message: string): OrchestratorError =>
  new OrchestratorError("validation", `${field}: ${message}`, { problems: [{ field, message }] });

interface GivenText {
  readonly field: "approved_text" | "modified_text";
  readonly text: string;
}

/** What would be sent, and by which field it was (or can be) given. */
const textToSend = (
  item: QueuedResponse,
  { action, approved_text, modified_text }: ResponseApproval,
): GivenText | null => {
  if (action === "escalate") return null;
  const field = action === "modify" ? "modified_text" : "approved_text";
  const given = action === "modify" ? modified_text : approved_text;
  const text = (given ?? item.aiResponse).trim();
  if (text === "") {
    throw invalid(field, "there is no draft to approve: give the text to send, or use modify or escalate");
  }
  if (smsSegments(text).characters > LONGEST_MANAGER_TEXT) {
    throw invalid(field, `must have at most ${LONGEST_MANAGER_TEXT} characters`);
  }
  return { field, text };
};

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

const draftTenant = (tenant: TenantContext | null): DraftTenant =>
  tenant ?? { name: "", amount_owed: 0, tenant_portion: null, days_late: 0, language_preference: null };

const findings = (text: string, tenant: TenantContext | null, message: string) =>
  checkDraft({ draft: text, tenant: draftTenant(tenant), tenant_message: message }).violations;

/** The account as the draft was written on it; null where none was read: then the text is judged by itself. */
const accountOfDraft = async (deps: Deps, workflow: WorkflowInstance): Promise<TenantContext | null> => {
  const [read] = await findReusableSteps(deps.db, workflow.id, ["get_tenant_context"]);
  return (read?.output ?? null) as TenantContext | null;
};

/** The account as it is now; null where it can't be read. */
const accountNow = async (deps: Deps, workflow: WorkflowInstance, call: Call): Promise<TenantContext | null> => {
  try {
    return await deps.integrations.collectionsMonitor.getTenantContext(workflow.tenantId, {
      correlationId: call.correlationId,
    });
  } catch (error) {
    if (isNeighbourError(error)) return null;
    throw error;
  }
};

interface CheckedText {
  readonly text: string;
  readonly warnings: readonly string[];
}

/**
 * Checks the text a manager vouches for. A leaked marker is refused; what else the draft checks find is said as a warning
 * and stored. An untouched draft on an old account must still hold on the account as it is now.
 */
const checkText = async (
  deps: Deps,
  item: QueuedResponse,
  workflow: WorkflowInstance,
  { field, text }: GivenText,
  call: Call,
): Promise<CheckedText> => {
  const now = await getDatabaseTime(deps.db);
  const old = item.contextAt !== null && now.getTime() - item.contextAt.getTime() > CONTEXT_GOOD_FOR_MS;
  const tenant = old ? await accountNow(deps, workflow, call) : await accountOfDraft(deps, workflow);
  const warnings = findings(text, tenant, item.tenantMessage).filter(
    (kind) => tenant !== null || kind !== "amount_mismatch",
  );
  if (warnings.includes("marker_leak")) {
    throw invalid(field, "contains a machine line or a placeholder: take it out");
  }
  const stale = tenant === null ? ["account_unread"] : warnings;
  if (old && text === item.aiResponse && stale.length > 0) {
    throw new OrchestratorError(
      "conflict",
      "The account may have changed since this draft was written. Read it again and modify the text.",
      { details: { reason: "draft_stale", findings: stale } },
    );
  }
  return { text, warnings };
};

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

const refuseOptedOut = async (tx: Transaction, workflow: WorkflowInstance): Promise<void> => {
  if (workflow.phoneNumber !== null && (await isOptedOut(tx, workflow.phoneNumber))) {
    throw new OrchestratorError("conflict", "This number has opted out of texts: nothing may be sent to it.", {
      details: { reason: "opted_out" },
    });
  }
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
  if (checked !== null) await refuseOptedOut(tx, workflow);

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
  if (moved === undefined) throw alreadyDecided(found);

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
    {
      workflowId: workflow.id,
      stepName: "approve_response",
      stepType: "database_operation",
      status: "completed",
      correlationId: call.correlationId,
      input: { action: decision.action, by: call.actor },
      output: { warnings: checked?.warnings ?? [] },
    },
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
  const checked = text === null ? null : await checkText(deps, item, workflow, text, call);
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
