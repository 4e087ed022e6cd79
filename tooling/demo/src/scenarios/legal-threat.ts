import type { Scenario } from "./scenario.ts";

export const legalThreat: Scenario = {
  title: "A lawyer is mentioned: silence until a manager has settled it, also towards a friendly text",
  tenant: { name: "Robert Hayes" },
  play: async ({ texts, manager, calmsDown }) => {
    await texts("Talk to my lawyer from now on, he represents me in this");
    await calmsDown();
    await texts("ok thanks, have a nice day");
    await calmsDown();
    await manager.settles("Spoke with his lawyer: we may text him about the balance");
    await texts("Good. So what do I owe as of today?");
  },
  ends: {
    workflows: ["completed: resolved", "completed: resolved", "sent"],
    routes: ["escalate", "escalate", "auto_send"],
    because: ["attorney_representation", "hold"],
    escalations: ["attorney_representation high resolved"],
    texts_out: ["Hello, your balance is $900.00."],
    model_answers: 1,
  },
};
