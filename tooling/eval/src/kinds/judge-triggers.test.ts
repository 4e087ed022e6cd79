import { describe, expect, it } from "vitest";
import { judgeTriggers } from "./judge-triggers.ts";
import type { TriggerExample } from "./trigger-example.ts";

const example = (fields: Partial<TriggerExample>): TriggerExample => ({
  id: "t-1",
  text: "my lawyer will call",
  lang: "en",
  expect: ["hostile_language"],
  severity: "high",
  note: "",
  ...fields,
});

describe("judgeTriggers", () => {
  it("wants every expected kind and tolerates the allowed ones", () => {
    const lawyer = example({ allow: ["attorney_representation"] });
    const read = (kinds: TriggerExample["expect"]): boolean => judgeTriggers(lawyer, { kinds, severity: "high" }).exact;
    expect(read(["hostile_language"])).toBe(true);
    expect(read(["hostile_language", "attorney_representation"])).toBe(true);
    expect(read(["hostile_language", "opt_out"])).toBe(false);
    expect(read(["attorney_representation"])).toBe(false);
    expect(read([])).toBe(false);
  });

  it("scores kinds without the severity, exactness with it", () => {
    const judgement = judgeTriggers(example({}), {
      kinds: ["hostile_language"],
      severity: "medium",
    });
    expect(judgement.outcomes).toEqual([{ label: "hostile_language", result: "hit" }]);
    expect(judgement.exact).toBe(false);
  });

  it("takes a further severity", () => {
    const either = example({
      expect: ["payment_dispute"],
      severity: "medium",
      severity_accept: ["medium", "high"],
    });
    expect(judgeTriggers(either, { kinds: ["payment_dispute"], severity: "high" }).exact).toBe(true);
    expect(judgeTriggers(either, { kinds: ["payment_dispute"], severity: "low" }).exact).toBe(false);
  });

  it("calls a kind read in a negative a false alarm, unless it is allowed", () => {
    const negative = example({
      expect: [],
      severity: "none",
      allow: ["hardship"],
      severity_accept: ["none", "low"],
    });
    expect(judgeTriggers(negative, { kinds: ["opt_out"], severity: "high" }).isFalseAlarm).toBe(true);
    expect(judgeTriggers(negative, { kinds: ["hardship"], severity: "low" })).toMatchObject({
      exact: true,
      isFalseAlarm: false,
    });
  });

  it.each([
    ["self-harm unread", ["self_harm"], [], "none", true],
    ["self-harm read", ["self_harm"], ["self_harm"], "critical", false],
    ["violence taken for abuse", ["hostile_language"], ["hostile_language"], "medium", true],
    ["a gas leak unread", ["habitability"], [], "none", false],
  ] as const)("%s", (_, expected, kinds, severity, missesDanger) => {
    const critical = example({ expect: [...expected], severity: "critical" });
    expect(judgeTriggers(critical, { kinds, severity }).missesDanger).toBe(missesDanger);
  });
});
