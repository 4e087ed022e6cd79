import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "./detect-escalation-triggers.ts";

const kindsIn = (text: string): string[] => detectEscalationTriggers(text).triggers.map((trigger) => trigger.kind);

const GRAVE_MESSAGES = [
  "i want to die",
  "ya no quiero vivir",
  "i will burn this building down",
  "los voy a matar",
  "my lawyer will sue you",
  "stop texting me",
  "you have the wrong number",
  "i filed chapter 7 bankruptcy",
  "please contact my attorney",
  "mi esposo falleció en diciembre",
  "la calefacción no funciona",
  "i already paid that",
  "let me speak to your supervisor",
  "i lost my job last week",
];

describe("detectEscalationTriggers", () => {
  it("reports every kind, in the order of the vocabulary, and the highest severity", () => {
    const { triggers, severity } = detectEscalationTriggers(
      "no heat, mold, and my lawyer will sue you. STOP texting me",
    );
    expect(triggers.map((trigger) => trigger.kind)).toEqual(["hostile_language", "opt_out", "habitability"]);
    expect(severity).toBe("high");
  });

  it("reports a kind once, at its gravest", () => {
    const { triggers } = detectEscalationTriggers("fuck you, ill kill you all");
    expect(triggers).toEqual([expect.objectContaining({ kind: "hostile_language", severity: "critical" })]);
  });

  it("quotes what the writer wrote", () => {
    const { triggers } = detectEscalationTriggers("Hi. I’ve LOST my  job!! sorry");
    expect(triggers).toEqual([{ kind: "hardship", severity: "low", evidence: "LOST my  job" }]);
  });

  it.each([
    ["im not going to sue anyone", []],
    ["i dont need a lawyer", []],
    ['the letter says "we will sue you"', []],
    ["im suing... jk lol", []],
    ["are you going to take me to court", []],
    ["no one is dead lol", []],
    ["if you dont fix it im suing you", ["hostile_language"]],
    ["no, im suing you", ["hostile_language"]],
  ])("understands who says what: %s", (text, kinds) => {
    expect(kindsIn(text).filter((kind) => kind === "hostile_language" || kind === "deceased")).toEqual(kinds);
  });

  it.each([
    ["24.99 a week", true],
    ["25 a week for 20 weeks", false],
    ["25 a week for 21 weeks", true],
    ["i need 4 months to pay", false],
    ["i need 5 months to pay", true],
  ])("takes the limits of the rules for a proposal: %s", (text, isUnrealistic) => {
    expect(kindsIn(text).includes("unrealistic_proposal")).toBe(isUnrealistic);
  });

  it.each(GRAVE_MESSAGES)("reads the same whatever the case, spacing, punctuation and accents: %s", (text) => {
    const { triggers, severity } = detectEscalationTriggers(text);
    expect(triggers.length).toBeGreaterThan(0);
    const variants = [
      text.toUpperCase(),
      `  ${text.replaceAll(" ", "   ")} `,
      `${text}!!!`,
      `${text}...`,
      text.replaceAll(" ", "\n"),
      text.normalize("NFD").replaceAll(/\p{Mn}/gu, ""),
      text.replaceAll(" ", "\u00a0"),
      `${text.slice(0, 3)}\u200b${text.slice(3)}`,
      `hola ${text}`,
    ];
    for (const variant of variants) {
      const read = detectEscalationTriggers(variant);
      expect(read.triggers.map((trigger) => trigger.kind)).toEqual(triggers.map((trigger) => trigger.kind));
      expect(read.severity).toBe(severity);
    }
  });

  it.each([
    ["i want to talk to ur supervisr", "supervisor_request"],
    ["my attorny is handling this", "attorney_representation"],
    ["im filing bankrupcy", "bankruptcy"],
    ["stpo texting me", "opt_out"],
    ["stoptexting me", "opt_out"],
    ["S T O P", "opt_out"],
    ["wrongnumber", "wrong_number"],
    ["ur a piece of sh1t", "hostile_language"],
    ["f**k you", "hostile_language"],
    ["no funsiona la calefaxion", "habitability"],
    ["ya no kiero bibir", "self_harm"],
  ])("forgives misspellings and disguises: %s", (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it("gives evidence that stands in the text, for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...GRAVE_MESSAGES), fc.string({ unit: "grapheme" }))), (parts) => {
        const text = parts.join(" ");
        for (const { evidence } of detectEscalationTriggers(text).triggers) {
          expect(evidence).not.toBe("");
          expect(text).toContain(evidence);
        }
      }),
    );
  });
});
