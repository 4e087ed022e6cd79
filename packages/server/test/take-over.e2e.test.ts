import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { managerActsOf } from "./manager-acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const manage = managerActsOf(rig);
const records = recordsOf(rig);

const OWN_WORDS = "This is Dana from the office. Please call me.";
const SECOND = "manager-002";
const OPERATOR = { role: "operator", subject: "operator-001" } as const;

const takenOver = async () => {
  const arranged = await act.answered();
  const { status, body } = await manage.takeOver(arranged.tenant.conversationId);
  expect(status).toBe(200);
  return { ...arranged, escalationId: String(body.escalation_id) };
};

const stepsNamed = async (workflowId: string, name: string) =>
  (await records.steps(workflowId)).filter((step) => step.step_name === name);

const noticesOf = async (workflowId: string) =>
  (await records.notices(workflowId)).map(({ notification }) => notification as Record<string, unknown>);

describe("a conversation that a manager takes over", () => {
  it("is theirs: others hear whose, and asked again it is the same", async () => {
    const { tenant, workflowId } = await act.answered();
    const taken = await manage.takeOver(tenant.conversationId);
    expect(taken).toMatchObject({
      status: 200,
      body: {
        status: "taken_over",
        conversation_id: tenant.conversationId,
        workflow_id: workflowId,
        assigned_to: "manager-001",
        texts_cancelled: 0,
      },
    });
    expect(await manage.takeOver(tenant.conversationId, SECOND)).toMatchObject({
      status: 409,
      body: {
        details: {
          reason: "taken_over_by_another",
          assigned_to: "manager-001",
          assigned_at: taken.body.assigned_at,
          escalation_id: taken.body.escalation_id,
        },
      },
    });
    expect(await manage.takeOver(tenant.conversationId)).toEqual(taken);
    expect(await records.openEscalations(workflowId)).toEqual(["taken_over"]);
    expect(await stepsNamed(workflowId, "take_over")).toMatchObject([{ input_data: { by: "manager-001" } }]);
    expect(await manage.takeOver(crypto.randomUUID())).toMatchObject({ status: 404 });
  });

  it("is of one of several at the same moment", async () => {
    const { tenant, workflowId } = await act.answered();
    const managers = Array.from({ length: 6 }, (_, index) => `manager-20${index}`);
    const answers = await Promise.all(managers.map((manager) => manage.takeOver(tenant.conversationId, manager)));
    const winner = managers[answers.findIndex(({ status }) => status === 200)];
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 200)) {
      expect(body.details).toMatchObject({ reason: "taken_over_by_another", assigned_to: winner });
    }
    expect(await records.openEscalations(workflowId)).toEqual(["taken_over"]);
  });

  it("gets no automatic reply: its texts are read and recorded, and its holder is told", async () => {
    const { tenant } = await takenOver();
    const asked = rig.simulators.openai.requests().length;
    const newer = await act.text(tenant, "I can pay $150 a week for 6 weeks, my lawyer says so");
    await rig.untilStatus(newer, "escalated");

    expect(rig.simulators.openai.requests()).toHaveLength(asked);
    expect(await records.plans(newer)).toHaveLength(1);
    expect(await stepsNamed(newer, "hold")).toMatchObject([{ output_data: { type: "taken_over" } }]);
    for (const notice of await noticesOf(newer)) {
      expect(notice.metadata).toMatchObject({ assigned_to: "manager-001" });
    }
    expect(await noticesOf(newer)).not.toEqual([]);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("workflow: processing with an unclaimed automatic text | taken over → escalated · queue: auto_sent, text unclaimed | taken over → escalated · outbox: pending | taken over → cancelled", async () => {
    const { tenant, workflowId } = await act.unclaimed();
    expect((await manage.takeOver(tenant.conversationId)).body).toMatchObject({ texts_cancelled: 1 });
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled", vouched_by: "auto" }]);
    expect(await records.items(workflowId)).toMatchObject([{ status: "escalated" }]);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    await rig.pass("2 minutes");
    expect(act.sent(tenant)).toEqual([]);
  });

  it("keeps the drafts that wait, for its holder alone", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    await manage.takeOver(tenant.conversationId);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "awaiting_approval" });
    expect(await act.decide(itemId, { action: "approve" }, SECOND)).toMatchObject({
      status: 409,
      body: { details: { reason: "taken_over_by_another", assigned_to: "manager-001" } },
    });
    expect((await act.decide(itemId, { action: "approve" })).status).toBe(200);
    await rig.until("it arrives", async () => act.sent(tenant).length === 1);
  });

  it("lets go out what a manager has vouched for", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    rig.simulators.smsAgent.addFaults({
      path: "/sms/send",
      match: tenant.phoneNumber,
      status: 503,
      headers: { "retry-after": "1" },
    });
    await act.decide(itemId, { action: "approve" }, SECOND);
    await rig.until("it is put off", async () => (await records.texts(workflowId))[0]?.tries === 1);
    expect((await manage.takeOver(tenant.conversationId)).body).toMatchObject({ texts_cancelled: 0 });
    await rig.until("it arrives", async () => act.sent(tenant).length === 1);
  });

  it("while the model is asked gets no automatic reply either", async () => {
    const tenant = rig.newTenant();
    rig.simulators.openai.addFaults({ path: "/v1/chat", delay_ms: 500 });
    rig.modelSays(BALANCE);
    const asked = rig.simulators.openai.requests().length;
    const workflowId = await act.text(tenant, QUESTION);
    await rig.until("the model is asked", async () => rig.simulators.openai.requests().length > asked);
    expect((await manage.takeOver(tenant.conversationId)).status).toBe(200);
    await rig.untilStatus(workflowId, "escalated");
    expect(act.sent(tenant)).toEqual([]);
  });

  it("at the very moment of a text gets no automatic text claimed after it was taken over", async () => {
    const rounds = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const { tenant } = await act.answered();
        rig.modelSays(BALANCE);
        const [workflowId, taken] = await Promise.all([
          act.text(tenant, QUESTION),
          manage.takeOver(tenant.conversationId),
        ]);
        expect(taken.status).toBe(200);
        await rig.untilStatus(workflowId, "escalated", "sent", "awaiting_approval");
        return { workflowId, takenAt: Date.parse(String(taken.body.assigned_at)) };
      }),
    );
    for (const { workflowId, takenAt } of rounds) {
      for (const { vouched_by, claimed_at } of await records.texts(workflowId)) {
        if (vouched_by === "auto" && claimed_at !== null) {
          expect(new Date(claimed_at as Date).getTime()).toBeLessThanOrEqual(takenAt);
        }
      }
    }
  });

  it("can't be taken over by way of an ordinary escalation, nor freed by another manager's resolution", async () => {
    const { tenant, escalationId } = await takenOver();
    expect((await act.escalate(tenant.conversationId, "taken_over")).status).toBe(400);
    const path = `/orchestrate/escalations/${escalationId}/resolve`;
    expect(await rig.call("manager", "POST", path, {}, SECOND)).toMatchObject({
      status: 409,
      body: { details: { reason: "taken_over_by_another" } },
    });
  });
});

describe("handing back", () => {
  it("lets the service answer again; what came in meanwhile is dealt with", async () => {
    const { tenant, workflowId, escalationId } = await takenOver();
    const held = await act.text(tenant, "hello?");
    await rig.untilStatus(held, "escalated");
    expect(await manage.handBack(tenant.conversationId)).toEqual({
      status: 200,
      body: { status: "handed_back", conversation_id: tenant.conversationId, escalation_id: escalationId },
    });
    expect(await rig.workflow(held)).toMatchObject({ status: "completed", completion_reason: "resolved" });
    expect(await stepsNamed(workflowId, "hand_back")).toMatchObject([{ input_data: { by: "manager-001" } }]);
    await act.answered(tenant);
    expect(act.sent(tenant)).toEqual([BALANCE, BALANCE]);
  });

  it("is its holder's, or an operator's", async () => {
    const { tenant, workflowId } = await takenOver();
    expect(await manage.handBack(tenant.conversationId, { subject: SECOND })).toMatchObject({
      status: 409,
      body: { details: { reason: "taken_over_by_another", assigned_to: "manager-001" } },
    });
    expect((await manage.handBack(tenant.conversationId, OPERATOR)).status).toBe(200);
    expect((await records.escalations(workflowId)).at(-1)).toMatchObject({ handled_by: "operator-001" });
    expect(await manage.handBack(tenant.conversationId)).toMatchObject({
      status: 409,
      body: { details: { reason: "not_taken_over" } },
    });
    expect((await manage.handBack(crypto.randomUUID())).status).toBe(404);
  });

  it("leaves a draft that waits in the queue", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    await manage.takeOver(tenant.conversationId);
    await manage.handBack(tenant.conversationId);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "awaiting_approval" });
    expect((await act.decide(itemId, { action: "approve" }, SECOND)).status).toBe(200);
  });

  it("can be to another manager", async () => {
    const { tenant, escalationId } = await takenOver();
    expect((await manage.assign(escalationId, SECOND)).status).toBe(200);
    expect((await manage.write(tenant.conversationId, OWN_WORDS)).status).toBe(409);
    expect((await manage.write(tenant.conversationId, OWN_WORDS, SECOND)).status).toBe(200);
    const newer = await act.text(tenant, "thanks");
    await rig.untilStatus(newer, "escalated");
    expect((await noticesOf(newer))[0]?.metadata).toMatchObject({ assigned_to: SECOND });
  });
});

describe("the holder's own text", () => {
  it("reaches the tenant, vouched for and audited, as often as they write", async () => {
    const { tenant } = await takenOver();
    const held = await act.text(tenant, "are you there?");
    await rig.untilStatus(held, "escalated");

    const first = await manage.write(tenant.conversationId, ` ${OWN_WORDS} `);
    expect(first).toMatchObject({
      status: 200,
      body: { status: "queued", workflow_id: held, conversation_id: tenant.conversationId, warnings: [] },
    });
    await rig.untilStatus(held, "sent");
    const second = await manage.write(tenant.conversationId, "Or write to me here.");
    expect(second.status).toBe(200);
    await rig.until("both arrived", async () => act.sent(tenant).length === 3);

    expect(act.sent(tenant)).toEqual([BALANCE, OWN_WORDS, "Or write to me here."]);
    expect(await records.texts(held)).toMatchObject([
      { id: first.body.send_id, vouched_by: "manager", state: "delivered" },
      { id: second.body.send_id, vouched_by: "manager" },
    ]);
    expect(await records.audit(String(first.body.response_queue_id))).toMatchObject([
      { action: "modify", original_response: "", final_response: OWN_WORDS, approved_by: "manager-001" },
    ]);
    expect(await stepsNamed(held, "write_text")).toHaveLength(2);
    expect((await manage.item(String(first.body.response_queue_id))).body).toMatchObject({
      status: "modified",
      modified_response: OWN_WORDS,
      reasons: ["own_text"],
    });
  });

  it("can be the first word after an answered message", async () => {
    const { tenant, workflowId } = await takenOver();
    expect(await manage.write(tenant.conversationId, OWN_WORDS)).toMatchObject({ status: 200 });
    await rig.until("it arrived", async () => act.sent(tenant).length === 2);
    await rig.untilStatus(workflowId, "escalated");
    await manage.handBack(tenant.conversationId);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "resolved" });
  });

  it("is refused to everybody else, and where nobody holds the conversation", async () => {
    const { tenant } = await act.answered();
    expect(await manage.write(tenant.conversationId, OWN_WORDS)).toMatchObject({
      status: 409,
      body: { details: { reason: "not_taken_over" } },
    });
    await manage.takeOver(tenant.conversationId);
    expect(await manage.write(tenant.conversationId, OWN_WORDS, SECOND)).toMatchObject({
      status: 409,
      body: { details: { reason: "taken_over_by_another" } },
    });
    expect((await manage.write(crypto.randomUUID(), OWN_WORDS)).status).toBe(404);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it.each([
    ["blanks", "   "],
    ["a marker of the model's", "Fine. PAYMENT_PLAN: weekly=200, weeks=8"],
    ["321 characters", "a".repeat(321)],
  ])("is refused with %s", async (_what, text) => {
    const { tenant } = await takenOver();
    expect(await manage.write(tenant.conversationId, text)).toMatchObject({
      status: 400,
      body: { errors: [{ field: "content" }] },
    });
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("goes with what the checks say of it", async () => {
    const { tenant } = await takenOver();
    const { body } = await manage.write(tenant.conversationId, "Pay today or we will have you arrested.");
    expect(body.warnings).toEqual(["threat"]);
  });

  it("is refused after a STOP", async () => {
    const { tenant } = await takenOver();
    await act.text(tenant, "STOP");
    expect(await manage.write(tenant.conversationId, OWN_WORDS)).toMatchObject({
      status: 409,
      body: { details: { reason: "opted_out" } },
    });
    expect(act.sent(tenant)).not.toContain(OWN_WORDS);
  });

  it("waits its turn: one at a time, and not beside a draft", async () => {
    const { tenant, itemId } = await act.drafted();
    await manage.takeOver(tenant.conversationId);
    expect(await manage.write(tenant.conversationId, OWN_WORDS)).toMatchObject({
      status: 409,
      body: { details: { reason: "draft_waits", response_queue_id: itemId } },
    });
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, delay_ms: 500 });
    await act.decide(itemId, { action: "modify", modified_text: OWN_WORDS });
    expect(await manage.write(tenant.conversationId, "And another thing.")).toMatchObject({
      status: 409,
      body: { details: { reason: "text_on_its_way" } },
    });
    await rig.until("it arrived", async () => act.sent(tenant).length === 1);
  });

  it("of two at the same moment goes once", async () => {
    const { tenant } = await takenOver();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, delay_ms: 300 });
    const answers = await Promise.all([1, 2, 3].map(() => manage.write(tenant.conversationId, OWN_WORDS)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
    await rig.until("it arrived", async () => act.sent(tenant).length === 2);
  });

  it("stands, whatever a worker comes up with that was deciding when people stepped in", async () => {
    const tenant = rig.newTenant();
    rig.simulators.openai.addFaults({ path: "/v1/chat", delay_ms: 800 });
    rig.modelSays(BALANCE, { escalate_reason: "please have a look" });
    const asked = rig.simulators.openai.requests().length;
    const workflowId = await act.text(tenant, QUESTION);
    await rig.until("the model is asked", async () => rig.simulators.openai.requests().length > asked);
    await act.escalate(tenant.conversationId, "manual");
    await manage.takeOver(tenant.conversationId);
    expect((await manage.write(tenant.conversationId, OWN_WORDS)).status).toBe(200);
    await rig.until("it arrived", async () => act.sent(tenant).length === 1);
    expect(await records.items(workflowId)).toMatchObject([{ status: "modified", modified_response: OWN_WORDS }]);
    expect(act.sent(tenant)).toEqual([OWN_WORDS]);
  });

  it("can be written again where an earlier one failed, and settled where its fate is unknown", async () => {
    const { tenant } = await takenOver();
    const held = await act.text(tenant, "hello?");
    await rig.untilStatus(held, "escalated");
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 400 });
    await manage.write(tenant.conversationId, OWN_WORDS);
    await rig.untilStatus(held, "failed");
    expect(await records.openEscalations(held)).toEqual(["send_rejected"]);

    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, drop: "before" });
    const again = await manage.write(tenant.conversationId, OWN_WORDS);
    expect(again.status).toBe(200);
    expect(await records.openEscalations(held)).toEqual([]);
    await rig.until("nobody knows", async () => (await records.texts(held)).at(-1)?.state === "unknown");
    await rig.pass("3 minutes");
    await rig.untilStatus(held, "awaiting_approval");
    expect(await manage.write(tenant.conversationId, "Third try.")).toMatchObject({
      status: 409,
      body: { details: { reason: "send_unclear", send_id: again.body.send_id } },
    });
    await act.settle(String(again.body.send_id), "send_it");
    await rig.untilStatus(held, "sent");
    expect(act.sent(tenant)).toEqual([BALANCE, OWN_WORDS]);
  });
});

describe("in the quiet hours", () => {
  it("a text that nobody asked for waits for their end", async () => {
    const tenant: Tenant = rig.newTenant();
    await act.answered(tenant);
    await rig.restart({ QUIET_HOURS: "00:00-23:59" });
    await manage.takeOver(tenant.conversationId);
    await rig.moveClock("16 minutes");
    const { body } = await manage.write(tenant.conversationId, OWN_WORDS);
    expect(Date.parse(String(body.not_before))).toBeGreaterThan(Date.now() + 16 * 60_000);
    expect(act.sent(tenant)).toEqual([BALANCE]);
    await rig.restart();
  });
});
