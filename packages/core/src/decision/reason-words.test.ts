import { describe, expect, it } from "vitest";
import { PLAN_ISSUES } from "../vocabulary.ts";
import { GATE_CODES } from "./gates.ts";
import { reasonWords } from "./reason-words.ts";

describe("reasonWords", () => {
  it.each([...GATE_CODES, ...PLAN_ISSUES, "confidence_above_auto_send", "fixed_text", "own_text"])(
    "says %s in words of its own",
    (code) => {
      expect(reasonWords(code)).toMatch(/^[a-z][a-z' ]+ [a-z' ]+$/);
      expect([...GATE_CODES, ...PLAN_ISSUES].filter((other) => reasonWords(other) === reasonWords(code))).toEqual(
        [code].filter((each) => [...GATE_CODES, ...PLAN_ISSUES].some((known) => known === each)),
      );
    },
  );

  it("leaves a code of older rules readable", () => {
    expect(reasonWords("moon_phase")).toBe("moon phase");
    expect(reasonWords("constructor")).toBe("constructor");
  });
});
