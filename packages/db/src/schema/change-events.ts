import { CHANGE_KINDS, CHANGE_TOPICS, type ChangeKind, type ChangeTopic } from "@orchestrator/core";
import { bigint, check, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { moment, now, oneOf, word } from "./columns.ts";

/**
 * What changed in the approval queue and among the escalations, numbered in the order in which the changes were committed:
 * who has read up to a number has missed nothing below it. Triggers write it, so that no code can forget to.
 */
export const changeEvents = pgTable(
  "change_events",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    topic: word<ChangeTopic>("topic").notNull(),
    kind: word<ChangeKind>("kind").notNull(),
    /** The queue item, the text or the escalation that changed. */
    entityId: uuid("entity_id").notNull(),
    workflowId: uuid("workflow_id").notNull(),
    conversationId: uuid("conversation_id").notNull(),
    createdAt: moment("created_at").notNull().default(now),
  },
  (table) => [
    check("change_events_topic_check", oneOf(table.topic, CHANGE_TOPICS)),
    check("change_events_kind_check", oneOf(table.kind, CHANGE_KINDS)),
    index("change_events_created_at_idx").on(table.createdAt),
  ],
);
