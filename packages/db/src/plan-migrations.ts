import { readMigrationFiles } from "drizzle-orm/migrator";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import postgres from "postgres";
import { getMigrationPlans } from "pg-boss";
import { migrationsFolder } from "./migrate.ts";

interface Journal {
  readonly entries: readonly { readonly when: number; readonly tag: string }[];
}

const exists = async (client: postgres.Sql, table: string): Promise<boolean> => {
  const [row] = await client`select to_regclass(${table}) is not null as found`;
  return row?.found === true;
};

/** When the newest migration that has run was made, in milliseconds since 1970; 0 where none has. */
const newestRun = async (client: postgres.Sql): Promise<number> => {
  if (!(await exists(client, "drizzle.__drizzle_migrations"))) return 0;
  const [row] = await client`select coalesce(max(created_at), 0) as at from drizzle.__drizzle_migrations`;
  return Number(row?.at ?? 0);
};

/** The engine knows no migrations of a version that is none of the past: then its tables are as new as this service. */
const isOutdated = (version: number): boolean => {
  try {
    return getMigrationPlans("pgboss", version) !== "";
  } catch {
    return false;
  }
};

/** The engine brings tables of its own. */
const pendingOfEngine = async (client: postgres.Sql): Promise<readonly string[]> => {
  if (!(await exists(client, "pgboss.version"))) return ["the engine's tables (pg-boss)"];
  const [row] = await client`select version from pgboss.version`;
  const version = Number(row?.version);
  return isOutdated(version) ? [`the engine's tables (pg-boss), from version ${version}`] : [];
};

/** The names of the migrations that `runMigrations` would run, in order. Reads only. */
export const planMigrations = async (url: string): Promise<readonly string[]> => {
  const journal = JSON.parse(await readFile(join(migrationsFolder, "meta/_journal.json"), "utf8")) as Journal;
  const tags = new Map(journal.entries.map(({ when, tag }) => [when, tag]));
  const client = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: "orchestrator-migrate" },
  });
  try {
    const done = await newestRun(client);
    const ours = readMigrationFiles({ migrationsFolder })
      .filter(({ folderMillis }) => folderMillis > done)
      .map(({ folderMillis }) => tags.get(folderMillis) ?? String(folderMillis));
    return [...ours, ...(await pendingOfEngine(client))];
  } finally {
    await client.end({ timeout: 5 });
  }
};
