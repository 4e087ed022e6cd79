import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "i smell gas",
  "gas leak in my kitchen",
  "outlet is sparking",
  "carbon monoxide alarm went off",
  "wires are exposed in the hallway",
  "i got shocked by the light switch",
  "huele a gas",
  "el enchufe echa chispas",
  "hay fuga de gas",
  "smells like gas in here",
  "the stove caught fire from the wiring",
  "theres a gas smell in the hallway",
  "strong smell of gas",
  "sparks coming out the outlet",
  "my co detector keeps going off",
  "wires hanging out the ceiling sparking",
  "water dripping on the electrical panel",
  "hay olor a gas en el pasillo",
  "el contacto esta echando chispas",
  "se escapa el gas de la estufa",
];

describe("habitability danger", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "habitability", severity: "critical" }));
  });
});
