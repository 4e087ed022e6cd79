import { describe, expect, it } from "vitest";
import { readEdits, readReport } from "../src/repositories/report.ts";
import {
  makeApproval,
  makeEscalation,
  makePlanAttempt,
  makeQueueItem,
  makeStep,
  makeText,
  makeWorkflow,
} from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
const PERIOD = { days: 7, timeZone: "America/New_York" } as const;
const SCORED = {
  route: "approval",
  reasons: [],
  gates: [],
  confidence_reasons: [{ code: "starting_score", contribution: 0.97 }],
  versions: {},
} as const;

const ago = (milliseconds: number): Date => new Date(Date.now() - milliseconds);
const DAY = 86_400_000;

/** A draft that a manager decided about after `waited` seconds. */
const judged = async (
  action: "approve" | "modify" | "escalate",
  { confidence, final, waited }: { confidence: number; final: string | null; waited: number },
) => {
  const { id: workflowId } = await makeWorkflow(database.db);
  const status = { approve: "approved", modify: "modified", escalate: "escalated" } as const;
  const createdAt = ago(3_600_000);
  const item = await makeQueueItem(database.db, {
    workflowId,
    aiResponse: "You owe $900.",
    confidenceScore: confidence,
    status: status[action],
    decision: SCORED,
    createdAt,
  });
  await makeApproval(database.db, {
    responseQueueId: item.id,
    action,
    originalResponse: "You owe $900.",
    finalResponse: final,
    createdAt: new Date(createdAt.getTime() + waited * 1000),
  });
};

describe("readReport", () => {
  it("has every day of an empty database", async () => {
    const report = await readReport(database.db, PERIOD);
    expect(report.volumes).toHaveLength(7);
    expect(report.volumes.every(({ received, sent, p50 }) => received === 0 && sent === 0 && p50 === null)).toBe(true);
    expect(report).toMatchObject({ routes: [], escalations: [], plans: [], judged: [], response_time: { decided: 0 } });
  });

  it("counts what happened in its days, and nothing older", async () => {
    for (const [age, seconds] of [
      [0, 1],
      [DAY, 2],
      [DAY, 4],
      [8 * DAY, 60],
    ] as const) {
      const startedAt = ago(age);
      const decidedAt = new Date(startedAt.getTime() + seconds * 1000);
      const { id: workflowId } = await makeWorkflow(database.db, { startedAt, decidedAt, createdAt: startedAt });
      await makeText(database.db, { workflowId, state: "delivered", deliveredAt: decidedAt });
      await makeStep(database.db, {
        workflowId,
        stepName: "decide_route",
        outputData: { route: age === 0 ? "auto_send" : "approval" },
        completedAt: decidedAt,
      });
      await makeEscalation(database.db, {
        workflowId,
        createdAt: decidedAt,
        escalationType: "payment_dispute",
        resolvedAt: age === 0 ? null : decidedAt,
      });
      await makePlanAttempt(database.db, { workflowId, status: "needs_review", createdAt: decidedAt });
    }
    const report = await readReport(database.db, PERIOD);
    expect(report.volumes.slice(-2)).toMatchObject([
      { received: 2, sent: 2, p50: 3 },
      { received: 1, sent: 1, p50: 1 },
    ]);
    expect(report.response_time).toEqual({ decided: 3, p50: 2, p95: expect.closeTo(3.8) });
    expect(report.routes).toEqual([
      { route: "approval", count: 2 },
      { route: "auto_send", count: 1 },
    ]);
    expect(report.escalations).toEqual([{ type: "payment_dispute", raised: 3, open: 1 }]);
    expect(report.plans).toEqual([{ status: "needs_review", count: 3 }]);
  });

  it("tells what managers made of drafts: sent as they were, edited, escalated", async () => {
    await judged("approve", { confidence: 0.9, final: "You owe $900.", waited: 60 });
    await judged("modify", { confidence: 0.7, final: "You owe $900. Call us.", waited: 120 });
    await judged("escalate", { confidence: 0.65, final: null, waited: 240 });
    const { approvals, judged: drafts } = await readReport(database.db, PERIOD);
    expect(approvals).toMatchObject({ approved: 1, edited: 1, escalated: 1, pending: 0, p50: expect.closeTo(120, 0) });
    expect(drafts.toSorted((a, b) => b.confidence - a.confidence)).toEqual([
      { confidence: 0.9, unchanged: true },
      { confidence: 0.7, unchanged: false },
      { confidence: 0.65, unchanged: false },
    ]);
    expect(await readEdits(database.db, PERIOD, 10)).toEqual([
      { draft: "You owe $900.", text: "You owe $900. Call us." },
    ]);
  });
});
