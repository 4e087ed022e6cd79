import type { Scenario } from "./scenario.ts";

export const autoSentAnswer: Scenario = {
  title: "A question about the balance is answered at once",
  tenant: { name: "Maria Lopez" },
  play: async ({ texts }) => {
    await texts("Hi, how much do I owe right now?");
  },
  ends: {
    workflows: ["sent"],
    routes: ["auto_send"],
    because: ["confidence_above_auto_send"],
    texts_out: ["Hello, your balance is $900.00."],
    model_answers: 1,
  },
};
