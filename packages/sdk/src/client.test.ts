import { describe, expect, it } from "vitest";
import { createOrchestratorClient, type OrchestratorClient, type OrchestratorClientOptions } from "./index.ts";
import { answer, scriptedFetch } from "./fixtures/scripted-fetch.ts";

const conversation_id = "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11";
const response_queue_id = "c1b7a0de-6f3e-4b0a-9c55-7e2d90c6a3f4";
const manager_id = "manager-001";
const sms = { conversation_id, tenant_id: "12345", phone_number: "+1234567890", content: "I can pay $200 per week" };

interface MethodCase {
  readonly name: string;
  readonly call: (client: OrchestratorClient) => Promise<unknown>;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly input?: unknown;
}

const METHODS: readonly MethodCase[] = [
  {
    name: "messages.receive",
    call: (client) => client.messages.receive(sms),
    method: "POST",
    path: "messages.receive",
    input: sms,
  },
  {
    name: "responses.list",
    call: (client) => client.responses.list({ status: "pending" }),
    method: "GET",
    path: "responses.list",
    input: { status: "pending" },
  },
  {
    name: "responses.list of all",
    call: (client) => client.responses.list(),
    method: "GET",
    path: "responses.list",
    input: {},
  },
  {
    name: "responses.approve",
    call: (client) => client.responses.approve({ response_queue_id, manager_id }),
    method: "POST",
    path: "responses.decide",
    input: { response_queue_id, manager_id, action: "approve" },
  },
  {
    name: "responses.modify",
    call: (client) => client.responses.modify({ response_queue_id, manager_id, modified_text: "Thank you." }),
    method: "POST",
    path: "responses.decide",
    input: { response_queue_id, manager_id, action: "modify", modified_text: "Thank you." },
  },
  {
    name: "responses.escalate",
    call: (client) => client.responses.escalate({ response_queue_id, manager_id, escalation_reason: "A dispute" }),
    method: "POST",
    path: "responses.decide",
    input: { response_queue_id, manager_id, action: "escalate", escalation_reason: "A dispute" },
  },
  {
    name: "responses.get",
    call: (client) => client.responses.get({ response_queue_id }),
    method: "GET",
    path: "responses.get",
    input: { response_queue_id },
  },
  {
    name: "responses.bulkApprove",
    call: (client) => client.responses.bulkApprove({ response_queue_ids: [response_queue_id] }),
    method: "POST",
    path: "responses.bulkApprove",
    input: { response_queue_ids: [response_queue_id] },
  },
  {
    name: "conversations.takeOver",
    call: (client) => client.conversations.takeOver({ conversation_id }),
    method: "POST",
    path: "conversations.takeOver",
    input: { conversation_id },
  },
  {
    name: "workflows.list",
    call: (client) => client.workflows.list(),
    method: "GET",
    path: "workflows.list",
    input: {},
  },
  {
    name: "sends.settle",
    call: (client) => client.sends.settle({ send_id: response_queue_id, action: "it_arrived" }),
    method: "POST",
    path: "sends.settle",
    input: { send_id: response_queue_id, action: "it_arrived" },
  },
  {
    name: "paymentPlans.submit",
    call: (client) =>
      client.paymentPlans.submit({ conversation_id, tenant_id: "12345", message_content: "200 a week" }),
    method: "POST",
    path: "paymentPlans.submit",
    input: { conversation_id, tenant_id: "12345", message_content: "200 a week" },
  },
  {
    name: "escalations.create",
    call: (client) => client.escalations.create({ conversation_id, escalation_type: "manual", severity: "high" }),
    method: "POST",
    path: "escalations.create",
    input: { conversation_id, escalation_type: "manual", severity: "high" },
  },
  {
    name: "escalations.list",
    call: (client) => client.escalations.list({ state: "resolved" }),
    method: "GET",
    path: "escalations.list",
    input: { state: "resolved" },
  },
  {
    name: "escalations.resolve",
    call: (client) => client.escalations.resolve({ escalation_id: response_queue_id, note: "Settled" }),
    method: "POST",
    path: "escalations.resolve",
    input: { escalation_id: response_queue_id, note: "Settled" },
  },
  {
    name: "workflows.status",
    call: (client) => client.workflows.status({ conversation_id }),
    method: "GET",
    path: "workflows.status",
    input: { conversation_id },
  },
  {
    name: "workflows.retry",
    call: (client) => client.workflows.retry({ workflow_id: response_queue_id }),
    method: "POST",
    path: "workflows.retry",
    input: { workflow_id: response_queue_id },
  },
  { name: "metrics.get", call: (client) => client.metrics.get(), method: "GET", path: "metrics.get" },
  { name: "sweep.run", call: (client) => client.sweep.run(), method: "POST", path: "sweep.run" },
  { name: "health.check", call: (client) => client.health.check(), method: "GET", path: "health.check" },
  {
    name: "health.dependencies",
    call: (client) => client.health.dependencies(),
    method: "GET",
    path: "health.dependencies",
  },
];

describe("a method", () => {
  it.each(METHODS)("calls its procedure and gives its answer: $name", async ({ call, method, path, input }) => {
    const { fetch, sent } = scriptedFetch(answer({ from: "the service" }));

    const result = await call(createOrchestratorClient({ baseUrl: "https://service.test", token: "t0ken", fetch }));

    expect(result).toMatchObject({ from: "the service" });
    expect(sent).toHaveLength(1);
    const url = new URL(sent[0]?.url ?? "");
    const query = url.searchParams.get("input");
    expect(sent[0]?.method).toBe(method);
    expect(url.href.split("?")[0]).toBe(`https://service.test/trpc/${path}`);
    expect(method === "GET" && query !== null ? JSON.parse(query) : sent[0]?.body).toEqual(input);
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer t0ken");
  });

  it.each(METHODS)("has an idempotency key exactly if it changes something: $name", async ({ call, method }) => {
    const { fetch, sent } = scriptedFetch(answer({}), answer({}));
    const client = createOrchestratorClient({ baseUrl: "https://service.test", token: "t0ken", fetch });

    await call(client);
    await call(client);

    const keys = sent.map(({ headers }) => headers.get("idempotency-key"));
    if (method === "GET") {
      expect(keys).toEqual([null, null]);
    } else {
      expect(keys).toEqual([expect.any(String), expect.any(String)]);
      expect(keys[0]).not.toBe(keys[1]);
    }
  });
});

describe("a call", () => {
  it("carries the caller's idempotency key and correlation id", async () => {
    const { fetch, sent } = scriptedFetch(answer({}));
    const client = createOrchestratorClient({ baseUrl: "https://service.test", fetch });

    await client.messages.receive(sms, { idempotencyKey: "SM0123456789", correlationId: "case-42" });

    expect(sent[0]?.headers.get("idempotency-key")).toBe("SM0123456789");
    expect(sent[0]?.headers.get("x-correlation-id")).toBe("case-42");
  });

  it("carries the version that it is about", async () => {
    const { fetch, sent } = scriptedFetch(answer({}));
    const client = createOrchestratorClient({ baseUrl: "https://service.test", fetch });
    await client.responses.approve({ response_queue_id, manager_id }, { ifMatch: '"as-read"' });
    expect(sent[0]?.headers.get("if-match")).toBe('"as-read"');
  });

  it("carries a correlation id of its own otherwise", async () => {
    const { fetch, sent } = scriptedFetch(answer({}), answer({}));
    const client = createOrchestratorClient({ baseUrl: "https://service.test", fetch });

    await client.health.check();
    await client.health.check();

    const [first, second] = sent.map(({ headers }) => headers.get("x-correlation-id"));
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  it("carries no authorization where there is no token", async () => {
    const { fetch, sent } = scriptedFetch(answer({}));
    await createOrchestratorClient({ baseUrl: "https://service.test", fetch }).health.check();
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });

  it.each([
    ["http://localhost:8000", "http://localhost:8000/trpc/health.check"],
    ["http://localhost:8000/", "http://localhost:8000/trpc/health.check"],
    ["https://api.test/orchestrator/", "https://api.test/orchestrator/trpc/health.check"],
    [new URL("https://api.test/v1"), "https://api.test/v1/trpc/health.check"],
  ])("goes to the base URL, its path kept: %s", async (baseUrl, url) => {
    const { fetch, sent } = scriptedFetch(answer({}));
    await createOrchestratorClient({ baseUrl, fetch }).health.check();
    expect(sent[0]?.url).toBe(url);
  });
});

describe("options", () => {
  const wrong: readonly [string, Partial<OrchestratorClientOptions>][] = [
    ["baseUrl", { baseUrl: "localhost:8000" }],
    ["baseUrl", { baseUrl: "/api" }],
    ["baseUrl", { baseUrl: "ftp://service.test" }],
    ["baseUrl", { baseUrl: "https://service.test/?tenant=1" }],
    ["baseUrl", { baseUrl: "https://user:secret@service.test" }],
    ["token", { token: "" }],
    ["token", { token: "two words" }],
    ["token", { token: "line\nbreak" }],
    ["timeoutMs", { timeoutMs: 0 }],
    ["timeoutMs", { timeoutMs: Number.NaN }],
    ["deadlineMs", { deadlineMs: Number.POSITIVE_INFINITY }],
    ["maxRetries", { maxRetries: -1 }],
    ["maxRetries", { maxRetries: 1.5 }],
  ];

  it.each(wrong)("that make no sense are refused by name: %s %o", (name, options) => {
    expect(() => createOrchestratorClient({ baseUrl: "https://service.test", ...options })).toThrow(
      expect.objectContaining({ name: "TypeError", message: expect.stringMatching(`^${name}: expected`) }),
    );
  });

  it.each([
    ["correlationId", { correlationId: "a b" }],
    ["idempotencyKey", { idempotencyKey: "clé" }],
    ["idempotencyKey", { idempotencyKey: "k".repeat(201) }],
    ["timeoutMs", { timeoutMs: -1 }],
  ])("of a call are checked before anything is sent: %s %o", async (name, options) => {
    const { fetch, sent } = scriptedFetch();
    const client = createOrchestratorClient({ baseUrl: "https://service.test", fetch });

    await expect(client.messages.receive(sms, options)).rejects.toThrow(new RegExp(`^${name}: expected`));
    expect(sent).toEqual([]);
  });

  it("that are undefined count as left out", async () => {
    const { fetch, sent } = scriptedFetch(answer({ status: "healthy" }));
    const options = { token: undefined, timeoutMs: undefined, deadlineMs: undefined, maxRetries: undefined };
    const client = createOrchestratorClient({ baseUrl: "https://service.test", fetch, ...options });

    await client.health.check({ signal: undefined, correlationId: undefined, timeoutMs: undefined });

    expect(sent).toHaveLength(1);
  });
});
