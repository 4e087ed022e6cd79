import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runMigrations } from "../src/migrate.ts";
import { query } from "../src/embedded/fixtures/query.ts";
import { describeSchema, TABLES } from "./support/catalog.ts";
import { createEmptyDatabase, type EmptyDatabase } from "./support/empty-database.ts";

const run = promisify(execFile);
const migrateModule = fileURLToPath(new URL("../src/migrate.ts", import.meta.url));
const program = "const { runMigrations } = await import(process.argv[1]); await runMigrations(process.argv[2]);";

/** A replica of its own process that migrates as it starts; killed without warning after `killAfterMs`. */
const replica = (url: string, killAfterMs = 0): Promise<unknown> =>
  run(process.execPath, ["--input-type=module", "--eval", program, migrateModule, url], {
    timeout: killAfterMs,
    killSignal: "SIGKILL",
  });

const schemaOf = async (url: string): Promise<readonly string[]> => {
  const sql = postgres(url, { max: 1 });
  try {
    return await describeSchema(sql);
  } finally {
    await sql.end();
  }
};

const emptyDatabases: EmptyDatabase[] = [];
const emptyDatabase = async (): Promise<string> => {
  const database = await createEmptyDatabase();
  emptyDatabases.push(database);
  return database.url;
};

let expected: readonly string[];
let migrationTakesMs: number;

beforeAll(async () => {
  const url = await emptyDatabase();
  const start = performance.now();
  await replica(url);
  migrationTakesMs = performance.now() - start;
  expected = await schemaOf(url);
});
afterAll(() => Promise.all(emptyDatabases.map((database) => database.drop())));

describe("runMigrations", () => {
  it("makes tables, engine and queues out of nothing", async () => {
    for (const table of TABLES) expect(expected).toContain(`row security ${table} true`);
    expect(expected.filter((line) => line.startsWith("queue "))).toEqual([
      "queue conversation key_strict_fifo 2147483647 30 300",
      "queue notify standard 2147483647 30 300",
    ]);
  });

  it("changes nothing the second time, and keeps what is stored", async () => {
    const url = await emptyDatabase();
    await runMigrations(url);
    await query(url, "INSERT INTO contacts (phone_number) VALUES ('+15550000001')");
    await runMigrations(url);
    expect(await schemaOf(url)).toEqual(expected);
    expect(await query(url, "SELECT phone_number FROM contacts")).toEqual([{ phone_number: "+15550000001" }]);
  });

  it("brings the settings of existing queues up to date", async () => {
    const url = await emptyDatabase();
    await runMigrations(url);
    await query(url, "UPDATE pgboss.queue SET retry_limit = 2, retry_delay_max = NULL, expire_seconds = 900");
    await runMigrations(url);
    expect(await schemaOf(url)).toEqual(expected);
  });

  it("lets four replicas start at once", async () => {
    const url = await emptyDatabase();
    await Promise.all(Array.from({ length: 4 }, () => replica(url)));
    expect(await schemaOf(url)).toEqual(expected);
  });

  it("ends what a killed replica began, wherever it was killed", { timeout: 120_000 }, async () => {
    const rounds = 8;
    let killed = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const url = await emptyDatabase();
      // Not from the start: the process needs some of its time to load.
      const killAfterMs = Math.round(migrationTakesMs * (0.3 + (0.7 * (round - Math.random())) / rounds));
      await replica(url, killAfterMs).catch(() => {
        killed += 1;
      });
      await runMigrations(url);
      expect(await schemaOf(url)).toEqual(expected);
    }
    expect(killed).toBeGreaterThan(rounds / 2);
  });

  it("ends what a cut connection broke off, between the tables and the engine", async () => {
    const url = await emptyDatabase();
    await runMigrations(url);
    await query(url, "DROP SCHEMA pgboss CASCADE");
    await runMigrations(url);
    expect(await schemaOf(url)).toEqual(expected);
  });
});
