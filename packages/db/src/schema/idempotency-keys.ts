import { index, integer, jsonb, pgTable, primaryKey, varchar } from "drizzle-orm/pg-core";
import { moment, now } from "./columns.ts";

/** The answer to a request that carried an Idempotency-Key, so that its repetition gets the same one. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    /** The token's subject: keys of different callers never meet. */
    caller: varchar("caller", { length: 200 }).notNull(),
    operation: varchar("operation", { length: 100 }).notNull(),
    key: varchar("key", { length: 200 }).notNull(),
    /** SHA-256 of the request's input. */
    requestHash: varchar("request_hash", { length: 64 }).notNull(),
    /** Null while the first request is still running. */
    status: integer("status"),
    answer: jsonb("answer").$type<unknown>(),
    startedAt: moment("started_at").notNull().default(now),
    completedAt: moment("completed_at"),
  },
  (table) => [
    primaryKey({ name: "idempotency_keys_pkey", columns: [table.caller, table.operation, table.key] }),
    index("idempotency_keys_started_at_idx").on(table.startedAt),
  ],
);
