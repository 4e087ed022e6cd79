import {
  APPROVAL_ACTIONS,
  type ApprovalAction,
  QUEUE_STATUSES,
  type QueueStatus,
  type Route,
} from "@orchestrator/core";
import { sql } from "drizzle-orm";
import { check, index, jsonb, numeric, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { lifecycle, moment, oneOf, word } from "./columns.ts";
import { orchestrationWorkflows } from "./orchestration-workflows.ts";

/** Why the draft took its route, under which versions: enough to explain it without running anything again. */
export interface StoredDecision {
  readonly route: Route;
  readonly reasons: readonly string[];
  readonly gates: readonly string[];
  readonly confidence_reasons: readonly { code: string; contribution: number }[];
  readonly versions: Readonly<Record<string, string>>;
}

/** One row for every draft on every route: what was decided. What then happened is in workflow and outbox. */
export const aiResponseQueue = pgTable(
  "ai_response_queue",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    workflowId: uuid("workflow_id")
      .notNull()
      .references(() => orchestrationWorkflows.id, { onDelete: "restrict" }),
    tenantMessage: text("tenant_message").notNull(),
    /** The draft; empty where the model gave none in time. */
    aiResponse: text("ai_response").notNull(),
    confidenceScore: numeric("confidence_score", { precision: 5, scale: 4, mode: "number" }).notNull(),
    status: word<QueueStatus>("status").notNull().default("pending"),
    approvalAction: word<ApprovalAction>("approval_action"),
    modifiedResponse: text("modified_response"),
    actionedBy: varchar("actioned_by", { length: 100 }),
    actionedAt: moment("actioned_at"),
    ...lifecycle(),

    decision: jsonb("decision").$type<StoredDecision>().notNull(),
    /** When the account behind the draft was read: an old one is read again before the draft is approved. */
    contextAt: moment("context_at"),
    /** The manager who is writing, so that two don't write at once; it lapses by itself. */
    claimedBy: varchar("claimed_by", { length: 100 }),
    claimExpiresAt: moment("claim_expires_at"),
    warnings: jsonb("warnings").$type<readonly string[]>().notNull().default([]),
  },
  (table) => [
    check("ai_response_queue_status_check", oneOf(table.status, QUEUE_STATUSES)),
    check("ai_response_queue_action_check", oneOf(table.approvalAction, APPROVAL_ACTIONS)),
    check("ai_response_queue_confidence_check", sql`${table.confidenceScore} between 0 and 1`),
    check("ai_response_queue_claim_check", sql`(${table.claimedBy} is null) = (${table.claimExpiresAt} is null)`),
    uniqueIndex("ai_response_queue_one_pending_key")
      .on(table.workflowId)
      .where(sql`${table.status} = 'pending'`),
    index("ai_response_queue_status_idx").on(table.status, table.createdAt, table.id),
    index("ai_response_queue_workflow_id_idx").on(table.workflowId),
    index("ai_response_queue_created_at_idx").on(table.createdAt),
  ],
);
