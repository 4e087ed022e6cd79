import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

/** What the engine does to the job of a process that was stopped: the job is somebody else's, in an hour. */
const takeOver = ({ conversationId }: Tenant) =>
  rig.sql`
    update pgboss.job set state = 'retry', start_after = now() + interval '1 hour', retry_count = retry_count + 1
    where name = 'conversation' and singleton_key = ${conversationId} and state = 'active'`;

const untilIdle = () => rig.until("nobody works", async () => rig.simulators.openai.counters().in_flight === 0);

const requests = ({ phoneNumber }: Tenant) =>
  rig.simulators.smsAgent.requests({ path: "/sms/send", match: phoneNumber }).length;

/** A text whose decision is made while the model takes its time. */
const whileModelThinks = async (meanwhile: (tenant: Tenant) => Promise<unknown>) => {
  const tenant = rig.newTenant();
  rig.simulators.openai.addFaults({ path: "/v1/chat", delay_ms: 500 });
  rig.modelSays(BALANCE);
  const asked = rig.simulators.openai.requests().length;
  const workflowId = await act.text(tenant, QUESTION);
  await rig.until("the model is asked", async () => rig.simulators.openai.requests().length > asked);
  await meanwhile(tenant);
  await untilIdle();
  return { tenant, workflowId };
};

/** A manager's text, held up between the look at the history and the claim. */
const whileHistoryIsRead = async (meanwhile: (tenant: Tenant, workflowId: string) => Promise<unknown>) => {
  const { tenant, workflowId, itemId } = await act.drafted();
  const history = { path: `/conversations/${encodeURIComponent(tenant.phoneNumber)}` };
  const reads = rig.simulators.smsAgent.requests(history).length;
  rig.simulators.smsAgent.addFaults({ path: `/conversations/${tenant.phoneNumber}`, delay_ms: 500 });
  await act.decide(itemId, { action: "approve" });
  await rig.until("the history is read", async () => rig.simulators.smsAgent.requests(history).length > reads);
  await meanwhile(tenant, workflowId);
  await rig.until("it was read", async () => rig.simulators.smsAgent.counters().in_flight === 0);
  return { tenant, workflowId };
};

/** An automatic text that the SMS Agent put off for a second: decided, vouched for by the rules alone, unclaimed. */
const whilePutOff = async (meanwhile: (tenant: Tenant, workflowId: string) => Promise<unknown>) => {
  const tenant = rig.newTenant();
  const headers = { "retry-after": "1" };
  rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 503, headers });
  rig.modelSays(BALANCE);
  const workflowId = await act.text(tenant, QUESTION);
  await rig.until("it is put off", async () => (await records.texts(workflowId))[0]?.tries === 1);
  await meanwhile(tenant, workflowId);
  return { tenant, workflowId };
};

/** A transaction that is rolled back leaves nothing to see: once a later message is through, an earlier one is. */
const barrier = () => act.answered();

const settled = async ({ conversationId }: Tenant) => {
  await rig.until("its jobs are done", async () => {
    const open = await rig.sql`
      select from pgboss.job
      where name = 'conversation' and singleton_key = ${conversationId} and state in ('created', 'retry', 'active')`;
    return open.length === 0;
  });
};

describe("a worker whose job was taken over", () => {
  it("decides nothing: its successor does", async () => {
    const { tenant, workflowId } = await whileModelThinks(takeOver);
    await barrier();

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing", decided_at: null });
    expect(await records.items(workflowId)).toEqual([]);
    expect(await records.texts(workflowId)).toEqual([]);

    rig.modelSays(BALANCE);
    await rig.sweep();
    await rig.untilStatus(workflowId, "sent");
    expect(await records.items(workflowId)).toHaveLength(1);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("claims nothing: its successor does", async () => {
    const { tenant, workflowId } = await whileHistoryIsRead(takeOver);
    await barrier();
    expect(await records.texts(workflowId)).toMatchObject([{ state: "pending", claimed_at: null }]);
    expect(requests(tenant)).toBe(0);

    await rig.sweep();
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("may still say that the tenant has the text: a fact is a fact", async () => {
    const tenant = rig.newTenant();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, delay_ms: 500 });
    rig.modelSays(BALANCE);
    const workflowId = await act.text(tenant, QUESTION);
    await rig.until("it is claimed", async () => (await records.texts(workflowId))[0]?.state === "claimed");
    await takeOver(tenant);
    await rig.untilStatus(workflowId, "sent");
    await rig.sweep();
    await settled(tenant);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });
});

describe("the claim of a text", () => {
  it("is refused where another worker has it: nothing goes twice", async () => {
    const { tenant, workflowId } = await whileHistoryIsRead(
      (_tenant, id) =>
        rig.sql`
          update outbox set state = 'claimed', claimed_at = orchestrator_now(), baseline = '{"highest_outbound_id": 0}'
          where workflow_id = ${id} and kind = 'reply'`,
    );
    await settled(tenant);
    expect(requests(tenant)).toBe(0);
    // Nobody ever says what became of that claim: people are asked, and nobody sends.
    await rig.pass("3 minutes");
    await rig.untilStatus(workflowId, "awaiting_approval");
    expect(requests(tenant)).toBe(0);
  });

  it("is refused before its hour", async () => {
    const { tenant, workflowId } = await whileHistoryIsRead(
      (_tenant, id) =>
        rig.sql`
          update outbox set not_before = orchestrator_now() + interval '1 hour'
          where workflow_id = ${id} and kind = 'reply'`,
    );
    await settled(tenant);
    expect(requests(tenant)).toBe(0);
    await rig.pass("61 minutes");
    await rig.untilStatus(workflowId, "sent");
  });

  it("is refused once the number has opted out, a manager's text included", async () => {
    const { tenant, workflowId } = await whileHistoryIsRead(
      ({ phoneNumber }) =>
        rig.sql`insert into contacts (phone_number, opted_out_at) values (${phoneNumber}, orchestrator_now())`,
    );
    const workflow = await rig.untilStatus(workflowId, "completed");
    expect(workflow).toMatchObject({ completion_reason: "opted_out" });
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
    expect(requests(tenant)).toBe(0);
  });

  it("is refused for an automatic text once the number has opted out", async () => {
    const { tenant, workflowId } = await whilePutOff(
      ({ phoneNumber }) =>
        rig.sql`insert into contacts (phone_number, opted_out_at) values (${phoneNumber}, orchestrator_now())`,
    );
    const workflow = await rig.untilStatus(workflowId, "completed");
    expect(workflow).toMatchObject({ completion_reason: "opted_out" });
    expect(act.sent(tenant)).toEqual([]);
  });

  it("is refused for an automatic text that a newer text has overtaken", async () => {
    const { tenant, workflowId } = await whilePutOff(
      ({ conversationId }) => rig.sql`
          update conversations set last_seq = last_seq + 1, answerable_seq = last_seq + 1 where id = ${conversationId}`,
    );
    const workflow = await rig.untilStatus(workflowId, "completed");
    expect(workflow).toMatchObject({ completion_reason: "superseded" });
    expect(await records.items(workflowId)).toMatchObject([{ status: "superseded" }]);
    expect(act.sent(tenant)).toEqual([]);
  });

  it("is refused for an automatic text under a hold, and a person is told", async () => {
    const { tenant, workflowId } = await whilePutOff(async (each) => {
      const elsewhere = { ...each, conversationId: randomUUID() };
      await rig.untilStatus(await act.text(elsewhere, "I filed for bankruptcy last week"), "escalated");
    });
    await rig.untilStatus(workflowId, "escalated");
    expect(await records.items(workflowId)).toMatchObject([{ status: "escalated" }]);
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
    expect(await records.notices(workflowId)).toHaveLength(1);
    expect(act.sent(tenant)).toEqual([]);
  });
});

describe("a text that waits behind a HELP", () => {
  it("is held back under its own name when a hold comes first", async () => {
    const { tenant, workflowId } = await whilePutOff(async (each) => {
      await act.text(each, "HELP");
      const elsewhere = { ...each, conversationId: randomUUID() };
      await rig.untilStatus(await act.text(elsewhere, "I filed for bankruptcy last week"), "escalated");
    });
    await rig.untilStatus(workflowId, "escalated");
    expect(await records.items(workflowId)).toMatchObject([{ status: "escalated" }]);
    expect(await records.notices(workflowId)).toHaveLength(1);
    expect(act.sent(tenant)).not.toContain(BALANCE);
  });
});

describe("a decision", () => {
  it("is not acted on where a newer text came in while the model was asked", async () => {
    const { tenant, workflowId } = await whileModelThinks(async (each) => {
      await act.text(each, "I can pay $150 a week for 6 weeks");
    });
    const workflow = await rig.untilStatus(workflowId, "completed");
    expect(workflow).toMatchObject({ completion_reason: "superseded" });
    expect(await records.texts(workflowId)).toEqual([]);
    expect(act.sent(tenant)).toEqual([]);
  });
});
