import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "./detect-escalation-triggers.ts";
import { ORDINARY_MESSAGES } from "./test-data/ordinary-messages.ts";

describe("ordinary messages", () => {
  it.each(ORDINARY_MESSAGES)("raise nothing: %s", (text) => {
    expect(detectEscalationTriggers(text)).toEqual({ triggers: [], severity: "none" });
  });
});
