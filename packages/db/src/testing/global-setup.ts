import type { TestProject } from "vitest/node";

import { startEmbeddedPostgres } from "../embedded/start-embedded-postgres.ts";
import { runMigrations } from "../migrate.ts";
import { createTemplate, withDatabase } from "./template-database.ts";

/**
 * Vitest's global setup: one server of its own for the whole run, with a migrated template database. The server and all
 * its data go when the run is over, also when it is killed.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startEmbeddedPostgres({ temporary: true, durable: false, maxConnections: 300 });
  try {
    project.provide("testServer", await createTemplate(withDatabase(server.url, "postgres"), runMigrations));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
};
