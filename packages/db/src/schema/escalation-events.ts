import { ESCALATION_TYPES, type EscalationType, SEVERITIES, type Severity } from "@orchestrator/core";
import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, uniqueIndex, uuid, varchar } from "drizzle-orm/pg-core";
import { moment, now, oneOf, word } from "./columns.ts";
import { conversations } from "./conversations.ts";
import { orchestrationWorkflows } from "./orchestration-workflows.ts";

/** A matter that a person has to look at. Unresolved, some types silence the machine (core: holds). */
export const escalationEvents = pgTable(
  "escalation_events",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    workflowId: uuid("workflow_id")
      .notNull()
      .references(() => orchestrationWorkflows.id, { onDelete: "restrict" }),
    escalationType: word<EscalationType>("escalation_type").notNull(),
    severity: word<Severity>("severity").notNull(),
    reason: text("reason").notNull(),
    autoDetected: boolean("auto_detected").notNull(),
    handledBy: varchar("handled_by", { length: 100 }),
    resolvedAt: moment("resolved_at"),
    createdAt: moment("created_at").notNull().default(now),

    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "restrict" }),
    phoneNumber: varchar("phone_number", { length: 20 }),
    /** The person who looks after it. */
    assignedTo: varchar("assigned_to", { length: 100 }),
    assignedAt: moment("assigned_at"),
    /** The tenant's own words behind it; null where it came from elsewhere. */
    evidence: text("evidence"),
  },
  (table) => [
    check("escalation_events_type_check", oneOf(table.escalationType, ESCALATION_TYPES)),
    check("escalation_events_severity_check", oneOf(table.severity, SEVERITIES)),
    uniqueIndex("escalation_events_open_silence_key")
      .on(table.conversationId)
      .where(sql`${table.escalationType} = 'no_response' and ${table.resolvedAt} is null`),
    uniqueIndex("escalation_events_open_timeout_key")
      .on(table.workflowId)
      .where(sql`${table.escalationType} = 'timeout' and ${table.resolvedAt} is null`),
    uniqueIndex("escalation_events_open_takeover_key")
      .on(table.conversationId)
      .where(sql`${table.escalationType} = 'taken_over' and ${table.resolvedAt} is null`),
    index("escalation_events_workflow_id_idx").on(table.workflowId),
    index("escalation_events_open_conversation_idx")
      .on(table.conversationId)
      .where(sql`${table.resolvedAt} is null`),
    index("escalation_events_open_number_idx")
      .on(table.phoneNumber)
      .where(sql`${table.resolvedAt} is null`),
    index("escalation_events_created_at_idx").on(table.createdAt),
  ],
);
