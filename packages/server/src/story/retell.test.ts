import { describe, expect, it } from "vitest";
import { retell } from "./retell.ts";
import type { StoredRows } from "./stored-rows.ts";
import type { Chapter } from "./story.ts";
import {
  approvalRow,
  draftRow,
  escalationRow,
  later,
  NOON,
  outboxRow,
  planRow,
  stepRow,
  storedRows,
  workflowRow,
} from "./testing/rows.ts";

const onlyChapter = (rows: Partial<StoredRows>): Chapter => {
  const [chapter, ...more] = retell(storedRows(rows));
  if (chapter === undefined || more.length > 0) throw new Error("these rows tell of one workflow");
  return chapter;
};

describe("retell", () => {
  it("tells nothing of no rows", () => {
    expect(retell(storedRows({ workflows: [] }))).toEqual([]);
  });

  it("tells a text that was answered at once from what came in to how it ended", () => {
    const decision = {
      route: "auto_send",
      reasons: ["confidence_above_auto_send"],
      gates: [],
      versions: { rules: "r1" },
    };
    const chapter = onlyChapter({
      steps: [
        stepRow({
          stepName: "read_message",
          outputData: { language: "en", triggers: [], instruction_attempt: null, plan: { reason: "no_amount" } },
        }),
        stepRow({ stepName: "generate_response" }),
        stepRow({ stepName: "decide_route", outputData: decision }),
        stepRow({ stepName: "send_sms", status: "started", inputData: { send_id: "o1" } }),
        stepRow({ stepName: "send_sms", inputData: { send_id: "o1" }, outputData: { how: "accepted" } }),
      ],
      drafts: [draftRow()],
      outbox: [outboxRow()],
    });

    expect(chapter).toEqual({
      workflow_id: "w1",
      type: "sms_processing",
      began_at: NOON,
      considered_at: NOON,
      text: "How much do I owe?",
      repeats: [],
      reading: { language: "en", triggers: [], instruction_attempt: null, no_plan_because: "no_amount" },
      consent: null,
      plans: [],
      waited_for: [],
      model_answers: 1,
      draft: {
        text: "You owe $900.",
        status: "auto_sent",
        withdrawn_at: null,
        confidence: 0.962,
        confidence_reasons: [],
      },
      decision,
      escalations: [],
      people: [],
      texts: [
        {
          at: NOON,
          lost_at: null,
          body: "You owe $900.",
          kind: "reply",
          vouched_by: "auto",
          state: "delivered",
          how: "accepted",
        },
      ],
      notices: [],
      ended: { at: NOON, status: "sent", reason: null, error: null },
    });
  });

  it("gives each workflow its own rows, in the order of the workflows", () => {
    const story = retell(
      storedRows({
        workflows: [workflowRow({ id: "w1", content: "one" }), workflowRow({ id: "w2", content: "two" })],
        drafts: [draftRow({ id: "d2", workflowId: "w2" })],
        approvals: [approvalRow({ responseQueueId: "d2" })],
        escalations: [escalationRow({ workflowId: "w1" })],
        outbox: [outboxRow({ id: "o2", workflowId: "w2" })],
      }),
    );

    expect(story.map(({ text }) => text)).toEqual(["one", "two"]);
    expect(story.map(({ escalations }) => escalations.length)).toEqual([1, 0]);
    expect(story.map(({ people, texts, draft }) => [people.length, texts.length, draft?.text])).toEqual([
      [0, 0, undefined],
      [1, 1, "You owe $900."],
    ]);
  });

  it.each([
    ["accepted", [stepRow({ stepName: "send_sms", inputData: { send_id: "o1" }, outputData: { how: "accepted" } })]],
    [
      "found_in_history",
      [
        stepRow({ stepName: "send_sms", status: "failed", inputData: { send_id: "o1" } }),
        stepRow({ stepName: "settle_send", inputData: { send_id: "o1" }, outputData: { how: "found_in_history" } }),
      ],
    ],
    [
      "confirmed_by_manager",
      [stepRow({ stepName: "settle_send", inputData: { send_id: "o1", action: "it_arrived" } })],
    ],
    [null, [stepRow({ stepName: "send_sms", inputData: { send_id: "of another text" } })]],
  ])("knows how a text arrived: %s", (how, steps) => {
    expect(onlyChapter({ steps, outbox: [outboxRow()] }).texts).toMatchObject([{ how }]);
  });

  it("says of a text that did not arrive what became of it", () => {
    const steps = [stepRow({ stepName: "send_sms", inputData: { send_id: "o1" }, outputData: { how: "accepted" } })];
    const { texts } = onlyChapter({ steps, outbox: [outboxRow({ state: "cancelled" })] });
    expect(texts).toMatchObject([{ state: "cancelled", how: null }]);
  });

  it("keeps notifications apart from texts", () => {
    const { texts, notices } = onlyChapter({ outbox: [outboxRow({ kind: "notification", body: "A draft waits" })] });
    expect(texts).toEqual([]);
    expect(notices).toEqual([{ at: NOON, subject: "A draft waits", state: "delivered" }]);
  });

  it("tells plans in dollars, with what is wrong with them", () => {
    const validationResult = { ...planRow().validationResult, issues: ["insufficient_coverage" as const] };
    const { plans } = onlyChapter({ plans: [planRow({ weeklyAmount: 3_050, status: "invalid", validationResult })] });
    expect(plans).toMatchObject([
      {
        weekly_amount: 30.5,
        duration_weeks: 4,
        status: "invalid",
        issues: ["insufficient_coverage"],
        evidence: "$225 a week for 4 weeks",
      },
    ]);
  });

  it("counts what came again and what was waited for, and only answers that the model gave", () => {
    const chapter = onlyChapter({
      steps: [
        stepRow({ stepName: "duplicate_message", status: "skipped" }),
        stepRow({ stepName: "duplicate_message", status: "skipped" }),
        stepRow({ stepName: "degraded", outputData: { dependency: "collections_monitor" } }),
        stepRow({ stepName: "generate_response", status: "failed" }),
        stepRow({ stepName: "generate_response", status: "skipped" }),
      ],
    });
    expect(chapter).toMatchObject({
      repeats: [NOON, NOON],
      waited_for: [{ neighbour: "collections_monitor", at: NOON }],
      model_answers: 0,
    });
  });

  it("takes the last of several decisions: those before it were overtaken", () => {
    const decided = (route: string) =>
      stepRow({ stepName: "decide_route", outputData: { route, reasons: [], gates: [] } });
    expect(onlyChapter({ steps: [decided("approval"), decided("escalate")] }).decision?.route).toBe("escalate");
  });

  it("explains a draft without a decision step by what is stored with the draft", () => {
    const decision = { ...draftRow().decision, route: "approval" as const, reasons: ["plan_invalid"] };
    expect(onlyChapter({ drafts: [draftRow({ decision })] }).decision).toMatchObject({
      route: "approval",
      reasons: ["plan_invalid"],
    });
  });

  it.each([
    ["opt_out", { words: "STOP" }, { kind: "opted_out", words: "STOP" }],
    ["opt_in", { words: "START" }, { kind: "opted_in", words: "START" }],
    // A workflow whose text a STOP cancelled has the step too, but said nothing of the kind.
    ["opt_out", { because: "opt_out" }, null],
  ] as const)("reads consent from the step %s with %j", (stepName, inputData, consent) => {
    expect(onlyChapter({ steps: [stepRow({ stepName, inputData })] }).consent).toEqual(consent);
  });

  it.each([
    [{ resolvedAt: null }, null],
    [
      { resolvedAt: NOON, handledBy: "manager-002" },
      { at: NOON, by: "manager-002", by_itself: false, note: null },
    ],
    [
      { resolvedAt: NOON, handledBy: null },
      { at: NOON, by: "somebody", by_itself: false, note: null },
    ],
  ])("says who settled an escalation: %j", (row, resolved) => {
    expect(onlyChapter({ escalations: [escalationRow(row)] }).escalations).toMatchObject([{ resolved }]);
  });

  it("says what was noted where a matter was closed by itself", () => {
    const steps = [
      stepRow({ stepName: "resolve_escalation", inputData: { escalation_id: "e1", note: "Spoke with her" } }),
    ];
    const escalations = [escalationRow({ resolvedAt: NOON, handledBy: "manager-001" })];
    expect(onlyChapter({ steps, escalations }).escalations).toMatchObject([
      { resolved: { by_itself: true, note: "Spoke with her" } },
    ]);
  });

  it("takes everything that was decided together for as old as its first row", () => {
    const { considered_at } = onlyChapter({
      steps: [stepRow({ stepName: "decide_route", completedAt: later(9) })],
      drafts: [draftRow({ createdAt: later(7) })],
      plans: [planRow({ createdAt: later(6) })],
      escalations: [
        escalationRow({ createdAt: later(8) }),
        escalationRow({ createdAt: later(1), escalationType: "timeout" }),
        escalationRow({ createdAt: later(2), autoDetected: false }),
      ],
    });
    expect(considered_at).toEqual(later(6));
  });

  it("knows since when a text was lost, and that a draft was withdrawn", () => {
    const lost = { stepName: "send_sms", status: "failed", completedAt: later(3) } as const;
    const { texts, draft } = onlyChapter({
      steps: [stepRow({ ...lost, inputData: { send_id: "o1" }, outputData: { outcome: "unknown" } })],
      outbox: [outboxRow()],
      drafts: [draftRow({ status: "superseded", updatedAt: later(4) })],
    });
    expect(texts).toMatchObject([{ lost_at: later(3) }]);
    expect(draft?.withdrawn_at).toEqual(later(4));
  });

  it("tells a decision about a text without a draft by the text", () => {
    const approvals = [approvalRow({ responseQueueId: null, outboxId: "o1", action: "it_arrived" })];
    const { people } = onlyChapter({ outbox: [outboxRow()], approvals });
    expect(people).toMatchObject([{ action: "it_arrived", by: "manager-001" }]);
  });

  it.each([null, 7, "text", []])("survives a step that stored %j", (stored) => {
    const steps = [
      stepRow({ stepName: "read_message", outputData: stored }),
      stepRow({ stepName: "decide_route", outputData: stored }),
    ];
    expect(onlyChapter({ steps })).toMatchObject({ decision: null, reading: { language: "und", triggers: [] } });
  });
});
