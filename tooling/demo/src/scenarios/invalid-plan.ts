import type { Scenario } from "./scenario.ts";

const REPLY = "Thank you for your offer of $30 a week for 10 weeks. It does not cover what you owe. Could you do more?";
const OWN_WORDS =
  "Thanks, Luis. A plan has to cover the $900 within 12 weeks, so $75 a week would do it. Could you manage that?";

export const invalidPlan: Scenario = {
  title: "A plan that covers too little is not accepted",
  tenant: { name: "Luis Ortega" },
  model: [{ match: "$30 a week", content: { reply: REPLY } }],
  play: async ({ texts, manager }) => {
    await texts("Best I can do is $30 a week for 10 weeks");
    await manager.modifies(OWN_WORDS);
  },
  ends: {
    workflows: ["sent"],
    routes: ["approval"],
    because: ["plan_invalid"],
    plans: ["invalid"],
    decisions: ["modify"],
    texts_out: [OWN_WORDS],
    model_answers: 1,
  },
};
