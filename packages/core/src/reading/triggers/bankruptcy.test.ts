import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "i filed chapter 7 last month",
  "im in bankruptcy",
  "i filed for bankruptcy",
  "filing bk next week",
  "this was discharged in my bankruptcy",
  "talk to my bankruptcy trustee",
  "were thinking about filing chapter 13",
  "automatic stay is in effect",
  "my bankrupcy case number is 24-20211",
  "estoy en bancarrota",
  "me declare en quiebra",
  "estamos en capitulo 13",
  "estoy metiendo bancarrota",
  "we filed bankruptcy in june",
  "this is part of my chapter 13 plan",
  "my bankruptcy attorney will send you the case number",
  "going bankrupt so im filing chapter 7",
  "im in a ch 13",
  "voy a declararme en bancarrota",
  "tengo un caso de bancarrota abierto",
];

describe("bankruptcy", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "bankruptcy", severity: "high" }));
  });
});
