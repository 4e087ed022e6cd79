import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "you have the wrong number",
  "wrong person",
  "this isnt maria",
  "im not james",
  "who is james",
  "i dont know anyone by that name",
  "he doesnt live here anymore",
  "i just got this number",
  "never heard of stanton",
  "sorry wrong number",
  "nobody named carlos here",
  "this is not his number",
  "i dont live there",
  "this is a business line",
  "not me",
  "you got the wrong guy",
  "she hasnt had this phone in years",
  "im not your tenant",
  "se equivoco de numero",
  "no soy carlos",
  "aqui no vive nadie con ese nombre",
  "esta equivocado",
  "no conozco a esa persona",
  "este no es el numero de maria",
  "yo no soy esa persona",
  "este numero ya no es de el",
  "u got the wrong number",
  "i think you have the wrong person",
  "no carlos here",
  "im not the person youre looking for",
  "this isnt her phone anymore",
  "i dont know who that is",
  "this phone belongs to someone else now",
  "i never rented from you",
  "i dont have an apartment with you",
  "wrong #",
  "you are texting a stranger",
  "that person moved out of state and this is my number now",
  "this isnt juan",
  "who is maria? wrong number",
  "numero incorrecto",
  "no soy la persona que busca",
  "yo no vivo ahi",
  "no se quien es carlos",
  "aqui no hay ninguna maria",
  "no lo conozco",
];

describe("wrong number", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "wrong_number", severity: "high" }));
  });
});
