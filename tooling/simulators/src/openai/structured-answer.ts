import { z } from "zod";

/** What our prompt asks a model for; in a script all but `reply` may be left out. */
export const structuredAnswerSchema = z.strictObject({
  reply: z.string(),
  payment_plan: z
    .strictObject({
      weekly_amount: z.number(),
      duration_weeks: z.number().nullable().default(null),
      start_date: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
  escalate_reason: z.string().nullable().default(null),
});
export type StructuredAnswer = z.output<typeof structuredAnswerSchema>;

const planMarker = ({ payment_plan: plan }: StructuredAnswer): string[] => {
  if (plan === null) return [];
  const parts = [
    `weekly=${plan.weekly_amount}`,
    ...(plan.duration_weeks === null ? [] : [`weeks=${plan.duration_weeks}`]),
    ...(plan.start_date === null ? [] : [`start=${plan.start_date}`]),
  ];
  return [`PAYMENT_PLAN: ${parts.join(", ")}`];
};

/** The same answer as a server without structured output gives it: text with the markers of the contract. */
export const asMarkedText = (answer: StructuredAnswer): string =>
  [
    ...(answer.escalate_reason === null ? [] : [`ESCALATE: ${answer.escalate_reason}`]),
    answer.reply,
    ...planMarker(answer),
  ].join("\n");
