import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centsFromDollars, dollarsFromCents, scaleCents } from "./money.ts";

describe("money", () => {
  it.each([
    [69.225, 6923],
    [1.005, 101],
    [195.9, 19590],
    [0.004, 0],
    [2350.75, 235075],
  ])("reads %d dollars as %d cents", (dollars, cents) => {
    expect(centsFromDollars(dollars)).toBe(cents);
  });

  it.each([
    ["monthly", 30000, 12, 52, 6923],
    ["semi-monthly", 20000, 24, 52, 9231],
    ["half a cent goes up", 17501, 1, 2, 8751],
  ])("scales %s", (_name, cents, numerator, denominator, scaled) => {
    expect(scaleCents(cents, numerator, denominator)).toBe(scaled);
  });

  it("brings whole cents to dollars and back unchanged", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
        expect(centsFromDollars(dollarsFromCents(cents))).toBe(cents);
      }),
    );
  });
});
