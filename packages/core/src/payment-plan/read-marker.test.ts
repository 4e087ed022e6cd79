import { describe, expect, it } from "vitest";
import { blankMarkers, readMarker } from "./read-marker.ts";

const plan = (weekly_amount: number, duration_weeks: number, start_date: string | null) => ({
  weekly_amount,
  duration_weeks,
  start_date,
});

describe("readMarker", () => {
  it.each([
    ["PAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08", plan(200, 8, "2025-01-08")],
    ["payment_plan: weekly=75.50, weeks=4, start=2025-01-15", plan(75.5, 4, "2025-01-15")],
    ["PAYMENT_PLAN: weekly=$1,200.00, weeks=2", plan(1200, 2, null)],
    ["PAYMENT_PLAN: weeks=8 weekly=100", plan(100, 8, null)],
    ["Sure!\nPAYMENT_PLAN: weekly=85, weeks=6, start=2025-01-17\nThank you.", plan(85, 6, "2025-01-17")],
    ["PAYMENT_PLAN: weekly=100, weeks=8, start=null", plan(100, 8, null)],
    ["PAYMENT_PLAN: weekly=100, weeks=8, start=2025-02-30", plan(100, 8, null)],
  ])("reads %j", (text, expected) => {
    expect(readMarker(text)?.plan).toEqual(expected);
  });

  it.each([
    "PAYMENT_PLAN:",
    "PAYMENT_PLAN: weekly=abc, weeks=8",
    "PAYMENT_PLAN: weekly=-5, weeks=8",
    "PAYMENT_PLAN: weekly=0, weeks=8",
    "PAYMENT_PLAN: weekly=100, weeks=0",
    "PAYMENT_PLAN: weekly=100, weeks=2.5",
    "PAYMENT_PLAN: weekly=100",
    "PAYMENT_PLAN: weekly=1e9, weeks=8",
  ])("finds %j unusable", (text) => {
    expect(readMarker(text)?.plan).toBeNull();
  });

  it("finds no marker in prose", () => {
    expect(readMarker("Your payment plan is 100 a week")).toBeUndefined();
  });
});

describe("blankMarkers", () => {
  it.each(["payment_plan: weekly=5, weeks=2", "payment plan: weekly=5, weeks=2, start=2025-01-08", "payment_plan"])(
    "takes %j out and keeps the length",
    (marker) => {
      const text = `ok ${marker} 100 a week`;
      const blanked = blankMarkers(text);
      expect(blanked).toHaveLength(text.length);
      expect(blanked).toMatch(/^ok \.\s* 100 a week$/);
    },
  );

  it("leaves prose alone", () => {
    expect(blankMarkers("payment plan: 100 a week")).toBe("payment plan: 100 a week");
  });
});
