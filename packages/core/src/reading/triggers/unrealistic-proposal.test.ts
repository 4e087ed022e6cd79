import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "10 a week",
  "20 dollars a month",
  "5 bucks a week thats all i got",
  "can i do 15 a week",
  "50 a week for 30 weeks",
  "i can give 40 a month",
  "30 bucks every 2 weeks",
  "give me a year to pay",
  "100 a month for 2 years",
  "i need 6 months to pay this",
  "puedo dar 10 por semana",
  "20 dolares a la semana",
  "50 al mes",
  "le doy 15 semanales",
  "100 por mes por un año",
  "necesito un año para pagar",
];

describe("unrealistic proposal", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "unrealistic_proposal", severity: "medium" }));
  });
});
