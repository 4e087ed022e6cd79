import {
  inTransaction,
  lockConversation,
  markDegraded,
  recordSteps,
  type StepRecord,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import type { Neighbour } from "../../integrations/ports.ts";
import { deadlinePassed, expire } from "../deadline.ts";
import { RetryLater } from "../retry-later.ts";
import { auditStep } from "../steps.ts";

/**
 * A neighbour is down: the message waits for it, marked degraded, until the deadline hands it to people.
 *
 * @throws RetryLater while it waits
 */
export const waitForNeighbour = async (
  deps: Deps,
  job: ConversationJob,
  workflow: WorkflowInstance,
  { dependency, now, steps }: { dependency: Neighbour; now: Date; steps: readonly StepRecord[] },
): Promise<void> => {
  const expired = deadlinePassed(deps, workflow, now);
  await inTransaction(deps.db, async (tx) => {
    await lockConversation(tx, workflow.conversationId);
    if (expired) {
      await expire(deps, tx, workflow, dependency, steps);
      await deps.engine.completeFenced(tx, job);
      return;
    }
    await markDegraded(tx, workflow.id, dependency);
    const first = workflow.degradedBy !== dependency;
    await recordSteps(tx, first ? [...steps, auditStep(workflow, "degraded", { output: { dependency } })] : steps);
    await deps.engine.keepLease(tx, job);
  });
  if (!expired) throw new RetryLater(`waiting for ${dependency}`);
};
