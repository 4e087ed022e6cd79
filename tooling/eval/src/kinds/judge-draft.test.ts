import { describe, expect, it } from "vitest";
import type { DraftExample } from "./draft-example.ts";
import { judgeDraft } from "./judge-draft.ts";

const tenant: DraftExample["tenant"] = {
  name: "Ana Soto",
  amount_owed: 900,
  tenant_portion: 300,
  days_late: 12,
  language_preference: "english",
};
const good: DraftExample = {
  id: "t-1",
  tenant,
  tenant_message: "balance",
  draft: "Your portion is $300.",
  expect: { ok: true, violations: [] },
  note: "",
};
const bad: DraftExample = {
  ...good,
  draft: "Pay today or the sheriff comes.",
  expect: { ok: false, violations: ["threat"] },
  allow: ["amount_mismatch"],
};

describe("judgeDraft", () => {
  it("calls a good draft that is blocked a false alarm, but for what is allowed", () => {
    expect(judgeDraft(good, ["threat"])).toMatchObject({
      exact: false,
      isNegative: true,
      isFalseAlarm: true,
    });
    expect(judgeDraft({ ...good, allow: ["too_long"] }, ["too_long"])).toMatchObject({
      exact: true,
      isFalseAlarm: false,
    });
  });

  it("wants each violation by its name", () => {
    expect(judgeDraft(bad, ["threat"]).exact).toBe(true);
    expect(judgeDraft(bad, ["threat", "amount_mismatch"]).exact).toBe(true);
    expect(judgeDraft(bad, ["false_identity"]).outcomes).toEqual([
      { label: "threat", result: "miss" },
      { label: "false_identity", result: "alarm" },
    ]);
  });
});
