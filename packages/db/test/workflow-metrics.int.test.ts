import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { collectWorkflowMetrics } from "../src/repositories/workflow-metrics.ts";
import { makeEscalation, makePlanAttempt, makeQueueItem, makeWorkflow } from "./factories.ts";
import { runClock, stopClock } from "./support/set-clock.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

const collect = (timeZone = "America/New_York") => collectWorkflowMetrics(database.db, { timeZone });

beforeEach(async () => {
  await database.sql`delete from ai_response_queue`;
  await database.sql`delete from escalation_events`;
  await database.sql`delete from payment_plan_attempts`;
  await database.sql`delete from orchestration_workflows`;
});
afterAll(() => runClock(database.sql));

/** One of everything that is counted, at a moment. */
const everythingAt = async (moment: string): Promise<void> => {
  const at = new Date(moment);
  const { id: workflowId } = await makeWorkflow(database.db, { startedAt: at });
  await makeQueueItem(database.db, { workflowId, createdAt: at });
  await makeEscalation(database.db, { workflowId, createdAt: at });
  await makePlanAttempt(database.db, { workflowId, createdAt: at });
};

describe("nothing", () => {
  it("has rates of zero, not of nothing", async () => {
    expect(await collect()).toEqual({
      last_hour: { sms_received: 0, ai_responses: 0, auto_approval_rate: 0, avg_response_time_ms: 0 },
      today: { total_messages: 0, escalations: 0, payment_plans: 0 },
    });
  });
});

describe("the last hour", () => {
  it.each([
    ["2026-05-05T13:00:00.001Z", 1],
    ["2026-05-05T13:00:00.000Z", 0],
    ["2026-05-05T12:59:59.999Z", 0],
  ])("at 14:00:00, what happened at %s counts %d", async (moment, count) => {
    await stopClock(database.sql, "2026-05-05T14:00:00Z");
    await everythingAt(moment);
    expect((await collect()).last_hour).toMatchObject({ sms_received: count, ai_responses: count });
  });

  it("counts texts, and drafts that have words", async () => {
    await stopClock(database.sql, "2026-05-05T14:00:00Z");
    const createdAt = new Date("2026-05-05T13:30:00Z");
    const add = async (status: "auto_sent" | "approved" | "pending", aiResponse = "Thank you.") => {
      const { id: workflowId } = await makeWorkflow(database.db, { startedAt: createdAt });
      await makeQueueItem(database.db, { workflowId, status, aiResponse, createdAt });
    };
    await add("auto_sent");
    await add("approved");
    await add("pending");
    await add("pending", "");
    await makeWorkflow(database.db, { startedAt: createdAt, seq: null });
    expect((await collect()).last_hour).toMatchObject({ sms_received: 4, ai_responses: 3, auto_approval_rate: 1 / 3 });
  });

  it("averages from receipt to decision, over what is decided", async () => {
    await stopClock(database.sql, "2026-05-05T14:00:00Z");
    const startedAt = new Date("2026-05-05T13:30:00Z");
    const after = (milliseconds: number) => new Date(startedAt.getTime() + milliseconds);
    await makeWorkflow(database.db, { startedAt, decidedAt: after(1_000) });
    await makeWorkflow(database.db, { startedAt, decidedAt: after(2_501) });
    await makeWorkflow(database.db, { startedAt });
    expect((await collect()).last_hour.avg_response_time_ms).toBe(1_751);
  });
});

describe("today", () => {
  it.each([
    // Standard time, five hours behind.
    ["2026-01-15T12:00:00Z", "2026-01-15T05:00:00.000Z", 1],
    ["2026-01-15T12:00:00Z", "2026-01-15T04:59:59.999Z", 0],
    // The day the clocks go forward begins in standard time and goes on in summer time.
    ["2026-03-08T20:00:00Z", "2026-03-08T05:00:00.000Z", 1],
    ["2026-03-08T20:00:00Z", "2026-03-08T04:59:59.999Z", 0],
    ["2026-03-09T12:00:00Z", "2026-03-09T04:00:00.000Z", 1],
    ["2026-03-09T12:00:00Z", "2026-03-09T03:59:59.999Z", 0],
    // The day they go back begins in summer time.
    ["2026-11-01T20:00:00Z", "2026-11-01T04:00:00.000Z", 1],
    ["2026-11-01T20:00:00Z", "2026-11-01T03:59:59.999Z", 0],
    ["2026-11-02T04:59:59Z", "2026-11-01T04:00:00.000Z", 1],
    ["2026-11-02T05:00:00Z", "2026-11-02T04:59:59.999Z", 0],
  ])("in New York at %s, what happened at %s counts %d", async (now, moment, count) => {
    await stopClock(database.sql, now);
    await everythingAt(moment);
    expect((await collect()).today).toEqual({ total_messages: count, escalations: count, payment_plans: count });
  });

  it("begins elsewhere at another moment", async () => {
    await stopClock(database.sql, "2026-01-15T12:00:00Z");
    await everythingAt("2026-01-15T03:00:00Z");
    const total = async (timeZone: string) => (await collect(timeZone)).today.total_messages;
    expect([await total("America/New_York"), await total("UTC")]).toEqual([0, 1]);
  });
});
