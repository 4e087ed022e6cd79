import { describe, expect, it } from "vitest";
import type { EscalationType } from "../vocabulary.ts";
import { ESCALATION_TYPES } from "../vocabulary.ts";
import { defaultSeverity, escalationName, holdScope, isHold, standardReason } from "./escalation-types.ts";

describe("holds", () => {
  it.each<[EscalationType, ReturnType<typeof holdScope>]>([
    ["attorney_representation", "phone_number"],
    ["bankruptcy", "phone_number"],
    ["deceased", "phone_number"],
    ["wrong_number", "phone_number"],
    ["self_harm", "phone_number"],
    ["hostile_language", "conversation"],
    ["payment_dispute", "conversation"],
    ["manual", "conversation"],
    ["taken_over", "conversation"],
    ["unrealistic_proposal", null],
    ["supervisor_request", null],
    ["no_response", null],
    ["timeout", null],
    ["low_confidence", null],
  ])("%s silences the machine for: %s", (type, scope) => {
    expect(holdScope(type)).toBe(scope);
    expect(isHold(type)).toBe(scope !== null);
  });
});

describe("every escalation type", () => {
  it.each(ESCALATION_TYPES)("%s has a sentence of its own", (type) => {
    expect(standardReason(type)).toMatch(/^[A-Z].*[.]$/u);
    expect(ESCALATION_TYPES.filter((other) => standardReason(other) === standardReason(type))).toEqual([type]);
  });

  it.each(ESCALATION_TYPES)("%s has a name of its own, for a headline", (type) => {
    expect(escalationName(type)).toMatch(/^[a-z][a-z' -]+$/u);
    expect(ESCALATION_TYPES.filter((other) => escalationName(other) === escalationName(type))).toEqual([type]);
  });

  it("is critical where a life may be at stake and low where nothing presses", () => {
    expect(ESCALATION_TYPES.filter((type) => defaultSeverity(type) === "critical")).toEqual(["self_harm"]);
    expect(ESCALATION_TYPES.filter((type) => defaultSeverity(type) === "low")).toEqual(["opted_out_contact"]);
  });
});
