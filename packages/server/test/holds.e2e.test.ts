import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

const elsewhere = <Where extends { conversationId: string }>(tenant: Where): Where => ({
  ...tenant,
  conversationId: randomUUID(),
});

const escalationOf = async (workflowId: string) => (await records.escalations(workflowId))[0]?.id;

describe("a hold", () => {
  it("workflow: received, processing | hold → escalated", async () => {
    const { tenant, workflowId } = await act.disputed();
    const asked = rig.simulators.openai.requests().length;
    const newer = await act.text(tenant, "I can pay $150 a week for 6 weeks");
    await rig.untilStatus(newer, "escalated");

    expect(rig.simulators.openai.requests()).toHaveLength(asked);
    expect(await records.plans(newer)).toHaveLength(1);
    expect(await records.notices(newer)).toHaveLength(1);
    expect(await records.openEscalations(workflowId)).toEqual(["payment_dispute"]);
    expect(await records.steps(newer)).toContainEqual(
      expect.objectContaining({ step_name: "hold", output_data: expect.objectContaining({ type: "payment_dispute" }) }),
    );
    expect(act.sent(tenant)).toEqual([]);
  });

  it.each([
    ["attorney_representation", "I have an attorney, please contact my lawyer"],
    ["bankruptcy", "I filed for bankruptcy last week"],
    ["self_harm", "I want to kill myself"],
  ])("of the number silences its other conversations: %s", async (type, words) => {
    const tenant = rig.newTenant();
    const id = await act.text(tenant, words);
    await rig.untilStatus(id, "escalated");
    expect(await records.openEscalations(id)).toContain(type);
    const other = await act.text(elsewhere(tenant), QUESTION);
    await rig.untilStatus(other, "escalated");
    expect(act.sent(tenant)).toEqual([]);
  });

  it("of the conversation leaves the number's other conversations alone", async () => {
    const { tenant } = await act.disputed();
    await act.answered(elsewhere(tenant));
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("by hand silences the conversation", async () => {
    const { tenant } = await act.answered();
    await act.escalate(tenant.conversationId, "manual");
    await rig.untilStatus(await act.text(tenant, "hello?"), "escalated");
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("that comes up elsewhere while a reply is drafted keeps the reply back", async () => {
    const tenant = rig.newTenant();
    rig.simulators.openai.addFaults({ delay_ms: 800 });
    rig.modelSays(BALANCE);
    const asked = rig.simulators.openai.requests().length;
    const id = await act.text(tenant, QUESTION);
    await rig.until("the model is asked", async () => rig.simulators.openai.requests().length > asked);
    const hold = await act.text(elsewhere(tenant), "I have an attorney, please contact my lawyer");
    await rig.untilStatus(hold, "escalated");

    await rig.untilStatus(id, "escalated");
    expect(act.sent(tenant)).toEqual([]);
  });
});

describe("what does not hold", () => {
  it("asks a manager, at most", async () => {
    const tenant = rig.newTenant();
    const first = await act.text(tenant, "can I talk to your supervisor");
    await rig.untilStatus(first, "escalated");
    rig.modelSays(BALANCE);
    const second = await act.text(tenant, QUESTION);
    // The request for a supervisor has not been answered yet: it is read together with the question.
    await rig.untilStatus(second, "escalated", "awaiting_approval");
    expect(act.sent(tenant)).toEqual([]);
  });
});

describe("a resolved hold", () => {
  it("workflow: escalated | last escalation resolved → completed (resolved)", async () => {
    const tenant = rig.newTenant();
    const id = await act.text(tenant, "my lawyer will sue you, I dispute this charge, I already paid that month");
    await rig.untilStatus(id, "escalated");
    const [first, ...more] = await records.escalations(id);
    expect(more.length).toBeGreaterThan(0);

    expect(await act.resolve(first?.id)).toMatchObject({ status: 200, body: { status: "resolved" } });
    expect(await rig.workflow(id)).toMatchObject({ status: "escalated" });
    for (const { id: escalation } of more) await act.resolve(escalation);
    expect(await rig.workflow(id)).toMatchObject({ status: "completed", completion_reason: "resolved" });
    expect(await act.resolve(first?.id)).toMatchObject({
      status: 409,
      body: { details: { reason: "already_resolved", resolved_by: "manager-001" } },
    });
  });

  it("lets the machine answer again: what the person settled is not raised a second time", async () => {
    const { tenant, workflowId } = await act.disputed();
    await act.resolve(await escalationOf(workflowId));
    await act.answered(tenant);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("ends the texts that were only held", async () => {
    const { tenant, workflowId } = await act.disputed();
    const held = await act.text(tenant, "hello?");
    await rig.untilStatus(held, "escalated");
    await act.resolve(await escalationOf(workflowId));

    expect(await rig.workflow(held)).toMatchObject({ status: "completed", completion_reason: "resolved" });
  });

  it("of the number ends the texts held in its other conversations, unless something else holds them", async () => {
    const tenant = rig.newTenant();
    const id = await act.text(tenant, "I filed for bankruptcy last week");
    await rig.untilStatus(id, "escalated");
    const free = await act.text(elsewhere(tenant), "hello?");
    await rig.untilStatus(free, "escalated");
    const other = await act.disputed(elsewhere(tenant));
    const stillHeld = await act.text(other.tenant, "hello?");
    await rig.untilStatus(stillHeld, "escalated");
    await act.resolve(await escalationOf(id));

    expect(await rig.workflow(free)).toMatchObject({ status: "completed", completion_reason: "resolved" });
    expect(await rig.workflow(stillHeld)).toMatchObject({ status: "escalated" });
  });

  it("keeps holding while another matter is open", async () => {
    const { tenant, workflowId } = await act.disputed();
    await act.escalate(tenant.conversationId, "manual");
    await act.resolve(await escalationOf(workflowId));
    await rig.untilStatus(await act.text(tenant, QUESTION), "escalated");
    expect(act.sent(tenant)).toEqual([]);
  });
});
