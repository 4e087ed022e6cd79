import { describe, expect, it } from "vitest";
import { fixedTexts } from "../src/pipeline/intake/fixed-texts.ts";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";

const { help: HELP_TEXT } = fixedTexts("en");

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

/** What the SMS Agent's history comes to show of the text, before the settling time is over. */
const shows = ({ phoneNumber }: Tenant, content: string, delivery_status: string | null = null) =>
  rig.simulators.smsAgent.addMessage({ phone_number: phoneNumber, direction: "outbound", content, delivery_status });

const queueOf = async (conversationId: string) => {
  const { body } = await rig.call("manager", "GET", `/orchestrate/responses?conversation_id=${conversationId}`);
  return body.items as readonly Record<string, unknown>[];
};

const sends = ({ phoneNumber }: Tenant) =>
  rig.simulators.smsAgent.requests({ path: "/sms/send", match: phoneNumber }).length;

describe("a text of unknown fate", () => {
  it("workflow: processing | send found in the history → sent · outbox: unknown | found in the history → delivered", async () => {
    const { tenant, workflowId } = await act.lostSend({ arrives: true });
    await rig.untilStatus(workflowId, "sent");
    const [text] = await records.texts(workflowId);
    const [message] = rig.simulators.smsAgent.sentTexts(tenant.phoneNumber);
    expect(text).toMatchObject({ state: "delivered", bound_message_id: message?.twilio_sid });
    expect((await records.steps(workflowId)).at(-1)).toMatchObject({ step_name: "settle_send", status: "completed" });
    expect(sends(tenant)).toBe(1);
  });

  it("is found however the provider spells it", async () => {
    const { tenant, workflowId } = await act.lostSend();
    shows(tenant, "Your  balance\nis\u00a0$900.00. ");
    await rig.sweep();
    expect(await rig.untilStatus(workflowId, "sent")).toMatchObject({ status: "sent" });
  });

  it("workflow: processing | send unknown after the settling time → awaiting_approval", async () => {
    const { tenant, workflowId, sendId } = await act.lostSend();
    await rig.pass("119 seconds");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing" });
    await rig.pass("2 seconds");
    await rig.untilStatus(workflowId, "awaiting_approval");

    expect(await queueOf(tenant.conversationId)).toMatchObject([
      { workflow_id: workflowId, status: "auto_sent", ai_response: BALANCE, unknown_send_id: sendId },
    ]);
    expect(await records.notices(workflowId)).toMatchObject([{ notification: { priority: "high" } }]);
    expect(sends(tenant)).toBe(1);
  });

  it.each([
    ["another text", (tenant: Tenant) => [shows(tenant, "Something else.")]],
    ["the text, which the carrier failed to deliver", (tenant: Tenant) => [shows(tenant, BALANCE, "failed")]],
    ["the text twice", (tenant: Tenant) => [shows(tenant, BALANCE), shows(tenant, BALANCE)]],
  ])("is put before a manager where the history shows %s", async (_what, show) => {
    const { tenant, workflowId, sendId } = await act.lostSend();
    show(tenant);
    await rig.pass("3 minutes");
    await rig.untilStatus(workflowId, "awaiting_approval");
    expect(await records.texts(workflowId)).toMatchObject([{ id: sendId, state: "unknown" }]);
  });

  it("is not taken for the same words that were sent before it", async () => {
    const { tenant } = await act.answered();
    const lost = await act.lostSend({ tenant: { ...tenant, conversationId: crypto.randomUUID() } });
    await rig.pass("3 minutes");
    expect(await rig.untilStatus(lost.workflowId, "awaiting_approval")).toMatchObject({ status: "awaiting_approval" });
  });

  it("is not proved by a message that proves another text", async () => {
    const tenant = rig.newTenant();
    // Both are drafted on the same history; only one of them arrives.
    const first = await act.lostSend({ tenant });
    const second = await act.lostSend({ tenant: { ...tenant, conversationId: crypto.randomUUID() } });
    shows(tenant, BALANCE);
    await rig.pass("3 minutes");
    await rig.until("both are settled", async () => {
      const texts = [...(await records.texts(first.workflowId)), ...(await records.texts(second.workflowId))];
      return texts.every(({ state, handed_over_at }) => state === "delivered" || handed_over_at !== null);
    });
    const texts = [...(await records.texts(first.workflowId)), ...(await records.texts(second.workflowId))];
    expect(texts.filter(({ state }) => state === "delivered")).toHaveLength(1);
    expect(texts.filter(({ state }) => state === "unknown")).toHaveLength(1);
  });

  it("is looked for again when the history can be read again", async () => {
    const { tenant, workflowId } = await act.lostSend();
    rig.simulators.smsAgent.addFaults({ path: `/conversations/${tenant.phoneNumber}`, status: 503, times: 4 });
    await rig.sweep();
    shows(tenant, BALANCE);
    await rig.until("it is found", async () => {
      await rig.sweep();
      return (await rig.workflow(workflowId)).status === "sent";
    });
    expect(sends(tenant)).toBe(1);
  });

  it("of a fixed text gets its place in the queue", async () => {
    const tenant = rig.newTenant();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, drop: "before" });
    const workflowId = await act.text(tenant, "HELP");
    await rig.until("it is unknown", async () => (await records.texts(workflowId))[0]?.state === "unknown");
    await rig.pass("3 minutes");
    await rig.untilStatus(workflowId, "awaiting_approval");
    const [item] = await queueOf(tenant.conversationId);
    expect(item).toMatchObject({ ai_response: HELP_TEXT });
    expect(await act.settle(String(item?.unknown_send_id), "send_it")).toMatchObject({ status: 200 });
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([HELP_TEXT]);
  });
});

describe("on the older build, whose messages have no ids", () => {
  const onOlderBuild = async (before: readonly string[], after: readonly string[]) => {
    rig.simulators.smsAgent.set({ historyShape: "older" });
    const tenant = rig.newTenant();
    for (const content of before) shows(tenant, content);
    const lost = await act.lostSend({ tenant });
    for (const content of after) shows(tenant, content);
    await rig.pass("3 minutes");
    const workflow = await rig.untilStatus(lost.workflowId, "sent", "awaiting_approval");
    rig.simulators.smsAgent.set({ historyShape: "current" });
    return workflow.status;
  };

  it.each([
    { what: "one more than before", before: [BALANCE], after: [BALANCE], next: "sent" },
    { what: "the first of its kind", before: [], after: [BALANCE], next: "sent" },
    { what: "as many as before", before: [BALANCE], after: [], next: "awaiting_approval" },
    { what: "two more than before", before: [], after: [BALANCE, BALANCE], next: "awaiting_approval" },
  ])("the count of its words tells: $what", async ({ before, after, next }) => {
    expect(await onOlderBuild(before, after)).toBe(next);
  });
});

describe("a manager", () => {
  it("workflow: awaiting_approval with an unknown send | it arrived → sent · outbox: unknown | it arrived → delivered", async () => {
    const { tenant, workflowId, sendId } = await act.unknownSend();
    expect(await act.settle(sendId, "it_arrived")).toMatchObject({
      status: 200,
      body: { status: "it_arrived", workflow_status: "sent" },
    });
    expect(await records.texts(workflowId)).toMatchObject([{ state: "delivered" }]);
    const audit = await rig.sql`select * from approval_audit_log where outbox_id = ${sendId}`;
    expect(audit).toMatchObject([{ action: "it_arrived", approved_by: "manager-001", final_response: BALANCE }]);
    expect(await queueOf(tenant.conversationId)).toEqual([]);
    expect(sends(tenant)).toBe(1);
  });

  it("workflow: awaiting_approval with an unknown send | send it → processing · outbox: unknown | send it → pending", async () => {
    const { tenant, workflowId, sendId } = await act.unknownSend();
    expect(await act.settle(sendId, "send_it")).toMatchObject({
      status: 200,
      body: { status: "send_it", workflow_status: "processing" },
    });
    await rig.untilStatus(workflowId, "sent");
    expect(await records.texts(workflowId)).toMatchObject([{ id: sendId, state: "delivered", vouched_by: "manager" }]);
    expect(rig.simulators.smsAgent.sentTexts(tenant.phoneNumber)).toMatchObject([{ idempotency_key: sendId }]);
    const audit = await rig.sql`select action from approval_audit_log where outbox_id = ${sendId}`;
    expect(audit).toEqual([{ action: "send_it" }]);
  });

  it("whose text is lost once more hears from the history that it arrived: nobody sends it a third time", async () => {
    const { tenant, workflowId, sendId } = await act.unknownSend();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, drop: "after" });
    await act.settle(sendId, "send_it");
    await rig.untilStatus(workflowId, "sent");
    expect(sends(tenant)).toBe(2);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it.each(["it_arrived", "send_it"] as const)("may still settle it when it was told of again: %s", async (action) => {
    const { tenant, workflowId, sendId } = await act.unknownSend();
    await rig.pass("36 hours");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(await records.openEscalations(workflowId)).toEqual(["timeout"]);

    expect((await act.settle(sendId, action)).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
    expect(await records.openEscalations(workflowId)).toEqual([]);
    expect(act.sent(tenant)).toEqual(action === "send_it" ? [BALANCE] : []);
  });

  it("of two who settle it at once one is heard", async () => {
    const { workflowId, sendId } = await act.unknownSend();
    const answers = await Promise.all([act.settle(sendId, "it_arrived"), act.settle(sendId, "send_it")]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
    const audit = await rig.sql`select action from approval_audit_log where outbox_id = ${sendId}`;
    expect(audit).toHaveLength(1);
    await rig.untilStatus(workflowId, "sent");
  });

  it("can't settle what is settled, and is told so", async () => {
    const { workflowId } = await act.answered();
    const [text] = await records.texts(workflowId);
    expect(await act.settle(String(text?.id), "send_it")).toMatchObject({
      status: 409,
      body: { details: { reason: "already_settled", state: "delivered" } },
    });
    expect((await act.settle(crypto.randomUUID(), "send_it")).status).toBe(404);
  });

  it("can't send it to a number that has opted out since, but can say that it arrived", async () => {
    const { tenant, workflowId, sendId } = await act.unknownSend();
    await act.text(tenant, "STOP");
    expect(await act.settle(sendId, "send_it")).toMatchObject({
      status: 409,
      body: { details: { reason: "opted_out" } },
    });
    expect((await act.settle(sendId, "it_arrived")).status).toBe(200);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "sent" });
    expect(sends(tenant)).toBeLessThanOrEqual(2);
    expect(act.sent(tenant)).not.toContain(BALANCE);
  });

  it("who vouched for a text is asked the same when its fate is unknown", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, drop: "before" });
    await act.decide(itemId, { action: "approve" });
    await rig.until("it is unknown", async () => (await records.texts(workflowId))[0]?.state === "unknown");
    await rig.pass("3 minutes");
    await rig.untilStatus(workflowId, "awaiting_approval");
    expect(await queueOf(tenant.conversationId)).toMatchObject([{ response_queue_id: itemId, status: "approved" }]);
    expect((await act.decide(itemId, { action: "approve" })).status).toBe(409);
  });
});

describe("escalated by hand while a text is on its way", () => {
  it("workflow: processing with a claimed text | escalated by hand → escalated once the send is settled", async () => {
    const tenant = rig.newTenant();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, delay_ms: 500 });
    rig.modelSays(BALANCE);
    const workflowId = await act.text(tenant, QUESTION);
    await rig.until("it is claimed", async () => (await records.texts(workflowId))[0]?.state === "claimed");
    expect((await act.escalate(tenant.conversationId, "manual")).status).toBe(200);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing" });
    expect(await records.openEscalations(workflowId)).toEqual(["manual"]);

    await rig.untilStatus(workflowId, "escalated");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "delivered" }]);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });
});
