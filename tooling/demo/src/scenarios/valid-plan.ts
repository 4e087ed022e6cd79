import type { Scenario } from "./scenario.ts";

const REPLY = "Thank you. $225 a week for 4 weeks covers your balance, so that plan works.";

export const validPlan: Scenario = {
  title: "A plan that meets every rule is accepted by itself",
  tenant: { name: "Dwayne Carter" },
  model: [{ match: "$225 a week", content: { reply: REPLY } }],
  play: async ({ texts }) => {
    await texts("I can pay $225 a week for 4 weeks");
  },
  ends: {
    workflows: ["sent"],
    routes: ["auto_send"],
    plans: ["valid"],
    texts_out: [REPLY],
    model_answers: 1,
  },
};
