import { describe, expect, it } from "vitest";
import { auditTrail, stepInWords } from "./audit-trail.ts";
import { stepRow } from "./testing/rows.ts";

describe("stepInWords", () => {
  it.each([
    [
      stepRow({
        stepName: "generate_response",
        inputData: { model: "a-model", prompt_version: "prompt-1" },
        outputData: { text: '{"reply":"You owe \\"$900\\".","payment_plan":null}' },
      }),
      '“You owe "$900".” by a-model, prompt-1',
    ],
    [
      stepRow({ stepName: "generate_response", outputData: { text: "not JSON" } }),
      "“not JSON” by a model, an unnamed prompt",
    ],
    [
      stepRow({
        stepName: "decide_route",
        outputData: { route: "auto_send", reasons: ["confidence_above_auto_send"] },
      }),
      "send it at once: nothing stands in the way",
    ],
    [stepRow({ stepName: "send_sms", outputData: { how: "accepted", message_id: "m-7" } }), "accepted, message id m-7"],
    [stepRow({ stepName: "send_sms", status: "failed", errorDetails: "no answer" }), "no answer"],
    [stepRow({ stepName: "check_draft", outputData: { violations: ["threat"] } }), "it threatens"],
    [
      stepRow({
        stepName: "supersede",
        inputData: { because: "newer_message" },
        outputData: { draft_withdrawn: true },
      }),
      "draft withdrawn: true",
    ],
    [stepRow({ stepName: "check_draft", outputData: null }), "breaks no rule"],
  ])("says what is stored of %j", (step, words) => {
    expect(stepInWords(step)).toBe(words);
  });
});

describe("auditTrail", () => {
  it("is a table in the order in which steps were written, with long facts cut", () => {
    const rows = auditTrail([
      stepRow({ stepName: "receive_message", outputData: { seq: 1, characters: 5 } }),
      stepRow({ stepName: "send_sms", status: "failed", errorDetails: "x".repeat(200), durationMs: 12 }),
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain("text 1 of the conversation, 5 characters");
    expect(rows[2]).toMatch(/^send_sms +failed +12 {2}x+…$/);
  });
});
