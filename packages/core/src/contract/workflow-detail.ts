import { z } from "zod";
import {
  AUDIT_ACTIONS,
  COMPLETION_REASONS,
  OUTBOX_KINDS,
  OUTBOX_STATES,
  STEP_STATUSES,
  STEP_TYPES,
  VOUCHERS,
  WORKFLOW_STATUSES,
  WORKFLOW_TYPES,
} from "../vocabulary.ts";
import { escalationItem } from "./escalations.ts";
import {
  conversationId,
  cursor,
  nextCursor,
  pageSize,
  phoneNumber,
  tenantId,
  timestamp,
  workflowId,
} from "./fields.ts";
import { planAttempt } from "./payment-plans.ts";
import { queueItem } from "./responses.ts";

export const workflowFilter = z.strictObject({
  conversation_id: conversationId.optional(),
  tenant_id: tenantId.optional(),
  status: z.enum(WORKFLOW_STATUSES).optional(),
  workflow_type: z.enum(WORKFLOW_TYPES).optional(),
  sort: z.enum(["newest", "oldest"]).default("newest").meta({ description: "What comes first" }),
  limit: pageSize,
  cursor: cursor.optional(),
});
export type WorkflowFilter = z.output<typeof workflowFilter>;

export const workflowRef = z.strictObject({ workflow_id: workflowId });

export const workflowItem = z
  .object({
    workflow_id: workflowId,
    conversation_id: conversationId,
    workflow_type: z.enum(WORKFLOW_TYPES),
    status: z.enum(WORKFLOW_STATUSES),
    completion_reason: z.enum(COMPLETION_REASONS).nullable(),
    tenant_id: tenantId,
    phone_number: phoneNumber.nullable(),
    seq: z.int().nullable().meta({ description: "The text's place in its conversation; null where no text came in" }),
    content: z.string().meta({ description: "The tenant's words" }),
    started_at: timestamp,
    decided_at: timestamp.nullable(),
    completed_at: timestamp.nullable(),
    last_message_at: timestamp.nullable().meta({ description: "When a text of ours arrived" }),
    last_updated: timestamp,
    degraded_by: z.string().nullable().meta({ description: "The neighbour it waits for" }),
    degraded_since: timestamp.nullable(),
    retries: z.int(),
    error_message: z.string().nullable(),
    correlation_id: z.string(),
  })
  .meta({ id: "Workflow" });
export type WorkflowItem = z.output<typeof workflowItem>;

export const workflowList = z
  .object({ items: z.array(workflowItem), next_cursor: nextCursor })
  .meta({ id: "WorkflowList" });

export const textItem = z
  .object({
    send_id: z.guid(),
    response_queue_id: z.guid().nullable(),
    kind: z.enum(OUTBOX_KINDS).exclude(["notification"]),
    state: z.enum(OUTBOX_STATES),
    vouched_by: z.enum(VOUCHERS),
    body: z.string(),
    not_before: timestamp.meta({ description: "Quiet hours, or the SMS Agent's wish, may hold it until then" }),
    tries: z.int().meta({ description: "How often the SMS Agent put it off" }),
    claimed_at: timestamp.nullable(),
    delivered_at: timestamp.nullable(),
    asks_manager: z.boolean().meta({ description: "Its fate is unknown: a manager has to settle it" }),
    last_error: z.string().nullable(),
    created_at: timestamp,
  })
  .meta({ id: "Text" });

export const stepItem = z
  .object({
    step_id: z.guid(),
    step_name: z.string(),
    step_type: z.enum(STEP_TYPES),
    status: z.enum(STEP_STATUSES),
    attempt: z.int(),
    input: z.unknown(),
    output: z.unknown(),
    error: z.string().nullable(),
    started_at: timestamp,
    completed_at: timestamp.nullable(),
    duration_ms: z.int().nullable(),
    correlation_id: z.string(),
  })
  .meta({ id: "WorkflowStep" });

export const auditEntry = z
  .object({
    response_queue_id: z.guid().nullable(),
    send_id: z.guid().nullable(),
    action: z.enum(AUDIT_ACTIONS),
    original_response: z.string(),
    final_response: z.string().nullable(),
    reason: z.string().nullable(),
    warnings: z.array(z.string()),
    approved_by: z.string(),
    created_at: timestamp,
  })
  .meta({ id: "ApprovalAuditEntry" });

export const workflowDetail = workflowItem
  .extend({
    responses: z.array(queueItem).meta({ description: "Its drafts, oldest first" }),
    texts: z.array(textItem).meta({ description: "What left or was to leave for the tenant, oldest first" }),
    plans: z.array(planAttempt),
    escalations: z.array(escalationItem).meta({ description: "Open and resolved, oldest first" }),
    decisions: z.array(auditEntry).meta({ description: "What people decided, oldest first" }),
    steps: z.array(stepItem).meta({ description: "The audit trail in the order in which it was written, at most 500" }),
  })
  .meta({ id: "WorkflowDetail" });
export type WorkflowDetail = z.output<typeof workflowDetail>;
