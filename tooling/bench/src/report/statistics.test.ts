import { describe, expect, it } from "vitest";
import { median, percentile, spreadOf } from "./statistics.ts";

const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe("percentile", () => {
  it.each([
    [0, 1],
    [0.5, 50],
    [0.95, 95],
    [0.99, 99],
    [1, 100],
  ])("the share %s of 1 to 100 is %s", (share, expected) => {
    expect(percentile(oneToHundred, share)).toBe(expected);
  });

  it("is a value that was measured, however few there are", () => {
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([7, 9], 0.95)).toBe(9);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe("median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[5], 5],
  ])("of %j is %s", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

it("a spread does not depend on the order", () => {
  expect(spreadOf([0.3, 0.1, 0.2])).toEqual({ min: 0.1, median: 0.2, max: 0.3 });
});
