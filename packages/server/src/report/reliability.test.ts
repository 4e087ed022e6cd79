import { describe, expect, it } from "vitest";
import { reliabilityCurve } from "./reliability.ts";

describe("reliabilityCurve", () => {
  it("puts a score into the bin that begins with it, and 1 into the last", () => {
    const drafts = [0, 0.1, 0.6, 1].map((confidence) => ({ confidence, unchanged: true }));
    expect(reliabilityCurve(drafts).map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [0.1, 1],
      [0.6, 1],
      [0.9, 1],
    ]);
  });

  it("gives shares with intervals that narrow with the count", () => {
    const drafts = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ confidence: 0.85, unchanged: index % 2 === 0 }));
    const [few] = reliabilityCurve(drafts(4));
    const [many] = reliabilityCurve(drafts(400));
    expect(few).toMatchObject({ unchanged: 0.5, low: expect.closeTo(0.15, 2), high: expect.closeTo(0.85, 2) });
    expect(many).toMatchObject({ unchanged: 0.5, low: expect.closeTo(0.451, 2), high: expect.closeTo(0.549, 2) });
  });

  it("is empty without drafts", () => {
    expect(reliabilityCurve([])).toEqual([]);
  });
});
