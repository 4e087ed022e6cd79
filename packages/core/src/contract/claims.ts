import { z } from "zod";
import { WORKFLOW_STATUSES } from "../vocabulary.ts";
import { EXAMPLE_IDS, timestamp, workflowId } from "./fields.ts";
import { responseQueueId } from "./responses.ts";

export const claimRequest = z
  .strictObject({
    response_queue_id: responseQueueId,
    for_seconds: z
      .int()
      .min(30)
      .max(1800)
      .default(300)
      .meta({ description: "Seconds until the claim lapses by itself, counted from now" }),
  })
  .meta({ id: "ClaimRequest", examples: [{ for_seconds: 300 }] });
export type ClaimRequest = z.output<typeof claimRequest>;

export const claimResult = z
  .object({
    status: z.literal("claimed"),
    response_queue_id: responseQueueId,
    claimed_by: z.string(),
    claim_expires_at: timestamp,
  })
  .meta({ id: "ClaimResult" });
export type ClaimResult = z.output<typeof claimResult>;

export const responseRef = z.strictObject({ response_queue_id: responseQueueId }).meta({ id: "ResponseRef" });

export const releaseResult = z
  .object({ status: z.literal("released"), response_queue_id: responseQueueId })
  .meta({ id: "ReleaseResult" });
export type ReleaseResult = z.output<typeof releaseResult>;

/** How many drafts one call may approve. */
const MOST_AT_ONCE = 50;

export const bulkApproval = z
  .strictObject({
    response_queue_ids: z
      .array(responseQueueId)
      .min(1)
      .max(MOST_AT_ONCE)
      .refine((ids) => new Set(ids).size === ids.length, "must not name an item twice")
      .meta({ description: `The items whose drafts go out as they are, at most ${MOST_AT_ONCE}` }),
  })
  .meta({ id: "BulkApproval", examples: [{ response_queue_ids: [EXAMPLE_IDS.responseQueue] }] });
export type BulkApproval = z.output<typeof bulkApproval>;

export const bulkApprovalItem = z
  .object({
    response_queue_id: responseQueueId,
    outcome: z.enum(["approved", "conflict", "not_found", "refused", "failed"]).meta({
      description:
        "conflict: somebody or something came first; refused: the draft can't be approved as it is; failed: an error of ours, try it again",
    }),
    workflow_id: workflowId.nullable().meta({ description: "Set where it was approved" }),
    workflow_status: z.enum(WORKFLOW_STATUSES).nullable(),
    warnings: z.array(z.string()),
    reason: z.string().nullable().meta({
      description: "Of a conflict, for programs: already_decided, superseded, claimed_by_another, draft_stale…",
    }),
    detail: z.string().nullable().meta({ description: "Why it was not approved, in words" }),
    details: z.record(z.string(), z.unknown()).meta({ description: "Facts of a conflict: the decision that won, say" }),
  })
  .meta({ id: "BulkApprovalItem" });
export type BulkApprovalItem = z.output<typeof bulkApprovalItem>;

export const bulkApprovalResult = z
  .object({
    approved: z.int().min(0).meta({ description: "How many were approved" }),
    items: z.array(bulkApprovalItem).meta({ description: "One for each id, in the order given" }),
  })
  .meta({ id: "BulkApprovalResult" });
export type BulkApprovalResult = z.output<typeof bulkApprovalResult>;
