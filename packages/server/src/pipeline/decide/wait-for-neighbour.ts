import { DECISION_VERSIONS } from "@orchestrator/core";
import {
  inTransaction,
  lockConversation,
  markDegraded,
  moveWorkflow,
  recordDraft,
  recordSteps,
  type StepRecord,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import type { Neighbour } from "../../integrations/ports.ts";
import { recordReading } from "../record-reading.ts";
import { RetryLater } from "../retry-later.ts";
import { failWorkflow } from "../fail-workflow.ts";
import { notifyManager } from "../notify/notify-manager.ts";

export const deadlinePassed = (deps: Deps, workflow: WorkflowInstance, now: Date): boolean =>
  now.getTime() - workflow.dueFrom.getTime() >= deps.env.PROCESSING_DEADLINE * 1000;

/** Why nobody drafted a reply in time: an item without a draft, for a manager to write one. */
const askForText = async (
  deps: Deps,
  tx: Transaction,
  workflow: WorkflowInstance,
  steps: readonly StepRecord[],
): Promise<void> => {
  const moved = await moveWorkflow(tx, workflow.id, "model_deadline_passed", {
    attempts: 0,
    stamp: ["decidedAt"],
    errorMessage: "no draft in time: the language model could not be reached",
  });
  if (moved === undefined) return;
  await recordReading(deps, tx, workflow);
  await recordDraft(tx, {
    workflowId: workflow.id,
    tenantMessage: workflow.content,
    aiResponse: "",
    confidenceScore: 0,
    status: "pending",
    decision: {
      route: "approval",
      reasons: ["no_draft"],
      gates: ["no_draft"],
      confidence_reasons: [],
      versions: DECISION_VERSIONS,
    },
  });
  await recordSteps(tx, [
    ...steps,
    {
      workflowId: workflow.id,
      stepName: "decide_route",
      stepType: "database_operation",
      status: "completed",
      correlationId: workflow.correlationId,
      attempt: workflow.retries + 1,
      output: { route: "approval", reasons: ["no_draft"], deadline_seconds: deps.env.PROCESSING_DEADLINE },
    },
  ]);
  await notifyManager(deps, tx, {
    workflowId: workflow.id,
    conversationId: workflow.conversationId,
    correlationId: workflow.correlationId,
    subject: "A tenant waits for a reply that could not be drafted",
    detail: "The language model could not be reached in time. Please write the reply in the approval queue.",
    priority: "high",
  });
};

/**
 * The processing deadline has passed: without a model a manager is asked to write; without another neighbour the message
 * has failed. The conversation is locked.
 */
export const expire = async (
  deps: Deps,
  tx: Transaction,
  workflow: WorkflowInstance,
  dependency: string,
  steps: readonly StepRecord[],
): Promise<void> => {
  if (dependency === "openai" && workflow.decidedAt === null) return askForText(deps, tx, workflow, steps);
  await failWorkflow(deps, tx, workflow, {
    event: "processing_failed",
    error: `${dependency} could not be reached within ${deps.env.PROCESSING_DEADLINE} s`,
    escalation: "processing_failed",
    steps,
  });
};

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
    await recordSteps(tx, first ? [...steps, degradedStep(workflow, dependency)] : steps);
    await deps.engine.keepLease(tx, job);
  });
  if (!expired) throw new RetryLater(`waiting for ${dependency}`);
};

const degradedStep = (workflow: WorkflowInstance, dependency: string): StepRecord => ({
  workflowId: workflow.id,
  stepName: "degraded",
  stepType: "database_operation",
  status: "completed",
  correlationId: workflow.correlationId,
  attempt: workflow.retries + 1,
  output: { dependency },
});
