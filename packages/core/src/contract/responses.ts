import { z } from "zod";
import { APPROVAL_ACTIONS, QUEUE_STATUSES, SETTLE_ACTIONS, WORKFLOW_STATUSES } from "../vocabulary.ts";
import {
  conversationId,
  cursor,
  EXAMPLE_IDS,
  managerId,
  messageText,
  nextCursor,
  pageSize,
  person,
  tenantId,
  timestamp,
  workflowId,
} from "./fields.ts";

export const responseQueueId = z
  .guid("must be a UUID, as listed in the approval queue")
  .toLowerCase()
  .meta({ description: "The queue item", format: "uuid", examples: [EXAMPLE_IDS.responseQueue] });

const text = messageText.optional();

export const responseApproval = z
  .strictObject({
    response_queue_id: responseQueueId,
    action: z.enum(APPROVAL_ACTIONS),
    manager_id: managerId,
    approved_text: text.meta({ description: "With approve: the text to send in place of the draft" }),
    modified_text: text.meta({ description: "With modify (required): the manager's own text" }),
    escalation_reason: text.meta({ description: "With escalate (required): why a person has to look at it" }),
  })
  .superRefine((value, context) => {
    const required = { modify: "modified_text", escalate: "escalation_reason", approve: null } as const;
    const field = required[value.action];
    if (field !== null && value[field] === undefined) {
      context.addIssue({ code: "custom", path: [field], message: `is required when action is ${value.action}` });
    }
  })
  .meta({
    id: "ResponseApproval",
    examples: [
      { response_queue_id: EXAMPLE_IDS.responseQueue, action: "approve", manager_id: "manager-001" },
      {
        response_queue_id: EXAMPLE_IDS.responseQueue,
        action: "modify",
        manager_id: "manager-001",
        modified_text: "Thank you. We can accept $200 per week for 8 weeks.",
      },
      {
        response_queue_id: EXAMPLE_IDS.responseQueue,
        action: "escalate",
        manager_id: "manager-001",
        escalation_reason: "The tenant disputes the amount",
      },
    ],
  });
export type ResponseApproval = z.infer<typeof responseApproval>;

export const approvalResult = z
  .object({
    status: z.enum(["approved", "modified", "escalated"]),
    response_queue_id: responseQueueId,
    workflow_id: workflowId,
    workflow_status: z.enum(WORKFLOW_STATUSES),
    warnings: z
      .array(z.string())
      .meta({ description: "What the draft checks say of the text; it is sent all the same" }),
  })
  .meta({ id: "ApprovalResult" });
export type ApprovalResult = z.infer<typeof approvalResult>;

export const queueFilter = z.strictObject({
  status: z
    .enum(QUEUE_STATUSES)
    .meta({ description: "Left out: what waits for a manager, pending drafts and texts whose fate is unknown" })
    .optional(),
  conversation_id: conversationId.optional(),
  tenant_id: tenantId.optional(),
  claimed_by: person.meta({ description: "Only items on which this manager is writing" }).optional(),
  only_unclaimed: z.boolean().default(false).meta({ description: "Only items on which nobody is writing" }),
  only_unclear_sends: z
    .boolean()
    .default(false)
    .meta({ description: "Only items with a text that may or may not have arrived" }),
  sort: z.enum(["oldest", "newest", "lowest_confidence"]).default("oldest").meta({ description: "What comes first" }),
  limit: pageSize,
  cursor: cursor.optional(),
});
export type QueueFilter = z.output<typeof queueFilter>;

export const queueItem = z
  .object({
    response_queue_id: responseQueueId,
    workflow_id: workflowId,
    conversation_id: conversationId,
    tenant_id: tenantId,
    status: z.enum(QUEUE_STATUSES),
    tenant_message: z.string(),
    ai_response: z.string().meta({ description: "The draft; empty where the model gave none" }),
    confidence_score: z.number().min(0).max(1),
    reasons: z.array(z.string()).meta({ description: "Why it was not sent by itself" }),
    unknown_send_id: z
      .guid()
      .nullable()
      .meta({ description: "Set where a text may or may not have arrived: settle it" }),
    claimed_by: z
      .string()
      .nullable()
      .meta({ description: "The manager who is writing; null once the claim has lapsed" }),
    claim_expires_at: timestamp.nullable(),
    approval_action: z.enum(APPROVAL_ACTIONS).nullable().meta({ description: "What a manager decided" }),
    modified_response: z.string().nullable().meta({ description: "The text that went in place of the draft" }),
    actioned_by: z.string().nullable(),
    actioned_at: timestamp.nullable(),
    created_at: timestamp,
    updated_at: timestamp,
  })
  .meta({ id: "ApprovalQueueItem" });
export type ApprovalQueueItem = z.infer<typeof queueItem>;

export const queueList = z.object({ items: z.array(queueItem), next_cursor: nextCursor }).meta({ id: "ApprovalQueue" });

export const sendSettlement = z
  .strictObject({
    send_id: z
      .guid("must be a UUID, as listed in the approval queue")
      .toLowerCase()
      .meta({ description: "The text whose fate is unknown", format: "uuid", examples: [EXAMPLE_IDS.send] }),
    action: z.enum(SETTLE_ACTIONS).meta({
      description: "it_arrived: the tenant has the text; send_it: the tenant does not have it, send it now",
    }),
    reason: messageText.optional(),
  })
  .meta({ id: "SendSettlement", examples: [{ action: "it_arrived", reason: "The tenant answered it by phone" }] });

export const settlementResult = z
  .object({
    status: z.enum(SETTLE_ACTIONS),
    send_id: z.guid(),
    workflow_id: workflowId,
    workflow_status: z.enum(WORKFLOW_STATUSES),
  })
  .meta({ id: "SettlementResult" });
