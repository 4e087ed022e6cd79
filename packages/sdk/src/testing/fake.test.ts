import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOrchestratorClient, type OrchestratorClient, type OrchestratorClientOptions } from "../index.ts";
import { type LiveChange, watchChanges } from "../live.ts";
import { createFakeOrchestrator, type FakeOrchestrator } from "../testing.ts";

const HOUR_MS = 3_600_000;
const conversation_id = "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11";
const manager_id = "manager-007";
const sms = { conversation_id, tenant_id: "12345", phone_number: "+1234567890", content: "I can pay $200 per week" };

let fake: FakeOrchestrator;
let client: OrchestratorClient;

const clientWith = (options: Partial<OrchestratorClientOptions> = {}): OrchestratorClient =>
  createOrchestratorClient({ baseUrl: fake.baseUrl, fetch: fake.fetch, token: "any", ...options });

beforeEach(() => {
  fake = createFakeOrchestrator({ now: "2026-03-02T15:00:00Z" });
  client = clientWith();
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("the fake's queue", () => {
  it("lists what was put into it, by status and conversation", async () => {
    const pending = fake.responses.add({ tenant_message: "Can I pay on Friday?" });
    const approved = fake.responses.add({ status: "approved" });
    const unclear = fake.responses.add({ status: "approved", unknown_send_id: manager_id });

    expect(await client.responses.list()).toEqual({ items: [pending, unclear], next_cursor: null });
    expect(await client.responses.list({ status: "approved" })).toMatchObject({ items: [approved, unclear] });
    expect(await client.responses.list({ only_unclear_sends: true })).toMatchObject({ items: [unclear] });
    expect(await client.responses.list({ conversation_id: pending.workflow_id })).toMatchObject({ items: [] });
    expect(pending).toMatchObject({ tenant_message: "Can I pay on Friday?", created_at: "2026-03-02T15:00:00.000Z" });
  });

  it("has pages, and an order", async () => {
    for (const confidence_score of [0.7, 0.9, 0.8]) fake.responses.add({ confidence_score });
    const scores: number[] = [];
    for await (const item of client.responses.list({ limit: 2, sort: "lowest_confidence" })) {
      scores.push(item.confidence_score);
    }
    expect(scores).toEqual([0.7, 0.8, 0.9]);
    expect(fake.callsOf("responses.list").map(({ params }) => params.cursor)).toEqual([undefined, "2"]);
  });

  it("takes one decision about a draft, and tells the others of it", async () => {
    const { response_queue_id } = fake.responses.add();
    fake.clock.advance(60_000);

    const first = await client.responses.modify({ response_queue_id, manager_id, modified_text: "Friday is fine." });
    const second = await client.responses.approve({ response_queue_id, manager_id: "manager-002" });

    expect(first).toMatchObject({ outcome: "decided", status: "modified", workflow_status: "sent" });
    expect(second).toMatchObject({
      outcome: "already_decided",
      decision: {
        status: "modified",
        action: "modify",
        decided_by: manager_id,
        decided_at: "2026-03-02T15:01:00.000Z",
      },
    });
    expect(fake.responses.all()).toMatchObject([{ approval_action: "modify", modified_response: "Friday is fine." }]);
    expect(await client.workflows.status({ conversation_id })).toMatchObject({ status: "sent" });
  });

  it("keeps a draft for whoever claimed it, until the claim lapses", async () => {
    const { response_queue_id } = fake.responses.add();
    expect(await client.responses.claim({ response_queue_id, for_seconds: 60 })).toMatchObject({ outcome: "claimed" });

    const decider = { response_queue_id, manager_id: "manager-002" };
    expect(await client.responses.approve(decider)).toMatchObject({
      outcome: "claimed_by_another",
      claimed_by: "manager-001",
      claim_expires_at: "2026-03-02T15:01:00.000Z",
    });
    fake.clock.advance(60_000);
    expect(await client.responses.approve(decider)).toMatchObject({ outcome: "decided" });
    expect(await client.responses.claim({ response_queue_id })).toMatchObject({ outcome: "already_decided" });
  });

  it("gives an escalation to whoever asks first", async () => {
    const { escalation_id } = fake.escalations.add({ assigned_to: "manager-002" });
    const { escalation_id: free } = fake.escalations.add();
    expect(await client.escalations.assign({ escalation_id })).toMatchObject({
      outcome: "assigned_to_another",
      assigned_to: "manager-002",
    });
    expect(await client.escalations.assign({ escalation_id: free })).toMatchObject({ assigned_to: "manager-001" });
    expect((await client.escalations.list({ only_unassigned: true })).items).toEqual([]);
  });

  it("has a draft superseded by the tenant's next text", async () => {
    const { response_queue_id } = fake.responses.add({ conversation_id });
    await client.messages.receive(sms);
    expect(await client.responses.approve({ response_queue_id, manager_id })).toMatchObject({ outcome: "superseded" });
  });

  it("raises an escalation where a manager escalates, and closes it once", async () => {
    const { response_queue_id } = fake.responses.add();
    await client.responses.escalate({ response_queue_id, manager_id, escalation_reason: "A dispute" });

    const { items } = await client.escalations.list();
    const escalation_id = items[0]?.escalation_id ?? "";

    expect(items).toMatchObject([{ reason: "A dispute", escalation_type: "manual" }]);
    expect(await client.escalations.resolve({ escalation_id })).toMatchObject({ outcome: "resolved" });
    expect(await client.escalations.resolve({ escalation_id })).toMatchObject({
      outcome: "already_resolved",
      resolved_by: "manager-001",
    });
    expect(await client.escalations.list()).toEqual({ items: [], next_cursor: null });
    expect((await client.escalations.list({ state: "resolved" })).items).toHaveLength(1);
  });

  it("settles a text of unknown fate once", async () => {
    const send_id = "a7c4e1f2-38d9-4b65-8e07-d15b2f6c9a30";
    fake.responses.add({ unknown_send_id: send_id });
    expect(await client.sends.settle({ send_id, action: "it_arrived" })).toMatchObject({ outcome: "settled" });
    expect(await client.sends.settle({ send_id, action: "send_it" })).toMatchObject({ outcome: "already_settled" });
  });
});

describe("the fake's messages and workflows", () => {
  it("take the same text once", async () => {
    const first = await client.messages.receive({ ...sms, message_id: "SM1" });
    const again = await client.messages.receive({ ...sms, message_id: "SM1" });
    const other = await client.messages.receive(sms);
    expect(again).toEqual(first);
    expect(other.workflow_id).not.toBe(first.workflow_id);
    expect(await client.metrics.get()).toMatchObject({ last_hour: { sms_received: 2 }, today: { total_messages: 2 } });
  });

  it("take the same text once although its answer was lost", async () => {
    fake.script("messages.receive").loseAnswer();
    const lost = clientWith({ maxRetries: 0 }).messages.receive(sms, { idempotencyKey: "job-1" });
    await expect(lost).rejects.toMatchObject({ kind: "connection" });
    expect(fake.workflows.all()).toHaveLength(1);

    await client.messages.receive(sms, { idempotencyKey: "job-1" });
    expect(fake.callsOf("messages.receive").map(({ params }) => params.content)).toEqual([sms.content, sms.content]);
    expect(fake.workflows.all()).toHaveLength(1);
  });

  it("are retried only after they failed", async () => {
    const { workflow_id } = fake.workflows.add({ status: "failed" });
    expect(await client.workflows.retry({ workflow_id })).toMatchObject({ status: "processing", attempt: 1 });
    await expect(client.workflows.retry({ workflow_id })).rejects.toMatchObject({ code: "ORC_003" });
  });

  it("are not there unless somebody put them there", async () => {
    await expect(client.workflows.status({ conversation_id })).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("the fake's clock", () => {
  it("lets drafts time out at 36 hours", async () => {
    fake.responses.add();
    fake.clock.advance(36 * HOUR_MS - 1);
    expect(await client.sweep.run()).toMatchObject({ timeouts: 0 });
    fake.clock.advance(1);
    expect(await client.sweep.run()).toMatchObject({ timeouts: 1 });
    expect(await client.sweep.run()).toMatchObject({ timeouts: 0 });
    expect(await client.escalations.list()).toMatchObject({ items: [{ escalation_type: "timeout" }] });
  });

  it("can be set", async () => {
    fake.clock.set("2027-01-01T00:00:00Z");
    expect(fake.responses.add()).toMatchObject({ created_at: "2027-01-01T00:00:00.000Z" });
  });
});

describe("a procedure that the fake does not know", () => {
  it("says how to script it", async () => {
    await expect(client.switches.get({ name: "auto_send" })).rejects.toMatchObject({
      kind: "not_found",
      message: expect.stringContaining('script("switches.get").answer('),
    });
  });
});

describe("a script", () => {
  it("comes before the fake's own behaviour, step by step", async () => {
    const valid = { status: "valid", plan: null, validation: null, attempt_id: null } as const;
    fake
      .script("paymentPlans.submit")
      .refuse(503, { retryAfter: 0 })
      .unreachable()
      .answer(({ conversation_id: workflow_id }) => ({ ...valid, workflow_id }));
    const params = { conversation_id, tenant_id: "12345", message_content: "200 a week" };

    expect(await client.paymentPlans.submit(params)).toEqual({ ...valid, workflow_id: conversation_id });
    expect(await client.paymentPlans.submit(params)).toMatchObject({ status: "no_plan" });

    const [first, second, third, fourth] = fake.callsOf("paymentPlans.submit").map((call) => call.idempotency_key);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });

  it("refuses as the service does", async () => {
    const errors = [{ field: "phone_number", message: "must be an E.164 number" }];
    fake.script("messages.receive").refuse(400, { detail: "Some fields are not valid", errors });
    await expect(client.messages.receive(sms, { correlationId: "case-42" })).rejects.toMatchObject({
      kind: "bad_request",
      code: "ORC_001",
      correlation_id: "case-42",
      message: "Some fields are not valid",
      errors,
    });
  });

  it("says when to come back", async () => {
    fake.script("metrics.get").refuse(429, { retryAfter: 7 });
    const call = clientWith({ maxRetries: 0 }).metrics.get();
    await expect(call).rejects.toMatchObject({ kind: "rate_limited", retryAfterMs: 7_000 });
  });

  it("hangs until the client gives up", async () => {
    fake.script("health.check").hang();
    const call = clientWith({ maxRetries: 0, timeoutMs: 20 }).health.check();
    await expect(call).rejects.toMatchObject({ kind: "timeout" });
  });

  it("replaces a token that is refused", async () => {
    const token = vi.fn<() => string>().mockReturnValueOnce("old").mockReturnValueOnce("new");
    fake.script("health.check").refuse(401);
    await expect(clientWith({ token }).health.check()).resolves.toMatchObject({ status: "healthy" });
    expect(token).toHaveBeenCalledTimes(2);
  });
});

describe("the fake's feed", () => {
  const watch = (options: Partial<Parameters<typeof watchChanges>[0]> = {}): AsyncGenerator<LiveChange, void> =>
    watchChanges({ baseUrl: fake.baseUrl, fetch: fake.fetch, token: "any", ...options });

  it("tells of what is published, of the topics that are asked for", async () => {
    const isOpen = Promise.withResolvers<void>();
    const first = watch({ topics: ["escalation"], onOpen: isOpen.resolve }).next();
    await isOpen.promise;
    fake.changes.publish({ topic: "queue" });
    const change = fake.changes.publish({ topic: "escalation", kind: "escalation_resolved" });
    expect(await first).toEqual({ done: false, value: change });
  });

  it("can be read as a list", async () => {
    const [first, second] = [fake.changes.publish(), fake.changes.publish()];
    expect(await client.changes.list({ after: "0", limit: 1 })).toMatchObject({ items: [first], has_more: true });
    expect(await client.changes.list({ after: "1" })).toMatchObject({ items: [second], last_change_id: "2" });
  });

  it("goes on where it was after it broke off", async () => {
    fake.changes.publish({ kind: "item_added" });
    fake.changes.publish({ kind: "item_claimed" });
    const kinds: string[] = [];
    for await (const { kind } of watch({ lastEventId: "0" })) {
      kinds.push(kind);
      if (kind === "item_closed") break;
      if (kind === "item_claimed") {
        fake.changes.disconnect();
        fake.changes.publish({ kind: "item_closed" });
      }
    }
    expect(kinds).toEqual(["item_added", "item_claimed", "item_closed"]);
  });
});
