import { afterCommit, recordPlanAttempt, type Transaction } from "@orchestrator/db";
import { centsFromDollars } from "@orchestrator/core";
import type { Deps } from "../../deps.ts";
import type { CheckedPlan } from "./check-plan.ts";

/** Stores plans with what the rules say of them. Answers the ids of the attempts. */
export const recordPlans = async (
  { metrics }: Pick<Deps, "metrics">,
  tx: Transaction,
  workflowId: string,
  plans: readonly CheckedPlan[],
  rulesVersion: string,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const plan of plans) {
    const attempt = await recordPlanAttempt(tx, {
      workflowId,
      extractedFrom: plan.extracted_from,
      weeklyAmount: centsFromDollars(plan.weekly_amount),
      durationWeeks: plan.duration_weeks,
      startDate: plan.start_date,
      validationResult: { ...plan.validation, evidence: plan.evidence, rules_version: rulesVersion },
      status: plan.status,
    });
    ids.push(attempt.id);
    afterCommit(tx, () => metrics.planFound(plan.status));
  }
  return ids;
};
