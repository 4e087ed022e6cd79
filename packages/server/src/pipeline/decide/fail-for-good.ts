import { inTransaction, lockConversation, type StepRecord, type WorkflowInstance } from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import { failWorkflow } from "../fail-workflow.ts";
import { describeError } from "../steps.ts";

/** A failure that no waiting mends: the message goes to people at once, and its job ends. */
export const failForGood = async (
  deps: Deps,
  job: ConversationJob,
  workflow: WorkflowInstance,
  { error, steps }: { error: unknown; steps: readonly StepRecord[] },
): Promise<"done"> => {
  await inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, workflow.conversationId);
    await failWorkflow(deps, tx, workflow, {
      event: "processing_failed",
      error: describeError(error),
      escalation: "processing_failed",
      steps,
    });
    await deps.engine.completeFenced(tx, job);
  });
  return "done";
};
