import { escalationsOfTriggers, RULES_VERSION } from "@orchestrator/core";
import { findOpenEscalations, listPlanAttempts, type Transaction, type WorkflowInstance } from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { uncheckedPlans } from "./check-plan.ts";
import { type Reading, readText } from "./read-text.ts";
import { recordPlans } from "./record-plans.ts";
import { localIso } from "../local-time.ts";
import { raiseEscalations } from "../notify/raise-escalations.ts";

/** A reader that fails must not cost the tenant their message, nor people the chance to look at it. */
export const readCarefully = (
  deps: Pick<Deps, "env" | "logger">,
  content: string,
  at: Date,
  correlationId: string,
): Reading | null => {
  const { TIME_ZONE: timeZone } = deps.env;
  try {
    return readText(content, { now: localIso(at, timeZone), timeZone });
  } catch (error) {
    deps.logger.error("a text could not be read", { correlation_id: correlationId, error });
    return null;
  }
};

/**
 * Records what a text says where nobody gets to decide about it: escalated by hand first, given up, overtaken. Its plan is
 * kept as `detected`, and what a person must know of is raised unless it is open already. The conversation is locked.
 */
export const recordReading = async (
  deps: Pick<Deps, "engine" | "env" | "logger" | "metrics">,
  tx: Transaction,
  workflow: WorkflowInstance,
): Promise<void> => {
  if (workflow.seq === null || workflow.decidedAt !== null) return;
  const reading = readCarefully(deps, workflow.content, workflow.startedAt, workflow.correlationId);
  if (reading === null) return;
  const known = await listPlanAttempts(tx, workflow.id);
  if (known.length === 0) await recordPlans(deps, tx, workflow.id, uncheckedPlans(deps.env, reading), RULES_VERSION);
  const open = await findOpenEscalations(tx, workflow);
  const types = new Set(open.map((event) => event.escalationType));
  const fresh = escalationsOfTriggers(reading.triggers).filter(({ type }) => !types.has(type));
  await raiseEscalations(deps, tx, workflow, fresh);
};
