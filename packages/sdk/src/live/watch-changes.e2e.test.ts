import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Change, LiveChange } from "../live.ts";
import { watchChanges, type WatchOptions } from "../live.ts";
import { type FeedServer, type Mishap, openFeedServer } from "./fixtures/feed-server.ts";

const change = (number: number): Change => ({
  change_id: String(number),
  kind: "item_added",
  topic: "queue",
  entity_id: "c1b7a0de-6f3e-4b0a-9c55-7e2d90c6a3f4",
  workflow_id: "8d5b6c52-41f0-4f0e-8f3c-2a6f1f0f7a10",
  conversation_id: "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11",
  at: "2026-03-02T15:04:05.000Z",
});

const TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

let server: FeedServer;
let stop: AbortController;

beforeEach(async () => {
  server = await openFeedServer();
  stop = new AbortController();
  // Every wait is as short as it may be.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  stop.abort();
  await server[Symbol.asyncDispose]();
});

interface Watcher {
  readonly changes: AsyncGenerator<LiveChange, void>;
  /** Resolves when the feed is open once more than at the last call. */
  opened(): Promise<void>;
}

const watch = (options: Partial<WatchOptions> = {}): Watcher => {
  let opened = 0;
  let seen = 0;
  const changes = watchChanges({
    baseUrl: server.url,
    token: "t0ken",
    signal: stop.signal,
    onOpen: () => {
      opened += 1;
    },
    ...options,
  });
  return {
    changes,
    opened: async () => {
      seen += 1;
      await vi.waitFor(() => expect(opened).toBeGreaterThanOrEqual(seen));
    },
  };
};

/** The next change; the feed is opened by asking for the first. */
const next = async ({ changes }: Watcher): Promise<LiveChange | undefined> => (await changes.next()).value ?? undefined;

describe("the feed", () => {
  it("gives what changes, in its order", async () => {
    const watcher = watch({ topics: ["queue"], correlationId: () => "screen-7", traceparent: () => TRACEPARENT });
    const first = next(watcher);
    await watcher.opened();
    server.publish(change(1));
    server.publish(change(2));

    expect(await first).toEqual(change(1));
    expect(await next(watcher)).toEqual(change(2));
    expect(server.requests).toMatchObject([
      {
        input: { topics: ["queue"] },
        headers: { authorization: "Bearer t0ken", "x-correlation-id": "screen-7", traceparent: TRACEPARENT },
      },
    ]);
  });

  it("goes on behind the change that an earlier process dealt with", async () => {
    for (const number of [1, 2, 3]) server.publish(change(number));
    expect(await next(watch({ lastEventId: "2" }))).toMatchObject({ change_id: "3" });
  });

  it("misses nothing that happens before it can be opened", async () => {
    server.meet(undefined, (response) => {
      server.publish(change(1));
      response.writeHead(503).end();
    });
    expect(await next(watch())).toEqual(change(1));
  });

  it("is closed by leaving the loop", async () => {
    server.publish(change(1));
    for await (const _ of watch({ lastEventId: "0" }).changes) break;
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });

  it("ends without an error when its signal aborts", async () => {
    const watcher = watch();
    const first = watcher.changes.next();
    await watcher.opened();
    stop.abort(new Error("the user went away"));

    expect(await first).toEqual({ done: true, value: undefined });
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });
});

describe("a feed that breaks off", () => {
  const breaks: readonly [string, (broken: FeedServer) => void][] = [
    ["a cut connection", (broken) => broken.cut()],
    ["an end in good order", (broken) => broken.finish()],
  ];

  it.each(breaks)("misses nothing and repeats nothing: %s", async (_, breakOff) => {
    const onReconnect = vi.fn<NonNullable<WatchOptions["onReconnect"]>>();
    const watcher = watch({ onReconnect });
    const first = next(watcher);
    await watcher.opened();
    server.publish(change(1));
    await first;

    const second = next(watcher);
    breakOff(server);
    server.publish(change(2));
    server.publish(change(3));

    expect([await second, await next(watcher)]).toMatchObject([{ change_id: "2" }, { change_id: "3" }]);
    expect(server.requests.map(({ input }) => input.lastEventId)).toEqual(["0", "1"]);
    expect(onReconnect).toHaveBeenCalledExactlyOnceWith({
      error: expect.objectContaining({ kind: "connection" }),
      waitMs: 0,
      lastEventId: "1",
    });
  });

  const status =
    (code: number, headers: Record<string, string> = {}): Mishap =>
    (response) =>
      response.writeHead(code, headers).end("Sorry");

  const answerWith =
    (body: string): Mishap =>
    (response) =>
      response.writeHead(200, { "content-type": "text/event-stream" }).end(body);

  it.each([
    ["a proxy without a service", status(502)],
    ["a connection that is refused", ((response) => response.destroy()) satisfies Mishap],
    ["a page", status(200, { "content-type": "text/html" })],
  ])("is opened again until it can be: %s", async (_, mishap) => {
    server.meet(mishap, mishap, mishap);
    server.publish(change(1));
    expect(await next(watch({ lastEventId: "0" }))).toMatchObject({ change_id: "1" });
  });

  it.each([
    ["cannot be opened", status(502)],
    ["ends as soon as it is open", answerWith("event: connected\ndata: {}\n\nevent: return\ndata: \n\n")],
  ])("is opened again after ever longer waits while it %s, and after a short one later", async (_, mishap) => {
    vi.spyOn(Math, "random").mockReturnValue(0.01);
    const waits: number[] = [];
    server.meet(mishap, mishap, mishap);
    server.publish(change(1));
    const watcher = watch({ lastEventId: "0", onReconnect: ({ waitMs }) => waits.push(waitMs) });
    await next(watcher);
    const second = next(watcher);
    server.cut();
    server.publish(change(2));
    await second;
    expect(waits).toEqual([5, 10, 20, 5]);
  });

  it("is not opened before the service's Retry-After is over", async () => {
    server.meet(status(503, { "retry-after": "1" }));
    server.publish(change(1));
    const start = performance.now();
    await next(watch({ lastEventId: "0" }));
    expect(performance.now() - start).toBeGreaterThanOrEqual(1_000);
  });
});

describe("silence", () => {
  it("beyond its limit is a feed that broke off", async () => {
    const watcher = watch({ silenceMs: 100 });
    const first = next(watcher);
    await watcher.opened();
    await watcher.opened();
    server.publish(change(1));
    expect(await first).toMatchObject({ change_id: "1" });
  });

  it("is not what pings are", async () => {
    await using pinging = await openFeedServer({ pingMs: 20 });
    let pieces = 0;
    const countingFetch: WatchOptions["fetch"] = async (url, init) => {
      const response = await fetch(url, init);
      const counting = new TransformStream<Uint8Array, Uint8Array>({
        transform: (piece, controller) => {
          pieces += 1;
          controller.enqueue(piece);
        },
      });
      return new Response(response.body?.pipeThrough(counting), response);
    };
    const first = next(watch({ baseUrl: pinging.url, silenceMs: 200, fetch: countingFetch }));
    await vi.waitFor(() => expect(pieces).toBeGreaterThan(20), { timeout: 10_000 });
    pinging.publish(change(1));
    await first;
    expect(pinging.requests).toHaveLength(1);
  });

  it("has the limit that the service gives", async () => {
    await using impatient = await openFeedServer({ reconnectAfterInactivityMs: 100 });
    const watcher = watch({ baseUrl: impatient.url });
    const first = next(watcher);
    await watcher.opened();
    await watcher.opened();
    impatient.publish(change(1));
    expect(await first).toMatchObject({ change_id: "1" });
  });

  it("instead of headers is a feed that can't be opened", async () => {
    const closed = vi.fn<() => void>();
    server.meet((response) => response.once("close", closed));
    server.publish(change(1));
    expect(await next(watch({ lastEventId: "0", timeoutMs: 100 }))).toMatchObject({ change_id: "1" });
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  });
});

describe("a token that is refused", () => {
  it("is replaced by asking its provider again", async () => {
    server.require("new");
    server.publish(change(1));
    const tokens = ["old", "new"];
    const token = vi.fn<() => string>(() => tokens.shift() ?? "none left");
    expect(await next(watch({ token, lastEventId: "0" }))).toMatchObject({ change_id: "1" });
  });

  it("is replaced again when it expires later", async () => {
    const tokens = ["stale", "first", "second"];
    const watcher = watch({ token: () => tokens.shift() ?? "none left" });
    server.require("first");
    const first = next(watcher);
    await watcher.opened();
    server.publish(change(1));
    await first;

    server.require("second");
    const second = next(watcher);
    server.cut();
    server.publish(change(2));
    expect(await second).toMatchObject({ change_id: "2" });
  });

  it.each([
    ["a fixed one", "old"],
    ["the provider's second one too", () => String(Math.random())],
  ])("ends the feed: %s", async (_, token) => {
    server.require("new");
    await expect(next(watch({ token }))).rejects.toMatchObject({
      name: "OrchestratorApiError",
      kind: "unauthenticated",
      message: "The token is not valid",
    });
  });

  it("ends the feed where something before the service refuses it", async () => {
    server.meet((response) => response.writeHead(403).end());
    await expect(next(watch())).rejects.toMatchObject({ kind: "forbidden", status: 403 });
  });
});

describe("options", () => {
  it.each([
    ["baseUrl", { baseUrl: "localhost" }],
    ["token", { token: "two words" }],
    ["timeoutMs", { timeoutMs: 0 }],
    ["silenceMs", { silenceMs: -1 }],
  ])("that make no sense are refused by name, at once: %s", (name, options) => {
    expect(() => watch(options)).toThrow(new RegExp(`^${name}: expected`));
  });
});
