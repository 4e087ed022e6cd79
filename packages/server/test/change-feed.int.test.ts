import { randomUUID } from "node:crypto";
import { connectDatabase, type DatabaseConnection } from "@orchestrator/db";
import { createTestDatabase, type TestDatabase } from "@orchestrator/db/testing";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type ChangeFeed,
  type ChangeFeedOptions,
  createChangeFeed,
  type FollowRequest,
} from "../src/changes/change-feed.ts";
import { pageOfChanges } from "../src/changes/list-changes.ts";
import { createLogger } from "../src/observability/logger.ts";

const logger = createLogger({ level: "silent", environment: "test" });
const NOWHERE = "postgres://nobody@127.0.0.1:1/nowhere";

let database: TestDatabase;
let connection: DatabaseConnection;
let sql: postgres.Sql;
const opened: { feed: ChangeFeed; stopping: AbortController }[] = [];
const clients: AbortController[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  connection = connectDatabase(database.url, { poolSize: 5 });
  sql = postgres(database.url, { max: 4, onnotice: () => {} });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.abort();
  for (const { feed, stopping } of opened.splice(0)) {
    stopping.abort();
    await feed.stop();
  }
});
afterAll(async () => {
  await connection.close();
  await sql.end();
  await database.drop();
});

const openFeed = (options: Partial<ChangeFeedOptions> = {}) => {
  const stopping = new AbortController();
  const listenUrl = database.url;
  const feed = createChangeFeed({ db: connection.db, listenUrl, logger, stopping: stopping.signal, ...options });
  opened.push({ feed, stopping });
  return { feed, stopping };
};

const inAnHour = () => Date.now() / 1000 + 3600;

const follow = async (feed: ChangeFeed, request: Partial<FollowRequest> = {}) => {
  const client = new AbortController();
  clients.push(client);
  const changes = await feed.follow({
    after: undefined,
    topics: undefined,
    caller: "manager-001",
    expiresAt: inAnHour(),
    signal: client.signal,
    ...request,
  });
  const take = async (count: number): Promise<number[]> => {
    const ids: number[] = [];
    while (ids.length < count) ids.push(Number((await changes.next()).value?.change_id));
    return ids;
  };
  return { client, changes, take };
};

/** As the triggers do it; answers the change's number. */
const publish = async (topic = "queue", kind = "item_added"): Promise<number> => {
  const ids = [randomUUID(), randomUUID(), randomUUID()] as const;
  await sql`select orchestrator_record_change(${topic}, ${kind}, ${ids[0]}::uuid, ${ids[1]}::uuid, ${ids[2]}::uuid)`;
  const [row] = await sql`select id from change_events where entity_id = ${ids[0]}`;
  return Number(row?.id);
};

const publishMany = async (count: number): Promise<number[]> => {
  const ids: number[] = [];
  for (let index = 0; index < count; index += 1) ids.push(await publish());
  return ids;
};

describe("a feed", () => {
  it("begins with what comes after it was opened", async () => {
    await publish();
    const { take } = await follow(openFeed().feed);
    const [first, second] = await publishMany(2);
    expect(await take(2)).toEqual([first, second]);
  });

  it("tells all that is committed between its opening and its first reading", async () => {
    const { feed } = openFeed();
    const { take } = await follow(feed);
    const ids = await publishMany(3);
    await follow(feed);
    expect(await take(3)).toEqual(ids);
  });

  it("goes on after the change it is told", async () => {
    const ids = await publishMany(3);
    const { take } = await follow(openFeed().feed, { after: ids[0] });
    const next = await publish();
    expect(await take(3)).toEqual([ids[1], ids[2], next]);
  });

  it("says what changed, where and when", async () => {
    const { changes } = await follow(openFeed().feed);
    const id = await publish("escalation", "escalation_raised");
    const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect((await changes.next()).value).toEqual({
      change_id: String(id),
      topic: "escalation",
      kind: "escalation_raised",
      entity_id: uuid,
      workflow_id: uuid,
      conversation_id: uuid,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
  });

  it("tells only of its topics", async () => {
    const { take } = await follow(openFeed().feed, { topics: ["escalation"] });
    await publish("queue");
    const raised = await publish("escalation", "escalation_raised");
    expect(await take(1)).toEqual([raised]);
  });

  it("is the same for many followers, and for each at its own pace", async () => {
    const { feed } = openFeed();
    const [eager, late] = [await follow(feed), await follow(feed)];
    const ids = await publishMany(20);
    expect(await eager.take(20)).toEqual(ids);
    expect(await late.take(20)).toEqual(ids);
  });

  it("reads the table where its reader is further behind than what is kept in memory", async () => {
    const { feed } = openFeed();
    const behind = await follow(feed);
    const ahead = await follow(feed);
    await sql`
      select orchestrator_record_change('queue', 'item_added', gen_random_uuid(), gen_random_uuid(), gen_random_uuid())
      from generate_series(1, 2500)`;
    const all = await ahead.take(2500);
    expect(await behind.take(2500)).toEqual(all);
  });
});

describe("replicas", () => {
  it("tell the same changes in the same order while many write at once", async () => {
    const [one, other] = [await follow(openFeed().feed), await follow(openFeed().feed)];
    await Promise.all(Array.from({ length: 4 }, () => publishMany(25)));
    const [first, second] = await Promise.all([one.take(100), other.take(100)]);
    expect(second).toEqual(first);
    expect(first).toEqual(first.toSorted((left, right) => left - right));
    expect(new Set(first).size).toBe(100);
  });
});

describe("where nothing wakes it", () => {
  it.each([
    ["there is no connection that keeps its session", undefined],
    ["listening is refused", NOWHERE],
  ])("changes are told within a second: %s", async (_, listenUrl) => {
    const { take } = await follow(openFeed({ listenUrl }).feed);
    const id = await publish();
    const start = performance.now();
    expect(await take(1)).toEqual([id]);
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it("changes are told after the listening connection was cut", async () => {
    const { take } = await follow(openFeed().feed);
    const first = await publish();
    await take(1);
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'orchestrator-listen' and datname = current_database()`;
    const second = await publish();
    expect(await take(1)).toEqual([second]);
    expect(second).toBeGreaterThan(first);
  });
});

describe("listening", () => {
  const connections = async () =>
    (
      await sql`
      select from pg_stat_activity where application_name = 'orchestrator-listen' and datname = current_database()`
    ).length;

  it("takes one connection, whoever follows, and none before anybody does", async () => {
    const { feed, stopping } = openFeed();
    expect(await connections()).toBe(0);
    for (let index = 0; index < 5; index += 1) await follow(feed);
    await vi.waitFor(async () => expect(await connections()).toBe(1));
    stopping.abort();
    await feed.stop();
    expect(await connections()).toBe(0);
  });
});

describe("a place that is not kept any more", () => {
  it.each([
    ["cleared away", async () => (await publishMany(1))[0]],
    ["of another database", async () => 999_999_999],
  ])("makes the feed say that everything has to be read anew, and go on from there: %s", async (_, place) => {
    const after = await place();
    await publishMany(3);
    const [row] = await sql`select max(id) as newest from change_events`;
    const newest = Number(row?.newest);
    await sql`delete from change_events where id < ${newest}`;
    const { changes, take } = await follow(openFeed().feed, { after });
    expect((await changes.next()).value).toEqual({
      kind: "reset",
      change_id: String(newest),
      at: expect.stringMatching(/Z$/),
    });
    const next = await publish();
    expect(await take(1)).toEqual([next]);
  });

  it("is not the newest that was cleared up to", async () => {
    const id = await publish();
    await sql`delete from change_events where id < ${id}`;
    const { take } = await follow(openFeed().feed, { after: id - 1 });
    expect(await take(1)).toEqual([id]);
  });
});

describe("the end of a feed", () => {
  it("comes with the client's leaving, and frees its place", async () => {
    const { feed } = openFeed({ limits: { feeds: 1, feedsOfCaller: 1 } });
    const { client, changes } = await follow(feed);
    const next = changes.next();
    client.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    await expect(follow(feed)).resolves.toBeDefined();
  });

  it("also where the client leaves before the first reading", async () => {
    const { feed } = openFeed({ limits: { feeds: 1, feedsOfCaller: 1 } });
    const { client } = await follow(feed);
    client.abort();
    await expect(follow(feed)).resolves.toBeDefined();
  });

  it("also where the client has left before it begins", async () => {
    const { feed } = openFeed({ limits: { feeds: 1, feedsOfCaller: 1 } });
    await follow(feed, { signal: AbortSignal.abort() });
    await expect(follow(feed)).resolves.toBeDefined();
  });

  it("comes with the token's", async () => {
    const { changes } = await follow(openFeed().feed, { expiresAt: Date.now() / 1000 + 0.2 });
    await expect(changes.next()).rejects.toMatchObject({ kind: "unauthenticated", details: { reason: "expired" } });
  });

  it("comes when the service stops, for those who wait and those who come", async () => {
    const { feed, stopping } = openFeed();
    const { changes } = await follow(feed);
    const next = changes.next();
    stopping.abort();
    await expect(next).rejects.toMatchObject({ kind: "unavailable", retryAfter: 5 });
    await expect(follow(feed)).rejects.toMatchObject({ kind: "unavailable" });
  });
});

describe("feeds", () => {
  it("are bounded, for each caller and for all", async () => {
    const { feed } = openFeed({ limits: { feeds: 3, feedsOfCaller: 2 } });
    await follow(feed, { caller: "manager-001" });
    await follow(feed, { caller: "manager-001" });
    await expect(follow(feed, { caller: "manager-001" })).rejects.toMatchObject({ kind: "rate_limited" });
    await follow(feed, { caller: "manager-002" });
    await expect(follow(feed, { caller: "manager-003" })).rejects.toMatchObject({ kind: "unavailable" });
  });

  it("that could not be opened leave no place taken", async () => {
    const away = connectDatabase(NOWHERE, { poolSize: 1 });
    const { feed } = openFeed({ db: away.db, limits: { feeds: 1, feedsOfCaller: 1 } });
    for (let attempt = 0; attempt < 2; attempt += 1) await expect(follow(feed)).rejects.toThrow(/ECONNREFUSED|Failed/);
    await away.close();
  });
});

describe("pages of changes", () => {
  const page = (filter: Partial<Parameters<typeof pageOfChanges>[1]>) =>
    pageOfChanges(connection.db, { limit: 2, ...filter });

  it("follow one another without a gap", async () => {
    const [before, ...ids] = await publishMany(4);
    const first = await page({ after: String(before) });
    const second = await page({ after: first.last_change_id });
    expect([first.has_more, second.has_more]).toEqual([true, false]);
    expect([...first.items, ...second.items].map(({ change_id }) => Number(change_id))).toEqual(ids);
    const last = second.last_change_id;
    expect(await page({ after: last })).toEqual({ items: [], last_change_id: last, has_more: false, reset: false });
  });

  it("begin where the feed stands", async () => {
    const newest = String(await publish());
    expect(await page({})).toEqual({ items: [], last_change_id: newest, has_more: false, reset: false });
  });

  it("say so where what was asked for is not kept any more", async () => {
    const [old] = await publishMany(3);
    await sql`delete from change_events where id < (select max(id) from change_events)`;
    expect(await page({ after: String(old) })).toMatchObject({ items: [], reset: true });
    expect(await page({ after: "999999999" })).toMatchObject({ items: [], reset: true });
  });
});
