import { centsFromDollars } from "../money.ts";
import type { PlanIssue, PlanStatus } from "../vocabulary.ts";
import type { PaymentPlan, PlanValidation } from "./payment-plan.ts";

/** The business rules for payment plans. Amounts in US dollars, durations in weeks. */
export interface PlanRules {
  readonly min_weekly_amount: number;
  readonly max_duration_weeks: number;
  /** Share of what is owed that the plan has to pay back. */
  readonly min_coverage: number;
  readonly auto_approvable_weeks: number;
  /** Longer than this, or below `unrealistic_below`, a person should look at the tenant's situation. */
  readonly unrealistic_over_weeks: number;
  readonly unrealistic_below: number;
}

/** The rules in force unless configured otherwise. */
export const defaultRules: PlanRules = {
  min_weekly_amount: 25,
  max_duration_weeks: 12,
  min_coverage: 0.9,
  auto_approvable_weeks: 4,
  unrealistic_over_weeks: 20,
  unrealistic_below: 25,
};

/** What the tenant owes, in US dollars. `tenant_portion` is the part not paid by a subsidy, where that is known. */
export interface OwedAmounts {
  readonly amount_owed: number;
  readonly tenant_portion?: number | null;
}

/** Checks a plan against the rules. Coverage is measured against the tenant's portion where that is known. */
export function validatePaymentPlan(
  plan: Pick<PaymentPlan, "weekly_amount" | "duration_weeks">,
  { amount_owed, tenant_portion }: OwedAmounts,
  rules: PlanRules = defaultRules,
): PlanValidation {
  const weeks = plan.duration_weeks;
  const weekly = centsFromDollars(plan.weekly_amount);
  const owed = centsFromDollars(tenant_portion ?? amount_owed);
  const share = Math.round(rules.min_coverage * 10_000);

  const issues: PlanIssue[] = [];
  if (weekly < centsFromDollars(rules.min_weekly_amount)) issues.push("amount_too_low");
  if (weeks === null) issues.push("duration_missing");
  else {
    if (weeks > rules.max_duration_weeks) issues.push("duration_too_long");
    if (weekly * weeks * 10_000 < owed * share) issues.push("insufficient_coverage");
  }

  return {
    issues,
    auto_approvable: issues.length === 0 && weeks !== null && weeks <= rules.auto_approvable_weeks,
    unrealistic:
      weekly < centsFromDollars(rules.unrealistic_below) || (weeks !== null && weeks > rules.unrealistic_over_weeks),
  };
}

/** `valid` may be approved by itself; `needs_review` breaks no rule but is long, or lacks only its length. */
export function planStatus(
  plan: Pick<PaymentPlan, "duration_weeks">,
  { issues, auto_approvable }: PlanValidation,
): Exclude<PlanStatus, "detected"> {
  if (auto_approvable) return "valid";
  const lacksOnlyDuration = plan.duration_weeks === null && issues.every((issue) => issue === "duration_missing");
  return issues.length === 0 || lacksOnlyDuration ? "needs_review" : "invalid";
}
