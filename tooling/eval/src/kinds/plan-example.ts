import { z } from "zod";

const dollars = z
  .number()
  .positive()
  .refine((amount) => Math.abs(Math.round(amount * 100) - amount * 100) < 1e-6, "more than two decimals");

const plan = z.strictObject({
  weekly_amount: dollars,
  duration_weeks: z.int().positive().nullable(),
  start_date: z.iso.date().nullable(),
});

/** A message that may propose a payment plan. `now` carries the offset that local dates are meant in. */
export const planExample = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().min(1),
    now: z.iso.datetime({ offset: true }),
    lang: z.enum(["en", "es"]),
    source: z.enum(["tenant", "ai"]),
    style: z.enum(["messy", "canonical"]),
    expect: plan.nullable(),
    accept: z
      .strictObject({
        weekly_amount: z.array(dollars).optional(),
        duration_weeks: z.array(z.int().positive().nullable()).optional(),
        start_date: z.array(z.iso.date().nullable()).optional(),
      })
      .optional(),
    accept_alternative: z.array(plan.nullable()).optional(),
    expect_promise: z.strictObject({ amount: dollars, date: z.iso.date() }).optional(),
    note: z.string(),
  })
  .refine((example) => example.expect !== null || example.accept === undefined, "accept needs a plan to widen");

export type PlanExample = z.infer<typeof planExample>;
export type ExpectedPlan = z.infer<typeof plan>;
export type ExpectedPromise = NonNullable<PlanExample["expect_promise"]>;
