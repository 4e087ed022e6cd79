import { describe, expect, it } from "vitest";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

const down = {
  collections_monitor: ({ tenantId }: Tenant) =>
    rig.simulators.collectionsMonitor.addFaults({ path: `/monitor/tenant/${tenantId}`, status: 503, times: null }),
  sms_agent: ({ phoneNumber }: Tenant) =>
    rig.simulators.smsAgent.addFaults({ path: `/conversations/${phoneNumber}`, status: 503, times: null }),
  openai: () => rig.simulators.openai.addFaults({ path: "/v1/chat", status: 503, times: null }),
} as const;
type Waited = keyof typeof down;
const NEIGHBOURS = Object.keys(down) as readonly Waited[];

const allUp = (): void => {
  const { collectionsMonitor, smsAgent, openai } = rig.simulators;
  for (const neighbour of [collectionsMonitor, smsAgent, openai]) neighbour.clearFaults();
};

/** A message that waits for a neighbour. */
const waiting = async (neighbour: Waited, tenant = rig.newTenant()) => {
  down[neighbour](tenant);
  const workflowId = await act.text(tenant, QUESTION);
  await rig.until("it is degraded", async () => (await rig.workflow(workflowId)).degraded_by === neighbour);
  return { tenant, workflowId };
};

/** Attempts follow one another without their waits, until the neighbour's circuit has closed again. */
const untilTriedAgain = (workflowId: string, ...statuses: readonly string[]) =>
  rig.until(`it is ${statuses.join(" or ")}`, async () => {
    await rig.sweep();
    const workflow = await rig.workflow(workflowId);
    return statuses.includes(String(workflow.status)) && workflow;
  });

const degradedSteps = async (workflowId: string) =>
  (await records.steps(workflowId)).filter(({ step_name }) => step_name === "degraded");

describe("a neighbour that is down", () => {
  it("workflow: processing | transient failure, open breaker → processing (degraded)", async () => {
    const { tenant, workflowId } = await waiting("openai");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing", degraded_by: "openai", attempts: 0 });
    expect((await rig.workflow(workflowId)).degraded_since).not.toBeNull();
    expect(await degradedSteps(workflowId)).toHaveLength(1);
    expect(await records.escalations(workflowId)).toEqual([]);

    allUp();
    rig.modelSays(BALANCE);
    await untilTriedAgain(workflowId, "sent");
    expect(await rig.workflow(workflowId)).toMatchObject({ degraded_by: null, degraded_since: null });
    expect(act.sent(tenant)).toEqual([BALANCE]);
    // What was read before the wait is not read again.
    const reads = rig.simulators.collectionsMonitor.requests({ path: `/monitor/tenant/${tenant.tenantId}` });
    expect(reads).toHaveLength(1);
  });

  it.each(NEIGHBOURS)("is waited for until it is back: %s", async (neighbour) => {
    const { tenant, workflowId } = await waiting(neighbour);
    allUp();
    rig.modelSays(BALANCE);
    await untilTriedAgain(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("leaves a newer text to be answered in place of the one that waits", async () => {
    const { tenant, workflowId } = await waiting("openai");
    const newer = await act.text(tenant, "ok thanks");
    await untilTriedAgain(workflowId, "completed");
    expect(await rig.workflow(workflowId)).toMatchObject({ completion_reason: "superseded" });
    allUp();
    await untilTriedAgain(newer, "sent", "awaiting_approval");
  });

  it("is read again where what it said has aged", async () => {
    const { tenant, workflowId } = await waiting("openai");
    await rig.moveClock("11 minutes");
    allUp();
    rig.modelSays(BALANCE);
    await untilTriedAgain(workflowId, "sent");
    const reads = rig.simulators.collectionsMonitor.requests({ path: `/monitor/tenant/${tenant.tenantId}` });
    expect(reads).toHaveLength(2);
  });
});

describe("the deadline", () => {
  it("workflow: processing | deadline passed, model → awaiting_approval · queue: none | model deadline passed → pending", async () => {
    const { tenant, workflowId } = await waiting("openai");
    await rig.pass("14 minutes");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing" });
    await rig.pass("61 seconds");

    await untilTriedAgain(workflowId, "awaiting_approval");
    expect(await records.items(workflowId)).toMatchObject([
      { status: "pending", ai_response: "", confidence_score: "0.0000", decision: { reasons: ["no_draft"] } },
    ]);
    expect(await records.notices(workflowId)).toHaveLength(1);

    const item = await rig.pendingItem(workflowId);
    allUp();
    expect((await act.decide(String(item.id), { action: "approve" })).status).toBe(400);
    await act.decide(String(item.id), { action: "modify", modified_text: "You owe $900.00." });
    await untilTriedAgain(workflowId, "sent");
    expect(act.sent(tenant)).toEqual(["You owe $900.00."]);
  });

  it("workflow: processing | deadline passed, other neighbour → failed", async () => {
    const { tenant, workflowId } = await waiting("collections_monitor");
    await rig.pass("15 minutes");

    const workflow = await untilTriedAgain(workflowId, "failed");
    expect(workflow.error_message).toContain("collections_monitor");
    expect(await records.openEscalations(workflowId)).toEqual(["processing_failed"]);
    expect(await records.notices(workflowId)).toHaveLength(1);
    expect(act.sent(tenant)).toEqual([]);
  });

  it.each([
    { neighbour: "collections_monitor", next: "failed" },
    { neighbour: "sms_agent", next: "failed" },
    { neighbour: "openai", next: "awaiting_approval" },
  ] as const)("of nothing asks people at once: $neighbour", async ({ neighbour, next }) => {
    await rig.restart({ PROCESSING_DEADLINE: "0" });
    const tenant = rig.newTenant();
    down[neighbour](tenant);
    const workflowId = await act.text(tenant, QUESTION);
    await rig.untilStatus(workflowId, next);
    expect(await records.notices(workflowId)).toHaveLength(1);
    await rig.restart();
  });

  it("is kept by the attempt itself, without a sweep", async () => {
    const { workflowId } = await waiting("openai");
    await rig.moveClock("15 minutes");
    expect(await untilTriedAgain(workflowId, "awaiting_approval")).toMatchObject({ status: "awaiting_approval" });
  });

  it("leaves a text that may have left to be settled first", async () => {
    const { workflowId } = await act.lostSend();
    await rig.sql`
      update orchestration_workflows set degraded_by = 'sms_agent', degraded_since = orchestrator_now(),
        due_from = orchestrator_now() - interval '16 minutes'
      where id = ${workflowId}`;
    await rig.sweep();
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing" });
    await rig.pass("3 minutes");
    await untilTriedAgain(workflowId, "awaiting_approval");
  });
});

describe("a failure that no waiting mends", () => {
  it("workflow: processing | permanent error → failed", async () => {
    const { tenant, workflowId } = await act.failed();
    expect((await rig.workflow(workflowId)).error_message).toContain("403");
    expect(await records.openEscalations(workflowId)).toEqual(["processing_failed"]);
    expect(await records.notices(workflowId)).toMatchObject([{ notification: { priority: "high" } }]);
    expect(act.sent(tenant)).toEqual([]);
    const failed = (await records.steps(workflowId)).filter(({ status }) => status === "failed");
    expect(failed.map(({ step_name }) => step_name)).toEqual(["get_tenant_context", "processing_failed"]);
  });

  it("of the model is one as well", async () => {
    rig.simulators.openai.addFaults({ path: "/v1/chat", status: 401 });
    const workflowId = await act.text(rig.newTenant(), QUESTION);
    expect(await rig.untilStatus(workflowId, "failed")).toMatchObject({ status: "failed" });
  });
});

describe("a notification", () => {
  it("is tried again until it is taken, and holds nothing up", async () => {
    rig.simulators.notificationService.addFaults({ status: 503, times: 4 });
    const { workflowId } = await act.disputed();
    const [notice] = await rig.until("it is delivered", async () => {
      const notices = await records.notices(workflowId);
      return notices[0]?.state === "delivered" && notices;
    });
    expect(notice?.external_id).not.toBeNull();
  });

  it("that is refused for good is given up, with a step", async () => {
    rig.simulators.notificationService.addFaults({ status: 422 });
    const { workflowId } = await act.disputed();
    await rig.until("it is given up", async () => (await records.notices(workflowId))[0]?.state === "rejected");
    const steps = await records.steps(workflowId);
    expect(steps.at(-1)).toMatchObject({ step_name: "notify_manager", status: "failed" });
  });

  it("that nobody takes for a day is given up", async () => {
    rig.simulators.notificationService.addFaults({ status: 503, times: null });
    const { workflowId } = await act.disputed();
    await rig.until("it was tried", async () => (await records.notices(workflowId))[0]?.state === "claimed");
    await rig.moveClock("25 hours");
    await rig.until("it is given up", async () => (await records.notices(workflowId))[0]?.state === "rejected");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
  });
});
