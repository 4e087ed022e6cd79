import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSmsAgent } from "./sms-agent.ts";
import type { SmsAgentSimulator } from "./sms-agent.ts";

const PHONE = "+12035550143";
let agent: SmsAgentSimulator;

beforeEach(async () => {
  agent = await startSmsAgent();
});
afterEach(async () => {
  await agent.close();
});

const send = async (body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${agent.url}/sms/send`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as { id?: string; twilio_sid?: string } };
};

interface History {
  total?: number;
  messages: { id: number; content: string; created_at: string }[];
}

const history = async (query = "", phone = PHONE) => {
  const response = await fetch(`${agent.url}/conversations/${encodeURIComponent(phone)}${query}`);
  return { status: response.status, body: (await response.json()) as History };
};

describe("POST /sms/send", () => {
  it("answers 202, sends, and keeps the text in the history", async () => {
    const answer = await send({ to: "(203) 555-0143", body: "Hello Maria" }, { "X-Correlation-ID": "c-1" });

    expect(answer).toEqual({
      status: 202,
      body: { id: expect.any(String), twilio_sid: expect.stringMatching(/^SM/), conversation_id: expect.any(Number) },
    });
    expect(agent.sentTexts()).toEqual([
      expect.objectContaining({
        to: PHONE,
        body: "Hello Maria",
        message_id: 1,
        twilio_sid: answer.body.twilio_sid,
        idempotency_key: null,
        correlation_id: "c-1",
      }),
    ]);
    expect(agent.messages(PHONE)).toMatchObject([
      { id: 1, direction: "outbound", to_number: PHONE, content: "Hello Maria" },
    ]);
  });

  it("sends twice for the same key, as the deployed build does", async () => {
    const first = await send({ to: PHONE, body: "Hello" }, { "Idempotency-Key": "k" });
    const second = await send({ to: PHONE, body: "Hello" }, { "Idempotency-Key": "k" });

    expect(second.body.id).not.toBe(first.body.id);
    expect(agent.sentTexts().map((text) => text.idempotency_key)).toEqual(["k", "k"]);
  });

  it("sends once for the same key where keys are honoured", async () => {
    agent.set({ honoursIdempotencyKeys: true });
    const first = await send({ to: PHONE, body: "Hello" }, { "Idempotency-Key": "k" });
    const second = await send({ to: PHONE, body: "Hello" }, { "Idempotency-Key": "k" });
    await send({ to: PHONE, body: "Hello" });

    expect(second).toEqual(first);
    expect(agent.sentTexts()).toHaveLength(2);
  });

  it.each([
    ["no number", { body: "x" }, 422],
    ["no text", { to: PHONE }, 422],
    ["an empty text", { to: PHONE, body: "  " }, 400],
    ["a number that is none", { to: "Maria", body: "x" }, 400],
    ["a UUID as conversation", { to: PHONE, body: "x", conversation_id: "8c1f3f0e-6a55-4f7c-9a77-1f2f7c3f5a10" }, 422],
  ])("refuses %s", async (_what, body, status) => {
    expect((await send(body)).status).toBe(status);
    expect(agent.sentTexts()).toEqual([]);
  });

  it("takes an integer as conversation, and a UUID where that is allowed", async () => {
    expect((await send({ to: PHONE, body: "x", conversation_id: 7 })).status).toBe(202);
    agent.set({ rejectsUuidConversationId: false });
    expect((await send({ to: PHONE, body: "x", conversation_id: "8c1f3f0e-6a55-4f7c-9a77" })).status).toBe(202);
  });

  it("has two forms of error bodies", async () => {
    expect((await send({ to: PHONE, body: "" })).body).toEqual({
      error: {
        code: "VALIDATION_ERROR",
        message: expect.any(String),
        details: { category: "permanent", status_code: 400, correlation_id: expect.any(String) },
        request_id: expect.any(String),
      },
    });
    agent.set({ errorForm: "fastapi" });
    expect((await send({ to: PHONE, body: "" })).body).toEqual({ detail: expect.any(String) });
  });

  it.each([
    [502, "transient"],
    [503, "transient"],
    [404, "permanent"],
    [500, "internal"],
  ])("fails with %i as %s", async (status, category) => {
    agent.addFaults({ path: "/sms/send", status });

    expect(await send({ to: PHONE, body: "x" })).toMatchObject({
      status,
      body: { error: { details: { category, status_code: status } } },
    });
    expect(agent.sentTexts()).toEqual([]);
  });

  it("can send and lose the answer", async () => {
    agent.addFaults({ path: "/sms/send", drop: "after" });

    await expect(send({ to: PHONE, body: "x" })).rejects.toThrow("fetch failed");
    expect(agent.sentTexts(PHONE)).toHaveLength(1);
    expect((await history()).body.total).toBe(1);
  });
});

describe("GET /conversations/{phone_number}", () => {
  const addMany = (count: number) => {
    for (let number = 1; number <= count; number += 1) agent.addInbound(PHONE, `text ${number}`);
  };
  const ids = (body: History) => body.messages.map(({ id }) => id);

  it("lists the oldest first, twenty at a time, times without zone", async () => {
    addMany(25);
    const { status, body } = await history("", "(203) 555-0143");

    expect(status).toBe(200);
    expect(body).toMatchObject({
      phone_number_canonical: PHONE,
      phone_number_original: "(203) 555-0143",
      tenant_id: null,
      workflow_type: null,
      page: 1,
      limit: 20,
      offset: 0,
      total: 25,
    });
    expect(body).not.toHaveProperty("conversation_id");
    expect(ids(body)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(body.messages[0]).toMatchObject({ direction: "inbound", from_number: PHONE, content: "text 1" });
    expect(body.messages[0]?.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/);
  });

  it.each([
    ["?page=2&limit=10", [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]],
    ["?limit=3&offset=22", [23, 24, 25]],
    ["?page=9", []],
  ])("pages by %s", async (query, expected) => {
    addMany(25);
    expect(ids((await history(query)).body)).toEqual(expected);
  });

  it("counts ids over all conversations", async () => {
    agent.addInbound("+12035550199", "other");
    agent.addInbound(PHONE, "mine");

    expect(ids((await history()).body)).toEqual([2]);
  });

  it("answers the older shape", async () => {
    agent.set({ historyShape: "older" });
    agent.addInbound(PHONE, "hi");
    await send({ to: PHONE, body: "hello" });

    expect((await history()).body).toEqual({
      success: true,
      conversation_id: expect.any(String),
      messages: [
        { direction: "inbound", content: "hi", timestamp: expect.any(String) },
        { direction: "outbound", content: "hello", timestamp: expect.any(String) },
      ],
    });
  });

  it.each([PHONE, "nonsense"])("answers 404 for %s without a conversation", async (phone) => {
    expect(await history("", phone)).toEqual({ status: 404, body: { detail: expect.any(String) } });
  });

  it("refuses a limit over 100", async () => {
    expect((await history("?limit=101")).status).toBe(422);
  });

  it("shows what the carrier reported and what was put there", async () => {
    const message = agent.addMessage({
      phone_number: PHONE,
      direction: "outbound",
      content: "from the office",
      created_at: "2025-10-02T15:00:00",
    });
    agent.setDeliveryStatus(message.id, "failed");

    expect((await history()).body.messages).toMatchObject([
      { created_at: "2025-10-02T15:00:00", delivery_status: "failed", content: "from the office" },
    ]);
  });
});

describe("receiveText", () => {
  const startOrchestrator = async () => {
    const received: { headers: Record<string, unknown>; body: unknown }[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
        response.writeHead(200, { "content-type": "application/json", "x-correlation-id": "made" });
        response.end(JSON.stringify({ status: "accepted", path: request.url }));
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    return { url: `http://127.0.0.1:${port}`, received, server };
  };

  it("stores the text, calls the orchestrator as the agent does and gives its answer back", async () => {
    const { url, received, server } = await startOrchestrator();
    agent.set({ orchestratorUrl: url, token: "secret" });
    const answer = await agent.receiveText({ tenant_id: "T-1", phone_number: PHONE, content: "hi" });
    await agent.receiveText({ tenant_id: "T-1", phone_number: PHONE, content: "hi", redelivered: true });
    await agent.receiveText({ phone_number: PHONE, content: "more", message_id: "SM1", correlation_id: "c" });
    server.close();

    expect(answer).toMatchObject({
      status: 200,
      body: { status: "accepted", path: "/orchestrate/sms-received" },
      headers: { "x-correlation-id": "made" },
    });
    expect(agent.messages(PHONE).map(({ content }) => content)).toEqual(["hi", "more"]);
    const [first, second, third] = received;
    expect(first).toMatchObject({ headers: { authorization: "Bearer secret" } });
    expect(first?.body).toEqual({
      tenant_id: "T-1",
      phone_number: PHONE,
      content: "hi",
      conversation_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(second?.body).toEqual(first?.body);
    expect(third).toMatchObject({
      headers: { "x-correlation-id": "c" },
      body: { tenant_id: "12345", message_id: "SM1" },
    });
  });
});

it("is healthy", async () => {
  const response = await fetch(`${agent.url}/health`);
  expect(await response.json()).toMatchObject({ ok: true, version: expect.any(String), checks: {} });
});
