import { spawn } from "node:child_process";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { withDatabase } from "@orchestrator/db/testing/template-database";
import postgres from "postgres";
import type { Violation } from "../invariants/violation.ts";
import { lookFor, pause } from "../stage/pause.ts";
import type { Family, Suite } from "./family.ts";

const MIGRATE = fileURLToPath(new URL("../../../../packages/server/src/commands/migrate.ts", import.meta.url));
/** A migration of an empty database takes about this long. */
const LONGEST_WAIT_MS = 300;
/** Rounds until one process was caught in the middle. */
const MOST_ROUNDS = 5;

const migrate = (databaseUrl: string) => {
  const child = spawn(process.execPath, [MIGRATE], {
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "test", DATABASE_URL: databaseUrl },
    stdio: "ignore",
  });
  return { child, ended: once(child, "exit").then(([code]) => code as number | null) };
};

/** Everything that a schema consists of, in one order. */
const schemaOf = async (url: string): Promise<string> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const columns = await sql`select table_schema, table_name, column_name, data_type from information_schema.columns
      where table_schema in ('public', 'pgboss') order by 1, 2, 3`;
    const queues = await sql`select name, policy from pgboss.queue order by name`;
    return JSON.stringify([columns, queues]);
  } finally {
    await sql.end();
  }
};

const emptyDatabase = async (adminUrl: string): Promise<string> => {
  const name = `faults_empty_${randomBytes(4).toString("hex")}`;
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await sql`create database ${sql(name)}`;
  await sql.end();
  return withDatabase(adminUrl, name);
};

const hasBegun = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const look = async (): Promise<true | undefined> => {
    const rows = await sql`select from pg_stat_activity
      where datname = current_database() and application_name = 'orchestrator-migrate'`;
    return rows.length > 0 ? true : undefined;
  };
  await lookFor(10_000, look, 5);
  await sql.end();
};

/** Answers whether the one that was killed had not ended yet. */
const round = async ({ host, report }: Suite, wholeSchema: string): Promise<boolean> => {
  const url = await emptyDatabase(host.adminUrl);
  const [doomed, other] = [migrate(url), migrate(url)];
  await hasBegun(url);
  await pause(Math.random() * LONGEST_WAIT_MS);
  doomed.child.kill("SIGKILL");
  const at = performance.now();
  const wasCut = (await doomed.ended) === null;
  const code = await other.ended;
  const recovery = performance.now() - at;
  const wrong = (detail: string): Violation => ({ kind: "inconsistent", conversationId: "", detail });
  report([
    {
      fault: "migrations: two at once, one killed in the middle",
      rounds: 1,
      interrupted: wasCut ? 1 : 0,
      violations: [
        ...(code === 0 ? [] : [wrong(`the other one ended with ${code}`)]),
        ...((await schemaOf(url)) === wholeSchema ? [] : [wrong("the schema is not whole")]),
      ],
      recoveriesMs: [recovery],
    },
  ]);
  return wasCut;
};

/** Two replicas bring one empty database to the newest schema, and one dies on the way. */
export const migrations: Family = {
  name: "migration",
  run: async (suite) => {
    const wholeSchema = await schemaOf(await suite.host.newDatabase());
    for (let cut = 0, rounds = 0; cut < (suite.scale.long ? 20 : 1) && rounds < MOST_ROUNDS * (cut + 1); rounds += 1) {
      if (await round(suite, wholeSchema)) cut += 1;
    }
  },
};
