import { describe, expect, it } from "vitest";
import { judgeLanguage } from "./judge-language.ts";

const laughter = {
  id: "t-1",
  text: "jaja",
  expect: "es",
  accept: ["es", "und"],
  note: "",
} as const;
const example = { ...laughter, accept: [...laughter.accept] };

describe("judgeLanguage", () => {
  it.each([
    ["es", true],
    ["und", true],
    ["en", false],
  ])("%s is accepted: %s", (answer, exact) => {
    expect(judgeLanguage(example, answer).exact).toBe(exact);
  });

  it("counts a wrong language as missed and as invented", () => {
    expect(judgeLanguage(example, "en").outcomes).toEqual([
      { label: "es", result: "miss" },
      { label: "en", result: "alarm" },
    ]);
  });
});
