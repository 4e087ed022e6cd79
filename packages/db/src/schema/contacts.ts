import { pgTable, text, varchar } from "drizzle-orm/pg-core";
import { lifecycle, moment } from "./columns.ts";

/** One row a phone number that ever asked for texts to stop or to start again: consent belongs to the number. */
export const contacts = pgTable("contacts", {
  phoneNumber: varchar("phone_number", { length: 20 }).primaryKey(),
  optedOutAt: moment("opted_out_at"),
  /** The words by which the person opted out. */
  optedOutBy: text("opted_out_by"),
  optedInAt: moment("opted_in_at"),
  ...lifecycle(),
});
