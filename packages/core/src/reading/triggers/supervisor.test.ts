import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "i want to speak with a manager",
  "get me your boss",
  "can i talk to a real person",
  "whos your supervisor",
  "have your manager call me",
  "i need to talk to the owner",
  "give me the number for corporate",
  "transfer me to someone above you",
  "i want to escalate this",
  "is there a manager available",
  "let me talk to someone in charge",
  "i wanna talk to a human not a robot",
  "put me thru to ur supervisor",
  "need the landlord to call me",
  "can the property manager call me please",
  "quiero hablar con el gerente",
  "paseme a su jefe",
  "necesito hablar con el dueño",
  "quien es el encargado",
  "que me llame el manager",
  "quiero hablar con una persona no con una maquina",
  "deme el numero de su supervisor",
  "hay algun gerente con quien pueda hablar",
  "con quien me puedo quejar, quiero hablar con su jefe",
  "i need a supervisor",
  "supervisor please",
  "can your boss call me",
  "i want to speak to whoever runs this",
  "is there anyone else i can talk to, a manager?",
  "whos the owner of this company",
  "manager now",
  "get someone in charge on the phone",
  "id like to talk to someone higher up",
  "let me speak with the landlord directly",
  "stop with the automated messages let me talk to a person",
  "quiero un supervisor",
  "pongame con su jefe",
  "me puede llamar el gerente",
  "digale al dueño que me llame",
  "necesito el telefono del manager",
  "quien manda ahi",
  "puedo hablar con el supervisor por favor",
];

describe("supervisor", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "supervisor_request", severity: "medium" }));
  });
});
