import { createHash } from "node:crypto";
import { type ApprovalQueueItem, OrchestratorError } from "@orchestrator/core";
import { z } from "zod";
import type { Context } from "./context.ts";
import { requireSingleCall } from "./single-call.ts";

/** For the OpenAPI document. */
export const preconditionHeaders = z.object({
  "If-Match": z
    .string()
    .optional()
    .meta({ description: "The ETag of the draft as it was read; left out: any version will do" }),
});

/**
 * The version of a queue item: what a decision is about, and what was decided. Who is writing on it is no part: a manager's
 * own claim must not make stale what that manager has read.
 */
export const etagOf = (item: ApprovalQueueItem): string => {
  const { response_queue_id, status, ai_response, modified_response, actioned_at, unknown_send_id } = item;
  const version = [response_queue_id, status, ai_response, modified_response, actioned_at, unknown_send_id];
  return `"${createHash("sha256").update(JSON.stringify(version)).digest("base64url").slice(0, 22)}"`;
};

/** By strong comparison: a weak tag never matches. */
const matches = (header: string, etag: string): boolean =>
  header.trim() === "*" || header.split(",").some((tag) => tag.trim() === etag);

/**
 * Refuses a call whose `If-Match` names another version than the stored one. A change after this look is no danger: an item
 * leaves its pending state once, and the decision itself is guarded by that.
 *
 * @param read the item as it is stored
 */
export const requireMatch = async (ctx: Context, read: () => Promise<ApprovalQueueItem>): Promise<void> => {
  if (ctx.ifMatch === undefined) return;
  requireSingleCall(ctx, "If-Match");
  const item = await read();
  if (matches(ctx.ifMatch, etagOf(item))) return;
  const { status, actioned_by, actioned_at } = item;
  throw new OrchestratorError("precondition_failed", "The draft is not as it was read: read it again", {
    details: { status, decided_by: actioned_by, decided_at: actioned_at },
  });
};
