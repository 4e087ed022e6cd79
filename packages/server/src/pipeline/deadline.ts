import { DECISION_VERSIONS, gate } from "@orchestrator/core";
import {
  afterCommit,
  moveWorkflow,
  recordDraft,
  recordSteps,
  type StepRecord,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { failWorkflow } from "./fail-workflow.ts";
import { notifyManager } from "./notify/notify-manager.ts";
import { recordReading } from "./reading/record-reading.ts";
import { auditStep } from "./steps.ts";

type Expiring = Pick<Deps, "engine" | "env" | "logger" | "metrics">;

/** Whether the neighbours have had all the time that a message can wait for them. */
export const deadlinePassed = (deps: Pick<Deps, "env">, workflow: WorkflowInstance, now: Date): boolean =>
  now.getTime() - workflow.dueFrom.getTime() >= deps.env.PROCESSING_DEADLINE * 1000;

/** Why nobody drafted a reply in time: an item without a draft, for a manager to write one. */
const askForText = async (
  deps: Expiring,
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
  afterCommit(tx, () => deps.metrics.decided({ route: "approval", gates: [gate("no_draft")] }));
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
    auditStep(workflow, "decide_route", {
      output: { route: "approval", reasons: ["no_draft"], deadline_seconds: deps.env.PROCESSING_DEADLINE },
    }),
  ]);
  await notifyManager(deps, tx, workflow, {
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
  deps: Expiring,
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
