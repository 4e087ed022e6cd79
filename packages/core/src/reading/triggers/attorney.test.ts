import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "i have a lawyer",
  "please contact my attorney",
  "im represented by legal aid",
  "my lawyer is john smith, call him",
  "i retained an attorney for this",
  "my attorney advised me not to respond",
  "speak to my lawyer",
  "talk to my attorney not me",
  "i got legal aid representing me",
  "everything goes through my lawyer now",
  "ct legal services has my case",
  "tengo un abogado",
  "hable con mi abogado",
  "mi abogado me dijo que no hable con ustedes",
  "estoy representada por un abogado",
  "mi abogada lleva el caso",
  "comuniquese con mi abogado",
  "my attorney is handling this",
  "i have legal representation",
  "direct all questions to my lawyer",
  "im represented",
  "my lawyer says dont talk to you",
  "contact legal aid they represent me",
  "send everything to my attorneys office",
  "i hired a lawyer",
  "i got a lawyer now",
  "all calls to my attorney please",
  "ya tengo abogado",
  "mi abogado esta manejando esto",
  "toda comunicacion con mi abogado",
  "tengo representacion legal",
  "hablen con mi licenciado",
];

describe("attorney", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "attorney_representation", severity: "high" }));
  });
});
