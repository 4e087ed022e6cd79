import { createTestDatabase, type TestDatabase } from "@orchestrator/db/testing";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnvironment } from "../src/env.ts";
import { createLogger } from "../src/observability/logger.ts";
import { type Service, startService } from "../src/service.ts";
import { openLiveFeed } from "./read-feed.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";
import { TEST_SECRET, testToken } from "./tokens.ts";

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

const variables = (more: Record<string, string> = {}) => ({
  NODE_ENV: "test",
  PORT: "0",
  DATABASE_URL: database.url,
  MIGRATE_ON_START: "false",
  JWT_SECRET: TEST_SECRET,
  ...more,
});

const start = (more: Record<string, string> = {}): Promise<Service> =>
  startService({
    env: readEnvironment(variables(more)),
    logger: createLogger({ level: "silent", environment: "test" }),
  });

const ask = async (url: string, path = "/health/ready") => {
  const response = await fetch(`${url}${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const NOT_READY = { status: 503, body: { code: "ORC_012" } };

describe("a replica", () => {
  it("is ready where its database has this version's schema", async () => {
    const service = await start();
    expect(await ask(service.url)).toEqual({ status: 200, body: { status: "ready" } });
    await service.stop();
  });

  it("is not where migrations are missing, and is again once they are there; newer ones do no harm", async () => {
    const service = await start();
    const migrations = () => sql`select * from drizzle.__drizzle_migrations order by created_at`;
    const newest = (await migrations()).at(-1);
    await sql`delete from drizzle.__drizzle_migrations where id = ${newest?.id as number}`;
    expect(await ask(service.url)).toMatchObject({ ...NOT_READY, body: { details: { reason: "not_migrated" } } });

    await sql`insert into drizzle.__drizzle_migrations ${sql(newest ?? {})}`;
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', ${Date.now() * 10})`;
    expect((await ask(service.url)).status).toBe(200);
    await sql`delete from drizzle.__drizzle_migrations where hash = 'later'`;
    await service.stop();
  });

  it("is not where its database is gone; that it lives is another matter", async () => {
    const own = await createTestDatabase();
    const service = await start({ DATABASE_URL: own.url });
    await own.drop();
    expect(await ask(service.url)).toMatchObject({
      ...NOT_READY,
      body: { details: { reason: "database_unreachable" } },
    });
    expect((await ask(service.url, "/health")).status).toBe(200);
    await service.stop();
  });
});

describe("a replica that is told to stop", () => {
  const startProcess = (more: Record<string, string> = {}): Promise<ServerProcess> =>
    startServerProcess(variables(more));

  it("says at once that it is not ready, ends its feeds, and serves what still comes", async () => {
    const replica = await startProcess({ DRAIN_SECONDS: "2" });
    const authorization = `Bearer ${await testToken("manager", "manager-001")}`;
    const feed = await openLiveFeed(replica.url, { headers: { authorization } });
    await feed.events.next();

    replica.kill("SIGTERM");
    const ended = await feed.events.next();
    expect(ended.value).toMatchObject({ event: "serialized-error", data: expect.stringContaining('"status":503') });
    expect(await ask(replica.url)).toMatchObject({ ...NOT_READY, body: { details: { reason: "stopping" } } });
    const metrics = await fetch(`${replica.url}/orchestrate/metrics`, { headers: { authorization } });
    expect(metrics.status).toBe(200);
    expect((await ask(replica.url, "/health")).status).toBe(200);
    expect(await replica.ended).toBe(0);
  });

  it("takes no new feed", async () => {
    const service = await start({ DRAIN_SECONDS: "1" });
    const stopped = service.stop();
    const authorization = `Bearer ${await testToken("manager", "manager-001")}`;
    const { events } = await openLiveFeed(service.url, { headers: { authorization } });
    await events.next();
    expect((await events.next()).value).toMatchObject({ event: "serialized-error" });
    await stopped;
  });
});
