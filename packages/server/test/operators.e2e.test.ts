import { describe, expect, it } from "vitest";
import { randomUUID } from "node:crypto";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

describe("escalated by hand", () => {
  it("workflow: any | escalated by hand → escalated", async () => {
    const arrangements = [act.answered, act.failed, act.disputed, act.drafted, act.unclaimed];
    for (const arrange of arrangements) {
      const { tenant, workflowId } = await arrange();
      const { status, body } = await act.escalate(tenant.conversationId, "manual");
      expect(status).toBe(200);
      expect(body).toMatchObject({ status: "escalated", workflow_id: workflowId });
      expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
      expect(await records.openEscalations(workflowId)).toContain("manual");
      expect((await records.escalations(workflowId)).at(-1)).toMatchObject({
        id: body.escalation_id,
        auto_detected: false,
        reason: expect.stringMatching(/\w/),
      });
    }
  });

  it("queue: pending | escalated by hand → escalated", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    await act.escalate(tenant.conversationId, "manual");
    expect(await records.items(workflowId)).toMatchObject([{ id: itemId, status: "escalated" }]);
    expect(await records.audit(itemId)).toEqual([]);
    expect((await act.decide(itemId, { action: "approve" })).status).toBe(409);
    expect(act.sent(tenant)).toEqual([]);
  });

  it("takes back an automatic text that has not left", async () => {
    const { tenant, workflowId } = await act.unclaimed();
    await act.escalate(tenant.conversationId, "manual");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
    await rig.pass("2 minutes");
    expect(act.sent(tenant)).toEqual([]);
  });

  it("stops a message that is being decided", async () => {
    const tenant = rig.newTenant();
    rig.simulators.openai.addFaults({ path: "/v1/chat", delay_ms: 400 });
    rig.modelSays(BALANCE);
    const workflowId = await act.text(tenant, QUESTION);
    await rig.untilStatus(workflowId, "processing");
    await act.escalate(tenant.conversationId, "manual");
    await rig.until("nobody works on it", async () => {
      const active = await rig.sql`
        select from pgboss.job
        where name = 'conversation' and singleton_key = ${tenant.conversationId} and state <> 'completed'`;
      return active.length === 0;
    });
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(act.sent(tenant)).toEqual([]);
  });

  it("of a conversation that nobody knows is kept", async () => {
    const conversationId = randomUUID();
    const { status, body } = await act.escalate(conversationId, "hostile_language");
    expect(status).toBe(200);
    expect(await rig.workflow(String(body.workflow_id))).toMatchObject({
      workflow_type: "escalation",
      status: "escalated",
      tenant_id: "unknown",
      phone_number: null,
    });
  });
});

describe("a retry", () => {
  it("workflow: failed | retry → processing", async () => {
    const { tenant, workflowId } = await act.failed();
    rig.modelSays(BALANCE);
    expect(await act.retry(workflowId)).toMatchObject({ status: 200, body: { status: "processing", attempt: 1 } });

    const workflow = await rig.untilStatus(workflowId, "sent");
    expect(workflow).toMatchObject({ retries: 1, error_message: null });
    expect(workflow.metadata).toMatchObject({
      retries: [{ by: "operator-001", error: expect.stringContaining("403") }],
    });
    expect(await records.openEscalations(workflowId)).toEqual([]);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("builds on what was completed: the model is not asked twice for the same", async () => {
    const { tenant, workflowId } = await act.unclaimed();
    await rig.sql`update outbox set tries = 4 where workflow_id = ${workflowId} and kind = 'reply'`;
    rig.simulators.smsAgent.clearFaults();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 503 });
    await rig.sql`update outbox set not_before = orchestrator_now() where workflow_id = ${workflowId}`;
    await rig.sql`update pgboss.job set start_after = now() where singleton_key = ${tenant.conversationId}`;
    await rig.untilStatus(workflowId, "failed");
    const asked = rig.simulators.openai.requests().length;

    expect((await act.retry(workflowId)).status).toBe(200);
    await rig.untilStatus(workflowId, "sent", "awaiting_approval");
    expect(rig.simulators.openai.requests()).toHaveLength(asked);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  const failing = async () => {
    const { tenant, workflowId } = await act.failed();
    rig.simulators.collectionsMonitor.addFaults({
      path: `/monitor/tenant/${tenant.tenantId}`,
      status: 403,
      times: null,
    });
    return workflowId;
  };

  it("may be asked for three times", async () => {
    const workflowId = await failing();
    for (const attempt of [1, 2, 3]) {
      expect(await act.retry(workflowId)).toMatchObject({ status: 200, body: { attempt } });
      await rig.untilStatus(workflowId, "failed");
      expect(await records.openEscalations(workflowId)).toEqual(["processing_failed"]);
    }
    expect(await act.retry(workflowId)).toMatchObject({
      status: 400,
      body: { code: "ORC_003", details: { reason: "too_many_retries" } },
    });
  });

  it("of two at once is one", async () => {
    const workflowId = await failing();
    const answers = await Promise.all([act.retry(workflowId), act.retry(workflowId)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(1);
  });

  it.each([
    ["was answered", act.answered, "not_failed"],
    ["waits for a manager", act.drafted, "not_failed"],
    ["is escalated", act.disputed, "not_failed"],
  ] as const)("of a message that %s is refused", async (_what, arrange, reason) => {
    const { workflowId } = await arrange();
    expect(await act.retry(workflowId)).toMatchObject({ status: 400, body: { details: { reason } } });
  });

  it("of a message that a newer one has replaced is refused", async () => {
    const { tenant, workflowId } = await act.failed();
    await act.text(tenant, "hello?");
    // A newer text completes it; were it still failed, the newer text alone would forbid the retry.
    await rig.sql`
      update orchestration_workflows set status = 'failed', completion_reason = null, completed_at = null
      where id = ${workflowId}`;
    expect(await act.retry(workflowId)).toMatchObject({
      status: 400,
      body: { details: { reason: "newer_message" } },
    });
  });

  it("of a message whose text was rejected is refused", async () => {
    const tenant = rig.newTenant();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 400 });
    rig.modelSays(BALANCE);
    const workflowId = await act.text(tenant, QUESTION);
    await rig.untilStatus(workflowId, "failed");
    expect(await act.retry(workflowId)).toMatchObject({
      status: 400,
      body: { details: { reason: "text_not_settled" } },
    });
  });

  it.each(["claimed", "unknown"])("of a message with a text that is %s is refused", async (state) => {
    const { workflowId } = await act.lostSend();
    await rig.sql`update outbox set state = ${state} where workflow_id = ${workflowId} and kind = 'reply'`;
    await rig.sql`update orchestration_workflows set status = 'failed' where id = ${workflowId}`;
    expect(await act.retry(workflowId)).toMatchObject({
      status: 400,
      body: { details: { reason: "text_not_settled" } },
    });
  });

  it("of what began with no text of a tenant is refused", async () => {
    const { body } = await act.escalate(randomUUID(), "manual");
    await rig.sql`update orchestration_workflows set status = 'failed' where id = ${String(body.workflow_id)}`;
    expect(await act.retry(String(body.workflow_id))).toMatchObject({
      status: 400,
      body: { details: { reason: "not_a_message" } },
    });
  });

  it("of nothing is not found", async () => {
    expect((await act.retry(randomUUID())).status).toBe(404);
  });
});
