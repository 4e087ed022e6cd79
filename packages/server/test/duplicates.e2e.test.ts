import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0", DEDUP_WINDOW_SECONDS: "600" });
const act = actsOf(rig);
const records = recordsOf(rig);

const stepNames = async (workflowId: string) => (await records.steps(workflowId)).map(({ step_name }) => step_name);

describe.each([
  { key: "message_id", given: (id: string) => ({ message_id: id }) },
  { key: "Idempotency-Key", given: (id: string) => ({ idempotency_key: id }) },
])("a text with $key", ({ given }) => {
  it("is the same text the second time, and says so in the audit trail", async () => {
    const tenant = rig.newTenant();
    const key = randomUUID();
    const first = await act.text(tenant, QUESTION, given(key));
    const second = await act.text(tenant, QUESTION, { ...given(key), redelivered: true });

    expect(second).toBe(first);
    expect(await stepNames(first)).toContain("duplicate_message");
    expect(await records.conversation(tenant.conversationId)).toMatchObject({ last_seq: 1 });
  });

  it("is the same text a day later, and after our answer", async () => {
    const key = randomUUID();
    const tenant = rig.newTenant();
    rig.modelSays(BALANCE);
    const first = await act.text(tenant, QUESTION, given(key));
    await rig.untilStatus(first, "sent");
    await rig.moveClock("1 day");

    expect(await act.text(tenant, QUESTION, { ...given(key), redelivered: true })).toBe(first);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it.each([
    ["another text", { content: "something else" }],
    ["another tenant", { tenant_id: "T-other" }],
    ["another number", { phone_number: "+12035559999" }],
  ])("is refused with %s under the same key", async (_what, change) => {
    const tenant = rig.newTenant();
    const key = randomUUID();
    const first = await act.text(tenant, QUESTION, given(key));
    const { status, body } = await rig.text(tenant, QUESTION, { ...given(key), ...change });

    expect(status).toBe(409);
    expect(body.details).toEqual({ workflow_id: first });
    expect(await records.conversation(tenant.conversationId)).toMatchObject({ last_seq: 1 });
  });

  it("is another text under another key, word for word the same", async () => {
    const tenant = rig.newTenant();
    const first = await act.text(tenant, "ok", given(randomUUID()));
    expect(await act.text(tenant, "ok", given(randomUUID()))).not.toBe(first);
  });

  it("is another text under the same key in another conversation", async () => {
    const key = randomUUID();
    const first = await act.text(rig.newTenant(), "ok", given(key));
    expect(await act.text(rig.newTenant(), "ok", given(key))).not.toBe(first);
  });
});

describe("a text without a key", () => {
  /** Keeps our answer from coming between. */
  const held = () => {
    const tenant = rig.newTenant();
    rig.simulators.collectionsMonitor.addFaults({
      path: `/monitor/tenant/${tenant.tenantId}`,
      status: 503,
      times: null,
    });
    return tenant;
  };

  it("is the same text where it repeats the latest one within the window", async () => {
    const tenant = held();
    const first = await act.text(tenant, "ok");
    await rig.moveClock("590 seconds");

    expect(await act.text(tenant, "ok")).toBe(first);
    expect(await stepNames(first)).toContain("duplicate_message");
  });

  it("is another text once the window is over", async () => {
    const tenant = held();
    const first = await act.text(tenant, "ok");
    await rig.moveClock("601 seconds");
    expect(await act.text(tenant, "ok")).not.toBe(first);
  });

  it("is another text where something else came between", async () => {
    const tenant = held();
    const first = await act.text(tenant, "ok");
    await act.text(tenant, "wait");
    expect(await act.text(tenant, "ok")).not.toBe(first);
  });

  it("is another text after a text of ours, and a person looks at the answer to it", async () => {
    const { tenant, workflowId } = await act.answered();
    rig.modelSays(BALANCE);
    const second = await act.text(tenant, QUESTION);

    expect(second).not.toBe(workflowId);
    await rig.untilStatus(second, "awaiting_approval");
    const item = await rig.pendingItem(second);
    expect(item.decision).toMatchObject({ reasons: ["possible_duplicate"] });
  });

  it("is one text where it comes several times at once", async () => {
    const tenant = held();
    const ids = await Promise.all([1, 2, 3].map(() => act.text(tenant, "ok")));
    expect(new Set(ids).size).toBe(1);
  });
});
