import { describe, expect, it } from "vitest";
import { disagreements, type Outward, outwardSide } from "./outward.ts";
import { retell } from "@orchestrator/server/story";
import {
  approvalRow,
  draftRow,
  escalationRow,
  NOON,
  outboxRow,
  planRow,
  stepRow,
  storedRows,
  workflowRow,
} from "@orchestrator/server/story/testing";

const told = outwardSide(
  retell(
    storedRows({
      workflows: [
        workflowRow({ id: "w1", content: "hello", status: "completed", completionReason: "answered" }),
        workflowRow({ id: "w2", content: "and?", status: "sent" }),
        workflowRow({ id: "w3", content: "a plan", workflowType: "payment_plan_validation", status: "escalated" }),
      ],
      steps: [
        stepRow({ stepName: "duplicate_message" }),
        stepRow({ stepName: "generate_response" }),
        stepRow({ stepName: "resolve_escalation", inputData: { escalation_id: "e1", note: "Spoke with her" } }),
      ],
      escalations: [
        escalationRow({ resolvedAt: NOON, handledBy: "manager-001" }),
        escalationRow({ id: "e2", escalationType: "timeout", resolvedAt: NOON, handledBy: "manager-001" }),
      ],
      drafts: [draftRow()],
      approvals: [approvalRow()],
      plans: [planRow({ workflowId: "w3" }), planRow({ workflowId: "w1" })],
      outbox: [
        outboxRow({ body: "first" }),
        outboxRow({ id: "o2", workflowId: "w2", body: "second" }),
        outboxRow({ id: "o3", workflowId: "w2", body: "never", state: "cancelled" }),
        outboxRow({ id: "o4", kind: "notification", body: "Z waits" }),
        outboxRow({ id: "o5", workflowId: "w2", kind: "notification", body: "A waits" }),
        outboxRow({ id: "o6", workflowId: "w2", kind: "notification", body: "on its way", state: "pending" }),
      ],
    }),
  ),
);

describe("outwardSide", () => {
  it("is what neighbours and API can see, and nothing else", () => {
    expect(told).toEqual({
      texts_in: [
        { workflow_id: "w1", text: "hello" },
        { workflow_id: "w2", text: "and?" },
      ],
      repeats: 1,
      texts_out: ["first", "second"],
      notices: ["A waits", "Z waits"],
      model_answers: 1,
      decisions: [{ action: "approve", by: "manager-001" }],
      settlements: [{ by: "manager-001", note: "Spoke with her" }],
      reported_plans: [{ workflow_id: "w3", weekly_amount: 225, duration_weeks: 4, status: "valid" }],
      status: "sent",
    });
  });

  it("takes the status from any workflow where no text came in", () => {
    const workflows = [workflowRow({ workflowType: "escalation", status: "escalated", content: "" })];
    expect(outwardSide(retell(storedRows({ workflows })))).toMatchObject({ texts_in: [], status: "escalated" });
  });
});

describe("disagreements", () => {
  it("finds none where rows and witnesses tell the same", () => {
    expect(disagreements(told, structuredClone(told))).toEqual([]);
  });

  it.each<[string, Partial<Outward>]>([
    ["texts that came in", { texts_in: [{ workflow_id: "w1", text: "hello" }] }],
    ["repeated texts", { repeats: 0 }],
    ["texts that went out", { texts_out: ["first", "first", "second"] }],
    ["texts that went out", { texts_out: ["second", "first"] }],
    ["notifications", { notices: [] }],
    ["answers of the model", { model_answers: 2 }],
    ["decisions of people", { decisions: [{ action: "approve", by: "manager-002" }] }],
    ["settled matters", { settlements: [] }],
    ["reported plans", { reported_plans: [] }],
    ["status at the end", { status: "failed" }],
  ])("says where they differ: %s", (aspect, seen) => {
    expect(disagreements(told, { ...told, ...seen })).toEqual([
      expect.stringMatching(new RegExp(`^${aspect}: the rows say .*, the witnesses saw `)),
    ]);
  });
});
