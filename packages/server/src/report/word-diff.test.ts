import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDiff } from "./word-diff.ts";

const written = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, words }) => ({ same: words, removed: `-${words}-`, added: `+${words}+` })[kind])
    .join(" ");

describe("wordDiff", () => {
  it.each([
    ["You owe $900.", "You owe $900.", "You owe $900."],
    ["You owe $900 today.", "You still owe $900.", "You +still+ owe -$900 today.- +$900.+"],
    ["", "Call us.", "+Call us.+"],
    ["Call us.", "", "-Call us.-"],
    ["", "", ""],
  ])("from %j to %j", (before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });

  it("loses and invents no word", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d")).map((list) => list.join(" "));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.words])).join(" ");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      }),
    );
  });
});
