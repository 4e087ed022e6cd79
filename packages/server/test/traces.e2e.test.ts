import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { startRig } from "./rig.ts";
import { testToken } from "./tokens.ts";

type Value = { readonly stringValue?: string; readonly intValue?: number };
interface WireSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Value }[];
}
interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly WireSpan[] }[] }[];
}

/** A collector that keeps what it is sent. */
const received: string[] = [];
const collector = createServer((request, response) => {
  void text(request).then((body) => {
    received.push(body);
    response.setHeader("content-type", "application/json").end("{}");
  });
});

const log: string[] = [];
const { rig } = startRig({}, { log });
const act = actsOf(rig);

const spansReceived = (): readonly WireSpan[] =>
  received
    .flatMap((body) => (JSON.parse(body) as Export).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));

beforeAll(async () => {
  await once(collector.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => collector.close());

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;

const receive = async (tenant: ReturnType<typeof rig.newTenant>, headers: Record<string, string>) => {
  const response = await fetch(`${rig.service.url}/orchestrate/sms-received`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await testToken("service", "sms-agent")}`,
      "content-type": "application/json",
      ...headers,
    },
    body: JSON.stringify({
      tenant_id: tenant.tenantId,
      phone_number: tenant.phoneNumber,
      conversation_id: tenant.conversationId,
      content: QUESTION,
    }),
  });
  return ((await response.json()) as { workflow_id: string }).workflow_id;
};

describe("tracing", () => {
  it("is off without an endpoint: nothing is stored, sent along or logged of a caller's trace", async () => {
    rig.modelSays(BALANCE);
    const workflowId = await receive(rig.newTenant(), { traceparent });
    const workflow = await rig.untilStatus(workflowId, "sent");
    expect(workflow.metadata).toEqual({});
    expect(log.join("")).not.toContain("trace_id");
  });

  it("shows an answered text as one trace, from its caller's span to the send, and tells of nobody", async () => {
    const port = String((collector.address() as AddressInfo).port);
    log.length = 0;
    await rig.restart({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    const tenant = rig.newTenant({ tenant_name: "Rosalind Quist" });
    rig.modelSays(BALANCE);
    const workflowId = await receive(tenant, { traceparent, baggage: "owner=Rosalind" });
    await rig.untilStatus(workflowId, "sent");
    const disputed = await act.disputed();
    await rig.until("a manager was told", async () => {
      const [told] = await rig.sql`
        select from workflow_steps where workflow_id = ${disputed.workflowId} and step_name = 'notify_manager'`;
      return told;
    });
    await rig.restart();

    const spans = spansReceived();
    const trace = spans.filter((span) => span.traceId === traceId);
    const byId = new Map(trace.map((span) => [span.spanId, span]));
    const wayTo = (span: WireSpan): readonly string[] => {
      const parent = byId.get(span.parentSpanId ?? "");
      return [...(parent === undefined ? [] : wayTo(parent)), span.name];
    };
    const ways = trace.map((span) => wayTo(span).join(" > "));
    const request = "POST /orchestrate/sms-received";
    const job = `${request} > receive_message > job decide`;
    expect(ways.toSorted()).toEqual(
      [
        request,
        `${request} > receive_message`,
        job,
        `${job} > read_message`,
        `${job} > get_tenant_context`,
        `${job} > get_tenant_context > GET collections_monitor`,
        `${job} > get_conversation_history`,
        `${job} > get_conversation_history > GET sms_agent`,
        `${job} > generate_response`,
        `${job} > generate_response > chat gpt-4-turbo`,
        `${job} > check_draft`,
        `${job} > calculate_confidence`,
        `${job} > decide_route`,
        `${job} > send_sms`,
        `${job} > send_sms > POST sms_agent`,
      ].toSorted(),
    );
    expect(trace.find(({ name }) => name === request)?.parentSpanId).toBe("00f067aa0ba902b7");
    const notified = spans.find(({ name }) => name === "job notify");
    expect(spans.find(({ spanId }) => spanId === notified?.parentSpanId)?.name).toBe("decide_route");

    const model = trace.find(({ name }) => name.startsWith("chat"))?.attributes ?? [];
    expect(Object.fromEntries(model.map(({ key, value }) => [key, value.stringValue ?? value.intValue]))).toMatchObject(
      {
        "gen_ai.operation.name": "chat",
        "gen_ai.request.model": "gpt-4-turbo",
        "gen_ai.usage.input_tokens": expect.any(Number),
        "gen_ai.usage.output_tokens": expect.any(Number),
      },
    );

    expect(received.join("")).not.toMatch(/1?203555\d{4}|Rosalind|how much|balance|\$900|dispute this/i);
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
    const ours = lines.filter((line) => line.workflow_id === workflowId || line.route === "/orchestrate/sms-received");
    expect(ours.length).toBeGreaterThan(2);
    expect(ours.find((line) => line.message === "a message was decided")).toMatchObject({ trace_id: traceId });
    expect(ours.find((line) => line.message === "request answered")).toMatchObject({ trace_id: traceId });
  });
});
