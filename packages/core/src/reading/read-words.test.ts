import { describe, expect, it } from "vitest";
import { readWords } from "./read-words.ts";
import { createRespell } from "./respell.ts";

const respell = createRespell(new Set(["stop", "texting", "supervisor", "lawyer", "abogado", "please", "fuck"]));
const read = (text: string): string[] => readWords(text, respell).map((word) => word.forms.at(-1) ?? "");

describe("readWords", () => {
  it.each([
    ["Don’t TEXT me", ["dont", "text", "me"]],
    ["I am not", ["im", "not"]],
    ["lemme know", ["let", "me", "know"]],
    ["S T O P", ["stop"]],
    ["s.t.o.p.", ["stop"]],
    ["stop!please", ["stop", "please"]],
    ["stoptexting", ["stop", "texting"]],
    ["supervisr", ["supervisor"]],
    ["pleeeease", ["please"]],
    ["avogado", ["abogado"]],
    ["f**k", ["fuck"]],
    ["$1,200.50 now", ["120050", "now"]],
    ["", []],
  ])("reads %j", (text, words) => {
    expect(read(text)).toEqual(words);
  });

  it("says where words stand and what parts them", () => {
    const words = readWords("Hola, señor. Stop", respell);
    expect(words.map(({ start, end, boundary }) => [start, end, boundary])).toEqual([
      [0, 4, "sentence"],
      [6, 11, "clause"],
      [13, 17, "sentence"],
    ]);
  });

  it("marks quoted words", () => {
    expect(readWords('he said "stop texting" ok', respell).map((word) => word.isQuoted)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});
