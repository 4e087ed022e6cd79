import { describe, expect, it } from "vitest";
import { readMessage } from "../message-reader.ts";
import { weighWords } from "./weigh-words.ts";
import type { Leaning } from "./leanings.ts";

function chance(leaning: Leaning, text: string): number {
  return weighWords(readMessage(text)).get(leaning)?.chance ?? Number.NaN;
}

const GRAVE = "i want to fall asleep and never wake up again";

describe("weighWords", () => {
  it("finds a grave sentence in a long message", () => {
    const talk = "the office was nice and the lady at the desk helped me with the key. ".repeat(6);
    expect(chance("self_harm", `${talk}${GRAVE}. ${talk}`)).toBeGreaterThan(0.3);
  });

  it("gives a chance for everything, whatever the text", () => {
    for (const text of ["", "ok", "🙏🙏", "1234", "a ".repeat(4000)]) {
      for (const [, { chance }] of weighWords(readMessage(text))) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThan(0.9);
      }
    }
  });

  it("says where the telling words stand", () => {
    const words = readMessage(GRAVE);
    const lean = weighWords(words).get("self_harm");
    expect(words.slice(lean?.first, lean?.last).length).toBeGreaterThan(0);
  });
});
