import { describe, expect, it } from "vitest";
import { actsOf, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

/** The account's portion is $900.00. */
const VALID = "I can pay $300 a week for 3 weeks";
const LONG = "I can pay $150 a week for 6 weeks";
const TOO_LITTLE = "I can pay $100 a week for 4 weeks";

const detected = (tenant: Tenant, message_content: string, ai_response?: string) =>
  rig.call("service", "POST", "/orchestrate/payment-plan-detected", {
    conversation_id: tenant.conversationId,
    tenant_id: tenant.tenantId,
    message_content,
    ...(ai_response === undefined ? {} : { ai_response }),
  });

/** A tenant whose number is known, because a text of theirs was answered. */
const known = async () => (await act.answered()).tenant;

describe("a detected plan", () => {
  it.each([
    { text: VALID, status: "valid", issues: [], notices: 0 },
    { text: LONG, status: "needs_review", issues: [], notices: 1 },
    { text: "I can pay $200 per week", status: "needs_review", issues: ["duration_missing"], notices: 1 },
    { text: TOO_LITTLE, status: "invalid", issues: ["insufficient_coverage"], notices: 1 },
    { text: "I can pay $100 a week for 15 weeks", status: "invalid", issues: ["duration_too_long"], notices: 1 },
  ])("is checked against the account: $text: $status", async ({ text, status, issues, notices }) => {
    const { status: code, body } = await detected(rig.newTenant(), text);
    expect(code).toBe(200);
    expect(body).toMatchObject({ status, validation: { issues } });
    const workflowId = String(body.workflow_id);
    expect(await records.plans(workflowId)).toMatchObject([
      { id: body.attempt_id, status, extracted_from: "tenant_message" },
    ]);
    expect(await rig.workflow(workflowId)).toMatchObject({ workflow_type: "payment_plan_validation", seq: null });
    expect(await records.notices(workflowId)).toHaveLength(notices);
  });

  it("is none in a text without one", async () => {
    const { status, body } = await detected(rig.newTenant(), "when is the office open?");
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "no_plan", plan: null, validation: null, attempt_id: null });
    const workflow = await rig.workflow(String(body.workflow_id));
    expect(workflow).toMatchObject({ status: "completed", completion_reason: "plan_recorded" });
    expect(await records.plans(String(body.workflow_id))).toEqual([]);
  });

  it("is read from the marker where the tenant's words contain none", async () => {
    const { body } = await detected(rig.newTenant(), "ok that works", "PAYMENT_PLAN: weekly=300, weeks=3");
    expect(body).toMatchObject({ status: "valid", plan: { weekly_amount: 300, duration_weeks: 3 } });
    expect(await records.plans(String(body.workflow_id))).toMatchObject([{ extracted_from: "ai_response" }]);
  });

  it("is the tenant's where both name one", async () => {
    const { body } = await detected(rig.newTenant(), LONG, "PAYMENT_PLAN: weekly=300, weeks=3");
    expect(body).toMatchObject({ plan: { weekly_amount: 150, duration_weeks: 6 } });
  });

  it("is for a person where there is no account, or none to be read", async () => {
    const unknown = rig.newTenant();
    rig.simulators.collectionsMonitor.removeTenant(unknown.tenantId);
    expect((await detected(unknown, VALID)).body).toMatchObject({ status: "needs_review" });

    const unreadable = rig.newTenant();
    const path = `/monitor/tenant/${unreadable.tenantId}`;
    rig.simulators.collectionsMonitor.addFaults({ path, status: 503, times: null });
    const { body } = await detected(unreadable, VALID);
    expect(body).toMatchObject({ status: "needs_review" });
    const [read] = await records.steps(String(body.workflow_id));
    expect(read).toMatchObject({ step_name: "get_tenant_context", status: "failed" });
    expect(read?.error_details).toMatch(/503/);
  });
});

describe("a plan that breaks the rules", () => {
  it("gets an explanation that a manager may send, and that is never sent by itself", async () => {
    const tenant = await known();
    const before = act.sent(tenant).length;
    const { body } = await detected(tenant, TOO_LITTLE);
    const workflowId = String(body.workflow_id);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "awaiting_approval" });
    const item = await rig.pendingItem(workflowId);
    expect(item.ai_response).not.toBe("");
    await rig.pass("1 hour");
    expect(act.sent(tenant)).toHaveLength(before);

    expect((await act.decide(String(item.id), { action: "approve" })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant).at(-1)).toBe(item.ai_response);
  });

  it("gets none where nobody knows the tenant's number", async () => {
    const { body } = await detected(rig.newTenant(), TOO_LITTLE);
    expect(await records.items(String(body.workflow_id))).toEqual([]);
    expect(await rig.workflow(String(body.workflow_id))).toMatchObject({ status: "completed" });
  });

  it("gets none where the tenant named is not the conversation's: the sums are somebody else's", async () => {
    const tenant = await known();
    const other = rig.newTenant();
    const { body } = await detected({ ...tenant, tenantId: other.tenantId }, TOO_LITTLE);
    expect(body).toMatchObject({ status: "invalid" });
    expect(await records.items(String(body.workflow_id))).toEqual([]);
  });

  it("gets none while a person has been asked to look first", async () => {
    const { tenant } = await act.disputed();
    const { body } = await detected(tenant, TOO_LITTLE);
    expect(await records.items(String(body.workflow_id))).toEqual([]);
    expect(await records.notices(String(body.workflow_id))).toHaveLength(1);
  });

  it("gets none beside the draft for the same text", async () => {
    const tenant = rig.newTenant();
    const text = await act.text(tenant, TOO_LITTLE);
    await rig.untilStatus(text, "awaiting_approval");
    const { body } = await detected(tenant, TOO_LITTLE);
    expect(body).toMatchObject({ status: "invalid" });
    expect(await records.items(String(body.workflow_id))).toEqual([]);
  });

  it("gets one, not two, where it is reported twice", async () => {
    const tenant = await known();
    const first = await detected(tenant, TOO_LITTLE);
    const second = await detected(tenant, TOO_LITTLE);
    expect(await records.items(String(first.body.workflow_id))).toHaveLength(1);
    expect(await records.items(String(second.body.workflow_id))).toEqual([]);
  });

  it("is explained no more once the tenant writes again", async () => {
    const tenant = await known();
    const { body } = await detected(tenant, TOO_LITTLE);
    await act.text(tenant, `wait, ${QUESTION}`);
    expect(await rig.workflow(String(body.workflow_id))).toMatchObject({ completion_reason: "superseded" });
    expect(await records.items(String(body.workflow_id))).toMatchObject([{ status: "superseded" }]);
  });

  it("is explained no more once the tenant opts out", async () => {
    const tenant = await known();
    const { body } = await detected(tenant, TOO_LITTLE);
    await act.text({ ...tenant, conversationId: crypto.randomUUID() }, "STOP");
    expect(await rig.workflow(String(body.workflow_id))).toMatchObject({ completion_reason: "opted_out" });
    expect(await records.items(String(body.workflow_id))).toMatchObject([{ status: "superseded" }]);
  });

  it("gets no explanation that could go to a number that opted out", async () => {
    const tenant = await known();
    await act.text(tenant, "STOP");
    const { body } = await detected(tenant, TOO_LITTLE);
    expect(await records.items(String(body.workflow_id))).toEqual([]);
  });
});
