import { z } from "zod";
import { ESCALATION_TYPES, SEVERITIES } from "../vocabulary.ts";
import {
  conversationId,
  cursor,
  EXAMPLE_IDS,
  messageText,
  nextCursor,
  pageSize,
  person,
  tenantId,
  timestamp,
  workflowId,
} from "./fields.ts";

/** A conversation is taken over by an operation of its own. */
const raisable = z.enum(ESCALATION_TYPES).exclude(["taken_over"]);

const escalationId = z
  .guid("must be a UUID, as returned by escalate")
  .toLowerCase()
  .meta({ description: "The escalation", format: "uuid", examples: [EXAMPLE_IDS.escalation] });

export const escalationRequest = z
  .object({
    conversation_id: conversationId,
    escalation_type: raisable,
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
  state: z
    .enum(["open", "resolved"])
    .default("open")
    .meta({ description: "open: oldest first; resolved: the one resolved last comes first" }),
  conversation_id: conversationId.optional(),
  tenant_id: tenantId.optional(),
  escalation_type: z.enum(ESCALATION_TYPES).optional(),
  severity: z.enum(SEVERITIES).optional(),
  assigned_to: person.meta({ description: "Only those that this person looks after" }).optional(),
  only_unassigned: z.boolean().default(false).meta({ description: "Only those that nobody looks after" }),
  limit: pageSize,
  cursor: cursor.optional(),
});
export type EscalationFilter = z.output<typeof escalationFilter>;

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
    assigned_to: z.string().nullable().meta({ description: "Who looks after it" }),
    assigned_at: timestamp.nullable(),
    handled_by: z.string().nullable().meta({ description: "Who resolved it" }),
    resolved_at: timestamp.nullable(),
    created_at: timestamp,
  })
  .meta({ id: "Escalation" });
export type EscalationItem = z.infer<typeof escalationItem>;

export const escalationList = z
  .object({ items: z.array(escalationItem), next_cursor: nextCursor })
  .meta({ id: "EscalationList" });

export const escalationAssignment = z
  .strictObject({
    escalation_id: escalationId,
    assigned_to: person.optional().meta({ description: "Who is to look after it; left out: the caller" }),
  })
  .meta({ id: "EscalationAssignment", examples: [{ assigned_to: "manager-002" }] });
export type EscalationAssignment = z.output<typeof escalationAssignment>;

export const assignmentResult = z
  .object({
    status: z.literal("assigned"),
    escalation_id: z.guid(),
    workflow_id: workflowId,
    assigned_to: z.string(),
    assigned_at: timestamp,
  })
  .meta({ id: "AssignmentResult" });
export type AssignmentResult = z.output<typeof assignmentResult>;

export const escalationResolution = z
  .strictObject({
    escalation_id: escalationId,
    note: messageText.optional().meta({ description: "What was done about it" }),
  })
  .meta({ id: "EscalationResolution", examples: [{ note: "Spoke with the tenant; the dispute is settled" }] });

export const resolutionResult = z
  .object({ status: z.literal("resolved"), escalation_id: z.guid(), workflow_id: workflowId })
  .meta({ id: "ResolutionResult" });
