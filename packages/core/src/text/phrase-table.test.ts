import { describe, expect, it } from "vitest";
import { compilePhraseTable } from "./phrase-table.ts";
import type { PhraseWord } from "./phrase-table.ts";

const words = (text: string): PhraseWord[] =>
  text.split(" ").map((word) => ({
    forms: [word.replace(",", "")],
    cutOff: word.startsWith(","),
    ...(Number.isNaN(Number(word)) ? {} : { value: Number(word) }),
  }));

const table = compilePhraseTable([
  { meaning: "weekly", phrases: ["a|per week", "every single? week"] },
  { meaning: "every n", phrases: ["every # weeks"] },
  { meaning: "article", phrases: ["a"] },
  { meaning: "shadowed", phrases: ["per week"] },
]);

describe("compilePhraseTable", () => {
  it.each([
    ["a week", "weekly", 2],
    ["every week", "weekly", 2],
    ["every single week", "weekly", 3],
    ["every 3 weeks", "every n", 3],
    ["a day", "article", 1],
    ["per week", "weekly", 2],
  ])("finds the longest phrase of %j", (text, meaning, length) => {
    expect(table.match(words(text), 0)).toMatchObject({ meaning, length });
  });

  it("hands out the numbers", () => {
    expect(table.match(words("every 3 weeks"), 0)?.numbers).toEqual([3]);
  });

  it.each(["every day", "week", "per ,week"])("finds nothing in %j", (text) => {
    expect(table.match(words(text), 0)).toBeUndefined();
  });
});
