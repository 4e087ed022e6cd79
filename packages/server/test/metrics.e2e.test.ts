import { describe, expect, it } from "vitest";
import { actsOf } from "./acts.ts";
import { startRig } from "./rig.ts";

// A zone in which it is about noon, so that an hour more is the same day and thirteen hours more are the next.
const fromNoon = 12 - new Date().getUTCHours();
const { rig } = startRig({ SYNC_WAIT_MS: "0", TIME_ZONE: `Etc/GMT${fromNoon >= 0 ? "-" : "+"}${Math.abs(fromNoon)}` });
const act = actsOf(rig);

const metrics = async () => (await rig.call("manager", "GET", "/orchestrate/metrics")).body;

describe("the numbers", () => {
  it("are zero before the first text", async () => {
    expect(await metrics()).toEqual({
      last_hour: { sms_received: 0, ai_responses: 0, auto_approval_rate: 0, avg_response_time_ms: 0 },
      today: { total_messages: 0, escalations: 0, payment_plans: 0 },
    });
  });

  it("count texts, drafts, what went by itself, what people were told of, and plans", async () => {
    await act.answered();
    await act.answered();
    await act.drafted();
    await act.disputed();
    await act.text(rig.newTenant(), "STOP");
    const plan = await act.text(rig.newTenant(), "I can pay $10 a week for 30 weeks");
    await rig.untilStatus(plan, "escalated");
    await rig.call("service", "POST", "/orchestrate/payment-plan-detected", {
      conversation_id: crypto.randomUUID(),
      tenant_id: rig.newTenant().tenantId,
      message_content: "I can pay $300 a week for 3 weeks",
    });
    await rig.sql`update orchestration_workflows set decided_at = started_at + interval '1500 milliseconds'`;

    expect(await metrics()).toEqual({
      last_hour: { sms_received: 6, ai_responses: 3, auto_approval_rate: 2 / 3, avg_response_time_ms: 1500 },
      today: { total_messages: 6, escalations: 2, payment_plans: 2 },
    });
  });

  it("do not count a draft that nobody wrote, nor a text that came twice", async () => {
    const before = await metrics();
    await rig.restart({ PROCESSING_DEADLINE: "0" });
    rig.simulators.openai.addFaults({ path: "/v1/chat", status: 503, times: null });
    const tenant = rig.newTenant();
    const workflowId = await act.text(tenant, "how much do i owe?");
    await rig.untilStatus(workflowId, "awaiting_approval");
    expect(await act.text(tenant, "how much do i owe?")).toBe(workflowId);
    await rig.restart();

    expect(before).toMatchObject({ last_hour: { sms_received: 6, ai_responses: 3 } });
    expect(await metrics()).toMatchObject({ last_hour: { sms_received: 7, ai_responses: 3 } });
  });

  it("forget the hour when it is over, and the day with its midnight", async () => {
    await rig.moveClock("61 minutes");
    expect(await metrics()).toMatchObject({
      last_hour: { sms_received: 0, ai_responses: 0, auto_approval_rate: 0, avg_response_time_ms: 0 },
      today: { total_messages: 7, escalations: 2, payment_plans: 2 },
    });
    await rig.moveClock("12 hours");
    expect(await metrics()).toMatchObject({ today: { total_messages: 0, escalations: 0, payment_plans: 0 } });
  });
});
