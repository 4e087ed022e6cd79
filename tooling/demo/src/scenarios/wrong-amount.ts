import type { Scenario } from "./scenario.ts";

export const wrongAmount: Scenario = {
  title: "The model gets the amount wrong: nothing leaves, and a person takes over",
  tenant: { name: "Sandra Mills" },
  model: [{ match: "what is my rent balance", content: { reply: "Hello, your balance is $90.00." } }],
  play: async ({ texts }) => {
    await texts("Good morning, what is my rent balance?");
  },
  ends: {
    workflows: ["escalated"],
    routes: ["escalate"],
    because: ["draft_violation", "low_confidence"],
    escalations: ["low_confidence medium"],
    model_answers: 1,
  },
};
