import { connectDatabase, type DatabaseConnection } from "@orchestrator/db";
import { createTestDatabase, type TestDatabase } from "@orchestrator/db/testing";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type ChangeFeed, createChangeFeed } from "../src/changes/change-feed.ts";
import { bearer, type FrontDoor, openFrontDoor, type TokenOptions } from "../src/http/testing/front-door.ts";
import { createLogger } from "../src/observability/logger.ts";
import { type FeedEvent, type FeedRequest, type OpenFeed, openLiveFeed } from "./read-feed.ts";

interface Replica {
  readonly door: FrontDoor;
  readonly feed: ChangeFeed;
  readonly stopping: AbortController;
}

const logger = createLogger({ level: "silent", environment: "test" });

let database: TestDatabase;
let connection: DatabaseConnection;
let sql: postgres.Sql;
let replicas: readonly [Replica, Replica];
const feeds: OpenFeed[] = [];

const startReplica = async (): Promise<Replica> => {
  const stopping = new AbortController();
  const feed = createChangeFeed({
    db: connection.db,
    listenUrl: database.url,
    logger,
    stopping: stopping.signal,
  });
  const door = await openFrontDoor({ useCases: { followChanges: (request) => feed.follow(request) } });
  return { door, feed, stopping };
};

const stopReplica = async ({ door, feed, stopping }: Replica): Promise<void> => {
  stopping.abort();
  await feed.stop();
  await door[Symbol.asyncDispose]();
};

beforeAll(async () => {
  database = await createTestDatabase();
  connection = connectDatabase(database.url, { poolSize: 5 });
  sql = postgres(database.url, { max: 4, onnotice: () => {} });
  replicas = [await startReplica(), await startReplica()];
});
afterEach(() => {
  vi.useRealTimers();
  for (const feed of feeds.splice(0)) feed.cut();
});
afterAll(async () => {
  for (const replica of replicas) await stopReplica(replica);
  await connection.close();
  await sql.end();
  await database.drop();
});

const open = async (request: FeedRequest = {}, token: TokenOptions = {}, { door }: Replica = replicas[0]) => {
  const headers = { ...(await bearer({ roles: ["manager"], ...token })), ...request.headers };
  const feed = await openLiveFeed(door.url, { ...request, headers });
  feeds.push(feed);
  return feed;
};

const nextOf = async ({ events }: OpenFeed): Promise<FeedEvent> => {
  const { value, done } = await events.next();
  if (done === true) throw new Error("the feed ended");
  return value;
};

const publish = (count: number) =>
  sql`
    select orchestrator_record_change('queue', 'item_added', gen_random_uuid(), gen_random_uuid(), gen_random_uuid())
    from generate_series(1, ${count})`;

const newest = async (): Promise<number> => {
  const [row] = await sql`select coalesce(max(id), 0) as id from change_events`;
  return Number(row?.id);
};

const CONNECTED = { event: "connected", id: undefined, data: '{"reconnectAfterInactivityMs":45000}' };

describe("the live feed", () => {
  it("is a stream of server-sent events that proxies leave alone", async () => {
    const feed = await open();
    expect(feed.response.status).toBe(200);
    expect(Object.fromEntries(feed.response.headers)).toMatchObject({
      "content-type": "text/event-stream",
      "x-accel-buffering": "no",
      "cache-control": expect.stringContaining("no-cache"),
      "x-correlation-id": expect.any(String),
    });
    expect(await nextOf(feed)).toEqual(CONNECTED);
  });

  it("gives each change with its number as the event's id", async () => {
    const feed = await open();
    await nextOf(feed);
    await publish(1);
    const { event, id, data } = await nextOf(feed);
    expect([event, id]).toEqual(["message", String(await newest())]);
    expect(JSON.parse(data)).toMatchObject({ change_id: id, topic: "queue", kind: "item_added" });
  });

  it("misses nothing from the moment when it says that it is open", async () => {
    for (let round = 0; round < 10; round += 1) {
      const feed = await open();
      await nextOf(feed);
      await publish(1);
      expect((await nextOf(feed)).id).toBe(String(await newest()));
    }
  });

  it("goes on after the id that a browser sends by itself, also on another replica", async () => {
    const before = await newest();
    await publish(2);
    const headers = { "last-event-id": String(before) };
    for (const replica of replicas) {
      const feed = await open({ headers }, {}, replica);
      await nextOf(feed);
      expect((await nextOf(feed)).id).toBe(String(before + 1));
    }
  });

  it("tells where everything has to be read anew", async () => {
    await publish(1);
    const feed = await open({ input: { lastEventId: "999999999" } });
    await nextOf(feed);
    const { id, data } = await nextOf(feed);
    expect([id, JSON.parse(data)]).toMatchObject([String(await newest()), { kind: "reset" }]);
  });

  it("says every fifteen seconds that it is alive", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const feed = await open();
    await nextOf(feed);
    const pings: FeedEvent[] = [];
    const reading = (async () => {
      while (pings.length < 2) pings.push(await nextOf(feed));
    })();
    for (const count of [1, 2]) {
      await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
      await vi.advanceTimersByTimeAsync(15_000);
      await vi.waitFor(() => expect(pings).toHaveLength(count));
    }
    await reading;
    expect(pings).toEqual(pings.map(() => ({ event: "ping", id: undefined, data: "" })));
  });
});

describe("a client whose connection is cut at random, over two replicas", () => {
  it("gets every change once and in order", async () => {
    const start = await newest();
    const seen: number[] = [];
    let place = start;
    let openings = 0;
    const total = 400;

    const write = async (): Promise<void> => {
      for (let round = 0; round < 50; round += 1) await publish(2);
    };
    const read = async (): Promise<void> => {
      while (place < start + total) {
        openings += 1;
        const feed = await open({ input: { lastEventId: String(place) } }, {}, replicas[openings % 2]);
        const cutAfter = 1 + Math.floor(Math.random() * 40);
        for (let count = 0; count <= cutAfter && place < start + total; count += 1) {
          const { event, id } = await nextOf(feed);
          if (event !== "message") continue;
          place = Number(id);
          seen.push(place);
        }
        feed.cut();
      }
    };
    await Promise.all([write(), write(), write(), write(), read()]);

    expect(seen).toEqual(Array.from({ length: total }, (_, index) => start + 1 + index));
    expect(openings).toBeGreaterThan(5);
  });
});

describe("a feed that is refused, or ended by the service", () => {
  const problemOf = async (feed: OpenFeed): Promise<unknown> => {
    let event = await nextOf(feed);
    while (event.event !== "serialized-error") event = await nextOf(feed);
    return (JSON.parse(event.data) as { data: { problem: unknown } }).data.problem;
  };

  it.each([
    ["a token that has ended", { expiresIn: -60 }, { status: 401, details: { reason: "expired" } }],
    ["a token of another service", { roles: ["service"] as const }, { status: 403, code: "ORC_005" }],
    [
      "a place that is none",
      { input: { lastEventId: "yesterday" } },
      { status: 400, errors: [{ field: "lastEventId" }] },
    ],
    ["an unknown topic", { input: { topics: ["money"] } }, { status: 400, errors: [{ field: "topics.0" }] }],
  ])("says why: %s", async (_, { input, ...token }: TokenOptions & FeedRequest, problem) => {
    const feed = await open({ ...(input !== undefined && { input }) }, token);
    expect(await problemOf(feed)).toMatchObject({
      ...problem,
      correlation_id: feed.response.headers.get("x-correlation-id"),
    });
  });

  it("says why: no token", async () => {
    const feed = await openLiveFeed(replicas[0].door.url);
    feeds.push(feed);
    expect(await problemOf(feed)).toMatchObject({ status: 401, details: { reason: "missing" } });
  });

  it("ends with its token", async () => {
    const feed = await open({}, { expiresIn: -4 });
    expect(await nextOf(feed)).toEqual(CONNECTED);
    expect(await problemOf(feed)).toMatchObject({ status: 401, details: { reason: "expired" } });
  });

  it("ends when the service stops, which does not wait for its readers", async () => {
    const replica = await startReplica();
    const feed = await open({}, {}, replica);
    expect(await nextOf(feed)).toEqual(CONNECTED);
    const start = performance.now();
    const problem = problemOf(feed);
    await stopReplica(replica);
    expect(await problem).toMatchObject({ status: 503, code: "ORC_012" });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
