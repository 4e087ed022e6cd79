import { describe, expect, it } from "vitest";
import { CADENCES } from "./cadences.ts";
import { RELATIVE_DAYS } from "./calendar-words.ts";
import { CUES } from "./cues.ts";
import { LINKS } from "./links.ts";

const phrases = [CUES, LINKS, CADENCES, RELATIVE_DAYS].flatMap((table) => table.flatMap((entry) => entry.phrases));

describe("the phrase tables", () => {
  it("are written in the spelling that texts are brought to", () => {
    const odd = phrases.filter(
      (phrase) => !/^[a-z0-9|?/#* -]+$/.test(phrase) || / {2}|^ | $|\|\||\| | \|/.test(phrase),
    );
    expect(odd).toEqual([]);
  });

  it("never consist of optional words alone", () => {
    expect(phrases.filter((phrase) => phrase.split(" ").every((piece) => piece.endsWith("?")))).toEqual([]);
  });
});
