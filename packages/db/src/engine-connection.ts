import { sql } from "drizzle-orm";
import { type Db, fromDrizzle } from "pg-boss";
import type { Transaction } from "./client.ts";

/** Lets the engine write inside a transaction of ours: a job exists exactly if the change that wants it was committed. */
export const engineConnection = (tx: Transaction): { readonly db: Db } => ({ db: fromDrizzle(tx, sql) });
