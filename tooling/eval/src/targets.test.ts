import { describe, expect, it } from "vitest";
import { scoreOf } from "./score.ts";
import { missedTargets } from "./targets.ts";

const score = { ...scoreOf([]), exact_rate: 0.95, false_alarm_rate: 0.02, dangers_missed: 1 };

describe("missedTargets", () => {
  it("keeps a target that is met exactly", () => {
    const targets = [
      { measure: "exact_rate", atLeast: 0.95 },
      { measure: "false_alarm_rate", atMost: 0.02 },
    ] as const;
    expect(missedTargets(score, targets)).toEqual([]);
  });

  it("names the targets that are missed", () => {
    const missed = [
      { measure: "exact_rate", atLeast: 0.9501 },
      { measure: "dangers_missed", atMost: 0 },
    ] as const;
    expect(missedTargets(score, missed)).toEqual(missed);
  });
});
