import { describe, expect, it, onTestFinished } from "vitest";
import { readEnvironment } from "../src/env.ts";
import { createLogger } from "../src/observability/logger.ts";
import { startService } from "../src/service.ts";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { managerActsOf } from "./manager-acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";
import { TEST_SECRET, testToken } from "./tokens.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const manage = managerActsOf(rig);
const records = recordsOf(rig);

const switchedOff = async (): Promise<void> => {
  expect((await manage.turnAutoSend(false)).status).toBe(200);
  onTestFinished(async () => {
    await manage.turnAutoSend(true);
  });
};

const GATE = "auto_send_disabled";

/** The SMS Agent has had the time it asked for. */
const itsTurnComes = async ({ tenant, workflowId }: { tenant: Tenant; workflowId: string }): Promise<void> => {
  await rig.sql`update outbox set not_before = orchestrator_now() where workflow_id = ${workflowId}`;
  await rig.sql`update pgboss.job set start_after = now() where singleton_key = ${tenant.conversationId}`;
};

describe("the switch auto_send", () => {
  it("tells how it stands, and keeps every turn with who and why", async () => {
    await switchedOff();
    const read = await rig.call("operator", "GET", "/orchestrate/switches/auto_send");
    expect(read).toMatchObject({
      status: 200,
      body: {
        name: "auto_send",
        enabled: false,
        in_force: false,
        turns: expect.arrayContaining([
          {
            enabled: false,
            changed_by: "operator-001",
            reason: "a test of the switch",
            changed_at: expect.any(String),
          },
        ]),
      },
    });
    expect((await manage.rpc("operator", "query", "switches.get", { name: "auto_send" })).body).toEqual(read.body);
    expect((await rig.call("manager", "GET", "/orchestrate/switches/auto_send")).status).toBe(403);
    await expect(rig.sql`update operator_switches set enabled = true`).rejects.toThrow(/append/i);
  });

  it("turned off, has every reply wait for a manager; turned on again, no longer", async () => {
    await switchedOff();
    rig.modelSays(BALANCE);
    const tenant = rig.newTenant();
    const waiting = await act.text(tenant, QUESTION);
    await rig.untilStatus(waiting, "awaiting_approval");
    expect((await records.items(waiting))[0]?.decision).toMatchObject({ reasons: [GATE], gates: [GATE] });
    expect(act.sent(tenant)).toEqual([]);

    await manage.turnAutoSend(true);
    await act.answered();
  });

  it("turned off while the model is asked, keeps the reply back", async () => {
    const tenant = rig.newTenant();
    rig.simulators.openai.addFaults({ path: "/v1/chat", delay_ms: 500 });
    rig.modelSays(BALANCE);
    const asked = rig.simulators.openai.requests().length;
    const workflowId = await act.text(tenant, QUESTION);
    await rig.until("the model is asked", async () => rig.simulators.openai.requests().length > asked);
    await switchedOff();
    await rig.untilStatus(workflowId, "awaiting_approval");
    expect(await records.items(workflowId)).toMatchObject([{ status: "pending", ai_response: BALANCE }]);
    expect(await records.texts(workflowId)).toEqual([]);
    expect(act.sent(tenant)).toEqual([]);
  });

  it("workflow: processing with an unclaimed automatic text | auto-send switched off, its turn → awaiting_approval · queue: auto_sent, text unclaimed | auto-send switched off, its turn → superseded, a pending one in its place · outbox: pending | auto-send switched off, its turn → cancelled", async () => {
    const unclaimed = await act.unclaimed();
    const { tenant, workflowId } = unclaimed;
    await switchedOff();
    await itsTurnComes(unclaimed);
    await rig.untilStatus(workflowId, "awaiting_approval");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
    expect(await records.items(workflowId)).toMatchObject([
      { status: "superseded" },
      { status: "pending", ai_response: BALANCE, decision: { route: "approval", reasons: [GATE] } },
    ]);
    expect(act.sent(tenant)).toEqual([]);

    const { id } = await rig.pendingItem(workflowId);
    expect((await act.decide(String(id), { action: "approve" })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("turned off, lets go out what a manager vouches for", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    await switchedOff();
    await act.decide(itemId, { action: "approve" });
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("is in force on every replica with the answer to the turn", async () => {
    const { smsAgent, collectionsMonitor, notificationService, openai } = rig.simulators;
    const env = readEnvironment({
      NODE_ENV: "test",
      PORT: "0",
      DATABASE_URL: rig.service.databaseUrl,
      MIGRATE_ON_START: "false",
      DATABASE_POOL_SIZE: "5",
      MONITOR_URL: collectionsMonitor.url,
      SMS_AGENT_URL: smsAgent.url,
      NOTIFICATION_URL: notificationService.url,
      OPENAI_BASE_URL: openai.baseUrl,
      OPENAI_API_KEY: "simulated",
      JWT_SECRET: TEST_SECRET,
      QUIET_HOURS: "off",
      SYNC_WAIT_MS: "0",
    });
    const second = await startService({ env, logger: createLogger({ level: "silent", environment: "test" }) });
    onTestFinished(() => second.stop());
    for (let count = 0; count < 12; count += 1) rig.modelSays(BALANCE);
    const tenants = Array.from({ length: 12 }, () => rig.newTenant());
    const before = tenants.slice(0, 6).map((tenant) => act.text(tenant, QUESTION));
    await switchedOff();
    const [answered] = await rig.sql`select orchestrator_now() as at`;
    const after = tenants.slice(6).map(async (tenant, index) => {
      const url = index % 2 === 0 ? second.url : rig.service.url;
      const response = await fetch(`${url}/orchestrate/sms-received`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${await testToken("service", "sms-agent")}`,
          "content-type": "application/json",
        },
        body: JSON.stringify({
          tenant_id: tenant.tenantId,
          phone_number: tenant.phoneNumber,
          conversation_id: tenant.conversationId,
          content: QUESTION,
        }),
      });
      return String(((await response.json()) as Record<string, unknown>).workflow_id);
    });
    for (const id of await Promise.all(after)) {
      await rig.untilStatus(id, "awaiting_approval");
      expect(await records.texts(id)).toEqual([]);
    }
    for (const id of await Promise.all(before)) {
      await rig.untilStatus(id, "awaiting_approval", "sent");
      for (const { claimed_at } of await records.texts(id)) {
        if (claimed_at !== null) {
          expect(new Date(claimed_at as Date).getTime()).toBeLessThanOrEqual(new Date(answered?.at as Date).getTime());
        }
      }
    }
  });

  it("turned on does not count where the environment says off", async () => {
    await manage.turnAutoSend(true);
    const early = await act.unclaimed();
    await rig.restart({ AUTO_SEND: "off" });
    onTestFinished(() => rig.restart());
    const { body } = await manage.turnAutoSend(true);
    expect(body).toMatchObject({ enabled: true, in_force: false });
    rig.modelSays(BALANCE);
    const workflowId = await act.text(rig.newTenant(), QUESTION);
    await rig.untilStatus(workflowId, "awaiting_approval");
    // What was about to leave before the restart does not leave either.
    await itsTurnComes(early);
    await rig.untilStatus(early.workflowId, "awaiting_approval");
    expect(act.sent(early.tenant)).toEqual([]);
  });
});
