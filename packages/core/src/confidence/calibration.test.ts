import { describe, expect, it } from "vitest";
import { calibrate } from "./calibration.ts";

describe("calibrate", () => {
  it.each([0, 0.1234, 0.85, 1])("leaves %s as it is until it is fitted", (raw) => {
    expect(calibrate(raw)).toBeCloseTo(raw, 10);
  });

  it("draws straight lines between the points and keeps to the ends", () => {
    const points = [
      { raw: 0.2, confidence: 0.1 },
      { raw: 0.6, confidence: 0.5 },
      { raw: 1, confidence: 0.9 },
    ];
    expect([0, 0.2, 0.4, 0.6, 0.8, 1, 1.5].map((raw) => calibrate(raw, points))).toEqual(
      [0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 0.9].map((value) => expect.closeTo(value, 10)),
    );
  });

  it("is no number without points, nor for what is none", () => {
    expect(calibrate(0.5, [])).toBeNaN();
    expect(calibrate(Number.NaN)).toBeNaN();
  });
});
