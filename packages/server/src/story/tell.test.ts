import { describe, expect, it } from "vitest";
import { layOut } from "./layout.ts";
import { plain } from "./paint.ts";
import { retell } from "./retell.ts";
import type { StoredRows } from "./stored-rows.ts";
import { explain } from "./explain.ts";
import { tell } from "./tell.ts";
import {
  approvalRow,
  draftRow,
  escalationRow,
  later,
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
  it("says in a manager's words what came in, what was decided and why, and what went out, in the order of time", () => {
    expect(
      told({
        steps: [
          stepRow({ stepName: "read_message", outputData: { language: "en", triggers: [] } }),
          decided("approval", [{ code: "plan_needs_review", detail: "75 a week" }]),
          stepRow({ stepName: "send_sms", inputData: { send_id: "o1" }, outputData: { how: "accepted" } }),
        ],
        plans: [planRow({ weeklyAmount: 7_500, durationWeeks: 12, status: "needs_review" })],
        drafts: [draftRow({ aiResponse: "We will look at it.", status: "modified", confidenceScore: 0.67 })],
        approvals: [approvalRow({ action: "modify", finalResponse: "That works.", createdAt: later(60) })],
        outbox: [
          outboxRow({ body: "That works.", vouchedBy: "manager", deliveredAt: later(61) }),
          outboxRow({ id: "o2", kind: "notification", body: "A draft_waits", deliveredAt: later(2) }),
        ],
      }),
    ).toEqual([
      "in: “How much do I owe?”",
      "read: English; nothing alarming",
      "plan: “$225 a week for 4 weeks” = $75 a week for 12 weeks: needs a person's review",
      "draft: “We will look at it.”",
      "decided: ask a manager: a person has to look at the plan; confidence 67\u00A0%, middling",
      "notified: a manager: “A draft waits”",
      "manager: manager-001 writes instead: “That works.”",
      ": (this sends the text; it does not accept the plan)",
      "out: the manager's own words",
      "ended: answered",
    ]);
  });

  it("tells a draft once where it went out by itself", () => {
    const lines = told({ drafts: [draftRow()], outbox: [outboxRow()] });
    expect(lines.filter((line) => line.includes("You owe $900."))).toEqual(["out: “You owe $900.” (sent by itself)"]);
  });

  it("names the rule that a draft breaks", () => {
    const steps = [
      decided("escalate", [
        { code: "draft_violation", detail: "amount_mismatch" },
        { code: "low_confidence", detail: "0.26" },
      ]),
    ];
    expect(told({ steps })).toContain(
      "decided: send nothing, a person takes over: the draft breaks a rule (the amount is not the account's); the service does not trust the draft",
    );
  });

  it("tells hours without anything as such, and a silence after them", () => {
    const hours = 36 * 3600;
    const lines = told({
      escalations: [escalationRow({ escalationType: "no_response", createdAt: later(hours) })],
      outbox: [outboxRow()],
    });
    expect(lines.map((line) => line.split(":")[0])).toEqual(["in", "out", "", "escalated", "ended"]);
    expect(lines[2]).toContain("36 hours pass");
  });

  it("tells what happened beside the rows at its moment", () => {
    const aside = { at: later(5), label: "killed", words: "the service dies" };
    const story = retell(storedRows({ outbox: [outboxRow({ deliveredAt: later(9) })] }));
    expect(tell(story, [aside]).map(({ label }) => label)).toEqual(["in", "killed", "out", "ended"]);
  });

  it("tells how a lost answer was found", () => {
    const inputData = { send_id: "o1" };
    const lines = told({
      steps: [
        stepRow({ stepName: "send_sms", status: "failed", inputData, outputData: { outcome: "unknown" } }),
        stepRow({ stepName: "settle_send", inputData, outputData: { how: "found_in_history" } }),
      ],
      outbox: [outboxRow({ deliveredAt: later(1) })],
    });
    expect(lines.map((line) => line.split(":")[0])).toEqual(["in", "out", "lost", "found", "ended"]);
  });

  it("says why a text did not go out, and how a workflow failed", () => {
    const workflows = [workflowRow({ status: "failed", errorMessage: "sms_agent could not be reached" })];
    expect(told({ workflows, outbox: [outboxRow({ state: "cancelled" })] })).toEqual([
      "in: “How much do I owe?”",
      "not out: “You owe $900.” (sent by itself): cancelled before it left",
      "ended: failed: sms_agent could not be reached",
    ]);
  });
});

describe("explain", () => {
  it("gives every obstacle, every part of the confidence and the versions", () => {
    const confidence_reasons = [
      { code: "starting_score", contribution: 0.97 },
      { code: "plan_doubtful", contribution: -0.165 },
    ];
    const decision = { ...draftRow().decision, confidence_reasons };
    const [chapter] = retell(
      storedRows({
        steps: [decided("approval", [{ code: "confidence_not_above_auto_send", detail: "0.805" }])],
        drafts: [draftRow({ confidenceScore: 0.805, decision })],
      }),
    );
    expect(chapter && explain(chapter).map(({ words }) => words.replaceAll("\u00A0", " "))).toEqual([
      "begins at 97 %: where every draft begins, for a machine wrote it",
      "less 16.5 %: the plan is not one that the rules accept",
      "makes 81 %, middling",
      "the service is not sure enough of the draft to send it by itself",
      "ask a manager",
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
  it("tells a moment once, in front of what happened at it", () => {
    const rows = layOut(
      [
        { at: later(0), label: "in", words: "one" },
        { at: later(0), label: "read", words: "two" },
        { at: later(1), label: "out", words: "97\u00A0%" },
      ],
      plain,
    );
    expect(rows[0]).toMatch(/^ {4}\d\d:\d\d:00 {2}in {9}one$/);
    expect(rows[1]).toBe("              read       two");
    expect(rows[2]).toMatch(/^ {4}\d\d:\d\d:01 {2}out {8}97 %$/);
  });
});
