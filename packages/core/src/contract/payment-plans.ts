import { z } from "zod";
import { PLAN_ISSUES } from "../vocabulary.ts";
import { conversationId, dollars, EXAMPLE_IDS, messageText, tenantId, workflowId } from "./fields.ts";

export const paymentPlanDetected = z
  .object({
    conversation_id: conversationId,
    tenant_id: tenantId,
    message_content: messageText.meta({ description: "The tenant's words", examples: ["I can pay $200 per week"] }),
    ai_response: messageText.optional().meta({ description: "A model's answer that may carry a plan marker" }),
  })
  .meta({
    id: "PaymentPlanDetected",
    examples: [
      {
        conversation_id: EXAMPLE_IDS.conversation,
        tenant_id: "12345",
        message_content: "I can pay $200 per week",
        ai_response: "PAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08",
      },
    ],
  });
export type PaymentPlanDetected = z.infer<typeof paymentPlanDetected>;

export const paymentPlan = z
  .object({
    weekly_amount: dollars,
    duration_weeks: z.int().nullable(),
    start_date: z.iso.date().nullable(),
  })
  .meta({ id: "PaymentPlan" });

export const planResult = z
  .object({
    status: z.enum(["valid", "needs_review", "invalid", "no_plan"]),
    plan: paymentPlan.nullable(),
    validation: z
      .object({ issues: z.array(z.enum(PLAN_ISSUES)), auto_approvable: z.boolean(), unrealistic: z.boolean() })
      .nullable(),
    attempt_id: z.guid().nullable(),
    workflow_id: workflowId,
  })
  .meta({ id: "PaymentPlanResult" });
export type PlanResult = z.infer<typeof planResult>;
