import {
  defaultRules,
  type PaymentPlan,
  type PlanFact,
  type PlanRules,
  type PlanSource,
  planStatus,
  type PlanValidation,
  type TenantContext,
  validatePaymentPlan,
} from "@orchestrator/core";
import type { Environment } from "../../env.ts";
import type { Reading } from "./read-text.ts";

/** A plan found in a text, checked against the account, with the words it was read from. */
export interface CheckedPlan extends PlanFact {
  readonly validation: PlanValidation;
  readonly evidence: string | null;
}

/** The rules in force: the defaults, with what the environment sets. */
export const planRulesOf = (env: Environment): PlanRules => ({
  ...defaultRules,
  min_weekly_amount: env.MIN_WEEKLY_PAYMENT,
  max_duration_weeks: env.MAX_PAYMENT_WEEKS,
});

export const checkPlan = (
  plan: PaymentPlan,
  {
    tenant,
    source,
    evidence,
    rules,
  }: {
    tenant: TenantContext | null;
    source: PlanSource;
    evidence: string | null;
    rules: PlanRules;
  },
): CheckedPlan => {
  const owed = tenant ?? { amount_owed: 0, tenant_portion: null };
  const validation = validatePaymentPlan(plan, owed, rules);
  // Without an account there is nothing to cover: a person has to look.
  const status = tenant === null ? "needs_review" : planStatus(plan, validation);
  return { ...plan, extracted_from: source, validation, evidence, status, unrealistic: validation.unrealistic };
};

/** A text's own plan where nobody read the account: measured against nothing, so for a person. */
export const uncheckedPlans = (env: Environment, reading: Reading): readonly CheckedPlan[] =>
  reading.plan.plan === null
    ? []
    : [
        {
          ...checkPlan(reading.plan.plan, {
            tenant: null,
            source: "tenant_message",
            evidence: reading.plan.evidence,
            rules: planRulesOf(env),
          }),
          status: "detected",
        },
      ];
