import { extractPaymentPlan } from "@orchestrator/core";
import { judgePlan, type PlanAnswer } from "./judge-plan.ts";
import { defineKind } from "./kind.ts";
import { planExample } from "./plan-example.ts";

export const plans = defineKind({
  schema: planExample,
  read: ({ text, now, source }): PlanAnswer => extractPaymentPlan(text, { now, source }),
  judge: judgePlan,
  describe: {
    input: ({ text, now, source }) => `${source === "ai" ? "[ai] " : ""}${text} (${now})`,
    answer: ({ plan, promise }) => describePlan(plan, promise),
    expected: ({ expect, expect_promise }) => describePlan(expect, expect_promise ?? null),
  },
});

function describePlan(plan: PlanAnswer["plan"], promise: PlanAnswer["promise"]): string {
  const parts: string[] = [];
  if (plan !== null) {
    parts.push(`${plan.weekly_amount} a week`);
    if (plan.duration_weeks !== null) parts.push(`${plan.duration_weeks} weeks`);
    if (plan.start_date !== null) parts.push(`from ${plan.start_date}`);
  }
  if (promise !== null) parts.push(`promise ${promise.amount} on ${promise.date}`);
  return parts.length === 0 ? "none" : parts.join(", ");
}
