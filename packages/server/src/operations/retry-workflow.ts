import { OrchestratorError, type RetryResult } from "@orchestrator/core";
import {
  findConversation,
  findWorkflow,
  hasUnsettledOrRejectedText,
  inTransaction,
  lockConversation,
  moveWorkflow,
  recordSteps,
  resolveEscalationsOf,
  reviveVouchedText,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";
import { auditStep } from "../pipeline/steps.ts";

const MAX_RETRIES = 3;

const refuse = (reason: string, message: string): OrchestratorError =>
  new OrchestratorError("workflow", message, { details: { reason } });

const checkRetryable = async (tx: Transaction, workflow: WorkflowInstance): Promise<void> => {
  if (workflow.status !== "failed") {
    throw refuse("not_failed", `Only a failed workflow can be retried; this one is ${workflow.status}.`);
  }
  if (workflow.seq === null) {
    throw refuse("not_a_message", "This workflow began with no text of a tenant: there is nothing to decide again.");
  }
  if (workflow.retries >= MAX_RETRIES) {
    throw refuse("too_many_retries", `This workflow was retried ${MAX_RETRIES} times: a person has to take it over.`);
  }
  const conversation = await findConversation(tx, workflow.conversationId);
  if ((conversation?.answerableSeq ?? 0) > workflow.seq) {
    throw refuse("newer_message", "The tenant has written again since: the newer message is answered instead.");
  }
  if (await hasUnsettledOrRejectedText(tx, workflow.id)) {
    throw refuse("text_not_settled", "A text of this workflow was rejected, or may have been sent: settle it instead.");
  }
};

/** Takes a failed message up again. What was completed on the same inputs is not repeated; the history is kept. */
export const retryWorkflow = async (
  deps: Deps,
  request: { workflow_id: string; reason?: string | undefined },
  call: Call,
): Promise<RetryResult> => {
  const known = await findWorkflow(deps.db, request.workflow_id);
  if (known === undefined) throw new OrchestratorError("not_found", "No such workflow.");
  const attempt = await inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, known.conversationId);
    const workflow = (await findWorkflow(tx, known.id)) ?? known;
    await checkRetryable(tx, workflow);
    const retries = workflow.retries + 1;
    const entry = {
      at: workflow.updatedAt.toISOString(),
      by: call.actor,
      reason: request.reason ?? null,
      error: workflow.errorMessage,
    };
    // What a person (or a rule) had vouched for is sent as it is; only an automatic draft is drafted again.
    const revived = await reviveVouchedText(tx, workflow.id);
    await moveWorkflow(tx, workflow.id, "retried", {
      retries,
      attempts: 0,
      metadata: { ...workflow.metadata, retries: [...(workflow.metadata.retries ?? []), entry] },
      stamp: ["dueFrom"],
      clear: [
        ...(revived === undefined ? (["decidedAt"] as const) : []),
        "degradedBy",
        "degradedSince",
        "errorMessage",
      ],
    });
    // Whoever retries has dealt with the failure; another one is told of anew.
    await resolveEscalationsOf(tx, workflow.id, ["processing_failed"], call.actor);
    await recordSteps(tx, [auditStep(workflow, "retry", { correlationId: call.correlationId, input: entry })]);
    await deps.engine.enqueueConversation(tx, workflow.conversationId);
    return retries;
  });
  deps.engine.kick();
  return { status: "processing", workflow_id: known.id, attempt };
};
