import { z } from "zod";
import { conversationId, EXAMPLE_IDS, messageKey, messageText, phoneNumber, tenantId, workflowId } from "./fields.ts";

/** Unknown fields are dropped, not refused: a text must not be lost because its sender grew a field. */
export const incomingSms = z
  .object({
    tenant_id: tenantId,
    phone_number: phoneNumber,
    content: messageText.meta({ description: "The tenant's words, unchanged", examples: ["I can pay $200 per week"] }),
    conversation_id: conversationId,
    message_id: messageKey
      .optional()
      .meta({ description: "The provider's id of the message: the same id twice in a conversation is one message" }),
  })
  .meta({
    id: "IncomingSMS",
    examples: [
      {
        tenant_id: "12345",
        phone_number: "+1234567890",
        content: "I can pay $200 per week",
        conversation_id: EXAMPLE_IDS.conversation,
      },
    ],
  });
export type IncomingSms = z.infer<typeof incomingSms>;

export const smsReceipt = z
  .object({
    status: z.enum(["processed", "accepted"]).meta({
      description: "processed: decided by the time of the answer; accepted: stored, the decision follows",
    }),
    conversation_id: conversationId,
    workflow_id: workflowId,
  })
  .meta({ id: "SMSReceipt" });
export type SmsReceipt = z.infer<typeof smsReceipt>;
