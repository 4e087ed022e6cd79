import { describe, expect, it } from "vitest";
import { compileTypoCorrector, editDistance, rememberingCorrections } from "./typos.ts";

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

describe("compileTypoCorrector with words to be wary of", () => {
  const wary = compileTypoCorrector(["friday"], [], ["estan", "fixed", "actually"]);

  it.each([
    ["acutally", "actually"],
    ["frixay", "friday"],
  ])("takes %s for %s", (typed, meant) => {
    expect(wary(typed)).toBe(meant);
  });

  it.each(["esten", "fired"])("leaves %s, which is a word, alone", (word) => {
    expect(wary(word)).toBeUndefined();
  });
});

describe("rememberingCorrections", () => {
  it("asks once a word, also where there is nothing to correct", () => {
    const asked: string[] = [];
    const correct = rememberingCorrections((word) => {
      asked.push(word);
      return word === "firday" ? "friday" : undefined;
    });
    expect(["firday", "house", "firday", "house"].map(correct)).toEqual(["friday", undefined, "friday", undefined]);
    expect(asked).toEqual(["firday", "house"]);
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
