import type { EscalationType } from "@orchestrator/core";
import { moveWorkflow, recordSteps, type StepRecord, type Transaction, type WorkflowInstance } from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { cancelTexts } from "./send/cancel-texts.ts";
import { recordReading } from "./reading/record-reading.ts";
import { raiseEscalations } from "./notify/raise-escalations.ts";
import { auditStep } from "./steps.ts";

/**
 * Gives a message up to people: `failed`, an escalation, a notification. Answers false where the workflow had moved on.
 * The conversation is locked.
 */
export const failWorkflow = async (
  deps: Pick<Deps, "engine" | "env" | "logger" | "metrics">,
  tx: Transaction,
  workflow: WorkflowInstance,
  failure: {
    event: "processing_failed" | "send_rejected";
    error: string;
    escalation: Extract<EscalationType, "processing_failed" | "send_rejected">;
    steps: readonly StepRecord[];
  },
): Promise<boolean> => {
  const moved = await moveWorkflow(tx, workflow.id, failure.event, {
    errorMessage: failure.error,
    attempts: 0,
    // An attempt to decide that fails takes nothing from a person who took the message up meanwhile.
    onlyUndecided: workflow.decidedAt === null,
  });
  if (moved === undefined) return false;
  await recordReading(deps, tx, workflow);
  await cancelTexts(deps, tx, workflow.id, "all");
  await recordSteps(tx, [
    ...failure.steps,
    auditStep(workflow, "processing_failed", { status: "failed", error: failure.error }),
  ]);
  await raiseEscalations(deps, tx, moved, [{ type: failure.escalation, severity: "high" }]);
  return true;
};
