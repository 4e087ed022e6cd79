import { describe, expect, it } from "vitest";
import { layOut } from "./layout.ts";
import { plain } from "./paint.ts";
import { retell } from "./retell.ts";
import type { StoredRows } from "./stored-rows.ts";
import { explain, tell } from "./tell.ts";
import {
  approvalRow,
  draftRow,
  escalationRow,
  outboxRow,
  planRow,
  stepRow,
  storedRows,
  workflowRow,
} from "./testing/rows.ts";

const told = (rows: Partial<StoredRows>): readonly string[] =>
  tell(retell(storedRows(rows))).map(({ label, words }) => `${label}: ${words}`);

const decided = (route: string, gates: readonly { code: string; detail: string | null }[]) =>
  stepRow({
    stepName: "decide_route",
    outputData: { route, reasons: [...new Set(gates.map(({ code }) => code))], gates, versions: { rules: "rules-1" } },
  });

describe("tell", () => {
  it("says in a manager's words what came in, what was decided and why, and what went out", () => {
    expect(
      told({
        steps: [
          stepRow({ stepName: "read_message", outputData: { language: "en", triggers: [] } }),
          decided("approval", [{ code: "plan_needs_review", detail: "75 a week" }]),
          stepRow({ stepName: "send_sms", inputData: { send_id: "o1" }, outputData: { how: "accepted" } }),
        ],
        plans: [planRow({ weeklyAmount: 7_500, durationWeeks: 12, status: "needs_review" })],
        drafts: [draftRow({ aiResponse: "We will look at it.", status: "modified", confidenceScore: 0.67 })],
        approvals: [approvalRow({ action: "modify", finalResponse: "That works." })],
        outbox: [outboxRow({ body: "That works.", vouchedBy: "manager" })],
      }),
    ).toEqual([
      "in: “How much do I owe?”",
      "read: English; nothing alarming",
      "plan: $75 a week for 12 weeks: needs review",
      "draft: “We will look at it.”: replaced by the manager's own words",
      "decided: ask a manager: the plan needs a person's review, confidence 0.6700",
      "manager: manager-001 writes instead: “That works.”",
      "out: “That works.” (vouched for by a manager)",
      "ended: sent",
    ]);
  });

  it("tells a draft once where it went out as it was", () => {
    const lines = told({ drafts: [draftRow()], outbox: [outboxRow()] });
    expect(lines.filter((line) => line.includes("You owe $900."))).toEqual(["out: “You owe $900.” (by itself)"]);
  });

  it("names the rule that a draft breaks", () => {
    const steps = [
      decided("escalate", [
        { code: "draft_violation", detail: "amount_mismatch" },
        { code: "low_confidence", detail: "0.26" },
      ]),
    ];
    expect(told({ steps })).toContain("decided: escalate: the draft breaks a rule (amount mismatch); low confidence");
  });

  it("tells a silence after the text that nobody answered", () => {
    const lines = told({ escalations: [escalationRow({ escalationType: "no_response" })], outbox: [outboxRow()] });
    expect(lines.map((line) => line.split(":")[0])).toEqual(["in", "out", "escalated", "ended"]);
  });

  it("says why a text did not go out, and how a workflow failed", () => {
    const workflows = [workflowRow({ status: "failed", errorMessage: "sms_agent could not be reached" })];
    expect(told({ workflows, outbox: [outboxRow({ state: "cancelled" })] })).toEqual([
      "in: “How much do I owe?”",
      "not out: “You owe $900.” (by itself; cancelled before it left)",
      "ended: failed: sms_agent could not be reached",
    ]);
  });
});

describe("explain", () => {
  it("gives every gate, every part of the confidence and the versions", () => {
    const confidence_reasons = [
      { code: "starting_score", contribution: 0.97 },
      { code: "question_open", contribution: -0.16 },
    ];
    const decision = { ...draftRow().decision, confidence_reasons };
    const [chapter] = retell(
      storedRows({
        steps: [decided("approval", [{ code: "confidence_not_above_auto_send", detail: "0.81" }])],
        drafts: [draftRow({ confidenceScore: 0.81, decision })],
      }),
    );
    expect(chapter && explain(chapter).map(({ words }) => words)).toEqual([
      "+0.9700  starting score",
      "−0.1600  question open",
      "=0.8100",
      "the confidence is not high enough: 0.81",
      "rules-1",
    ]);
  });

  it("says so where nothing had to be weighed", () => {
    const [chapter] = retell(storedRows());
    expect(chapter && explain(chapter)).toEqual([
      { label: "decided", words: "as it came in, before any model and any queue" },
    ]);
  });
});

describe("layOut", () => {
  it("keeps labels in a column and wraps long words under themselves", () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(" ");
    const rows = layOut([{ label: "in", words }], plain);

    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.length <= 112)).toBe(true);
    expect(rows[0]?.startsWith("    in         word0 ")).toBe(true);
    expect(rows.slice(1).every((row) => /^ {15}word/.test(row))).toBe(true);
    expect(rows.join(" ").split(/\s+/u).slice(2)).toEqual(words.split(" "));
  });
});
