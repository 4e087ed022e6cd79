import { describe, expect, it } from "vitest";
import { judgeValidation } from "./judge-validation.ts";
import type { ValidationExample } from "./validation-example.ts";

const example: ValidationExample = {
  id: "t-1",
  plan: { weekly_amount: 20, duration_weeks: null },
  amount_owed: 600,
  expect: {
    issues: ["amount_too_low", "duration_missing"],
    auto_approvable: false,
    unrealistic: true,
  },
  note: "",
};

describe("judgeValidation", () => {
  it("takes the issues in any order", () => {
    const answer = { ...example.expect, issues: ["duration_missing", "amount_too_low"] };
    expect(judgeValidation(example, answer).exact).toBe(true);
  });

  it("asks for both conclusions", () => {
    expect(judgeValidation(example, { ...example.expect, unrealistic: false }).exact).toBe(false);
    expect(judgeValidation(example, { ...example.expect, auto_approvable: true }).exact).toBe(false);
  });

  it("calls an issue found in a faultless plan a false alarm", () => {
    const faultless = {
      ...example,
      expect: { issues: [], auto_approvable: true, unrealistic: false },
    };
    const answer = { ...faultless.expect, issues: ["insufficient_coverage"] };
    expect(judgeValidation(faultless, answer)).toMatchObject({ exact: false, isFalseAlarm: true });
  });
});
