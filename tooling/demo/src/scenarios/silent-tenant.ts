import type { Scenario } from "./scenario.ts";

const QUESTION = "Your balance is $900.00. Would a weekly plan help you?";
const HOURS = 36;

export const silentTenant: Scenario = {
  title: "A tenant does not answer our question for 36 hours",
  tenant: { name: "Vanessa Reed" },
  alone: true,
  model: [{ match: "total i owe", content: { reply: QUESTION } }],
  play: async ({ texts, passes }) => {
    await texts("Hello, what is the total I owe?");
    await passes(HOURS);
  },
  ends: {
    workflows: ["escalated"],
    routes: ["auto_send"],
    escalations: ["no_response medium"],
    texts_out: [QUESTION],
    model_answers: 1,
  },
};
