import { sql } from "drizzle-orm";
import { type DatabaseOrTransaction, queryRows } from "../client.ts";

/** What time it is for the service: the database's clock, which all replicas share. */
export const getDatabaseTime = async (db: DatabaseOrTransaction): Promise<Date> => {
  const [row] = await queryRows<{ now: string }>(db, sql`select orchestrator_now() as now`);
  if (row === undefined) throw new Error("the database told no time");
  return new Date(row.now);
};
