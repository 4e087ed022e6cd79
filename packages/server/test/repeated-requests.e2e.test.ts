import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { actsOf } from "./acts.ts";
import { startRig } from "./rig.ts";
import { testToken } from "./tokens.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);

const post = async (path: string, body: unknown, headers: Record<string, string>) => {
  const role = path.endsWith("sms-received") ? "service" : "manager";
  const response = await fetch(`${rig.service.url}${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await testToken(role, "manager-001")}`,
      "content-type": "application/json",
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    replayed: response.headers.get("idempotency-replayed"),
    body: (await response.json()) as Record<string, unknown>,
  };
};

const approve = (itemId: string, headers: Record<string, string>) =>
  post(
    "/orchestrate/approve-response",
    { response_queue_id: itemId, action: "approve", manager_id: "manager-001" },
    headers,
  );

describe("a decision whose answer was lost", () => {
  it("is told again to the same key, and was taken once", async () => {
    const { workflowId, itemId } = await act.drafted();
    const key = { "idempotency-key": randomUUID() };
    const first = await approve(itemId, key);
    const again = await Promise.all(Array.from({ length: 4 }, () => approve(itemId, key)));

    expect(first).toMatchObject({ status: 200, replayed: null, body: { status: "approved" } });
    expect(again).toEqual(again.map(() => ({ ...first, replayed: "true" })));
    await rig.untilStatus(workflowId, "sent");
    expect(await rig.sql`select from approval_audit_log where response_queue_id = ${itemId}`).toHaveLength(1);
  });

  it("is taken once by many at the same moment: the others are told that it is running, or how it ended", async () => {
    const { itemId } = await act.drafted();
    const key = { "idempotency-key": randomUUID() };
    const all = await Promise.all(Array.from({ length: 6 }, () => approve(itemId, key)));

    expect(all.filter(({ status, replayed }) => status === 200 && replayed === null)).toHaveLength(1);
    for (const { status, replayed, body } of all.filter(
      (answer) => answer.status !== 200 || answer.replayed !== null,
    )) {
      if (status === 200) expect(replayed).toBe("true");
      else expect([status, body]).toMatchObject([409, { details: { reason: "request_running" } }]);
    }
  });

  it("is told as lost to another key: somebody was first, whoever that was", async () => {
    const { itemId } = await act.drafted();
    await approve(itemId, { "idempotency-key": randomUUID() });
    const other = await approve(itemId, { "idempotency-key": randomUUID() });
    expect(other).toMatchObject({
      status: 409,
      body: { details: { reason: "already_decided", decided_by: "manager-001" } },
    });
  });

  it("may be taken again after a minute where the process died before it ended", async () => {
    const { itemId } = await act.drafted();
    const key = randomUUID();
    await approve(itemId, { "idempotency-key": key });
    await rig.sql`update idempotency_keys set status = null, answer = null where key = ${key}`;
    expect((await approve(itemId, { "idempotency-key": key })).status).toBe(409);
    await rig.moveClock("61 seconds");
    // The work was done: it is the decision's own guard that answers.
    expect(await approve(itemId, { "idempotency-key": key })).toMatchObject({
      status: 409,
      replayed: null,
      body: { details: { reason: "already_decided" } },
    });
  });

  it("is forgotten after a day", async () => {
    const { itemId } = await act.drafted();
    const key = randomUUID();
    await approve(itemId, { "idempotency-key": key });
    await rig.pass("25 hours");
    expect(await rig.sql`select from idempotency_keys where key = ${key}`).toHaveLength(0);
  });
});

describe("a text that is handed over again", () => {
  const sms = () => {
    const { tenantId, phoneNumber, conversationId } = rig.newTenant();
    return {
      tenant_id: tenantId,
      phone_number: phoneNumber,
      conversation_id: conversationId,
      content: "how much do i owe?",
    };
  };

  it.each([
    ["the header's key", (key: string) => [{}, { "idempotency-key": key }] as const],
    ["the body's id", (key: string) => [{ message_id: key }, {}] as const],
    ["nothing but its words", () => [{}, {}] as const],
  ])("is known by %s, and marked as a replay", async (_, identify) => {
    const [fields, headers] = identify(randomUUID());
    const text = { ...sms(), ...fields };
    const first = await post("/orchestrate/sms-received", text, headers);
    const again = await post("/orchestrate/sms-received", text, headers);
    expect([first.status, first.replayed, again.status, again.replayed]).toEqual([200, null, 200, "true"]);
    expect(again.body.workflow_id).toBe(first.body.workflow_id);
  });

  it("with other words is a conflict, by its own rule", async () => {
    const text = sms();
    const key = { "idempotency-key": randomUUID() };
    await post("/orchestrate/sms-received", text, key);
    const other = await post("/orchestrate/sms-received", { ...text, content: "and what else?" }, key);
    expect([other.status, other.replayed]).toEqual([409, null]);
  });
});

describe("what was kept for a while", () => {
  it("goes with the sweep: changes after a week, but for the newest", async () => {
    await act.drafted();
    await rig.pass("8 days");
    const [row] =
      await rig.sql`select count(*)::int as count from change_events where created_at < orchestrator_now() - interval '7 days'`;
    expect(row?.count).toBeLessThanOrEqual(1);
  });
});
