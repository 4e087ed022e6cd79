import {
  OUTBOX_KINDS,
  OUTBOX_STATES,
  type OutboxKind,
  type OutboxState,
  type Voucher,
  VOUCHERS,
} from "@orchestrator/core";
import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { aiResponseQueue } from "./ai-response-queue.ts";
import { lifecycle, moment, now, oneOf, word } from "./columns.ts";
import { conversations } from "./conversations.ts";
import { orchestrationWorkflows } from "./orchestration-workflows.ts";

/**
 * What the SMS Agent's history showed before a text was claimed, so that the text can be recognised in it afterwards:
 * the highest outbound id where messages carry ids, else how many outbound messages had this very body.
 */
export type SendBaseline = { readonly highest_outbound_id: number } | { readonly same_body_count: number };

/** What a notification says, in the Notification Service's own fields. */
export interface NotificationPayload {
  readonly subject: string;
  readonly body: string;
  readonly priority: "low" | "normal" | "high" | "critical";
  readonly metadata: Readonly<Record<string, string>>;
}

/** Everything that leaves the house. The row's id is the Idempotency-Key of its call. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    workflowId: uuid("workflow_id")
      .notNull()
      .references(() => orchestrationWorkflows.id, { onDelete: "restrict" }),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "restrict" }),
    responseQueueId: uuid("response_queue_id").references(() => aiResponseQueue.id, { onDelete: "restrict" }),
    kind: word<OutboxKind>("kind").notNull(),
    state: word<OutboxState>("state").notNull().default("pending"),
    vouchedBy: word<Voucher>("vouched_by").notNull(),
    /** The receiving number; null for a notification. */
    phoneNumber: varchar("phone_number", { length: 20 }),
    body: text("body").notNull(),
    notification: jsonb("notification").$type<NotificationPayload>(),
    notBefore: moment("not_before").notNull().default(now),
    tries: integer("tries").notNull().default(0),
    claimedAt: moment("claimed_at"),
    baseline: jsonb("baseline").$type<SendBaseline>(),
    /** An unknown send that was put before a manager (or given up, for fixed texts) is nobody's work any more. */
    handedOverAt: moment("handed_over_at"),
    deliveredAt: moment("delivered_at"),
    /** The neighbour's id of what it accepted: a message id, or a notification's tracking id. */
    externalId: varchar("external_id", { length: 200 }),
    /** The message of the SMS Agent's history that this text was recognised in; one message proves one text. */
    boundMessageId: varchar("bound_message_id", { length: 200 }),
    lastError: text("last_error"),
    ...lifecycle(),
  },
  (table) => [
    check("outbox_kind_check", oneOf(table.kind, OUTBOX_KINDS)),
    check("outbox_state_check", oneOf(table.state, OUTBOX_STATES)),
    check("outbox_vouched_by_check", oneOf(table.vouchedBy, VOUCHERS)),
    check(
      "outbox_receiver_check",
      sql`(${table.kind} = 'notification') = (${table.notification} is not null) and (${table.kind} = 'notification') = (${table.phoneNumber} is null)`,
    ),
    uniqueIndex("outbox_bound_message_key").on(table.phoneNumber, table.boundMessageId),
    index("outbox_workflow_id_idx").on(table.workflowId),
    index("outbox_open_texts_idx")
      .on(table.conversationId)
      .where(sql`${table.kind} <> 'notification' and ${table.state} in ('pending', 'claimed', 'unknown')`),
    index("outbox_handed_over_idx")
      .on(table.responseQueueId)
      .where(sql`${table.state} = 'unknown' and ${table.handedOverAt} is not null`),
    index("outbox_open_by_number_idx")
      .on(table.phoneNumber)
      .where(sql`${table.kind} <> 'notification' and ${table.state} = 'pending'`),
    index("outbox_open_notifications_idx")
      .on(table.createdAt)
      .where(sql`${table.kind} = 'notification' and ${table.state} in ('pending', 'claimed')`),
  ],
);
