import {
  type ConversationFacts,
  defaultRules,
  type PhoneRelation,
  type PlanFact,
  type PlanRules,
  type PlanSource,
  planStatus,
  type PlanValidation,
  type TenantContext,
  type PaymentPlan,
  validatePaymentPlan,
} from "@orchestrator/core";
import type { Environment } from "../../env.ts";
import type { Reading } from "./read-text.ts";
import type { Situation } from "./situation.ts";

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

/** The plans that the unanswered texts propose, checked; the last of equal ones counts. */
export const plansOf = (situation: Situation, tenant: TenantContext | null, rules: PlanRules): readonly CheckedPlan[] =>
  situation.texts.flatMap(({ reading }) =>
    reading.plan.plan === null
      ? []
      : [checkPlan(reading.plan.plan, { tenant, source: "tenant_message", evidence: reading.plan.evidence, rules })],
  );

/** The plan that this workflow's own text proposes, checked. */
export const ownPlansOf = (
  { own }: Situation,
  tenant: TenantContext | null,
  rules: PlanRules,
): readonly CheckedPlan[] =>
  own.plan.plan === null
    ? []
    : [checkPlan(own.plan.plan, { tenant, source: "tenant_message", evidence: own.plan.evidence, rules })];

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

const digits = (phoneNumber: string): string => phoneNumber.replaceAll(/\D/g, "").slice(-10);

/** Whether the number that writes is one of the account's. Compared by their last ten digits: accounts spell loosely. */
export const phoneRelation = (tenant: TenantContext, phoneNumber: string | null): PhoneRelation => {
  if (tenant.phone_numbers.length === 0 || phoneNumber === null) return "unlisted";
  const own = digits(phoneNumber);
  return tenant.phone_numbers.some((listed) => digits(listed) === own) ? "tenants" : "not_tenants";
};

/** Fills in what the account says. */
export const withAccount = (
  facts: ConversationFacts,
  tenant: TenantContext | null,
  plans: readonly CheckedPlan[],
  phoneNumber: string | null,
): ConversationFacts => ({
  ...facts,
  tenant_known: tenant !== null,
  phone_relation: tenant === null ? "unlisted" : phoneRelation(tenant, phoneNumber),
  plans: plans.map(({ validation: _validation, evidence: _evidence, ...plan }) => plan),
});
