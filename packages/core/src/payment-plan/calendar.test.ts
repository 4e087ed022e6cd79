import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  dayFromIso,
  isoFromDay,
  localDay,
  nextDayOfMonth,
  nextMonthDay,
  nextWeekday,
  weekdayOf,
  weekdayOfNextWeek,
} from "./calendar.ts";

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;
const iso = (value: number | undefined): string => (value === undefined ? "none" : isoFromDay(value));

describe("localDay", () => {
  it.each([
    ["2025-03-13T23:40:00-04:00", undefined, "2025-03-13"],
    ["2025-03-13T23:40:00-04:00", "Asia/Tokyo", "2025-03-13"],
    ["2025-03-14T03:40:00Z", "America/New_York", "2025-03-13"],
    ["2025-03-14T03:40:00Z", undefined, "2025-03-14"],
    ["2025-03-14T03:40:00.123Z", "America/New_York", "2025-03-13"],
    ["2025-01-01T00:30:00+05:30", undefined, "2025-01-01"],
  ])("of %s in %s is %s", (now, timeZone, expected) => {
    expect(isoFromDay(localDay(now, timeZone))).toBe(expected);
  });

  it("refuses what is no instant", () => {
    expect(() => localDay("soon")).toThrow(RangeError);
  });
});

describe("calendar", () => {
  const tuesday = day("2025-01-07");

  it.each(["2025-02-30", "2025-13-01", "2025-1-1", "tbd", ""])("knows no %j", (text) => {
    expect(dayFromIso(text)).toBeUndefined();
  });

  it("puts a weekday strictly after today", () => {
    expect(iso(nextWeekday(tuesday, 2))).toBe("2025-01-14");
    expect(iso(nextWeekday(tuesday, 5))).toBe("2025-01-10");
    expect(iso(weekdayOfNextWeek(tuesday, 5))).toBe("2025-01-17");
    expect(iso(weekdayOfNextWeek(tuesday, 1))).toBe("2025-01-13");
  });

  it("rolls a passed day into the next month or year", () => {
    expect(iso(nextDayOfMonth(tuesday, 7))).toBe("2025-02-07");
    expect(iso(nextDayOfMonth(day("2025-01-31"), 30))).toBe("2025-03-30");
    expect(iso(nextMonthDay(day("2025-12-29"), 1, 5))).toBe("2026-01-05");
    expect(iso(nextMonthDay(tuesday, 2, 29))).toBe("2028-02-29");
    expect(iso(addMonths(day("2025-01-31"), 1))).toBe("2025-02-28");
  });

  it("agrees with itself for any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 6 }), (today, weekday) => {
        expect(dayFromIso(isoFromDay(today))).toBe(today);
        const next = nextWeekday(today, weekday);
        expect(weekdayOf(next)).toBe(weekday);
        expect(next - today).toBeGreaterThanOrEqual(1);
        expect(next - today).toBeLessThanOrEqual(7);
      }),
    );
  });
});
