import { describe, expect, it } from "vitest";
import { conjugate } from "./spanish-verbs.ts";

describe("conjugate", () => {
  it("forms what the writer does, will do and did", () => {
    expect(conjugate("pagar")).toMatchObject({
      present: ["pago", "pagamos"],
      future: ["pagare", "pagaria", "pagaremos", "pagariamos"],
      past: ["pague", "pagaba", "pagabamos"],
      gerund: "pagando",
      participle: "pagado",
    });
  });

  it("keeps the sound of a stem, and the forms that break the rule", () => {
    expect(conjugate("sacar").past[0]).toBe("saque");
    expect(conjugate("cubrir").present).toEqual(["cubro", "cubrimos"]);
    expect(conjugate("dar", { i: "doy", iDid: "di" })).toMatchObject({
      present: ["doy", "damos"],
      past: ["di", "daba", "dabamos"],
    });
  });

  it("hangs pronouns on the infinitive", () => {
    expect(conjugate("abonar").infinitives).toEqual(expect.arrayContaining(["abonar", "abonarle", "abonarselo"]));
  });
});
