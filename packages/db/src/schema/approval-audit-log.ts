import { AUDIT_ACTIONS, type AuditAction } from "@orchestrator/core";
import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uuid, varchar } from "drizzle-orm/pg-core";
import { aiResponseQueue } from "./ai-response-queue.ts";
import { moment, now, oneOf, word } from "./columns.ts";
import { outbox } from "./outbox.ts";

/** Every decision a person took. Append-only, and it outlives what it describes. */
export const approvalAuditLog = pgTable(
  "approval_audit_log",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** Null only for a fixed text (HELP) whose fate a person settled: it had no draft. */
    responseQueueId: uuid("response_queue_id").references(() => aiResponseQueue.id, { onDelete: "restrict" }),
    action: word<AuditAction>("action").notNull(),
    originalResponse: text("original_response").notNull(),
    finalResponse: text("final_response"),
    reason: text("reason"),
    approvedBy: varchar("approved_by", { length: 100 }).notNull(),
    createdAt: moment("created_at").notNull().default(now),

    outboxId: uuid("outbox_id").references(() => outbox.id, { onDelete: "restrict" }),
    warnings: jsonb("warnings").$type<readonly string[]>().notNull().default([]),
    correlationId: varchar("correlation_id", { length: 100 }).notNull(),
  },
  (table) => [
    check("approval_audit_log_action_check", oneOf(table.action, AUDIT_ACTIONS)),
    check(
      "approval_audit_log_subject_check",
      sql`${table.responseQueueId} is not null or ${table.outboxId} is not null`,
    ),
    index("approval_audit_log_response_queue_id_idx").on(table.responseQueueId),
  ],
);
