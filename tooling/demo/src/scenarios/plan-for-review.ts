import type { Scenario } from "./scenario.ts";

const REPLY = "Thank you for your offer of $75 a week for 12 weeks. A manager will look at it.";

export const planForReview: Scenario = {
  title: "A long plan waits for a manager",
  tenant: { name: "Tasha Green" },
  model: [{ match: "75 a week", content: { reply: REPLY } }],
  play: async ({ texts, manager }) => {
    await texts("I could do 75 a week for 12 weeks, is that ok?");
    await manager.approves();
  },
  ends: {
    workflows: ["sent"],
    routes: ["approval"],
    because: ["plan_needs_review"],
    plans: ["needs_review"],
    decisions: ["approve"],
    texts_out: [REPLY],
    model_answers: 1,
  },
};
