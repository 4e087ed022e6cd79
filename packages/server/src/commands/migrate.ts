import { runMigrations } from "@orchestrator/db";
import { readEnvironment } from "../env.ts";

/** Brings the configured database to the newest schema: what a deployment runs before it starts the service. */
const { DATABASE_URL, DATABASE_DIRECT_URL } = readEnvironment(process.env);
const url = DATABASE_DIRECT_URL ?? DATABASE_URL;
if (url === undefined) {
  process.stderr.write("DATABASE_URL: required; the embedded database migrates by itself when the service starts\n");
  process.exit(78);
}
await runMigrations(url);
process.stdout.write("The database is at the newest schema.\n");
