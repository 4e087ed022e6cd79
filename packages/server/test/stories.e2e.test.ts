import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { managerActsOf } from "./manager-acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const manage = managerActsOf(rig);
const records = recordsOf(rig);

const OWN_WORDS = "Please call the office about your balance.";

describe("the story of a message", () => {
  it("has everything that happened, over REST and tRPC alike", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    await act.decide(itemId, { action: "modify", modified_text: OWN_WORDS });
    await rig.untilStatus(workflowId, "sent");

    const { status, body } = await rig.call("operator", "GET", `/orchestrate/workflows/${workflowId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      workflow_id: workflowId,
      conversation_id: tenant.conversationId,
      workflow_type: "sms_processing",
      status: "sent",
      tenant_id: tenant.tenantId,
      phone_number: tenant.phoneNumber,
      seq: 1,
      content: QUESTION,
      responses: [{ response_queue_id: itemId, status: "modified", ai_response: BALANCE }],
      texts: [{ kind: "reply", state: "delivered", vouched_by: "manager", body: OWN_WORDS, asks_manager: false }],
      plans: [],
      escalations: [],
      decisions: [
        { action: "modify", original_response: BALANCE, final_response: OWN_WORDS, approved_by: "manager-001" },
      ],
    });
    const steps = (body.steps as readonly Record<string, unknown>[]).map(({ step_name }) => step_name);
    expect(steps[0]).toBe("receive_message");
    expect(steps).toEqual(
      expect.arrayContaining(["generate_response", "decide_route", "approve_response", "send_sms"]),
    );
    const rpc = await manage.rpc("manager", "query", "workflows.get", { workflow_id: workflowId });
    expect(rpc.body).toEqual(body);
  });

  it("has its plans and escalations, and nothing of another message", async () => {
    const { tenant, workflowId } = await act.disputed();
    const held = await act.text(tenant, "I can pay $150 a week for 6 weeks");
    await rig.untilStatus(held, "escalated");
    const story = async (id: string) => (await rig.call("manager", "GET", `/orchestrate/workflows/${id}`)).body;
    expect(await story(workflowId)).toMatchObject({ plans: [], escalations: [{ escalation_type: "payment_dispute" }] });
    expect(await story(held)).toMatchObject({
      plans: [{ weekly_amount: 150, duration_weeks: 6, tenant_id: tenant.tenantId }],
      escalations: [],
    });
  });

  it("that nobody knows is not found", async () => {
    expect((await rig.call("manager", "GET", `/orchestrate/workflows/${crypto.randomUUID()}`)).status).toBe(404);
  });
});

describe("lists of messages and plans", () => {
  it("are found by conversation, tenant and status, by pages", async () => {
    const { tenant, workflowId } = await act.answered();
    rig.modelSays(BALANCE);
    const second = await act.text(tenant, `again, ${QUESTION}`);
    await rig.untilStatus(second, "sent");
    const { workflowId: third } = await act.drafted(tenant);
    const list = (query: string) =>
      rig.call("manager", "GET", `/orchestrate/workflows?tenant_id=${tenant.tenantId}&${query}`);
    const ids = ({ body }: { body: Record<string, unknown> }) =>
      (body.items as readonly Record<string, unknown>[]).map((item) => item.workflow_id);

    const first = await list("limit=2");
    expect(ids(first)).toEqual([third, second]);
    const rest = await list(`limit=2&cursor=${String(first.body.next_cursor)}`);
    expect(ids(rest)).toEqual([workflowId]);
    expect(rest.body.next_cursor).toBeNull();
    expect(ids(await list("sort=oldest"))).toEqual([workflowId, second, third]);
    expect(ids(await list("status=awaiting_approval"))).toEqual([third]);
    expect(ids(await list(`conversation_id=${crypto.randomUUID()}`))).toEqual([]);
    expect(ids(await list("workflow_type=escalation"))).toEqual([]);
  });

  it("of plans are a conversation's, newest first", async () => {
    const { tenant } = await act.disputed();
    for (const text of ["I can pay $150 a week for 6 weeks", "or $100 a week for 9 weeks"]) {
      await rig.untilStatus(await act.text(tenant, text), "escalated");
    }
    const query = `/orchestrate/payment-plans?conversation_id=${tenant.conversationId}`;
    const { body } = await rig.call("manager", "GET", query);
    expect(body).toMatchObject({
      items: [
        { weekly_amount: 100, duration_weeks: 9 },
        { weekly_amount: 150, duration_weeks: 6, evidence: expect.stringContaining("150") },
      ],
      next_cursor: null,
    });
    const input = { conversation_id: tenant.conversationId };
    expect((await manage.rpc("operator", "query", "paymentPlans.list", input, "operator-001")).body).toEqual(body);
    const page = await rig.call("manager", "GET", `${query}&limit=1`);
    const rest = await rig.call("manager", "GET", `${query}&limit=1&cursor=${String(page.body.next_cursor)}`);
    expect(rest.body.items).toMatchObject([{ weekly_amount: 150 }]);
  });
});

describe("a conversation that changed hands", () => {
  const rebound = async () => {
    const { tenant } = await act.answered();
    const other = { ...rig.newTenant(), conversationId: tenant.conversationId };
    const workflowId = await act.text(other, QUESTION);
    await rig.untilStatus(workflowId, "escalated");
    expect(await records.openEscalations(workflowId)).toEqual(["conversation_rebound"]);
    return { tenant, other, workflowId };
  };
  const confirm = (conversationId: string, identity: Record<string, unknown>) =>
    rig.call("manager", "POST", `/orchestrate/conversations/${conversationId}/confirm-identity`, identity);

  it("is answered again once a manager has said whose it is", async () => {
    const { tenant, other, workflowId } = await rebound();
    const identity = { tenant_id: other.tenantId, phone_number: other.phoneNumber, note: "Called them" };
    const [escalation] = await records.escalations(workflowId);
    expect(await confirm(tenant.conversationId, identity)).toEqual({
      status: 200,
      body: {
        status: "confirmed",
        conversation_id: tenant.conversationId,
        tenant_id: other.tenantId,
        phone_number: other.phoneNumber,
        previous: { tenant_id: tenant.tenantId, phone_number: tenant.phoneNumber },
        resolved_escalations: [escalation?.id],
      },
    });
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "resolved" });
    expect((await records.steps(workflowId)).filter(({ step_name }) => step_name === "confirm_identity")).toMatchObject(
      [{ input_data: { by: "manager-001", note: "Called them", tenant_id: other.tenantId } }],
    );
    rig.modelSays(BALANCE);
    await rig.untilStatus(await act.text(other, `thanks, and ${QUESTION}`), "sent");
    expect(act.sent(other)).toEqual([BALANCE]);

    const back = await act.text(tenant, QUESTION);
    await rig.untilStatus(back, "escalated");
    expect(await records.openEscalations(back)).toEqual(["conversation_rebound"]);
  });

  it("is not given to a pair that no text of it came with", async () => {
    const { tenant, other, workflowId } = await rebound();
    for (const identity of [
      { tenant_id: tenant.tenantId, phone_number: other.phoneNumber },
      { tenant_id: other.tenantId, phone_number: "+12125550199" },
      { tenant_id: "99999", phone_number: tenant.phoneNumber },
    ]) {
      expect(await confirm(tenant.conversationId, identity)).toMatchObject({
        status: 409,
        body: { details: { reason: "identity_not_seen" } },
      });
    }
    expect(await records.openEscalations(workflowId)).toEqual(["conversation_rebound"]);
    expect(await records.conversation(tenant.conversationId)).toMatchObject({ tenant_id: tenant.tenantId });
    const known = { tenant_id: other.tenantId, phone_number: other.phoneNumber };
    expect((await confirm(crypto.randomUUID(), known)).status).toBe(404);
  });
});
