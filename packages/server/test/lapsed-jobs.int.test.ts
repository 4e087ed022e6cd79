import { randomUUID } from "node:crypto";
import { CONVERSATION_QUEUE, NOTIFY_QUEUE } from "@orchestrator/db";
import { createTestDatabase, type TestDatabase } from "@orchestrator/db/testing";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createEngine, type Engine } from "../src/engine/engine.ts";

let database: TestDatabase;
let sql: postgres.Sql;
let engine: Engine | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 1, onnotice: () => {} });
});
afterEach(() => engine?.stop(0));
afterAll(async () => {
  await sql.end();
  await database.drop();
});

/** What a worker left behind that died `secondsAgo`, in a job that had been tried often before. */
const abandoned = async (queue: string, data: Record<string, string>, secondsAgo: number): Promise<string> => {
  const key = Object.values(data).join();
  const [job] = await sql<{ id: string }[]>`
    insert into pgboss.job
      (name, data, singleton_key, policy, state, started_on, heartbeat_on, heartbeat_seconds, retry_count,
       retry_limit, retry_delay, retry_backoff, retry_delay_max)
    values (${queue}, ${sql.json(data)}, ${key}, 'key_strict_fifo', 'active', now(),
      now() - make_interval(secs => ${secondsAgo}), 10, 6, 2147483647, 1, true, 30)
    returning id`;
  return job?.id ?? "";
};

/** Starts an engine and answers the id of the first job that it is given. */
const firstJob = (): Promise<string> => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const take = async ({ id }: { id: string }): Promise<void> => {
    resolve(id);
    await sql`delete from pgboss.job where id = ${id}`;
  };
  engine = createEngine({ databaseUrl: database.url, onError: reject });
  void engine.start({ conversation: take, notification: take }).catch(reject);
  return promise;
};

it.each([
  [CONVERSATION_QUEUE, { conversation_id: randomUUID() }],
  [NOTIFY_QUEUE, { outbox_id: randomUUID() }],
])("a dead worker's job of the queue %s runs again at once, however often it was tried before", async (queue, data) => {
  const lapsed = await abandoned(queue, data, 11);
  const began = performance.now();
  expect(await firstJob()).toBe(lapsed);
  expect(performance.now() - began).toBeLessThan(5_000);
});

it("a job whose worker has shown a sign of life within its lease is left to it", async () => {
  const living = await abandoned(CONVERSATION_QUEUE, { conversation_id: randomUUID() }, 3);
  const lapsed = await abandoned(CONVERSATION_QUEUE, { conversation_id: randomUUID() }, 11);
  expect(await firstJob()).toBe(lapsed);
  expect(await sql`select state from pgboss.job where id = ${living}`).toEqual([{ state: "active" }]);
});
