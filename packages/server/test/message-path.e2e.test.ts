import { describe, expect, it } from "vitest";
import { startRig } from "./rig.ts";

const { rig } = startRig();

describe("a text that can be answered by itself", () => {
  it("is answered once, and every step is in the audit trail", async () => {
    const tenant = rig.newTenant();
    rig.modelSays("Your balance is $900.00.");

    const { status, body } = await rig.text(tenant, "how much do i owe?");

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "processed", conversation_id: tenant.conversationId });
    const workflow = await rig.untilStatus(String(body.workflow_id), "sent");
    const sent = rig.simulators.smsAgent.sentTexts(tenant.phoneNumber);
    expect(sent.map((text) => text.body)).toEqual(["Your balance is $900.00."]);
    const steps = await rig.sql`
      select step_name from workflow_steps where workflow_id = ${String(workflow.id)} order by position`;
    expect(steps.map((step) => step.step_name)).toEqual([
      "receive_message",
      "read_message",
      "get_tenant_context",
      "get_conversation_history",
      "generate_response",
      "check_draft",
      "calculate_confidence",
      "decide_route",
      "send_sms",
      "send_sms",
    ]);
  });
});

describe("a text that can't be processed", () => {
  it("is answered with 200 all the same: it is stored, and what became of it is told by its status", async () => {
    const tenant = rig.newTenant();
    rig.simulators.collectionsMonitor.addFaults({ path: `/monitor/tenant/${tenant.tenantId}`, status: 403 });

    const { status, body } = await rig.text(tenant, "how much do i owe?");

    expect({ status, body }).toMatchObject({ status: 200, body: { status: "processed" } });
    expect(await rig.workflow(String(body.workflow_id))).toMatchObject({ status: "failed" });
    const current = await rig.call("service", "GET", `/orchestrate/workflow/${tenant.conversationId}/status`);
    expect(current.body).toMatchObject({ workflow_id: body.workflow_id, status: "failed" });
  });
});
