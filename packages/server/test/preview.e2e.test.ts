import { describe, expect, it } from "vitest";
import { BALANCE, QUESTION } from "./acts.ts";
import { managerActsOf } from "./manager-acts.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const manage = managerActsOf(rig);

const TABLES = [
  "conversations",
  "orchestration_workflows",
  "ai_response_queue",
  "outbox",
  "escalation_events",
  "workflow_steps",
  "payment_plan_attempts",
  "contacts",
] as const;

const rowsStored = async () => {
  const counts = await Promise.all(
    TABLES.map(async (table) => (await rig.sql`select count(*)::int as count from ${rig.sql(table)}`)[0]?.count),
  );
  return Object.fromEntries(TABLES.map((table, index) => [table, Number(counts[index])]));
};

const preview = (body: Record<string, unknown>) => rig.call("manager", "POST", "/orchestrate/drafts/preview", body);

describe("a preview", () => {
  it("tells what would be sent by itself, stores nothing and sends nothing", async () => {
    const { tenantId, phoneNumber } = rig.newTenant();
    rig.modelSays(BALANCE);
    const before = await rowsStored();
    const texts = rig.simulators.smsAgent.requests().length;

    const { status, body } = await preview({ tenant_id: tenantId, phone_number: phoneNumber, content: QUESTION });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      route: "auto_send",
      reasons: ["confidence_above_auto_send"],
      gates: [],
      escalations: [],
      reading: { language: "en", triggers: [], opt_out: null, instruction_attempt: null },
      draft: { reply: BALANCE, truncated: false, violations: [], sms: { segments: 1 } },
      model: { name: expect.any(String), input_tokens: expect.any(Number), output_tokens: expect.any(Number) },
    });
    expect((body.draft as { confidence: number }).confidence).toBeGreaterThan(0.85);
    expect(await rowsStored()).toEqual(before);
    expect(rig.simulators.smsAgent.requests()).toHaveLength(texts);
  });

  it("tells which gates were hit, in words, and is the same over tRPC", async () => {
    const { tenantId } = rig.newTenant();
    const input = { tenant_id: tenantId, content: "I lost my job, can I pay $100 a week for 3 weeks?" };
    const answer = () => rig.modelSays("Thank you, we will look at it.");
    answer();
    const { body } = await preview(input);
    expect(body).toMatchObject({
      route: "approval",
      gates: expect.arrayContaining([
        expect.objectContaining({ code: "hardship", allows: "approval", meaning: "the tenant describes hardship" }),
      ]),
      plans: [{ weekly_amount: 100, duration_weeks: 3, extracted_from: "tenant_message" }],
    });
    answer();
    expect((await manage.rpc("operator", "mutation", "drafts.preview", input, "operator-001")).body).toEqual(body);
  });

  it("asks no model where nothing is left to draft", async () => {
    const { tenantId } = rig.newTenant();
    const asked = rig.simulators.openai.requests().length;
    expect((await preview({ tenant_id: tenantId, content: "my lawyer will sue you" })).body).toMatchObject({
      route: "escalate",
      draft: null,
      model: null,
    });
    expect((await preview({ tenant_id: tenantId, content: "STOP" })).body).toMatchObject({ route: "suppress" });
    expect((await preview({ tenant_id: "nobody", content: QUESTION })).body).toMatchObject({
      route: "escalate",
      escalations: [{ escalation_type: "unknown_tenant" }],
    });
    expect((await preview({ tenant_id: tenantId, content: "HELP" })).body).toMatchObject({ code: "ORC_002" });
    expect(rig.simulators.openai.requests()).toHaveLength(asked);
  });

  it("knows a number that is not the tenant's, and takes a missing one for the tenant's own", async () => {
    const { tenantId } = rig.newTenant();
    const stranger = await preview({ tenant_id: tenantId, phone_number: "+12125550199", content: QUESTION });
    expect(stranger.body).toMatchObject({ route: "escalate", reasons: ["phone_not_tenants"], draft: null });
    rig.modelSays(BALANCE);
    expect((await preview({ tenant_id: tenantId, content: QUESTION })).body).toMatchObject({ route: "auto_send" });
  });

  it("shows the model what went before", async () => {
    const { tenantId } = rig.newTenant();
    rig.modelSays(BALANCE);
    const history = [
      { direction: "inbound", content: "my heating is called Bertha", created_at: "2026-03-02T10:00:00Z" },
      { direction: "outbound", content: "Good to know." },
    ];
    expect((await preview({ tenant_id: tenantId, content: QUESTION, history })).status).toBe(200);
    expect(rig.simulators.openai.requests({ match: "Bertha" })).toHaveLength(1);
  });

  it.each([
    ["the Collections Monitor", "collectionsMonitor", "/monitor", "collections_monitor"],
    ["the model", "openai", "/v1/chat", "openai"],
  ] as const)("is 503 where %s does not answer", async (_what, simulator, path, neighbour) => {
    const { tenantId } = rig.newTenant();
    rig.simulators[simulator].addFaults({ path, status: 503, times: null });
    const before = await rowsStored();
    expect(await preview({ tenant_id: tenantId, content: QUESTION })).toMatchObject({
      status: 503,
      body: { code: "ORC_012", details: { neighbour } },
    });
    expect(await rowsStored()).toEqual(before);
    rig.simulators[simulator].clearFaults();
    await rig.until("the circuit is closed again", async () => {
      rig.modelSays(BALANCE);
      return (await preview({ tenant_id: tenantId, content: QUESTION })).status === 200;
    });
  });
});
