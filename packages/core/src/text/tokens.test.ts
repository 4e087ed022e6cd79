import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTokens } from "./tokens.ts";

const standards = (text: string): string[] => readTokens(text).map(({ standard }) => standard);

describe("readTokens", () => {
  it.each([
    ["I can't", ["i", "cant"]],
    ["u can start 2morrow", ["you", "can", "start", "tomorrow"]],
    ["$1,450.50/wk", ["$", "1,450.50", "/", "week"]],
    ["bi-weekly", ["biweekly"]],
    ["kiero pagar x sem", ["quiero", "pagar", "x", "semana"]],
    ["100k 8wks 5B", ["100", "que", "8", "weeks", "5", "be"]],
    ["b4 5 p.m.", ["before", "5", "pm"]],
    ["ok 🙏", ["okay", "☺"]],
  ])("reads %j", (text, expected) => {
    expect(standards(text)).toEqual(expected);
  });

  it.each([
    ["no. 100 a week", "100", "none"],
    ["starting wed. my light bill is 90", "my", "sentence"],
    ["starting jan. 15", "15", "none"],
    ["ms. lopez", "lopez", "none"],
    ["ok, 100", "100", "clause"],
    ["ok - 100", "100", "clause"],
    ["ok... 100", "100", "clause"],
    ["ok? 100", "100", "sentence"],
    ["ok\n100", "100", "sentence"],
    ["ok 🙏 100", "100", "sentence"],
    ["ok 100", "100", "none"],
  ])("sees in %j how %j is cut off: %s", (text, word, boundary) => {
    expect(readTokens(text).find((token) => token.text === word)?.boundary).toBe(boundary);
  });

  it("points into the original text", () => {
    const text = "Mañana le PAGO “$100”";
    const quoted = readTokens(text).map(({ start, end }) => text.slice(start, end));
    expect(quoted).toEqual(["Mañana", "le", "PAGO", "“", "$", "100", "”"]);
  });

  it("loses nothing that can be seen, and nothing overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const tokens = readTokens(text);
        const covered = tokens.map(({ start, end }) => text.slice(start, end)).join("");
        expect(covered.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const [index, token] of tokens.entries()) {
          expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});
