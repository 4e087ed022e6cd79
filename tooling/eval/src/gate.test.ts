import { describe, expect, it } from "vitest";
import { evaluatedExample, evaluatedSet } from "./evaluated-set.fixture.ts";
import { setsBelowTarget } from "./gate.ts";

const right = [evaluatedExample("a"), evaluatedExample("b"), evaluatedExample("c")];
const wrong = evaluatedExample("d", { exact: false });

describe("setsBelowTarget", () => {
  it("counts examples and tuning together", () => {
    expect(setsBelowTarget([evaluatedSet("examples", right), evaluatedSet("tuning", [wrong])])).toEqual([]);
    expect(setsBelowTarget([evaluatedSet("examples", right), evaluatedSet("tuning", [wrong, wrong])])).toEqual([
      "language",
    ]);
  });

  it("leaves the untouched part out", () => {
    expect(setsBelowTarget([evaluatedSet("examples", right), evaluatedSet("untouched", [wrong, wrong])])).toEqual([]);
  });
});
