import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { actsOf, BALANCE } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

/** A text of ours that a manager vouched for has arrived. */
const weSaid = async (text: string, tenant?: Tenant) => {
  const drafted = await act.drafted(tenant);
  await act.decide(drafted.itemId, { action: "modify", modified_text: text });
  await rig.untilStatus(drafted.workflowId, "sent");
  return drafted;
};

const asked = (tenant?: Tenant) => weSaid("When can you pay?", tenant);

describe("a draft that nobody looks at", () => {
  it("workflow: awaiting_approval | 36 hours → escalated (timeout) · queue: pending | 36 hours → pending", async () => {
    const { workflowId, itemId } = await act.drafted();
    await rig.pass("35 hours 59 minutes");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "awaiting_approval" });
    await rig.pass("1 minute");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(await records.openEscalations(workflowId)).toEqual(["timeout"]);
    expect(await rig.pendingItem(workflowId)).toMatchObject({ id: itemId });
    expect(await records.notices(workflowId)).toHaveLength(2);
  });

  it("is escalated once, however often and by however many it is looked for", async () => {
    const { workflowId } = await act.drafted();
    await rig.moveClock("37 hours");
    await Promise.all([rig.sweep(), rig.sweep(), rig.sweep()]);
    await rig.pass("37 hours");
    expect(await records.escalations(workflowId)).toHaveLength(1);
  });

  it("is not escalated where a manager has decided", async () => {
    const { workflowId } = await asked();
    await rig.pass("36 hours");
    expect(await records.openEscalations(workflowId)).not.toContain("timeout");
  });

  it("is told of again where the fate of its text is open, and can still be settled", async () => {
    const { workflowId } = await act.unknownSend();
    await rig.pass("36 hours");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(await records.openEscalations(workflowId)).toEqual(["timeout"]);

    const [text] = await records.texts(workflowId);
    const settled = await rig.call("manager", "POST", `/orchestrate/sends/${String(text?.id)}/settle`, {
      action: "it_arrived",
    });
    expect(settled).toMatchObject({ status: 200, body: { workflow_status: "sent" } });
    expect(await records.openEscalations(workflowId)).toEqual([]);
  });
});

describe("silence", () => {
  it("workflow: sent | 36 hours of silence after a question → escalated (no_response)", async () => {
    const { workflowId } = await asked();
    await rig.pass("35 hours 59 minutes");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "sent" });
    await rig.pass("1 minute");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(await records.escalations(workflowId)).toMatchObject([
      { escalation_type: "no_response", auto_detected: true, resolved_at: null },
    ]);
    await rig.pass("36 hours");
    expect(await records.escalations(workflowId)).toHaveLength(1);
  });

  it("workflow: escalated (no_response) | newer text → completed (answered)", async () => {
    const { tenant, workflowId } = await asked();
    await rig.pass("36 hours");
    await rig.untilStatus(workflowId, "escalated");
    rig.modelSays(BALANCE);
    const newer = await act.text(tenant, "sorry, how much do i owe?");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "answered" });
    expect(await records.escalations(workflowId)).toMatchObject([{ handled_by: "tenant" }]);
    expect(await records.openEscalations(workflowId)).toEqual([]);
    await rig.untilStatus(newer, "sent");
  });

  it("after a proposal means something as well", async () => {
    const { workflowId } = await weSaid("We can offer a payment plan.");
    await rig.pass("36 hours");
    expect(await rig.untilStatus(workflowId, "escalated")).toMatchObject({ status: "escalated" });
  });

  it("after a plain statement means nothing", async () => {
    const { workflowId } = await weSaid(BALANCE);
    await rig.pass("72 hours");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "sent" });
  });

  it("is counted from our text, not from the tenant's", async () => {
    const drafted = await act.drafted();
    await rig.moveClock("35 hours");
    await act.decide(drafted.itemId, { action: "modify", modified_text: "When can you pay?" });
    await rig.untilStatus(drafted.workflowId, "sent");
    await rig.pass("2 hours");
    expect(await rig.workflow(drafted.workflowId)).toMatchObject({ status: "sent" });
  });

  it("of a number that opted out is respected", async () => {
    const { tenant, workflowId } = await asked();
    await act.text({ ...tenant, conversationId: randomUUID() }, "STOP");
    await rig.pass("36 hours");
    expect(await records.escalations(workflowId)).toEqual([]);
  });

  it("of a number on hold is respected", async () => {
    const { tenant, workflowId } = await asked();
    const held = await act.text({ ...tenant, conversationId: randomUUID() }, "I filed for bankruptcy last week");
    await rig.untilStatus(held, "escalated");
    await rig.pass("36 hours");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "sent" });
    expect(await records.escalations(workflowId)).toEqual([]);
  });
});

describe("work that lost its job", () => {
  const forget = ({ conversationId }: Tenant) =>
    rig.sql`delete from pgboss.job where name = 'conversation' and singleton_key = ${conversationId}`;

  const waitingForModel = async () => {
    const tenant = rig.newTenant();
    rig.simulators.openai.addFaults({ path: "/v1/chat", status: 503, times: null });
    const workflowId = await act.text(tenant, "how much do i owe?");
    await rig.until("it waits", async () => (await rig.workflow(workflowId)).degraded_by !== null);
    await rig.until("its job waits as well", async () => {
      const waiting = await rig.sql`
        select from pgboss.job where singleton_key = ${tenant.conversationId} and state = 'retry'`;
      return waiting.length > 0;
    });
    return { tenant, workflowId };
  };

  it("is taken up again after a minute: a message", async () => {
    const { tenant, workflowId } = await waitingForModel();
    await forget(tenant);
    rig.simulators.openai.clearFaults();
    rig.modelSays(BALANCE);
    await rig.pass("61 seconds");
    expect(await rig.untilStatus(workflowId, "sent")).toMatchObject({ status: "sent" });
  });

  it("is taken up again after a minute: a text", async () => {
    const { tenant, workflowId } = await act.unclaimed();
    await forget(tenant);
    await rig.pass("2 minutes");
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("is taken up again where the engine gave its job up", async () => {
    const { tenant, workflowId } = await waitingForModel();
    await rig.sql`
      update pgboss.job set state = 'failed' where name = 'conversation' and singleton_key = ${tenant.conversationId}`;
    rig.simulators.openai.clearFaults();
    rig.modelSays(BALANCE);
    await rig.pass("61 seconds");
    expect(await rig.untilStatus(workflowId, "sent")).toMatchObject({ status: "sent" });
  });

  it("is taken up again: a notification", async () => {
    rig.simulators.notificationService.addFaults({ status: 503, times: null });
    const { workflowId } = await act.disputed();
    await rig.until("it was tried", async () => (await records.notices(workflowId))[0]?.state === "claimed");
    const [notice] = await records.notices(workflowId);
    await rig.until("its job waits", async () => {
      const gone = await rig.sql`
        delete from pgboss.job where name = 'notify' and data->>'outbox_id' = ${String(notice?.id)} and state = 'retry'
        returning id`;
      return gone.length > 0;
    });
    rig.simulators.notificationService.clearFaults();
    await rig.pass("61 seconds");
    await rig.until("it is delivered", async () => (await records.notices(workflowId))[0]?.state === "delivered");
    expect(await records.notices(workflowId)).toHaveLength(1);
  });
});
