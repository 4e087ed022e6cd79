import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("detectLanguage", () => {
  it.each([
    ["can i pay friday", "en"],
    ["yes", "en"],
    ["idk yet", "en"],
    ["no problem", "en"],
    ["Jose said to text you", "en"],
    ["once i get paid", "en"],
    ["puedo pagar el viernes", "es"],
    ["ya pague", "es"],
    ["kiero pagar x semana", "es"],
    ["bendiciones", "es"],
    ["100 por semana", "es"],
    ["pare", "es"],
    ["ayudeme", "es"],
    ["me quita el late fee?", "es"],
    ["50 semanales", "es"],
    ["100 per week", "en"],
    ["remove me", "en"],
    ["necesito un receipt del payment", "es"],
    ["jajaja", "es"],
    ["posso pagar na sexta-feira?", "other"],
    ["não recebi a conta", "other"],
    ["je peux payer vendredi", "other"],
    ["mwen pa gen lajan kounye a", "other"],
    ["ich zahle am freitag", "other"],
    ["我星期五付钱", "other"],
    ["سأدفع يوم الجمعة", "other"],
    ["я не маю грошей", "other"],
    ["👍", "und"],
    ["1/15", "und"],
    ["Carlos", "und"],
    ["", "und"],
  ])("reads %j as %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(["can i pay friday", "puedo pagar el viernes", "je peux payer vendredi"])(
    "doesn't depend on case, punctuation or spacing: %s",
    (text) => {
      for (const variant of [text.toUpperCase(), `${text}!!!`, `  ${text.replaceAll(" ", "  ")}`]) {
        expect(detectLanguage(variant)).toBe(detectLanguage(text));
      }
    },
  );

  it("takes the frame of a mixture, and ignores names and sums", () => {
    expect(detectLanguage("hola can i get the balance please")).toBe("en");
    expect(detectLanguage("mi check llega next week entonces le pago")).toBe("es");
    expect(detectLanguage("$300 Maria Lopez")).toBe("und");
  });
});
