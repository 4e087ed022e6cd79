import { describe, expect, it } from "vitest";
import { evaluatedExample, evaluatedSet } from "./evaluated-set.fixture.ts";
import { kindTables, scoreTables } from "./table.ts";

const right = evaluatedExample("a", { outcomes: [{ label: "es", result: "hit" }] });
const wrong = evaluatedExample("b", {
  exact: false,
  outcomes: [
    { label: "es", result: "miss" },
    { label: "en", result: "alarm" },
  ],
});

describe("scoreTables", () => {
  it("shows a table a part, with each set against its targets", () => {
    const lines = scoreTables([evaluatedSet("examples", [right]), evaluatedSet("tuning", [right, wrong])]).split("\n");
    expect(lines[0]).toBe("examples");
    expect(lines[2]).toMatch(/^ {2}language +1 +100\.0%.*✓ exact ≥ 75\.0%$/);
    expect(lines[4]).toBe("tuning");
    expect(lines[6]).toMatch(/^ {2}language +2 +50\.0%.*✗ exact ≥ 75\.0%$/);
  });
});

describe("kindTables", () => {
  it("shows what was found of each kind and what was wrong", () => {
    const table = kindTables([evaluatedSet("tuning", [right, wrong])]);
    expect(table).toMatch(/es +1\/2 +0 alarms +100\.0% +50\.0%/);
    expect(table).toMatch(/en +0\/0 +1 alarms/);
  });
});
