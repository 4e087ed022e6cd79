import { describe, expect, it } from "vitest";
import { type FaultResult, merge, tableOf } from "./result.ts";

const result = (changes: Partial<FaultResult> = {}): FaultResult => ({
  fault: "kill",
  rounds: 1,
  interrupted: 4,
  violations: [],
  recoveriesMs: [1000],
  ...changes,
});

describe("merge", () => {
  it("adds the rounds of one fault up, and keeps the faults in their order", () => {
    const late = { kind: "stuck", conversationId: "c", detail: "" } as const;
    const merged = merge([result(), result({ fault: "freeze" }), result({ violations: [late], recoveriesMs: [3000] })]);
    expect(merged).toEqual([
      result({ rounds: 2, interrupted: 8, violations: [late], recoveriesMs: [1000, 3000] }),
      result({ fault: "freeze" }),
    ]);
  });
});

describe("the table", () => {
  it("shows median and maximum in seconds, and a count for each kind of violation", () => {
    const stuck = { kind: "stuck", conversationId: "c", detail: "" } as const;
    const [header, , row] = tableOf([result({ violations: [stuck, stuck], recoveriesMs: [9000, 1000, 2500] })]);
    expect(header?.split(/ {2,}/u)).toEqual([
      "fault",
      "rounds",
      "interrupted",
      "lost",
      "duplicated",
      "out of order",
      "stuck",
      "unexplained",
      "inconsistent",
      "median s",
      "max s",
    ]);
    expect(row?.split(/ {2,}/u)).toEqual(["kill", "1", "4", "0", "0", "0", "2", "0", "0", "2.5", "9.0"]);
  });

  it("claims no time where nothing was measured", () => {
    expect(tableOf([result({ recoveriesMs: [] })]).at(-1)).toMatch(/- +-$/u);
  });
});
