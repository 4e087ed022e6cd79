import { z } from "zod";
import { conversationId, EXAMPLE_IDS, messageText, phoneNumber, tenantId, timestamp, workflowId } from "./fields.ts";

const escalationId = z.guid().meta({ format: "uuid", examples: [EXAMPLE_IDS.escalation] });

export const takeOverRequest = z
  .strictObject({
    conversation_id: conversationId,
    reason: messageText.optional().meta({ description: "Why; kept with the escalation" }),
  })
  .meta({ id: "TakeOverRequest", examples: [{ reason: "I know this tenant and answer myself" }] });
export type TakeOverRequest = z.output<typeof takeOverRequest>;

export const takeOverResult = z
  .object({
    status: z.literal("taken_over"),
    conversation_id: conversationId,
    escalation_id: escalationId,
    workflow_id: workflowId,
    assigned_to: z.string().meta({ description: "Who holds it: the caller" }),
    assigned_at: timestamp,
    texts_cancelled: z.int().min(0).meta({ description: "Automatic texts that had not left and now will not" }),
  })
  .meta({ id: "TakeOverResult" });
export type TakeOverResult = z.output<typeof takeOverResult>;

export const handBackRequest = z
  .strictObject({
    conversation_id: conversationId,
    note: messageText.optional().meta({ description: "What was done" }),
  })
  .meta({ id: "HandBackRequest", examples: [{ note: "Spoke with the tenant; a plan is agreed" }] });
export type HandBackRequest = z.output<typeof handBackRequest>;

export const handBackResult = z
  .object({ status: z.literal("handed_back"), conversation_id: conversationId, escalation_id: escalationId })
  .meta({ id: "HandBackResult" });
export type HandBackResult = z.output<typeof handBackResult>;

export const ownText = z
  .strictObject({
    conversation_id: conversationId,
    content: messageText.meta({ description: "The text, at most 320 characters" }),
  })
  .meta({ id: "OwnText", examples: [{ content: "This is Dana from the office. Please call me at 203-555-0100." }] });
export type OwnText = z.output<typeof ownText>;

export const ownTextResult = z
  .object({
    status: z.literal("queued"),
    conversation_id: conversationId,
    workflow_id: workflowId,
    response_queue_id: z.guid(),
    send_id: z.guid(),
    not_before: timestamp.meta({ description: "It leaves from then on: quiet hours may hold it" }),
    warnings: z.array(z.string()).meta({ description: "What the draft checks say of it; it is sent all the same" }),
  })
  .meta({ id: "OwnTextResult" });
export type OwnTextResult = z.output<typeof ownTextResult>;

export const identityConfirmation = z
  .strictObject({
    conversation_id: conversationId,
    tenant_id: tenantId,
    phone_number: phoneNumber,
    note: messageText.optional().meta({ description: "How it was established" }),
  })
  .meta({
    id: "IdentityConfirmation",
    examples: [{ tenant_id: "12345", phone_number: "+12035550143", note: "The tenant has a new number" }],
  });
export type IdentityConfirmation = z.output<typeof identityConfirmation>;

const identity = z.object({ tenant_id: tenantId, phone_number: phoneNumber.nullable() });

export const identityResult = z
  .object({
    status: z.literal("confirmed"),
    conversation_id: conversationId,
    tenant_id: tenantId,
    phone_number: phoneNumber,
    previous: identity.meta({ description: "Whose the conversation was before" }),
    resolved_escalations: z.array(escalationId),
  })
  .meta({ id: "IdentityResult" });
export type IdentityResult = z.output<typeof identityResult>;
