import { describe, expect, it } from "vitest";
import { evaluatedExample, evaluatedSet } from "./evaluated-set.fixture.ts";
import { listMisses } from "./misses.ts";

const wrong = { exact: false, outcomes: [{ label: "a", result: "miss" }] } as const;

describe("listMisses", () => {
  it("keeps the untouched part to itself unless it is to be revealed", () => {
    const results = [
      evaluatedSet("tuning", [evaluatedExample("tu-1", wrong)]),
      evaluatedSet("untouched", [evaluatedExample("un-1", wrong)]),
    ];
    expect(listMisses(results, { limit: 5, reveal: false })).toContain("tu-1");
    expect(listMisses(results, { limit: 5, reveal: false })).not.toContain("un-1");
    expect(listMisses(results, { limit: 5, reveal: true })).toContain("un-1");
  });

  it("lists the worst first, and says how many it leaves out", () => {
    const results = [
      evaluatedSet("tuning", [
        evaluatedExample("tu-right"),
        evaluatedExample("tu-wrong", wrong),
        evaluatedExample("tu-alarm", { ...wrong, isFalseAlarm: true }),
        evaluatedExample("tu-danger", { ...wrong, missesDanger: true }),
      ]),
    ];
    const listed = listMisses(results, { limit: 2, reveal: false });
    expect(listed.match(/tu-\w+/g)?.filter((id, at, ids) => ids.indexOf(id) === at)).toEqual(["tu-danger", "tu-alarm"]);
    expect(listed).toContain("3 not exact, 1 more not shown");
  });

  it("says nothing where nothing is wrong or nothing is asked for", () => {
    expect(listMisses([evaluatedSet("tuning", [evaluatedExample("tu-1")])], { limit: 5, reveal: false })).toBe("");
    expect(
      listMisses([evaluatedSet("tuning", [evaluatedExample("tu-1", wrong)])], {
        limit: 0,
        reveal: false,
      }),
    ).toBe("");
  });
});
