import { validatePaymentPlan } from "@orchestrator/core";
import { judgeValidation, type ValidationAnswer } from "./judge-validation.ts";
import { defineKind } from "./kind.ts";
import { listLabels } from "./label-outcomes.ts";
import { validationExample } from "./validation-example.ts";

export const validations = defineKind({
  schema: validationExample,
  read: ({ plan, amount_owed }): ValidationAnswer => validatePaymentPlan(plan, { amount_owed }),
  judge: judgeValidation,
  describe: {
    input: ({ plan, amount_owed }) =>
      `${plan.weekly_amount} a week, ${plan.duration_weeks ?? "?"} weeks, ${amount_owed} owed`,
    answer: describeValidation,
    expected: ({ expect }) => describeValidation(expect),
  },
});

function describeValidation({ issues, auto_approvable, unrealistic }: ValidationAnswer): string {
  const conclusions = [auto_approvable && "auto-approvable", unrealistic && "unrealistic"];
  return [listLabels([...issues].toSorted()), ...conclusions.filter((conclusion) => conclusion !== false)].join("; ");
}
