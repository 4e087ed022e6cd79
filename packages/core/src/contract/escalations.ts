import { z } from "zod";
import { ESCALATION_TYPES, SEVERITIES } from "../vocabulary.ts";
import { conversationId, EXAMPLE_IDS, messageText, tenantId, timestamp, workflowId } from "./fields.ts";

export const escalationRequest = z
  .object({
    conversation_id: conversationId,
    escalation_type: z.enum(ESCALATION_TYPES),
    severity: z.enum(SEVERITIES),
    reason: messageText.optional().meta({ description: "Left out: the standard sentence of the type" }),
    auto_detected: z.boolean().default(false),
  })
  .meta({
    id: "EscalationRequest",
    examples: [
      {
        conversation_id: EXAMPLE_IDS.conversation,
        escalation_type: "payment_dispute",
        severity: "high",
        reason: "The tenant says the rent was paid",
        auto_detected: false,
      },
    ],
  });
export type EscalationRequest = z.infer<typeof escalationRequest>;

export const escalationResult = z
  .object({ status: z.literal("escalated"), escalation_id: z.guid(), workflow_id: workflowId })
  .meta({ id: "EscalationResult" });
export type EscalationResult = z.infer<typeof escalationResult>;

export const escalationFilter = z.strictObject({
  conversation_id: conversationId.optional(),
  state: z.enum(["open", "resolved"]).default("open"),
});

export const escalationItem = z
  .object({
    escalation_id: z.guid(),
    workflow_id: workflowId,
    conversation_id: conversationId,
    tenant_id: tenantId,
    escalation_type: z.enum(ESCALATION_TYPES),
    severity: z.enum(SEVERITIES),
    reason: z.string(),
    evidence: z
      .string()
      .nullable()
      .meta({ description: "The tenant's own words behind it; null where it came from elsewhere" }),
    auto_detected: z.boolean(),
    holds: z.boolean().meta({ description: "While it is open, texts are read and recorded, and nothing is answered" }),
    handled_by: z.string().nullable(),
    resolved_at: timestamp.nullable(),
    created_at: timestamp,
  })
  .meta({ id: "Escalation" });
export type EscalationItem = z.infer<typeof escalationItem>;

export const escalationList = z.object({ items: z.array(escalationItem) }).meta({ id: "EscalationList" });

export const escalationResolution = z
  .strictObject({
    escalation_id: z
      .guid("must be a UUID, as returned by escalate")
      .toLowerCase()
      .meta({ description: "The escalation", format: "uuid", examples: [EXAMPLE_IDS.escalation] }),
    note: messageText.optional().meta({ description: "What was done about it" }),
  })
  .meta({ id: "EscalationResolution", examples: [{ note: "Spoke with the tenant; the dispute is settled" }] });

export const resolutionResult = z
  .object({ status: z.literal("resolved"), escalation_id: z.guid(), workflow_id: workflowId })
  .meta({ id: "ResolutionResult" });
