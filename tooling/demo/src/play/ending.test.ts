import { describe, expect, it } from "vitest";
import type { Ending } from "../scenarios/scenario.ts";
import { retell } from "@orchestrator/server/story";
import {
  approvalRow,
  draftRow,
  escalationRow,
  outboxRow,
  planRow,
  stepRow,
  storedRows,
  workflowRow,
} from "@orchestrator/server/story/testing";
import { unmetExpectations } from "./ending.ts";

const story = retell(
  storedRows({
    workflows: [workflowRow({ status: "completed", completionReason: "superseded" })],
    steps: [
      stepRow({ stepName: "generate_response" }),
      stepRow({ stepName: "decide_route", outputData: { route: "approval", reasons: ["hardship"], gates: [] } }),
    ],
    drafts: [draftRow()],
    approvals: [approvalRow()],
    escalations: [escalationRow(), escalationRow({ escalationType: "timeout", resolvedAt: new Date(0) })],
    plans: [planRow()],
    outbox: [outboxRow()],
  }),
);

const right: Required<Ending> = {
  workflows: ["completed: superseded"],
  routes: ["approval"],
  because: ["hardship"],
  texts_out: ["You owe $900."],
  escalations: ["payment_dispute medium", "timeout medium resolved"],
  plans: ["valid"],
  decisions: ["approve"],
  model_answers: 1,
};

describe("unmetExpectations", () => {
  it("has nothing to say of a story that ended as it should", () => {
    expect(unmetExpectations(right, story)).toEqual([]);
  });

  it.each<[Partial<Ending>, RegExp]>([
    [{ workflows: ["sent"] }, /^workflows: expected \["sent"\], got \["completed: superseded"\]$/],
    [{ routes: ["auto_send"] }, /^routes: /],
    [{ texts_out: [] }, /^texts out: /],
    [{ escalations: ["payment_dispute medium", "timeout medium"] }, /^escalations: /],
    [{ plans: ["invalid"] }, /^plans: /],
    [{ decisions: ["modify"] }, /^decisions: /],
    [{ model_answers: 2 }, /^model answers: expected 2, got 1$/],
    [{ because: ["hold"] }, /because of hold; the reasons were hardship$/],
  ])("says what is otherwise than %j", (expected, sentence) => {
    expect(unmetExpectations({ ...right, ...expected }, story)).toEqual([expect.stringMatching(sentence)]);
  });

  it("expects nothing of what an ending leaves out", () => {
    expect(unmetExpectations({ workflows: ["completed: superseded"] }, story)).toHaveLength(6);
  });
});
