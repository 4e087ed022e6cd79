import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

const OWN_WORDS = "Please call the office about your balance.";

describe("a manager decides", () => {
  it("workflow: awaiting_approval | approve or modify → processing · queue: pending | approve → approved", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    expect(await act.decide(itemId, { action: "approve" })).toMatchObject({
      status: 200,
      body: { status: "approved", workflow_id: workflowId, workflow_status: "processing", warnings: [] },
    });
    await rig.untilStatus(workflowId, "sent");
    expect(await records.items(workflowId)).toMatchObject([
      { status: "approved", approval_action: "approve", actioned_by: "manager-001", modified_response: null },
    ]);
    expect(await records.audit(itemId)).toMatchObject([
      { action: "approve", original_response: BALANCE, final_response: BALANCE, approved_by: "manager-001" },
    ]);
    expect(await records.texts(workflowId)).toMatchObject([{ vouched_by: "manager", response_queue_id: itemId }]);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("approves other words than the draft's", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    expect((await act.decide(itemId, { action: "approve", approved_text: OWN_WORDS })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
    expect(await records.items(workflowId)).toMatchObject([{ status: "approved", modified_response: OWN_WORDS }]);
    expect(await records.audit(itemId)).toMatchObject([{ original_response: BALANCE, final_response: OWN_WORDS }]);
    expect(act.sent(tenant)).toEqual([OWN_WORDS]);
  });

  it("queue: pending | modify → modified", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    expect(await act.decide(itemId, { action: "modify", modified_text: OWN_WORDS })).toMatchObject({
      status: 200,
      body: { status: "modified", workflow_status: "processing" },
    });
    await rig.untilStatus(workflowId, "sent");
    expect(await records.items(workflowId)).toMatchObject([{ status: "modified", modified_response: OWN_WORDS }]);
    expect(await records.audit(itemId)).toMatchObject([{ action: "modify", final_response: OWN_WORDS }]);
    expect(act.sent(tenant)).toEqual([OWN_WORDS]);
  });

  it("workflow: awaiting_approval | manager escalates → escalated · queue: pending | manager escalates → escalated", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    const decision = { action: "escalate", escalation_reason: "The tenant has to be called" };
    expect(await act.decide(itemId, decision)).toMatchObject({
      status: 200,
      body: { status: "escalated", workflow_status: "escalated" },
    });
    expect(await records.items(workflowId)).toMatchObject([{ status: "escalated", approval_action: "escalate" }]);
    expect(await records.audit(itemId)).toMatchObject([
      { action: "escalate", final_response: null, reason: "The tenant has to be called" },
    ]);
    expect(await records.escalations(workflowId)).toMatchObject([
      { escalation_type: "manual", auto_detected: false, reason: "The tenant has to be called" },
    ]);
    expect(await records.notices(workflowId)).toHaveLength(2);
    expect(act.sent(tenant)).toEqual([]);
  });

  it("workflow: escalated after a timeout | approve or modify → processing", async () => {
    const { tenant, workflowId, itemId } = await act.timedOut();
    expect((await act.decide(itemId, { action: "modify", modified_text: OWN_WORDS })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
    expect(await records.openEscalations(workflowId)).toEqual([]);
    expect(act.sent(tenant)).toEqual([OWN_WORDS]);
  });

  it("workflow: escalated after a timeout | manager escalates → escalated", async () => {
    const { workflowId, itemId } = await act.timedOut();
    await act.decide(itemId, { action: "escalate", escalation_reason: "Call" });
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(await records.openEscalations(workflowId)).toEqual(["manual"]);
  });

  it("queue: any decided | decided again → unchanged", async () => {
    const { itemId, workflowId } = await act.drafted();
    await act.decide(itemId, { action: "modify", modified_text: OWN_WORDS });
    for (const again of [
      { action: "approve" },
      { action: "modify", modified_text: "Other words." },
      { action: "escalate", escalation_reason: "Call" },
    ]) {
      expect(await act.decide(itemId, again, "manager-002")).toMatchObject({
        status: 409,
        body: {
          details: {
            reason: "already_decided",
            action: "modify",
            decided_by: "manager-001",
            decided_at: expect.any(String),
          },
        },
      });
    }
    expect(await records.audit(itemId)).toHaveLength(1);
    await rig.untilStatus(workflowId, "sent");
  });

  it("and of several at the same moment one wins; the others hear whose decision stands", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    const managers = ["manager-001", "manager-002", "manager-003", "manager-004"];
    const answers = await Promise.all(
      managers.map((manager) =>
        act.decide(itemId, { action: "modify", modified_text: `This is ${manager} speaking.` }, manager),
      ),
    );
    const winner = managers[answers.findIndex(({ status }) => status === 200)];
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body.details).toMatchObject({ decided_by: winner, action: "modify" });
    }
    expect(await records.audit(itemId)).toMatchObject([{ approved_by: winner }]);
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([`This is ${String(winner)} speaking.`]);
  });

  it("or a newer text comes first: then nothing is sent", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    const [decided, newer] = await Promise.all([
      act.decide(itemId, { action: "modify", modified_text: OWN_WORDS }),
      act.text(tenant, "never mind"),
    ]);
    await rig.untilStatus(newer, "sent", "awaiting_approval", "escalated");
    if (decided.status === 409) expect(act.sent(tenant)).not.toContain(OWN_WORDS);
    else await rig.until("the vouched text arrives", async () => act.sent(tenant).includes(OWN_WORDS));
    expect(await records.audit(itemId)).toHaveLength(decided.status === 200 ? 1 : 0);
    expect(["sent", "completed"]).toContain((await rig.workflow(workflowId)).status);
  });

  it("only in their own name, and only what exists", async () => {
    const { itemId } = await act.drafted();
    const body = { response_queue_id: itemId, action: "approve", manager_id: "manager-002" };
    expect((await rig.call("manager", "POST", "/orchestrate/approve-response", body)).status).toBe(403);
    expect((await act.decide(crypto.randomUUID(), { action: "approve" })).status).toBe(404);
  });
});

describe("the text of a manager", () => {
  it.each([
    ["nothing but blanks", { action: "modify", modified_text: "   " }],
    ["no text at all", { action: "modify" }],
    ["a marker of the model's", { action: "modify", modified_text: "Fine. PAYMENT_PLAN: weekly=200, weeks=8" }],
    ["a marker, approved", { action: "approve", approved_text: "ESCALATE: angry\nPlease call us." }],
    ["321 characters", { action: "modify", modified_text: "a".repeat(321) }],
  ])("is refused with %s, and the draft still waits", async (_what, decision) => {
    const { tenant, workflowId, itemId } = await act.drafted();
    const { status } = await act.decide(itemId, decision);
    expect(status).toBe(400);
    expect(await rig.pendingItem(workflowId)).toMatchObject({ id: itemId });
    expect(await records.audit(itemId)).toEqual([]);
    expect(act.sent(tenant)).toEqual([]);
  });

  it("may have 320 characters", async () => {
    const { itemId, workflowId, tenant } = await act.drafted();
    const text = "Please call. ".repeat(24).trim().padEnd(320, ".");
    expect((await act.decide(itemId, { action: "modify", modified_text: text })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([text]);
  });

  it("is sent with what the checks say of it, and both are stored", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    const text = "You owe $1,234.00. Pay today or we will have you arrested.";
    const { status, body } = await act.decide(itemId, { action: "modify", modified_text: text });
    expect(status).toBe(200);
    expect(body.warnings).toEqual(["threat", "amount_mismatch"]);
    expect(await records.items(workflowId)).toMatchObject([{ warnings: body.warnings }]);
    expect(await records.audit(itemId)).toMatchObject([{ warnings: body.warnings }]);
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([text]);
  });
});

describe("a draft on an account read over 24 hours ago", () => {
  const aged = async () => {
    const drafted = await act.drafted();
    await rig.moveClock("25 hours");
    return drafted;
  };
  const owesNow = (tenantId: string, phoneNumber: string, amount: number) =>
    rig.simulators.collectionsMonitor.setTenant({
      tenant_id: tenantId,
      phone_numbers: [phoneNumber],
      amount_owed: amount,
    });

  it("is approved where it still holds", async () => {
    const { workflowId, itemId } = await aged();
    expect((await act.decide(itemId, { action: "approve" })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
  });

  it("is refused where the account has changed, and other words are not", async () => {
    const { tenant, workflowId, itemId } = await aged();
    owesNow(tenant.tenantId, tenant.phoneNumber, 450);
    expect(await act.decide(itemId, { action: "approve" })).toMatchObject({
      status: 409,
      body: { details: { reason: "draft_stale", findings: ["amount_mismatch"] } },
    });
    expect(await rig.pendingItem(workflowId)).toMatchObject({ id: itemId });
    expect((await act.decide(itemId, { action: "modify", modified_text: "You owe $450.00." })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual(["You owe $450.00."]);
  });

  it("is refused where the account can't be read", async () => {
    const { tenant, itemId } = await aged();
    rig.simulators.collectionsMonitor.addFaults({
      path: `/monitor/tenant/${tenant.tenantId}`,
      status: 503,
      times: null,
    });
    expect(await act.decide(itemId, { action: "approve" })).toMatchObject({
      status: 409,
      body: { details: { reason: "draft_stale" } },
    });
    expect(act.sent(tenant)).toEqual([]);
  });

  it("is not read again within 24 hours", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    await rig.moveClock("23 hours");
    owesNow(tenant.tenantId, tenant.phoneNumber, 450);
    expect((await act.decide(itemId, { action: "approve" })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
    const reads = rig.simulators.collectionsMonitor.requests({ path: `/monitor/tenant/${tenant.tenantId}` });
    expect(reads).toHaveLength(1);
  });
});

describe("a manager's text on its way", () => {
  it("does not wait for the model", async () => {
    const { workflowId, itemId } = await act.drafted();
    rig.simulators.openai.addFaults({ path: "/v1/chat", status: 503, times: null });
    await act.decide(itemId, { action: "approve" });
    expect(await rig.untilStatus(workflowId, "sent")).toMatchObject({ status: "sent" });
  });

  it("does not hold up what the tenant writes next", async () => {
    const { tenant, itemId } = await act.drafted();
    await act.decide(itemId, { action: "approve" });
    rig.modelSays(BALANCE);
    const next = await act.text(tenant, `thanks, and ${QUESTION}`);
    expect(await rig.untilStatus(next, "sent", "awaiting_approval")).toMatchObject({ completion_reason: null });
  });
});
