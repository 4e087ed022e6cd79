import { z } from "zod";
import { PLAN_ISSUES, PLAN_SOURCES, PLAN_STATUSES } from "../vocabulary.ts";
import {
  conversationId,
  cursor,
  dollars,
  EXAMPLE_IDS,
  messageText,
  nextCursor,
  pageSize,
  tenantId,
  timestamp,
  workflowId,
} from "./fields.ts";

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

export const planFilter = z.strictObject({
  conversation_id: conversationId.optional(),
  tenant_id: tenantId.optional(),
  status: z.enum(PLAN_STATUSES).optional(),
  limit: pageSize,
  cursor: cursor.optional(),
});
export type PlanFilter = z.output<typeof planFilter>;

export const planAttempt = paymentPlan
  .extend({
    attempt_id: z.guid(),
    workflow_id: workflowId,
    conversation_id: conversationId,
    tenant_id: tenantId,
    extracted_from: z.enum(PLAN_SOURCES),
    status: z.enum(PLAN_STATUSES).meta({ description: "detected: nobody read the account to check it against" }),
    issues: z.array(z.enum(PLAN_ISSUES)).meta({ description: "What the rules object to" }),
    auto_approvable: z.boolean(),
    unrealistic: z.boolean(),
    evidence: z.string().nullable().meta({ description: "The words it was read from" }),
    created_at: timestamp,
  })
  .meta({ id: "PaymentPlanAttempt" });
export type PlanAttempt = z.output<typeof planAttempt>;

export const planList = z
  .object({ items: z.array(planAttempt), next_cursor: nextCursor })
  .meta({ id: "PaymentPlanList" });
