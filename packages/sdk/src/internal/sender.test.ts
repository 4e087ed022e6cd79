import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOrchestratorClient, type OrchestratorClientOptions, type RequestOptions } from "../index.ts";
import {
  answer,
  hang,
  hangDeaf,
  hangInBody,
  proxyPage,
  refuse,
  scriptedFetch,
  type ScriptedFetch,
  unreachable,
} from "../fixtures/scripted-fetch.ts";

const conversation_id = "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11";
const escalation = { conversation_id, escalation_type: "manual", severity: "high" } as const;
const RESULT = { status: "escalated" };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Outcome {
  readonly result?: unknown;
  readonly error?: unknown;
  /** Milliseconds. */
  readonly took: number;
  /** Timers that are still set when the call ends. */
  readonly timersLeft: number;
}

/** A mutation from beginning to end, on a clock that runs as fast as it can. */
const callThrough = async (
  { fetch }: ScriptedFetch,
  options: Partial<OrchestratorClientOptions> & RequestOptions = {},
): Promise<Outcome> => {
  const { signal, ...clientOptions } = options;
  const client = createOrchestratorClient({ baseUrl: "https://service.test", token: "t0ken", fetch, ...clientOptions });
  const start = performance.now();
  const end = () => ({ took: performance.now() - start, timersLeft: vi.getTimerCount() });
  const outcome = client.escalations.create(escalation, { signal }).then(
    (result) => ({ result, ...end() }),
    (error: unknown) => ({ error, ...end() }),
  );
  await vi.runAllTimersAsync();
  return await outcome;
};

const waitsBetween = ({ sent }: ScriptedFetch): number[] =>
  sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? Number.NaN));

describe("a call that meets trouble", () => {
  it.each([
    ["no connection", unreachable],
    ["an answer that breaks off", proxyPage(200)],
    ["408", refuse(408)],
    ["429", refuse(429)],
    ["500", refuse(500)],
    ["503", refuse(503)],
    ["a proxy's 502", proxyPage(502)],
  ])("is repeated, the same in everything: %s", async (_, trouble) => {
    const script = scriptedFetch(trouble, trouble, answer(RESULT));

    expect(await callThrough(script)).toMatchObject({ result: RESULT });

    const [first, ...repeats] = script.sent.map(({ at: _at, headers, ...request }) => ({
      ...request,
      headers: Object.fromEntries(headers),
    }));
    expect(repeats).toEqual([first, first]);
    expect(first?.headers["idempotency-key"]).toMatch(/^[0-9a-f-]{36}$/);
    const [firstWait = Number.NaN, secondWait = Number.NaN] = waitsBetween(script);
    expect(firstWait).toBeLessThanOrEqual(500);
    expect(secondWait).toBeLessThanOrEqual(1_000);
  });

  it("is repeated while the service is still at work on its first try", async () => {
    const running = refuse(409, { details: { reason: "request_running" }, headers: { "retry-after": "2" } });
    const script = scriptedFetch(unreachable, running, answer(RESULT));
    expect(await callThrough(script)).toMatchObject({ result: RESULT });
    expect(waitsBetween(script)[1]).toBeGreaterThanOrEqual(2_000);
  });

  it.each([0, 1, 4])("fails as its last try did, after %i retries", async (maxRetries) => {
    const script = scriptedFetch(...Array.from({ length: maxRetries }, () => unreachable), refuse(503));

    const { error } = await callThrough(script, { maxRetries });

    expect(error).toMatchObject({ kind: "server_error", status: 503 });
    expect(script.sent).toHaveLength(maxRetries + 1);
  });

  it.each([400, 401, 403, 404, 409, 413, 422])("is not repeated after a refusal: %i", async (status) => {
    const script = scriptedFetch(refuse(status));
    const { error } = await callThrough(script);
    expect(error).toMatchObject({ status });
    expect(script.sent).toHaveLength(1);
  });
});

describe("Retry-After", () => {
  it.each([
    ["of the service", refuse(503, { headers: { "retry-after": "7" } })],
    ["of a proxy", proxyPage(429, { "retry-after": "7" })],
    [
      "of a service whose clock is an hour ahead",
      refuse(503, {
        headers: { date: "Mon, 02 Mar 2026 16:04:05 GMT", "retry-after": "Mon, 02 Mar 2026 16:04:12 GMT" },
      }),
    ],
  ])("%s is obeyed", async (_, busy) => {
    const script = scriptedFetch(busy, answer(RESULT));

    expect(await callThrough(script)).toMatchObject({ result: RESULT });

    const [wait] = waitsBetween(script);
    expect(wait).toBeGreaterThanOrEqual(7_000);
    expect(wait).toBeLessThanOrEqual(7_500);
  });

  it("as a date is obeyed", async () => {
    vi.setSystemTime("2026-03-02T15:04:05Z");
    const busy = refuse(503, { headers: { "retry-after": "Mon, 02 Mar 2026 15:04:12 GMT" } });
    const script = scriptedFetch(busy, answer(RESULT));

    expect(await callThrough(script)).toMatchObject({ result: RESULT });

    const [wait] = waitsBetween(script);
    expect(wait).toBeGreaterThanOrEqual(7_000);
    expect(wait).toBeLessThanOrEqual(7_500);
  });

  it("beyond the deadline ends the call at once", async () => {
    const script = scriptedFetch(refuse(429, { headers: { "retry-after": "60" } }));
    const { error, took } = await callThrough(script, { deadlineMs: 60_000 });
    expect(error).toMatchObject({ kind: "rate_limited", retryAfterMs: 60_000 });
    expect(took).toBe(0);
  });
});

describe("a try without an answer", () => {
  it.each([
    ["hangs", hang],
    ["hangs and ignores its signal", hangDeaf],
    ["hangs in the middle of its answer", hangInBody],
  ])("is given up and repeated: it %s", async (_, silence) => {
    const script = scriptedFetch(silence, answer(RESULT));

    expect(await callThrough(script, { timeoutMs: 2_000 })).toMatchObject({ result: RESULT });

    const [wait] = waitsBetween(script);
    expect(wait).toBeGreaterThanOrEqual(2_000);
    expect(wait).toBeLessThanOrEqual(2_500);
  });

  it("fails as a time-out with the call's correlation id", async () => {
    const script = scriptedFetch(hang);
    const { error, took } = await callThrough(script, { timeoutMs: 2_000, maxRetries: 0 });
    expect(error).toMatchObject({
      name: "OrchestratorTimeoutError",
      kind: "timeout",
      correlation_id: script.sent[0]?.headers.get("x-correlation-id"),
    });
    expect(took).toBe(2_000);
  });
});

describe("the deadline", () => {
  it("ends a call in the middle of a try", async () => {
    const { error, took } = await callThrough(scriptedFetch(unreachable, hang), { deadlineMs: 5_000 });
    expect(error).toMatchObject({ kind: "timeout", message: "No answer within 5000 ms, retries included" });
    expect(took).toBe(5_000);
  });

  it("ends a call that waits for its token", async () => {
    const script = scriptedFetch();
    const { error, took } = await callThrough(script, { deadlineMs: 5_000, token: () => new Promise(() => {}) });
    expect(error).toMatchObject({ kind: "timeout" });
    expect(took).toBe(5_000);
    expect(script.sent).toEqual([]);
  });

  it("holds whatever maxRetries says", async () => {
    const { error, took } = await callThrough(scriptedFetch(...Array.from({ length: 99 }, () => unreachable)), {
      deadlineMs: 20_000,
      maxRetries: 1_000,
    });
    expect(error).toMatchObject({ kind: "connection" });
    expect(took).toBeLessThanOrEqual(20_000);
  });
});

describe("a call that is over", () => {
  it.each([
    ["an answer", [answer(RESULT)]],
    ["a retry", [unreachable, answer(RESULT)]],
    ["a refusal", [refuse(409)]],
    ["a time-out", [hangDeaf]],
  ])("leaves no timer behind after %s", async (_, answers) => {
    const outcome = await callThrough(scriptedFetch(...answers), { maxRetries: answers.length - 1 });
    expect(outcome).toMatchObject({ timersLeft: 0 });
  });

  it("listens to the caller's signal no more, so that one signal may serve many calls", async () => {
    const { signal } = new AbortController();
    await callThrough(scriptedFetch(unreachable, answer(RESULT)), { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("the caller's signal", () => {
  it("ends a call that was not begun", async () => {
    const script = scriptedFetch();
    const { error } = await callThrough(script, { signal: AbortSignal.abort("too late") });
    expect(error).toBe("too late");
    expect(script.sent).toEqual([]);
  });

  it.each([
    ["a try", hangDeaf],
    ["the wait before a retry", refuse(503, { headers: { "retry-after": "30" } })],
  ])("ends a call at once, with its reason, during %s", async (_, trouble) => {
    const controller = new AbortController();
    const reason = new Error("the user went away");
    setTimeout(() => controller.abort(reason), 1_000);

    const { error, took, timersLeft } = await callThrough(scriptedFetch(trouble), { signal: controller.signal });

    expect(error).toBe(reason);
    expect({ took, timersLeft }).toEqual({ took: 1_000, timersLeft: 0 });
  });
});

describe("a token's provider", () => {
  const tokensOf = ({ sent }: ScriptedFetch): unknown[] => sent.map(({ headers }) => headers.get("authorization"));

  it("is asked again after a 401, and the call repeated with what it gives", async () => {
    const token = vi.fn<() => Promise<string>>().mockResolvedValueOnce("old").mockResolvedValueOnce("new");
    const script = scriptedFetch(refuse(401), answer(RESULT));

    expect(await callThrough(script, { token, maxRetries: 0 })).toMatchObject({ result: RESULT });

    expect(tokensOf(script)).toEqual(["Bearer old", "Bearer new"]);
    expect(script.sent[1]?.headers.get("idempotency-key")).toBe(script.sent[0]?.headers.get("idempotency-key"));
  });

  it("is asked once more only: a second 401 stands", async () => {
    const token = vi.fn<() => string>().mockReturnValueOnce("old").mockReturnValueOnce("new");
    const script = scriptedFetch(refuse(401), refuse(401));

    const { error } = await callThrough(script, { token });

    expect(error).toMatchObject({ kind: "unauthenticated" });
    expect(token).toHaveBeenCalledTimes(2);
  });

  it("that gives the refused token again is not a reason to repeat the call", async () => {
    const script = scriptedFetch(refuse(401));
    const { error } = await callThrough(script, { token: () => "same" });
    expect(error).toMatchObject({ kind: "unauthenticated" });
    expect(script.sent).toHaveLength(1);
  });

  it("that fails fails the call with its own error", async () => {
    const reason = new Error("the vault is sealed");
    const script = scriptedFetch();
    const { error } = await callThrough(script, { token: () => Promise.reject(reason) });
    expect(error).toBe(reason);
    expect(script.sent).toEqual([]);
  });
});
