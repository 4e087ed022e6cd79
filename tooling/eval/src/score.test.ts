import { describe, expect, it } from "vitest";
import type { Evaluated, Judgement, Outcome } from "./kinds/kind.ts";
import { scoreByLabel, scoreOf } from "./score.ts";

const evaluated = (outcomes: readonly Outcome[], judgement: Partial<Judgement> = {}): Evaluated => ({
  id: "t-1",
  input: "",
  answer: "",
  expected: "",
  judgement: {
    exact: outcomes.every(({ result }) => result === "hit"),
    outcomes,
    isNegative: false,
    isFalseAlarm: false,
    missesDanger: false,
    ...judgement,
  },
});
const hit = (label: string): Outcome => ({ label, result: "hit" });
const miss = (label: string): Outcome => ({ label, result: "miss" });
const alarm = (label: string): Outcome => ({ label, result: "alarm" });

describe("scoreOf", () => {
  it("counts all labels together", () => {
    const score = scoreOf([
      evaluated([hit("a"), hit("b")]),
      evaluated([hit("a"), miss("b")]),
      evaluated([alarm("a")], { isNegative: true, isFalseAlarm: true }),
      evaluated([], { isNegative: true }),
    ]);
    expect(score).toMatchObject({
      rows: 4,
      exact: 2,
      exact_rate: 0.5,
      precision: 0.75,
      recall: 0.75,
      f1: 0.75,
    });
    expect(score).toMatchObject({
      negatives: 2,
      false_alarms: 1,
      false_alarm_rate: 0.5,
      dangers_missed: 0,
    });
  });

  it("counts dangers that went unread", () => {
    expect(scoreOf([evaluated([miss("a")], { missesDanger: true })]).dangers_missed).toBe(1);
  });

  it("has nothing to hold against a set without labels", () => {
    expect(scoreOf([])).toMatchObject({ exact_rate: 1, f1: 1, false_alarm_rate: 0 });
  });
});

describe("scoreByLabel", () => {
  it("keeps labels apart, most expected first", () => {
    const scores = scoreByLabel([evaluated([hit("b"), alarm("a")]), evaluated([miss("b")])]);
    expect([...scores.keys()]).toEqual(["b", "a"]);
    expect(scores.get("b")).toMatchObject({
      expected: 2,
      hits: 1,
      misses: 1,
      precision: 1,
      recall: 0.5,
    });
    expect(scores.get("a")).toMatchObject({ expected: 0, alarms: 1, precision: 0, recall: 1 });
  });
});
