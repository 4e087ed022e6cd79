import { index, integer, pgTable, uuid, varchar } from "drizzle-orm/pg-core";
import { lifecycle, moment } from "./columns.ts";

/** One row a conversation. Its row lock is the first lock of every change, and `last_seq` numbers its inbound texts. */
export const conversations = pgTable(
  "conversations",
  {
    id: uuid("id").primaryKey(),
    tenantId: varchar("tenant_id", { length: 50 }).notNull(),
    phoneNumber: varchar("phone_number", { length: 20 }),
    lastSeq: integer("last_seq").notNull().default(0),
    /** The newest inbound text that takes the place of older ones. HELP and START have answers of their own and do not. */
    answerableSeq: integer("answerable_seq").notNull().default(0),
    lastInboundAt: moment("last_inbound_at"),
    lastOutboundAt: moment("last_outbound_at"),
    ...lifecycle(),
  },
  // A STOP looks for every conversation of its number while it takes the text in.
  (table) => [index("conversations_phone_number_idx").on(table.phoneNumber)],
);
