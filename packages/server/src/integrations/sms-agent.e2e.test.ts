import type { FaultRule } from "@orchestrator/simulators";
import { describe, expect, it } from "vitest";
import { startIntegrationRig } from "./testing/integration-rig.ts";

const rig = startIntegrationRig();

const context = { correlationId: "c-1" };
const text = {
  idempotencyKey: "outbox-1",
  to: "+12035550143",
  body: "Thank you, Maria.",
  conversationId: "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11",
  writeBy: Number.POSITIVE_INFINITY,
};

const sends = () => rig.simulators().smsAgent.requests({ method: "POST", path: "/sms/send" });
const sentTexts = () => rig.simulators().smsAgent.sentTexts();

describe("a text that is accepted", () => {
  it("goes out as it is, once, with its key and the correlation id", async () => {
    expect(await rig.connect().smsAgent.sendSms(text, context)).toEqual({
      kind: "accepted",
      messageId: expect.stringMatching(/^SM/),
    });
    expect(sends().map(({ body }) => body)).toEqual([{ to: text.to, body: text.body }]);
    expect(sentTexts()).toMatchObject([{ idempotency_key: "outbox-1", correlation_id: "c-1" }]);
  });

  it("carries a token where requests are signed", async () => {
    const authorization = async (neighbour: string) => `for-${neighbour}`;

    await rig.connect({ authorization }).smsAgent.sendSms(text, context);

    expect(sends()[0]?.headers["authorization"]).toBe("Bearer for-sms_agent");
  });

  it("names its conversation only where that is set, which the deployed build refuses", async () => {
    const { smsAgent } = rig.connect({}, { SMS_AGENT_SENDS_CONVERSATION_ID: true });

    expect(await smsAgent.sendSms(text, context)).toEqual({ kind: "rejected", error: "answered 422" });
    rig.simulators().smsAgent.set({ rejectsUuidConversationId: false });
    expect(await smsAgent.sendSms(text, context)).toMatchObject({ kind: "accepted" });
    expect(sends().at(-1)?.body).toMatchObject({ conversation_id: text.conversationId });
  });
});

interface Misfortune {
  readonly what: string;
  readonly fault: FaultRule;
  readonly result: object;
  /** How many texts left the house. */
  readonly sent: number;
}

const misfortunes: Misfortune[] = [
  { what: "a 202 cut in half", fault: { invalid_json: true }, result: { kind: "accepted", messageId: null }, sent: 1 },
  {
    what: "a 202 of another shape",
    fault: { wrong_shape: true },
    result: { kind: "accepted", messageId: null },
    sent: 1,
  },
  {
    what: "a 202 that is too large",
    fault: { huge_bytes: 2_000_000 },
    result: { kind: "accepted", messageId: null },
    sent: 1,
  },
  { what: "a 202 too slow to read", fault: { drip_ms: 50 }, result: { kind: "accepted", messageId: null }, sent: 1 },
  {
    what: "a 429",
    fault: { status: 429, headers: { "retry-after": "7" } },
    result: { kind: "try_later", error: "answered 429", retryAfterSeconds: 7 },
    sent: 0,
  },
  {
    what: "a 503",
    fault: { status: 503 },
    result: { kind: "try_later", error: "answered 503", retryAfterSeconds: null },
    sent: 0,
  },
  {
    what: "a 502 of the agent, transient",
    fault: { status: 502, headers: { "retry-after": "3" } },
    result: { kind: "try_later", error: "answered 502", retryAfterSeconds: 3 },
    sent: 0,
  },
  {
    what: "a 502 of a proxy",
    fault: { status: 502, body: { detail: "Bad Gateway" } },
    result: { kind: "unknown", error: "answered 502" },
    sent: 0,
  },
  { what: "a 400", fault: { status: 400 }, result: { kind: "rejected", error: "answered 400" }, sent: 0 },
  { what: "a 401", fault: { status: 401 }, result: { kind: "rejected", error: "answered 401" }, sent: 0 },
  { what: "a 500", fault: { status: 500 }, result: { kind: "unknown", error: "answered 500" }, sent: 0 },
  {
    what: "a 500 after it was sent",
    fault: { status: 500, takes_effect: true },
    result: { kind: "unknown", error: "answered 500" },
    sent: 1,
  },
  { what: "a 504", fault: { status: 504 }, result: { kind: "unknown", error: "answered 504" }, sent: 0 },
  { what: "a 200", fault: { status: 200 }, result: { kind: "unknown", error: "answered 200" }, sent: 0 },
  { what: "a connection dropped before", fault: { drop: "before" }, result: { kind: "unknown" }, sent: 0 },
  { what: "a connection dropped after", fault: { drop: "after" }, result: { kind: "unknown" }, sent: 1 },
  { what: "no answer in time", fault: { hang: true }, result: { kind: "unknown" }, sent: 0 },
  { what: "an answer after its time", fault: { hang: true, takes_effect: true }, result: { kind: "unknown" }, sent: 1 },
];

describe("a text that meets", () => {
  it.each(misfortunes)("$what is $result.kind, after exactly one request", async ({ fault, result, sent }) => {
    rig.simulators().smsAgent.addFaults({ ...fault, path: "/sms/send", times: null });
    const { smsAgent } = rig.connect({ resilience: { sms_agent: { timeoutMs: 500 } } });

    expect(await smsAgent.sendSms(text, context)).toMatchObject(result);
    expect(sends()).toHaveLength(1);
    expect(sentTexts()).toHaveLength(sent);
  });

  it("an agent that is down is not_written", async () => {
    await rig.simulators().smsAgent.down();

    expect(await rig.connect().smsAgent.sendSms(text, context)).toEqual({
      kind: "not_written",
      error: "no connection (ECONNREFUSED)",
    });
  });

  it("a caller who has already given up is not_written, and one who gives up later is unknown", async () => {
    rig.simulators().smsAgent.addFaults({ path: "/sms/send", hang: true });
    const { smsAgent } = rig.connect();
    const caller = new AbortController();

    expect(await smsAgent.sendSms(text, { ...context, signal: AbortSignal.abort() })).toMatchObject({
      kind: "not_written",
    });
    const sending = smsAgent.sendSms(text, { ...context, signal: caller.signal });
    await rig.simulators().smsAgent.waitForRequest({ path: "/sms/send" });
    caller.abort();
    expect(await sending).toEqual({ kind: "unknown", error: "given up before an answer" });
  });

  it("a signer that fails is not_written", async () => {
    const authorization = async () => {
      throw new Error("no key");
    };

    expect(await rig.connect({ authorization }).smsAgent.sendSms(text, context)).toEqual({
      kind: "not_written",
      error: "the request could not be made",
    });
    expect(sends()).toEqual([]);
  });
});

describe("the circuit of the SMS Agent", () => {
  const trip = async (fault: FaultRule, times: number) => {
    rig.simulators().smsAgent.addFaults({ ...fault, times: null });
    const { smsAgent } = rig.connect({ resilience: { sms_agent: { timeoutMs: 200 } } });
    const available = [];
    for (let call = 0; call < times; call += 1) {
      await smsAgent.sendSms(text, context);
      available.push(smsAgent.isAvailable());
    }
    return { smsAgent, available };
  };

  it.each<FaultRule>([{ status: 500 }, { status: 429 }, { status: 502 }, { drop: "after" }, { hang: true }])(
    "opens on the third text in a row that meets %j, and then nothing is written",
    async (fault) => {
      const { smsAgent, available } = await trip(fault, 3);

      expect(available).toEqual([true, true, false]);
      expect(await smsAgent.sendSms(text, context)).toEqual({ kind: "not_written", error: "circuit open" });
      expect(sends()).toHaveLength(3);
    },
  );

  it.each<FaultRule>([
    { status: 400 },
    { status: 404 },
    { status: 422 },
    { status: 502, body: { error: { details: { category: "permanent" } } } },
  ])("does not open on texts that are rejected with %j", async (fault) => {
    expect((await trip(fault, 5)).available).toEqual([true, true, true, true, true]);
  });

  it("is shared with the history", async () => {
    rig.simulators().smsAgent.addFaults({ path: "/conversations", status: 500, times: null });
    const { smsAgent } = rig.connect({ resilience: { sms_agent: { retryWaitsMs: [1, 1, 1] } } });

    await expect(smsAgent.getConversationHistory("+12035550143", context)).rejects.toMatchObject({ transient: true });

    expect(smsAgent.isAvailable()).toBe(false);
    expect(await smsAgent.sendSms(text, context)).toEqual({ kind: "not_written", error: "circuit open" });
  });
});

describe("the history", () => {
  it.each(["current", "older"] as const)(
    "of the %s build holds the newest texts, ours included",
    async (historyShape) => {
      const { smsAgent: agent } = rig.simulators();
      agent.set({ historyShape });
      for (let count = 1; count <= 24; count += 1) agent.addInbound("+12035550143", `text ${count}`);
      const { smsAgent } = rig.connect();
      await smsAgent.sendSms(text, context);

      const { messages } = await smsAgent.getConversationHistory("+12035550143", context);

      expect(messages).toHaveLength(20);
      expect(messages.at(0)).toMatchObject({ direction: "inbound", content: "text 6" });
      expect(messages.at(-1)).toMatchObject({ direction: "outbound", content: text.body });
      expect(messages.at(-1)?.created_at).toMatch(/^\d{4}-.*Z$/);
    },
  );

  it("is empty for a number that has none", async () => {
    expect(await rig.connect().smsAgent.getConversationHistory("+12035550199", context)).toEqual({ messages: [] });
  });
});
