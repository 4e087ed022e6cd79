import { describe, expect, it } from "vitest";
import { describeDifference } from "./difference.ts";
import { evaluatedExample, evaluatedSet } from "./evaluated-set.fixture.ts";
import { reportOf } from "./report.ts";

const before = reportOf([
  evaluatedSet("tuning", [
    evaluatedExample("tu-same"),
    evaluatedExample("tu-better", { exact: false }, "en"),
    evaluatedExample("tu-worse", {}, "es"),
    evaluatedExample("tu-still-wrong", { exact: false }, "en"),
  ]),
  evaluatedSet("untouched", [evaluatedExample("un-1", { exact: false }, "en")]),
]);
const after = [
  evaluatedSet("tuning", [
    evaluatedExample("tu-same"),
    evaluatedExample("tu-better", {}, "es"),
    evaluatedExample("tu-worse", { exact: false }, "en"),
    evaluatedExample("tu-still-wrong", { exact: false }, "other"),
    evaluatedExample("tu-new"),
  ]),
  evaluatedSet("untouched", [evaluatedExample("un-1", {}, "es")]),
];

describe("describeDifference", () => {
  it("says of each changed answer whether it got better", () => {
    const verdicts = describeDifference(after, before)
      .split("\n")
      .flatMap((line) => /^(better|worse|same|new) +(\S+)/.exec(line)?.slice(1, 3).join(" ") ?? []);
    expect(verdicts).toEqual(["better tu-better", "worse tu-worse", "same tu-still-wrong", "new tu-new"]);
  });

  it("shows the answer before and after", () => {
    expect(describeDifference(after, before)).toMatch(/tu-better.*\n +before +en\n +after +es\n +expected/);
  });

  it("only counts what changed in the untouched part", () => {
    const text = describeDifference(after, before);
    expect(text).not.toContain("un-1");
    expect(text).toContain("4 answers changed, and 1 of the untouched part");
  });
});

describe("reportOf", () => {
  it("names wrong answers of the open parts only", () => {
    expect(Object.keys(before.wrong)).toEqual(["tu-better", "tu-still-wrong"]);
  });
});
