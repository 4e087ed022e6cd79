import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runMigrations } from "../src/migrate.ts";
import { query } from "../src/embedded/fixtures/query.ts";
import { describeSchema, TABLES } from "./support/catalog.ts";
import { createEmptyDatabase, type EmptyDatabase } from "./support/empty-database.ts";

const migrateModule = fileURLToPath(new URL("../src/migrate.ts", import.meta.url));
const program = `
  const { runMigrations } = await import(process.argv[1]);
  process.stdout.write("begins");
  await runMigrations(process.argv[2]);
`;

/** A replica of its own process that migrates as it starts; it has loaded its code once this returns. */
const startReplica = async (url: string) => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program, migrateModule, url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  await once(child.stdout, "data");
  return { kill: () => child.kill("SIGKILL"), end: exit.then(([code, signal]: unknown[]) => signal ?? code) };
};

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
  await runMigrations(url);
  migrationTakesMs = performance.now() - start;
  expected = await schemaOf(url);
});
afterAll(() => Promise.all(emptyDatabases.map((database) => database.drop())));

describe("runMigrations", () => {
  it("makes tables, engine and queues out of nothing", async () => {
    for (const table of TABLES) expect(expected).toContain(`row security ${table} true`);
    expect(expected.filter((line) => line.startsWith("queue "))).toEqual([
      "queue conversation key_strict_fifo 2147483647 30 300",
      "queue notify key_strict_fifo 2147483647 30 300",
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
    const replicas = await Promise.all(Array.from({ length: 4 }, () => startReplica(url)));
    expect(await Promise.all(replicas.map(({ end }) => end))).toEqual([0, 0, 0, 0]);
    expect(await schemaOf(url)).toEqual(expected);
  });

  it("ends what a killed replica began, wherever it was killed", { timeout: 120_000 }, async () => {
    const rounds = 8;
    const ends: unknown[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const url = await emptyDatabase();
      const replica = await startReplica(url);
      // The moment is what this test varies: somewhere in each eighth of a migration.
      await delay((migrationTakesMs * (round + Math.random())) / rounds);
      replica.kill();
      ends.push(await replica.end);
      await runMigrations(url);
      expect(await schemaOf(url)).toEqual(expected);
    }
    expect(ends).toContain("SIGKILL");
  });

  it("ends what a cut connection broke off, between the tables and the engine", async () => {
    const url = await emptyDatabase();
    await runMigrations(url);
    await query(url, "DROP SCHEMA pgboss CASCADE");
    await runMigrations(url);
    expect(await schemaOf(url)).toEqual(expected);
  });
});
