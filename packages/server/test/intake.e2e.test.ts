import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

describe("a text comes in", () => {
  it("workflow: none | text accepted → received", async () => {
    const tenant = rig.newTenant();
    rig.simulators.openai.addFaults({ delay_ms: 200 });
    const { status, body } = await rig.text(tenant, QUESTION);

    expect(status).toBe(200);
    expect(body.status).toBe("accepted");
    const workflow = await rig.workflow(String(body.workflow_id));
    expect(workflow).toMatchObject({ seq: 1, content: QUESTION, phone_number: tenant.phoneNumber });
    const [first] = await records.steps(String(workflow.id));
    expect(first).toMatchObject({ step_name: "receive_message", status: "completed" });
    expect(await records.conversation(tenant.conversationId)).toMatchObject({ last_seq: 1 });
  });

  it("is numbered in its conversation, however many come at once", async () => {
    const tenant = rig.newTenant();
    const texts = ["one", "two", "three", "four", "five"].map((content) => act.text(tenant, content));
    const workflows = await Promise.all((await Promise.all(texts)).map((id) => rig.workflow(id)));

    expect(new Set(workflows.map(({ seq }) => seq))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it("keeps what can't be stored out of the way of what can", async () => {
    const tenant = rig.newTenant();
    const id = await act.text(tenant, "thanks\u0000 a lot \ud83d");
    expect(await rig.workflow(id)).toMatchObject({ content: "thanks a lot \ufffd" });
  });
});

describe("a conversation first heard of in another way", () => {
  it("is not taken for another tenant's once its tenant texts: a plan came first", async () => {
    const tenant = rig.newTenant();
    await rig.call("service", "POST", "/orchestrate/payment-plan-detected", {
      conversation_id: tenant.conversationId,
      tenant_id: tenant.tenantId,
      message_content: "no plan in here",
    });
    const { workflowId } = await act.answered(tenant);

    expect((await rig.workflow(workflowId)).metadata).toEqual({});
    expect(await records.conversation(tenant.conversationId)).toMatchObject({ phone_number: tenant.phoneNumber });
  });

  it("is not taken for another tenant's once its tenant texts: a warning came first", async () => {
    const tenant = rig.newTenant();
    const { body } = await act.escalate(tenant.conversationId, "supervisor_request");
    await act.resolve(body.escalation_id);
    const { workflowId } = await act.answered(tenant);

    expect((await rig.workflow(workflowId)).metadata).toEqual({});
    expect(await records.conversation(tenant.conversationId)).toMatchObject({ tenant_id: tenant.tenantId });
  });

  it("is escalated where another tenant or another number writes in it", async () => {
    const { tenant } = await act.answered();
    const other = { ...rig.newTenant(), conversationId: tenant.conversationId };
    const id = await act.text(other, QUESTION);

    await rig.untilStatus(id, "escalated");
    expect(await records.openEscalations(id)).toEqual(["conversation_rebound"]);
    expect(act.sent(other)).toEqual([]);
  });
});

describe("a newer text", () => {
  it("workflow: sent | newer text → completed (answered)", async () => {
    const { tenant, workflowId } = await act.answered();
    await act.text(tenant, "ok thanks");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "answered" });
  });

  it("workflow: awaiting_approval | newer text → completed (superseded) · queue: pending | newer text → superseded", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    rig.modelSays(BALANCE);
    const newer = await act.text(tenant, "and how late am i?");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "superseded" });
    expect(await records.items(workflowId)).toMatchObject([{ status: "superseded", actioned_by: null }]);
    expect(await records.audit(itemId)).toEqual([]);
    const refused = await act.decide(itemId, { action: "approve" });
    expect(refused).toMatchObject({ status: 409, body: { details: { reason: "superseded" } } });
    await rig.untilStatus(newer, "sent", "awaiting_approval");
  });

  it("workflow: escalated after a timeout | newer text → completed (superseded)", async () => {
    const { tenant, workflowId } = await act.timedOut();
    await act.text(tenant, "hello?");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "superseded" });
    expect(await records.items(workflowId)).toMatchObject([{ status: "superseded" }]);
    expect(await records.openEscalations(workflowId)).toEqual([]);
  });

  it("workflow: escalated for another reason | newer text → escalated", async () => {
    const { tenant, workflowId } = await act.disputed();
    const newer = await act.text(tenant, "ok thanks");

    await rig.untilStatus(newer, "escalated");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(await records.openEscalations(workflowId)).toEqual(["payment_dispute"]);
  });

  it("workflow: failed | newer text → completed (superseded)", async () => {
    const { tenant, workflowId } = await act.failed();
    await act.text(tenant, "hello?");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "superseded" });
    expect(await records.openEscalations(workflowId)).toEqual(["processing_failed"]);
  });

  it("workflow: processing with an unclaimed automatic text | newer text → completed (superseded) · queue: auto_sent, text unclaimed | newer text → superseded · outbox: pending | newer text → cancelled", async () => {
    const { tenant, workflowId } = await act.unclaimed();
    const newer = await act.text(tenant, "ok thanks");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "superseded" });
    expect(await records.items(workflowId)).toMatchObject([{ status: "superseded" }]);
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
    await rig.untilStatus(newer, "sent", "awaiting_approval");
    expect(act.sent(tenant)).not.toContain(BALANCE);
  });

  it("workflow: awaiting_approval with an unknown send | newer text → awaiting_approval", async () => {
    const { tenant, workflowId, sendId } = await act.unknownSend();
    const newer = await act.text(tenant, "ok thanks");

    await rig.untilStatus(newer, "sent", "awaiting_approval");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "awaiting_approval" });
    expect(await records.texts(workflowId)).toMatchObject([{ id: sendId, state: "unknown" }]);
  });

  it("queue: approved, modified, text unclaimed | newer text → unchanged", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    const headers = { "retry-after": "2" };
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 503, headers });
    await act.decide(itemId, { action: "modify", modified_text: "Please call the office." });
    await rig.until("the SMS Agent asked for time", async () => (await records.texts(workflowId))[0]?.tries === 1);
    await act.text(tenant, "ok thanks");

    await rig.until("the manager's text arrives", async () => act.sent(tenant).includes("Please call the office."));
    expect(await records.items(workflowId)).toMatchObject([{ status: "modified" }]);
  });
});

describe("two texts in a row", () => {
  it("the first gets no reply of its own, and the reply answers both", async () => {
    const tenant = rig.newTenant();
    const { openai } = rig.simulators;
    rig.simulators.collectionsMonitor.addFaults({ path: `/monitor/tenant/${tenant.tenantId}`, delay_ms: 300 });
    openai.answerWith([{ content: { reply: BALANCE } }]);
    const first = await act.text(tenant, QUESTION);
    const second = await act.text(tenant, "and thanks for the help, by the way");

    await rig.untilStatus(first, "completed");
    await rig.untilStatus(second, "sent", "awaiting_approval");
    expect(await rig.workflow(first)).toMatchObject({ completion_reason: "superseded" });
    expect(await records.texts(first)).toEqual([]);
    const asked = openai.requests({ path: "/v1/chat", match: "by the way" });
    expect(JSON.stringify(asked.at(-1)?.body)).toContain(QUESTION);
  });

  it("workflow: received, processing | newer text seen → completed (superseded) · workflow: received, processing | newer text seen, triggered → escalated", async () => {
    const tenant = rig.newTenant();
    // Both come while the first one's account is read: neither is decided when the last one is in.
    rig.simulators.collectionsMonitor.addFaults({ path: `/monitor/tenant/${tenant.tenantId}`, delay_ms: 400 });
    const plan = await act.text(tenant, "I can pay $150 a week for 6 weeks");
    const threat = await act.text(tenant, "my lawyer will sue you");
    const thanks = await act.text(tenant, "ok thanks");

    await rig.untilStatus(plan, "completed");
    expect(await rig.workflow(plan)).toMatchObject({ completion_reason: "superseded" });
    expect(await records.plans(plan)).toHaveLength(1);
    await rig.untilStatus(threat, "escalated");
    expect(await records.openEscalations(threat)).toContain("hostile_language");
    await rig.untilStatus(thanks, "escalated");
    expect(act.sent(tenant)).toEqual([]);
    expect(await records.notices(threat)).toHaveLength(1);
    expect(await records.notices(thanks)).toHaveLength(1);
  });

  it("what the first one says decides about the reply to both, though it asks for nothing to be held", async () => {
    const tenant = rig.newTenant();
    rig.simulators.collectionsMonitor.addFaults({ path: `/monitor/tenant/${tenant.tenantId}`, delay_ms: 300 });
    rig.simulators.openai.answerWith([{ content: { reply: BALANCE } }]);
    const first = await act.text(tenant, "I lost my job and need help");
    const second = await act.text(tenant, QUESTION);

    await rig.untilStatus(first, "completed");
    await rig.untilStatus(second, "awaiting_approval");
    const item = await rig.pendingItem(second);
    expect(item.decision).toMatchObject({ reasons: expect.arrayContaining(["hardship"]) });
  });
});

describe("the same conversation at two doors", () => {
  it("takes a text and its repetition at the same moment for one", async () => {
    const tenant = rig.newTenant();
    const message_id = randomUUID();
    const ids = await Promise.all([1, 2, 3, 4].map(() => act.text(tenant, QUESTION, { message_id })));
    expect(new Set(ids).size).toBe(1);
  });
});
