import {
  COMPLETION_REASONS,
  type CompletionReason,
  WORKFLOW_STATUSES,
  WORKFLOW_TYPES,
  type WorkflowStatus,
  type WorkflowType,
} from "@orchestrator/core";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { lifecycle, moment, now, oneOf, word } from "./columns.ts";
import { conversations } from "./conversations.ts";

/** What is known of a workflow beside its columns. */
export interface WorkflowMetadata {
  /** The conversation was first seen with another tenant or phone number. */
  readonly conversation_rebound?: boolean;
  /** The same words came shortly before, and a text of ours left in between. */
  readonly possible_duplicate?: boolean;
  /** The trace in which the text came in, as `traceparent`. */
  readonly traceparent?: string;
  /** What a retry found and left: one entry a retry. */
  readonly retries?: readonly { at: string; by: string; reason: string | null; error: string | null }[];
}

export const orchestrationWorkflows = pgTable(
  "orchestration_workflows",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "restrict" }),
    workflowType: word<WorkflowType>("workflow_type").notNull().default("sms_processing"),
    status: word<WorkflowStatus>("status").notNull().default("received"),
    tenantId: varchar("tenant_id", { length: 50 }).notNull(),
    phoneNumber: varchar("phone_number", { length: 20 }),
    startedAt: moment("started_at").notNull().default(now),
    completedAt: moment("completed_at"),
    lastMessageAt: moment("last_message_at"),
    /** For people, without names, numbers or message text. */
    errorMessage: text("error_message"),
    metadata: jsonb("metadata").$type<WorkflowMetadata>().notNull().default({}),
    ...lifecycle(),

    /** The inbound text's place in its conversation, from 1; null where no text came in. */
    seq: integer("seq"),
    content: text("content").notNull().default(""),
    /** The sender's key of the message: `message_id`, else the idempotency key. */
    messageKey: varchar("message_key", { length: 200 }),
    correlationId: varchar("correlation_id", { length: 100 }).notNull(),
    completionReason: word<CompletionReason>("completion_reason"),
    /** Attempts begun and not ended by our own code: what a crash leaves behind. */
    attempts: integer("attempts").notNull().default(0),
    retries: integer("retries").notNull().default(0),
    /** Receipt, or the last retry: the processing deadline counts from here. */
    dueFrom: moment("due_from").notNull().default(now),
    decidedAt: moment("decided_at"),
    degradedBy: varchar("degraded_by", { length: 50 }),
    degradedSince: moment("degraded_since"),
    /** Our text asked something or proposed a plan, so that silence after it means something. */
    expectsReply: boolean("expects_reply").notNull().default(false),
  },
  (table) => [
    check("orchestration_workflows_type_check", oneOf(table.workflowType, WORKFLOW_TYPES)),
    check("orchestration_workflows_status_check", oneOf(table.status, WORKFLOW_STATUSES)),
    check("orchestration_workflows_reason_check", oneOf(table.completionReason, COMPLETION_REASONS)),
    check(
      "orchestration_workflows_completed_check",
      sql`(${table.status} = 'completed') = (${table.completionReason} is not null)`,
    ),
    uniqueIndex("orchestration_workflows_seq_key").on(table.conversationId, table.seq),
    uniqueIndex("orchestration_workflows_message_key").on(table.conversationId, table.messageKey),
    index("orchestration_workflows_conversation_id_idx").on(table.conversationId, table.createdAt),
    index("orchestration_workflows_status_idx").on(table.status, table.updatedAt),
    index("orchestration_workflows_tenant_id_idx").on(table.tenantId),
    index("orchestration_workflows_last_message_at_idx").on(table.lastMessageAt),
    index("orchestration_workflows_started_at_idx").on(table.startedAt),
    index("orchestration_workflows_unfinished_idx")
      .on(table.conversationId, table.seq)
      .where(sql`${table.status} in ('received', 'processing')`),
    // What becomes due by time alone: one narrow index each, so that a sweep costs what is due and not what is stored.
    index("orchestration_workflows_waiting_for_manager_idx")
      .on(table.createdAt)
      .where(sql`${table.status} = 'awaiting_approval'`),
    index("orchestration_workflows_waiting_for_tenant_idx")
      .on(table.lastMessageAt)
      .where(sql`${table.status} = 'sent' and ${table.expectsReply}`),
    index("orchestration_workflows_waiting_for_neighbour_idx")
      .on(table.dueFrom)
      .where(sql`${table.status} in ('received', 'processing') and ${table.degradedSince} is not null`),
  ],
);
