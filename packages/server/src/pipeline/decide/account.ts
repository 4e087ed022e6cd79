import type { ConversationFacts, PhoneRelation, PlanRules, TenantContext } from "@orchestrator/core";
import { type CheckedPlan, checkPlan } from "../reading/check-plan.ts";
import type { Situation } from "./situation.ts";

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
