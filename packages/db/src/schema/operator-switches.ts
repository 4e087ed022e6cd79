import { OPERATOR_SWITCHES, type OperatorSwitch } from "@orchestrator/core";
import { bigint, boolean, check, index, pgTable, text, varchar } from "drizzle-orm/pg-core";
import { moment, now, oneOf, word } from "./columns.ts";

/** Every turn of an operator's switch; the newest of a name is in force. Append-only, so that it is its own audit. */
export const operatorSwitches = pgTable(
  "operator_switches",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    name: word<OperatorSwitch>("name").notNull(),
    enabled: boolean("enabled").notNull(),
    changedBy: varchar("changed_by", { length: 100 }).notNull(),
    reason: text("reason"),
    correlationId: varchar("correlation_id", { length: 100 }).notNull(),
    createdAt: moment("created_at").notNull().default(now),
  },
  (table) => [
    check("operator_switches_name_check", oneOf(table.name, OPERATOR_SWITCHES)),
    index("operator_switches_name_idx").on(table.name, table.id),
  ],
);
