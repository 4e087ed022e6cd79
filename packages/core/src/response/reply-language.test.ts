import { describe, expect, it } from "vitest";
import { replyLanguage } from "./reply-language.ts";

describe("replyLanguage", () => {
  it.each([
    [["en", "es"], null, "es"],
    [["es", "und"], null, "es"],
    [["es", "en"], "es", "en"],
    [["und", "other"], "es", "es"],
    [[], null, "en"],
    [["other"], "pt", "en"],
  ] as const)("of texts in %j and a preference of %s is %s", (spoken, preference, expected) => {
    expect(replyLanguage(spoken, preference)).toBe(expected);
  });
});
