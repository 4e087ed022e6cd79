import { PLAN_ISSUES } from "@orchestrator/core";
import { z } from "zod";

/** A plan against what is owed, and the findings of the business rules. */
export const validationExample = z.strictObject({
  id: z.string().min(1),
  plan: z.strictObject({
    weekly_amount: z.number().positive(),
    duration_weeks: z.int().positive().nullable(),
  }),
  amount_owed: z.number().positive(),
  expect: z.strictObject({
    issues: z.array(z.enum(PLAN_ISSUES)),
    auto_approvable: z.boolean(),
    unrealistic: z.boolean(),
  }),
  note: z.string(),
});

export type ValidationExample = z.infer<typeof validationExample>;
