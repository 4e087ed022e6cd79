import type { Scenario } from "./scenario.ts";

export const legalThreat: Scenario = {
  title: "A lawyer is mentioned: silence, also towards the friendly text that follows",
  tenant: { name: "Robert Hayes" },
  play: async ({ texts }) => {
    await texts("Talk to my lawyer from now on, he represents me in this");
    await texts("ok thanks, have a nice day");
  },
  ends: {
    workflows: ["escalated", "escalated"],
    routes: ["escalate", "escalate"],
    because: ["attorney_representation", "hold"],
    escalations: ["attorney_representation high"],
  },
};
