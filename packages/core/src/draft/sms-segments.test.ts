import { describe, expect, it } from "vitest";
import { smsSegments } from "./sms-segments.ts";

describe("smsSegments", () => {
  it.each([
    ["", "GSM-7", 0, 0],
    ["a".repeat(160), "GSM-7", 160, 1],
    ["a".repeat(161), "GSM-7", 161, 2],
    ["a".repeat(306), "GSM-7", 306, 2],
    ["a".repeat(307), "GSM-7", 307, 3],
    ["¿Cuánto?".replace("á", "a"), "GSM-7", 8, 1],
    ["ñ".repeat(160), "GSM-7", 160, 1],
    ["é".repeat(160), "GSM-7", 160, 1],
    ["á".repeat(70), "UCS-2", 70, 1],
    ["á".repeat(71), "UCS-2", 71, 2],
    ["á".repeat(134), "UCS-2", 134, 2],
    ["á".repeat(135), "UCS-2", 135, 3],
    ["€".repeat(80), "GSM-7", 80, 1],
    ["€".repeat(81), "GSM-7", 81, 2],
    ["👍".repeat(35), "UCS-2", 35, 1],
    ["👍".repeat(36), "UCS-2", 36, 2],
    ["It’s fine", "UCS-2", 9, 1],
  ] as const)("counts %j as %s, %i characters, %i segments", (text, encoding, characters, segments) => {
    expect(smsSegments(text)).toEqual({ encoding, characters, segments });
  });

  it("does not cut a two-septet character at the end of a segment", () => {
    // 152 + a € does not fit 153, so it opens the second segment, which then overflows into a third.
    expect(smsSegments(`${"a".repeat(152)}€${"a".repeat(151)}`).segments).toBe(2);
    expect(smsSegments(`${"a".repeat(152)}€${"a".repeat(152)}`).segments).toBe(3);
  });

  it("does not cut a surrogate pair", () => {
    expect(smsSegments(`${"á".repeat(66)}👍${"á".repeat(66)}`).segments).toBe(3);
  });
});
