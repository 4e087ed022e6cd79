import { describe, expect, it } from "vitest";
import { isShallow } from "./json-depth.ts";

const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

describe("a JSON text", () => {
  it.each([
    ["a usual one", '{"a":[{"b":1}]}', true],
    ["32 levels", nested(32), true],
    ["33 levels", nested(33), false],
    ["33 levels of objects", '{"a":'.repeat(33), false],
    ["a bomb", nested(30_000), false],
    ["many beside each other", `[${Array.from({ length: 1_000 }, () => "{}").join(",")}]`, true],
    ["brackets in a string", JSON.stringify("[".repeat(1_000)), true],
    ["brackets behind an escaped quote", JSON.stringify(`"${"[".repeat(1_000)}`), true],
    ["brackets behind a string that ends in a backslash", `["\\\\",${nested(40)}]`, false],
    ["nothing", "", true],
  ])("is shallow or not: %s", (_, text, shallow) => {
    expect(isShallow(text)).toBe(shallow);
  });
});
