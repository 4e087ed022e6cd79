import { z } from "zod";
import { ESCALATION_TYPES, SEVERITIES } from "../vocabulary.ts";
import { conversationId, EXAMPLE_IDS, messageText, workflowId } from "./fields.ts";

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
