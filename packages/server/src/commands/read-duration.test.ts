import { describe, expect, it } from "vitest";
import { readDuration } from "./read-duration.ts";

describe("readDuration", () => {
  it.each([
    ["90s", 90],
    ["30m", 1_800],
    ["8h", 28_800],
    ["7d", 604_800],
  ])("%s is %i seconds", (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each(["", "8", "h", "0h", "-1h", "1.5h", "8 h", "8w", "8h30m"])("refuses %j", (text) => {
    expect(readDuration(text)).toBeUndefined();
  });
});
