import { randomBytes } from "node:crypto";
import { runMigrations } from "@orchestrator/db";
import { startEmbeddedPostgres } from "@orchestrator/db/embedded";
import { createDatabase, createTemplate, withDatabase } from "@orchestrator/db/testing/template-database";

/** One PostgreSQL for all clusters that do not harm it. */
export interface Host {
  /** A migrated, empty database. */
  newDatabase(): Promise<string>;
  /** A database without any schema. */
  adminUrl: string;
  stop(): Promise<void>;
}

export const openHost = async (): Promise<Host> => {
  const server = await startEmbeddedPostgres({ temporary: true, durable: false, maxConnections: 900 });
  const testServer = await createTemplate(withDatabase(server.url, "postgres"), runMigrations);
  return {
    adminUrl: testServer.adminUrl,
    newDatabase: () => createDatabase(testServer, `faults_${randomBytes(4).toString("hex")}`),
    stop: () => server.stop(),
  };
};
