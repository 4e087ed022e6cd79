import { describe, expect, it } from "vitest";
import { growthOf, isSteady, type Minute, minuteOf } from "./minutes.ts";

const minute = (residentMegabytes: number, p99 = 100): Minute => ({
  minute: 1,
  texts: 600,
  p50: 50,
  p99,
  residentMegabytes,
  heapMegabytes: 50,
  cpuShare: 0.2,
});

it("a minute is the mean of its samples and all of its CPU", () => {
  const sample = { residentBytes: 100 * 1024 * 1024, heapBytes: 1024 * 1024, cpuSeconds: 15 };
  const more = { ...sample, residentBytes: 200 * 1024 * 1024 };
  expect(minuteOf(2, [3, 1, 2], [sample, more], 60)).toEqual({
    minute: 2,
    texts: 3,
    p50: 2,
    p99: 3,
    residentMegabytes: 150,
    heapMegabytes: 1,
    cpuShare: 0.5,
  });
});

describe("a soak is steady", () => {
  it.each([
    ["while memory stays, whatever the first minute did", [minute(50), minute(100), minute(109)], true],
    ["not when memory grows", [minute(50), minute(100), minute(111)], false],
    ["not when one minute was slow", [minute(100), minute(100, 2000), minute(100)], false],
    ["where it was too short to tell growth", [minute(50), minute(100)], true],
  ])("%s", (_, minutes, expected) => {
    expect(isSteady(minutes)).toBe(expected);
  });

  it("growth is told from the second minute on", () => {
    expect(growthOf([minute(50), minute(100), minute(300), minute(105)])).toBeCloseTo(1.05);
    expect(growthOf([minute(50), minute(100)])).toBeUndefined();
  });
});
