import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "my husband passed away last week",
  "he died",
  "she is deceased",
  "the tenant is deceased",
  "my mom who lived there passed",
  "this is her daughter, she passed away in november",
  "my dad died on friday",
  "i can send the death certificate",
  "mr lopez is dead",
  "my wife just died",
  "im the executor of his estate",
  "mi esposo murio",
  "ella fallecio",
  "el inquilino murio",
  "mi papa se murio la semana pasada",
  "soy la viuda",
  "le mando el acta de defuncion",
  "he is no longer with us",
  "my grandmother passed away she was the tenant",
  "carlos died last month",
  "sorry to tell you but she passed",
  "my brother was killed last week",
  "rip to my mom she passed tuesday",
  "funeral for my husband is saturday",
  "this was my late husbands account, he died",
  "fallecio mi esposa",
  "mi hermano murio la semana pasada",
  "la señora ya fallecio",
  "mi mama murio",
  "don pedro ya murio",
];

describe("deceased", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "deceased", severity: "high" }));
  });
});
