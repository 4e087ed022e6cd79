import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { type DatabaseOrTransaction, queryRows } from "./client.ts";
import { migrationsFolder } from "./migrate.ts";
import { sqlState } from "./transaction.ts";

/** The table or its schema does not exist: nobody has ever migrated. */
const MISSING = new Set(["42P01", "3F000"]);

let newest: number | undefined;

/** When the newest migration of this version was made, in milliseconds since 1970: what the database keeps of each. */
const newestMigration = (): number => {
  newest ??= readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  return newest;
};

/** Whether a database has this version's schema, or a later one: then a newer version is about to take over. */
export const isMigrated = async (db: DatabaseOrTransaction): Promise<boolean> => {
  try {
    const [row] = await queryRows<{ at: string }>(
      db,
      sql`select coalesce(max(created_at), 0) as at from drizzle.__drizzle_migrations`,
    );
    return Number(row?.at ?? 0) >= newestMigration();
  } catch (error) {
    if (MISSING.has(sqlState(error) ?? "")) return false;
    throw error;
  }
};
