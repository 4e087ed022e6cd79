import type { Decision } from "@orchestrator/core";
import type { StoredRows } from "@orchestrator/db";
import type { Environment } from "../env.ts";
import { dataOf } from "../story/stored-data.ts";
import { compareDraft, compareEscalations, comparePlans } from "./compare-rows.ts";
import { deriveDecision, type Derived } from "./derive-decision.ts";
import { type Difference, differencesBetween } from "./difference.ts";
import { NotStored } from "./replay-log.ts";
import type { StoredBasis, Step } from "./stored-basis.ts";

/** Whoever came between the reading and the decision had the last word: the decision left its steps and no rows. */
const OVERTAKING: ReadonlySet<Step["stepName"]> = new Set([
  "escalate",
  "take_over",
  "processing_failed",
  "opt_out",
  "supersede",
]);

const wasOvertaken = ({ before }: StoredBasis): boolean => {
  const retried = before.findIndex(({ stepName }) => stepName === "retry");
  const sinceRetry = retried < 0 ? before : before.slice(0, retried);
  return sinceRetry.some(({ stepName }) => OVERTAKING.has(stepName));
};

const DECISION = ["rules", "scorer", "prompt"] as const;

const compareSteps = ({ reading, decision }: StoredBasis, derived: Derived): readonly Difference[] => {
  const { triggers, opt_out, plan, language, instruction_attempt } = dataOf<Readonly<Record<string, unknown>>>(
    reading.outputData,
  );
  const stored = { triggers, opt_out, plan, language, instruction_attempt };
  return [
    ...differencesBetween("read_message: output", stored, derived.situation.own, ["rules"]),
    ...derived.differences,
    ...differencesBetween("decide_route: facts", decision.inputData, derived.facts, DECISION),
    ...differencesBetween("decide_route: decision", decision.outputData, derived.decision, DECISION),
  ];
};

/** The rows that the newest decision of a workflow left, unless somebody overtook it. */
const compareRows = (rows: StoredRows, basis: StoredBasis, derived: Derived): readonly Difference[] => {
  const { id } = basis.workflow;
  const stored = dataOf<Decision>(basis.decision.outputData) as Decision;
  const superseded = rows.steps.some(
    ({ workflowId, stepName, position }) =>
      workflowId === id && stepName === "supersede" && position === (basis.decision.position ?? 0) + 1,
  );
  const drafts = rows.drafts.filter(
    ({ workflowId, decision }) => workflowId === id && !decision.reasons.includes("own_text"),
  );
  const plans = rows.plans.filter(({ workflowId }) => workflowId === id);
  return [
    ...(superseded ? [] : compareDraft(drafts.at(-1), basis, stored, derived.considered.draft?.reply ?? null)),
    ...comparePlans(plans, derived.considered.ownPlans, stored.versions.rules),
    ...compareEscalations(rows, id, stored, derived.facts),
  ];
};

/** Makes a stored decision once more and says where it, or what followed from it, differs. */
export const replayDecision = async (
  rows: StoredRows,
  basis: StoredBasis,
  { env, isNewest }: { readonly env: Environment; readonly isNewest: boolean },
): Promise<readonly Difference[]> => {
  try {
    const derived = await deriveDecision(basis, env);
    const followed = isNewest && !wasOvertaken(basis) ? compareRows(rows, basis, derived) : [];
    return [...compareSteps(basis, derived), ...followed];
  } catch (error) {
    if (!(error instanceof NotStored)) throw error;
    return [error.difference];
  }
};
