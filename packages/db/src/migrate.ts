import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { PgBoss } from "pg-boss";
import postgres from "postgres";
import { fileURLToPath } from "node:url";
import { createQueues } from "./engine-queues.ts";

export const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));

/** Any number that nothing else on the database uses as an advisory lock. */
const MIGRATION_LOCK = 7_236_104_411;

const grantService = `
  GRANT USAGE ON SCHEMA drizzle TO orchestrator_service;
  GRANT SELECT ON drizzle.__drizzle_migrations TO orchestrator_service;
  GRANT USAGE ON SCHEMA pgboss TO orchestrator_service;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO orchestrator_service;
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO orchestrator_service;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO orchestrator_service;
`;

/**
 * Brings a database to the newest schema: our tables, then the engine's, then its queues. Safe when several replicas call
 * it at once (they wait for one another) and when one is killed in the middle (the lock goes with its session, and each
 * part is one transaction or repeatable). `url` must not lead through a transaction pooler.
 */
export const runMigrations = async (url: string): Promise<void> => {
  const client = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: "orchestrator-migrate" },
  });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), { migrationsFolder });
    await installEngine(url);
    await client.unsafe(grantService);
  } finally {
    await client.end({ timeout: 5 });
  }
};

const installEngine = async (url: string): Promise<void> => {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false });
  try {
    await boss.start();
    await createQueues(boss);
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
};
