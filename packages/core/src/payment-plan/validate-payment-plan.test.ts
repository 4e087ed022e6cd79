import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRules, planStatus, validatePaymentPlan } from "./validate-payment-plan.ts";

const check = (weekly_amount: number, duration_weeks: number | null, amount_owed: number, tenant_portion?: number) => {
  const plan = { weekly_amount, duration_weeks };
  const validation = validatePaymentPlan(plan, {
    amount_owed,
    ...(tenant_portion === undefined ? {} : { tenant_portion }),
  });
  return { ...validation, status: planStatus(plan, validation) };
};

describe("validatePaymentPlan", () => {
  it.each([
    ["covers all in four weeks", check(100, 4, 400), [], true, false, "valid"],
    ["covers exactly 90 %", check(450, 1, 500), [], true, false, "valid"],
    ["a cent short of 90 %", check(449.99, 1, 500), ["insufficient_coverage"], false, false, "invalid"],
    ["five weeks", check(100, 5, 500), [], false, false, "needs_review"],
    ["twelve weeks", check(195.9, 12, 2350.75), [], false, false, "needs_review"],
    ["thirteen weeks", check(100, 13, 1300), ["duration_too_long"], false, false, "invalid"],
    ["exactly 25 for exactly 20 weeks", check(25, 20, 500), ["duration_too_long"], false, false, "invalid"],
    ["over 20 weeks", check(50, 21, 1000), ["duration_too_long"], false, true, "invalid"],
    ["no duration", check(75, null, 600), ["duration_missing"], false, false, "needs_review"],
    ["little and no duration", check(20, null, 600), ["amount_too_low", "duration_missing"], false, true, "invalid"],
    ["a share of the total, all of the portion", check(100, 4, 1500, 400), [], true, false, "valid"],
  ])("%s", (_name, result, issues, auto_approvable, unrealistic, status) => {
    expect(result).toEqual({ issues, auto_approvable, unrealistic, status });
  });

  it("takes other rules", () => {
    const rules = { ...defaultRules, min_weekly_amount: 50, min_coverage: 0.5 };
    const plan = { weekly_amount: 40, duration_weeks: 4 };
    expect(validatePaymentPlan(plan, { amount_owed: 300 }, rules).issues).toEqual(["amount_too_low"]);
  });

  it("never finds a plan worse for paying more each week", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 500_000 }),
        (cents, more, duration_weeks, owed) => {
          const amounts = { amount_owed: owed / 100 };
          const less = validatePaymentPlan({ weekly_amount: cents / 100, duration_weeks }, amounts);
          const greater = validatePaymentPlan({ weekly_amount: (cents + more) / 100, duration_weeks }, amounts);
          expect(less.issues).toEqual(expect.arrayContaining([...greater.issues]));
        },
      ),
    );
  });
});
