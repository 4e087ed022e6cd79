import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "./detect-escalation-triggers.ts";

const kindsIn = (text: string): string[] => detectEscalationTriggers(text).triggers.map(({ kind }) => kind);

describe("what a message says about its own matters", () => {
  it.each([
    ["i have a lawyer", "i used to have a lawyer", "attorney_representation"],
    ["i filed chapter 7", "my cousin filed chapter 7", "bankruptcy"],
    ["i filed for bankruptcy", "i filed for bankruptcy 9 years ago", "bankruptcy"],
    ["im suing you", "my niece is suing her ex", "hostile_language"],
    ["i lost my job", "i lost my job but now i have a new one", "hardship"],
    ["the stove is broken", "the stove was broken but its fixed now thanks", "habitability"],
    ["estoy en bancarrota", "estuve en bancarrota hace 10 años", "bankruptcy"],
    ["tengo un abogado", "jaja tengo un abogado favorito, mi hijo", "attorney_representation"],
    ["quiero hablar con el gerente", "no quiero hablar con el gerente", "supervisor_request"],
    ["voy a demandarlos", "no voy a demandarlos", "hostile_language"],
  ])("%j counts, %j doesn't", (said, unsaid, kind) => {
    expect(kindsIn(said)).toContain(kind);
    expect(kindsIn(unsaid)).not.toContain(kind);
  });

  it("doesn't take 'until it is fixed' for fixed", () => {
    expect(kindsIn("the boiler is out and im not paying til its fixed")).toContain("habitability");
  });

  const GRAVE = ["im going to kill myself", "me quiero morir", "i will shoot whoever knocks", "los voy a matar"];
  it.each(GRAVE)("danger stands whatever else is said: %s", (danger) => {
    for (const text of [`hi, rent is paid. ${danger}`, `${danger}. ok thanks`, `lol ${danger}`, danger.toUpperCase()]) {
      expect(detectEscalationTriggers(text).severity).toBe("critical");
    }
  });
});
