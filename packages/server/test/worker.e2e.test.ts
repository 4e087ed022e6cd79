import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

/** A message whose route is left to the draft's confidence. */
const confident = async (): Promise<string> => {
  rig.modelSays(BALANCE);
  return act.text(rig.newTenant(), QUESTION);
};

const confidenceOfBalance = async (): Promise<string> => {
  const { workflowId } = await act.answered();
  const [item] = await records.items(workflowId);
  return String(item?.confidence_score);
};

describe("an attempt", () => {
  it("workflow: received | attempt begins → processing · outbox: pending | claim → claimed", async () => {
    const tenant = rig.newTenant();
    rig.simulators.openai.addFaults({ delay_ms: 400 });
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, delay_ms: 400 });
    rig.modelSays(BALANCE);
    const id = await act.text(tenant, QUESTION);

    expect(await rig.untilStatus(id, "processing")).toMatchObject({ attempts: 1, decided_at: null });
    const [text] = await rig.until("the text is claimed", async () => {
      const texts = await records.texts(id);
      return texts[0]?.state === "claimed" && texts;
    });
    expect(text).toMatchObject({ vouched_by: "auto", body: BALANCE });
    expect(await rig.workflow(id)).toMatchObject({ status: "processing", attempts: 0 });
    await rig.untilStatus(id, "sent");
  });

  it("workflow: processing | too many crashes → failed", async () => {
    const tenant = rig.newTenant();
    rig.simulators.collectionsMonitor.addFaults({ path: `/monitor/tenant/${tenant.tenantId}`, status: 503, times: 8 });
    const id = await act.text(tenant, QUESTION);
    await rig.until("the first attempt is over", async () => (await rig.workflow(id)).degraded_by !== null);
    // What five processes that died in the middle would have left behind.
    await rig.sql`update orchestration_workflows set attempts = 5 where id = ${id}`;

    const workflow = await rig.untilStatus(id, "failed");
    expect(workflow.error_message).toContain("5 attempts");
    expect(await records.openEscalations(id)).toEqual(["processing_failed"]);
    expect(await records.notices(id)).toHaveLength(1);
  });

  it("lets a crash count for one message only: the next one of the conversation is worked on", async () => {
    const tenant = rig.newTenant();
    await act.failed(tenant);
    rig.modelSays(BALANCE);
    const next = await act.text(tenant, `hello, ${QUESTION}`);
    await rig.untilStatus(next, "awaiting_approval");
    expect((await rig.pendingItem(next)).decision).toMatchObject({ reasons: ["open_escalation"] });
  });
});

describe("a decision", () => {
  it("workflow: processing | confidence above 0.85, no gate → processing · queue: none | decided: auto-send → auto_sent · workflow: processing | send accepted → sent · outbox: claimed | send accepted → delivered", async () => {
    const { tenant, workflowId } = await act.answered();
    expect(await records.items(workflowId)).toMatchObject([
      { status: "auto_sent", actioned_by: null, ai_response: BALANCE },
    ]);
    const [text] = await records.texts(workflowId);
    expect(text).toMatchObject({ state: "delivered", vouched_by: "auto" });
    expect(text?.external_id).not.toBeNull();
    expect((await rig.workflow(workflowId)).last_message_at).not.toBeNull();
    expect(rig.simulators.smsAgent.sentTexts(tenant.phoneNumber)).toMatchObject([{ idempotency_key: text?.id }]);
    expect(await records.notices(workflowId)).toEqual([]);
  });

  it("workflow: processing | soft gate → awaiting_approval · queue: none | decided: approval → pending", async () => {
    const { tenant, workflowId } = await act.drafted();
    expect(await records.items(workflowId)).toMatchObject([
      { status: "pending", ai_response: BALANCE, decision: { reasons: ["model_escalates"] } },
    ]);
    expect(await records.notices(workflowId)).toHaveLength(1);
    expect(await records.openEscalations(workflowId)).toEqual([]);
    expect(act.sent(tenant)).toEqual([]);
  });

  it("workflow: processing | confidence above 0.60, not above 0.85 → awaiting_approval", async () => {
    const confidence = await confidenceOfBalance();
    // Exactly at the threshold the careful route wins.
    await rig.restart({ AUTO_APPROVAL_CONFIDENCE: confidence });
    const id = await confident();
    await rig.untilStatus(id, "awaiting_approval");
    expect((await rig.pendingItem(id)).decision).toMatchObject({ reasons: ["confidence_not_above_auto_send"] });

    const just = (Number(confidence) - 0.0001).toFixed(4);
    await rig.restart({ AUTO_APPROVAL_CONFIDENCE: just, ESCALATION_CONFIDENCE: just });
    await rig.untilStatus(await confident(), "sent");
    await rig.restart();
  });

  it("workflow: received, processing | confidence at or below 0.60 → escalated · queue: none | decided: escalate, with a draft → escalated", async () => {
    const confidence = await confidenceOfBalance();
    await rig.restart({ AUTO_APPROVAL_CONFIDENCE: "1", ESCALATION_CONFIDENCE: confidence });
    const id = await confident();
    await rig.untilStatus(id, "escalated");
    expect(await records.items(id)).toMatchObject([{ status: "escalated", ai_response: BALANCE }]);
    expect(await records.openEscalations(id)).toEqual(["low_confidence"]);
    expect(await records.notices(id)).toHaveLength(1);
    await rig.restart();
  });

  it("workflow: received, processing | hard trigger → escalated", async () => {
    const tenant = rig.newTenant();
    const asked = rig.simulators.openai.requests().length;
    const id = await act.text(tenant, "I filed for bankruptcy last week");
    await rig.untilStatus(id, "escalated");

    expect(await records.openEscalations(id)).toEqual(["bankruptcy"]);
    expect(await records.items(id)).toEqual([]);
    expect(await records.notices(id)).toMatchObject([{ notification: { priority: "high" } }]);
    expect(rig.simulators.openai.requests()).toHaveLength(asked);
  });

  it("tells of a danger to life at once, as critical", async () => {
    const id = await act.text(rig.newTenant(), "I want to kill myself");
    await rig.untilStatus(id, "escalated");
    expect(await records.escalations(id)).toMatchObject([{ escalation_type: "self_harm", severity: "critical" }]);
    expect(await records.notices(id)).toMatchObject([{ notification: { priority: "critical" } }]);
  });

  it.each([
    {
      what: "a number that is not the tenant's",
      account: { phone_numbers: ["+12035550000"] },
      type: "phone_not_tenants",
    },
    { what: "no account", account: null, type: "unknown_tenant" },
  ])("escalates $what, and drafts nothing", async ({ account, type }) => {
    const tenant = rig.newTenant(account ?? {});
    if (account === null) rig.simulators.collectionsMonitor.removeTenant(tenant.tenantId);
    const asked = rig.simulators.openai.requests().length;
    const id = await act.text(tenant, QUESTION);
    await rig.untilStatus(id, "escalated");
    expect(await records.openEscalations(id)).toEqual([type]);
    expect(rig.simulators.openai.requests()).toHaveLength(asked);
  });

  it("sends nothing by itself while that is switched off", async () => {
    await rig.restart({ AUTO_SEND: "off" });
    const id = await confident();
    await rig.untilStatus(id, "awaiting_approval");
    expect((await rig.pendingItem(id)).decision).toMatchObject({ reasons: ["auto_send_disabled"] });
    await rig.restart();
  });

  it("records the plans of the texts, valid or not, with what the rules say", async () => {
    const tenant = rig.newTenant();
    const id = await act.text(tenant, "I can pay $150 a week for 6 weeks");
    await rig.untilStatus(id, "awaiting_approval");
    expect(await records.plans(id)).toMatchObject([
      { weekly_amount: "150.00", duration_weeks: 6, extracted_from: "tenant_message", status: "needs_review" },
    ]);
  });
});
