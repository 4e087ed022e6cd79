import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, quoteOriginal } from "./normalise.ts";

describe("normalise", () => {
  it.each([
    ["Mañana PAGO", "manana pago"],
    ["can’t — “ok”", 'can\'t - "ok"'],
    ["100\u00a0a\tweek", "100 a week"],
    ["½ now", "1/2 now"],
    ["𝐩𝐚𝐲 ＄１００", "pay $100"],
    ["pa\u200by\u0301", "pay"],
    ["ok 🙏🏽", "ok ☺☺"],
    ["one\r\ntwo", "one \ntwo"],
  ])("brings %j to %j", (original, plain) => {
    expect(normalise(original).text).toBe(plain);
  });

  it("finds the way back to the original characters", () => {
    const normalised = normalise("¿Mañana? ½ de €1.000 🙏");
    const at = normalised.text.indexOf("manana");
    expect(quoteOriginal(normalised, at, at + 6)).toBe("Mañana");
    const half = normalised.text.indexOf("1/2");
    expect(quoteOriginal(normalised, half, half + 3)).toBe("½");
  });

  it("keeps a valid, growing way back for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (original) => {
        const { text, starts, ends } = normalise(original);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        for (let index = 0; index < text.length; index += 1) {
          expect(starts[index]).toBeLessThan(ends[index] ?? 0);
          expect(starts[index]).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(ends[index]).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
});
