import type { Scenario } from "./scenario.ts";

export const dispute: Scenario = {
  title: "The tenant says it was paid",
  tenant: { name: "Monique Price" },
  play: async ({ texts }) => {
    await texts("I already paid this rent last week, your records are wrong");
  },
  ends: {
    workflows: ["escalated"],
    routes: ["escalate"],
    because: ["payment_dispute"],
    escalations: ["payment_dispute medium"],
  },
};
