import { z } from "zod";
import { WORKFLOW_STATUSES } from "../vocabulary.ts";
import { conversationId, messageText, timestamp, workflowId } from "./fields.ts";

export const conversationRef = z.strictObject({ conversation_id: conversationId });

export const workflowStatus = z
  .object({
    conversation_id: conversationId,
    workflow_id: workflowId,
    status: z.enum(WORKFLOW_STATUSES),
    started_at: timestamp,
    last_updated: timestamp,
  })
  .meta({ id: "WorkflowStatus" });
export type WorkflowStatusResult = z.infer<typeof workflowStatus>;

export const retryRequest = z
  .strictObject({
    workflow_id: workflowId,
    reason: messageText.optional().meta({ description: "Kept with the workflow's history" }),
  })
  .meta({ id: "RetryRequest", examples: [{ reason: "The Collections Monitor is back" }] });

export const retryResult = z
  .object({
    status: z.literal("processing"),
    workflow_id: workflowId,
    attempt: z.int().min(1).meta({ description: "Which retry this is, from 1" }),
  })
  .meta({ id: "RetryResult" });
export type RetryResult = z.infer<typeof retryResult>;
