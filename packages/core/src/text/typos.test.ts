import { describe, expect, it } from "vitest";
import { compileTypoCorrector, editDistance } from "./typos.ts";

const correct = compileTypoCorrector(["friday", "monday", "weekly", "starting", "semanales", "paymentes"], ["mundane"]);

describe("compileTypoCorrector", () => {
  it.each([
    ["firday", "friday"],
    ["weekyl", "weekly"],
    ["startng", "starting"],
    ["semannalles", "semanales"],
  ])("takes %s for %s", (typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });

  it.each(["fri", "friday", "today", "mundane", "briday", "xxxxxxxxxxxxxxxxxx"])("leaves %s alone", (word) => {
    expect(correct(word)).toBeUndefined();
  });

  it("leaves a word between two others alone", () => {
    expect(compileTypoCorrector(["stare", "store"], [])("stfre")).toBeUndefined();
  });
});

describe("editDistance", () => {
  it.each([
    ["abc", "abc", 0],
    ["abc", "acb", 1],
    ["abc", "abcd", 1],
    ["abc", "", 3],
  ])("between %j and %j is %d", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });
});
