import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { answer, refuse, scriptedFetch, unreachable } from "./fixtures/scripted-fetch.ts";
import { createOrchestratorClient, type OrchestratorClientOptions } from "./index.ts";

const sms = {
  conversation_id: "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11",
  tenant_id: "12345",
  phone_number: "+1234567890",
  content: "I can pay $200 per week",
};
const TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

const clientWith = (options: Partial<OrchestratorClientOptions>) =>
  createOrchestratorClient({ baseUrl: "https://service.test", token: "s3cret", ...options });

afterEach(() => {
  vi.restoreAllMocks();
});

describe("hooks", () => {
  it("are told of every try, every answer and every repetition, in their order", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const told: unknown[] = [];
    const { fetch } = scriptedFetch(unreachable, refuse(503), answer({ status: "processed" }));
    const client = clientWith({
      fetch,
      onRequest: (event) => told.push({ request: event }),
      onResponse: (event) => told.push({ response: event }),
      onRetry: (event) => told.push({ retry: event }),
    });

    await client.messages.receive(sms, { correlationId: "case-42", idempotencyKey: "key-1" });

    const call = { procedure: "messages.receive", correlation_id: "case-42", idempotency_key: "key-1" };
    const headers = expect.any(Headers);
    const durationMs = expect.any(Number);
    expect(told).toEqual([
      { request: { ...call, attempt: 1 } },
      { retry: { ...call, attempt: 1, error: expect.objectContaining({ kind: "connection" }), waitMs: 0 } },
      { request: { ...call, attempt: 2 } },
      { response: { ...call, attempt: 2, status: 503, headers, durationMs } },
      { retry: { ...call, attempt: 2, error: expect.objectContaining({ status: 503 }), waitMs: 0 } },
      { request: { ...call, attempt: 3 } },
      { response: { ...call, attempt: 3, status: 200, headers, durationMs } },
    ]);
    expect(inspect(told, { depth: null, showHidden: true })).not.toContain("s3cret");
  });

  it("are told of a token that is replaced, and never of either", async () => {
    const tokens = ["s3cret-1", "s3cret-2"];
    const onRetry = vi.fn<(event: unknown) => void>();
    const client = clientWith({
      token: () => tokens.shift() ?? "",
      fetch: scriptedFetch(refuse(401), answer({})).fetch,
      onRetry,
    });

    await client.health.check();

    expect(onRetry).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ attempt: 1, waitMs: 0, error: expect.objectContaining({ kind: "unauthenticated" }) }),
    );
    expect(inspect(onRetry.mock.calls, { depth: null, showHidden: true })).not.toContain("s3cret");
  });

  it("fail no call, whether they throw or reject", async () => {
    const full = new Error("the log is full");
    const throws = (): never => {
      throw full;
    };
    const rejects = (): void => Promise.reject(full) as unknown as void;
    const client = clientWith({ fetch: scriptedFetch(answer({})).fetch, onRequest: throws, onResponse: rejects });
    await expect(client.health.check()).resolves.toEqual({});
  });
});

describe("the correlation id", () => {
  const idsOf = (script: ReturnType<typeof scriptedFetch>): unknown[] =>
    script.sent.map(({ headers }) => headers.get("x-correlation-id"));

  it("is that of what the program is at work on, unless the call names one", async () => {
    const script = scriptedFetch(answer({}), answer({}));
    const client = clientWith({ fetch: script.fetch, correlationId: () => "request-7" });

    await client.health.check();
    await client.health.check({ correlationId: "case-42" });

    expect(idsOf(script)).toEqual(["request-7", "case-42"]);
  });

  it.each([undefined, "", "two words", "x".repeat(101)])(
    "is a new one where there is none to be had: %j",
    async (id) => {
      const script = scriptedFetch(answer({}));
      await clientWith({ fetch: script.fetch, correlationId: () => id }).health.check();
      expect(idsOf(script)).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)]);
    },
  );
});

describe("the trace", () => {
  it("goes along, asked for anew by every try", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const spans = [TRACEPARENT, TRACEPARENT.replace("b7ad", "ffff")];
    const script = scriptedFetch(refuse(503), answer({}));

    await clientWith({ fetch: script.fetch, traceparent: () => spans[script.sent.length] }).health.check();

    expect(script.sent.map(({ headers }) => headers.get("traceparent"))).toEqual(spans);
  });

  it.each([undefined, "", "00-xyz", `${TRACEPARENT}\r\nx: y`])(
    "is not sent where it is none: %j",
    async (traceparent) => {
      const script = scriptedFetch(answer({}));
      await clientWith({ fetch: script.fetch, traceparent: () => traceparent }).health.check();
      expect(script.sent[0]?.headers.has("traceparent")).toBe(false);
    },
  );
});
