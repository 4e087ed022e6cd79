import type { Scenario } from "./scenario.ts";

const OWN_WORDS = "Your balance is $900.";

export const wrongAmount: Scenario = {
  title: "The model gets the amount wrong: the draft does not leave by itself",
  tenant: { name: "Sandra Mills" },
  model: [{ match: "what is my rent balance", content: { reply: "Hello, your balance is $90.00." } }],
  play: async ({ texts, manager }) => {
    await texts("Good morning, what is my rent balance?");
    await manager.modifies(OWN_WORDS);
  },
  ends: {
    workflows: ["sent"],
    routes: ["approval"],
    because: ["draft_violation"],
    decisions: ["modify"],
    texts_out: [OWN_WORDS],
    model_answers: 1,
  },
};
