import {
  beginAttempt,
  findNextWork,
  findOpenText,
  findWorkflow,
  forgetAttempt,
  inTransaction,
  type UnitOfWork,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { ServiceStopping } from "../engine/dispatcher.ts";
import { type ConversationJob, isLeaseLost } from "../engine/engine.ts";
import { inWorkflowSpan } from "../observability/job-spans.ts";
import { decideMessage } from "./decide/decide-message.ts";
import { failForGood } from "./decide/fail-for-good.ts";
import { GivenUp } from "./steps.ts";
import { sendText } from "./send/send-text.ts";

/** Attempts that a process did not survive. One more, and the message goes to people instead of killing another. */
const MAX_CRASHES = 5;

const decide = async (
  deps: Deps,
  job: ConversationJob,
  workflow: WorkflowInstance,
  signal: AbortSignal,
): Promise<void> => {
  if ((await decideMessage(deps, job, workflow, signal)) === "done") return;
  const text = await findOpenText(deps.db, workflow.id);
  // Cancelled since: a job left open would keep the newer text waiting until its lease is over.
  return text === undefined ? completeJob(deps, job) : sendText(deps, job, text.id, signal);
};

const perform = async (deps: Deps, job: ConversationJob, unit: UnitOfWork, signal: AbortSignal): Promise<void> => {
  const workflow =
    unit.kind === "decide"
      ? await beginAttempt(deps.db, unit.workflowId)
      : await findWorkflow(deps.db, unit.workflowId);
  // Displaced between the look and the attempt.
  if (workflow === undefined) return completeJob(deps, job);
  if (unit.kind === "decide" && workflow.attempts > MAX_CRASHES) {
    const error = new GivenUp(`${MAX_CRASHES} attempts ended without a word`);
    await failForGood(deps, job, workflow, { error, steps: [] });
    return;
  }
  return inWorkflowSpan(`job ${unit.kind}`, workflow, () =>
    unit.kind === "decide" ? decide(deps, job, workflow, signal) : sendText(deps, job, unit.outboxId, signal),
  );
};

const completeJob = (deps: Deps, job: ConversationJob): Promise<void> =>
  inTransaction(deps.db, (tx) => deps.engine.complete(tx, job));

/**
 * One job: the conversation's next piece of work, whichever message it belongs to. Throws where the job is to be
 * repeated; a worker whose job was taken over ends quietly.
 */
export const workConversation = async (deps: Deps, job: ConversationJob, signal: AbortSignal): Promise<void> => {
  const unit = await findNextWork(deps.db, job.data.conversation_id);
  if (unit === undefined) return completeJob(deps, job);
  try {
    await perform(deps, job, unit, signal);
  } catch (error) {
    if (isLeaseLost(error)) return;
    // A message that was long in work when the service was stopped has not crashed anything.
    if (signal.reason instanceof ServiceStopping && unit.kind === "decide")
      await forgetAttempt(deps.db, unit.workflowId);
    throw error;
  } finally {
    deps.outcomes.nudge();
  }
};
