import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { managerActsOf } from "./manager-acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0", SMS_SEGMENT_PRICE: "0.01" });
const act = actsOf(rig);
const manage = managerActsOf(rig);
const records = recordsOf(rig);

type Item = Record<string, unknown>;

const itemsOf = ({ body }: { body: Record<string, unknown> }): readonly Item[] => body.items as readonly Item[];
const idsOf = (answer: { body: Record<string, unknown> }) => itemsOf(answer).map((item) => item.response_queue_id);

describe("the approval queue", () => {
  it("is listed by pages, oldest first, over REST and tRPC alike", async () => {
    const tenant = rig.newTenant();
    const inConversation = (conversationId: string): Tenant => ({ ...tenant, conversationId });
    const expected: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      expected.push((await act.drafted(inConversation(crypto.randomUUID()))).itemId);
    }
    const query = `?tenant_id=${tenant.tenantId}&limit=2`;

    const seen: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page = await manage.queue(cursor === null ? query : `${query}&cursor=${cursor}`);
      expect(page.status).toBe(200);
      const input = { tenant_id: tenant.tenantId, limit: 2, ...(cursor === null ? {} : { cursor }) };
      expect((await manage.rpc("manager", "query", "responses.list", input)).body).toEqual(page.body);
      seen.push(...idsOf(page));
      cursor = page.body.next_cursor as string | null;
    } while (cursor !== null);
    expect(seen).toEqual(expected);

    const newest = await manage.queue(`${query}&sort=newest`);
    expect(idsOf(newest)).toEqual(expected.toReversed().slice(0, 2));
  });

  it("shows a new item that comes in between two pages, and none twice", async () => {
    const tenant = rig.newTenant();
    const draft = async () => (await act.drafted({ ...tenant, conversationId: crypto.randomUUID() })).itemId;
    const [first, second] = [await draft(), await draft()];
    const page = await manage.queue(`?tenant_id=${tenant.tenantId}&limit=1`);
    await act.decide(first, { action: "approve" });
    const third = await draft();
    const rest = await manage.queue(`?tenant_id=${tenant.tenantId}&limit=10&cursor=${String(page.body.next_cursor)}`);
    expect(idsOf(page)).toEqual([first]);
    expect(idsOf(rest)).toEqual([second, third]);
  });

  it.each([
    ["that nobody made", "cursor=nonsense"],
    ["of another order", "sort=newest&cursor={cursor}"],
    ["with a moment that is none", `cursor=${Buffer.from('["responses.oldest","soon","x"]').toString("base64url")}`],
  ])("refuses a cursor %s", async (_what, query) => {
    const tenant = rig.newTenant();
    await act.drafted(tenant);
    await act.drafted({ ...tenant, conversationId: crypto.randomUUID() });
    const { body } = await manage.queue(`?tenant_id=${tenant.tenantId}&limit=1`);
    const answer = await manage.queue(`?${query.replace("{cursor}", String(body.next_cursor))}`);
    expect(answer).toMatchObject({ status: 400, body: { code: "ORC_001", errors: [{ field: "cursor" }] } });
  });

  it("is filtered by status, and by texts whose fate is unknown", async () => {
    const tenant = rig.newTenant();
    const pending = await act.drafted({ ...tenant, conversationId: crypto.randomUUID() });
    const unclear = await act.unknownSend({ ...tenant, conversationId: crypto.randomUUID() });
    const approved = await act.drafted({ ...tenant, conversationId: crypto.randomUUID() });
    await act.decide(approved.itemId, { action: "approve" });
    const own = `?tenant_id=${tenant.tenantId}`;

    expect(itemsOf(await manage.queue(own)).map((item) => item.unknown_send_id)).toEqual([null, unclear.sendId]);
    expect(itemsOf(await manage.queue(`${own}&only_unclear_sends=true`))).toMatchObject([
      { workflow_id: unclear.workflowId, unknown_send_id: unclear.sendId },
    ]);
    expect(idsOf(await manage.queue(`${own}&status=approved`))).toEqual([approved.itemId]);
    expect(itemsOf(await manage.queue(`${own}&status=approved`))).toMatchObject([
      { approval_action: "approve", actioned_by: "manager-001", modified_response: null },
    ]);
    expect(idsOf(await manage.queue(`${own}&status=pending`))).toEqual([pending.itemId]);
  });
});

describe("one item", () => {
  it("comes with all that a decision needs, and asks no neighbour", async () => {
    const tenant = rig.newTenant({ amount_owed: 900, tenant_name: "Ana Lima" });
    await act.answered(tenant);
    const { itemId, workflowId } = await act.drafted(tenant, BALANCE);
    const asked = rig.simulators.collectionsMonitor.requests().length + rig.simulators.smsAgent.requests().length;

    const { status, body } = await manage.item(itemId);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      response_queue_id: itemId,
      workflow_id: workflowId,
      status: "pending",
      phone_number: tenant.phoneNumber,
      tenant: { tenant_id: tenant.tenantId, name: "Ana Lima", amount_owed: 900 },
      context_read_at: expect.any(String),
      ai_response: BALANCE,
      claimed_by: null,
      unknown_send: null,
      plans: [],
      open_escalations: [],
      sms: { encoding: "GSM-7", characters: BALANCE.length, segments: 1, segment_price: 0.01, cost: 0.01 },
      versions: { rules: expect.any(String), scorer: expect.any(String), prompt: expect.any(String) },
    });
    expect(body.messages).toMatchObject([
      { direction: "inbound", content: QUESTION, state: null },
      { direction: "outbound", content: BALANCE, state: "delivered", vouched_by: "auto" },
      { direction: "inbound", content: QUESTION, workflow_id: workflowId },
    ]);
    expect(body.gates).toContainEqual({
      code: "model_escalates",
      allows: "approval",
      meaning: "the model asks for a person",
      detail: "please have a look",
    });
    const reasons = body.confidence_reasons as readonly { contribution: number }[];
    expect(reasons.length).toBeGreaterThan(0);
    expect(rig.simulators.collectionsMonitor.requests().length + rig.simulators.smsAgent.requests().length).toBe(asked);
    expect((await manage.rpc("manager", "query", "responses.get", { response_queue_id: itemId })).body).toEqual(body);
  });

  it("shows the account as the decision read it, whatever was read since", async () => {
    const tenant = rig.newTenant({ amount_owed: 900 });
    const { itemId } = await act.drafted(tenant);
    rig.simulators.collectionsMonitor.setTenant({
      tenant_id: tenant.tenantId,
      phone_numbers: [tenant.phoneNumber],
      amount_owed: 450,
    });
    await rig.moveClock("25 hours");
    await act.decide(itemId, { action: "modify", modified_text: "You owe $450.00." });
    expect((await manage.item(itemId)).body).toMatchObject({
      tenant: { amount_owed: 900 },
      status: "modified",
      modified_response: "You owe $450.00.",
      actioned_by: "manager-001",
    });
  });

  it("shows the plan with what the rules object to, and what else is open", async () => {
    const tenant = rig.newTenant();
    rig.modelSays("Thank you, a manager will answer.");
    const workflowId = await act.text(tenant, "I lost my job. I can pay $30 a week for 20 weeks");
    await rig.untilStatus(workflowId, "awaiting_approval", "escalated");
    const [item] = await records.items(workflowId);
    const { body } = await manage.item(String(item?.id));
    expect(body.plans).toMatchObject([
      {
        weekly_amount: 30,
        duration_weeks: 20,
        status: "invalid",
        issues: expect.arrayContaining(["duration_too_long"]),
      },
    ]);
  });

  it("shows a text that may not have arrived", async () => {
    const { workflowId, sendId } = await act.unknownSend();
    const [item] = await records.items(workflowId);
    expect((await manage.item(String(item?.id))).body).toMatchObject({
      unknown_send_id: sendId,
      unknown_send: { send_id: sendId, body: BALANCE, claimed_at: expect.any(String), asked_since: expect.any(String) },
    });
  });

  it("that nobody knows is not found", async () => {
    expect((await manage.item(crypto.randomUUID())).status).toBe(404);
  });
});
