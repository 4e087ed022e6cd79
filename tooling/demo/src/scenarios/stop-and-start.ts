import type { Scenario } from "./scenario.ts";

export const stopAndStart: Scenario = {
  title: "STOP is obeyed at once; after START a manager looks first, for a text came in between",
  tenant: { name: "Jerome Bell", owes: 410 },
  play: async ({ texts, manager, calmsDown }) => {
    await texts("STOP");
    await calmsDown();
    await texts("How much do I owe?");
    await calmsDown();
    await texts("START");
    await texts("Ok so how much do I owe?");
    // The text in between is still an open matter, so that a person looks at the reply.
    await manager.approves();
  },
  ends: {
    workflows: ["completed: opted_out", "escalated", "completed: opted_in", "sent"],
    routes: ["approval"],
    because: ["open_escalation"],
    decisions: ["approve"],
    escalations: ["opted_out_contact low"],
    texts_out: [
      "You will get no more texts from us about your rent account. Reply START to get them again.",
      "Hello, your balance is $410.00.",
    ],
    model_answers: 1,
  },
};
