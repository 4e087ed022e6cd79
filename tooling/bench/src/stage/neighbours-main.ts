import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { beMeasured } from "./probe.ts";
import type { Latencies } from "./neighbours.ts";

/** All four neighbours on one port, with fixed answers after a fixed time, as cheap as they can be. */

const BALANCE = "1250.00";
const REPLY = "Hello, your balance is $1,250.00.";

let latencies: Latencies = { servicesMs: 0, modelMs: 0 };
let texts = 0;
let repeated = 0;
let keys = new Set<string>();

/** Tenant `T5550000001` has the number `+15550000001`. */
const account = (tenantId: string): object => ({
  success: true,
  data: {
    tenant: {
      id: 17,
      tenant_id: tenantId,
      tenant_name: "Maria Lopez",
      unit_name: "2B",
      property_name: "Park Court",
      amount_owed: BALANCE,
      tenant_portion: BALANCE,
      days_late: 15,
      priority_score: 61.5,
      status: "active",
      language_preference: "english",
      created_at: "2025-09-01T12:00:00Z",
      phone_numbers: [`+1${tenantId.slice(1)}`],
      payment_reliability_score: 7,
      failed_payment_plans: 0,
      successful_payment_plans: 1,
    },
  },
  timestamp: "2026-01-05T15:00:00.000Z",
});

const EARLIER = ["Hi, this is the property office.", "ok hi", "How can we help?", "wait a moment"].map(
  (content, at) => ({
    id: at + 1,
    direction: at % 2 === 0 ? "outbound" : "inbound",
    message_content: content,
    content,
    twilio_sid: `SM${at}`,
    delivery_status: null,
    created_at: `2026-01-05T15:0${at}:00.000`,
  }),
);
const HISTORY = { page: 1, limit: 20, offset: 0, total: EARLIER.length, messages: EARLIER };

const COMPLETION = {
  id: "chatcmpl-bench",
  object: "chat.completion",
  model: "gpt-4-turbo",
  choices: [
    {
      index: 0,
      finish_reason: "stop",
      message: {
        role: "assistant",
        content: JSON.stringify({ reply: REPLY, payment_plan: null, escalate_reason: null }),
        refusal: null,
      },
    },
  ],
  usage: { prompt_tokens: 600, completion_tokens: 20, total_tokens: 620 },
};

const send = (request: IncomingMessage): object => {
  const key = String(request.headers["idempotency-key"]);
  if (keys.has(key)) repeated += 1;
  keys.add(key);
  texts += 1;
  return { id: key, twilio_sid: `SM${texts}`, conversation_id: 1 };
};

const answerTo = (request: IncomingMessage): { readonly status: number; readonly body: object } | undefined => {
  const path = request.url ?? "";
  if (path.startsWith("/monitor/tenant/")) return { status: 200, body: account(path.slice("/monitor/tenant/".length)) };
  if (path.startsWith("/conversations/")) return { status: 200, body: HISTORY };
  if (path === "/v1/chat/completions") return { status: 200, body: COMPLETION };
  if (path === "/sms/send") return { status: 202, body: send(request) };
  if (path === "/notifications/send") return { status: 200, body: { tracking_id: "bench" } };
  return undefined;
};

const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  request.resume();
  const { servicesMs, modelMs } = latencies;
  const latency = request.url === "/v1/chat/completions" ? modelMs : servicesMs;
  if (latency > 0) await pause(latency);
  const { status, body } = answerTo(request) ?? { status: 404, body: {} };
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
};

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void serve(request, response));
server.listen(0, "127.0.0.1", () => {
  beMeasured(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    setLatencies: (wanted) => {
      latencies = wanted as Latencies;
    },
    takeCounts: () => {
      const counts = { texts, repeated };
      texts = 0;
      repeated = 0;
      keys = new Set();
      return counts;
    },
  });
});
