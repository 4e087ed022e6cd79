import type { Scenario } from "./scenario.ts";

const REPLY = "Thank you for asking. We will check with the owner and let you know.";
const HOURS = 36;

export const waitingDraft: Scenario = {
  title: "Nobody decides about a draft for 36 hours: it is escalated, and can still be approved",
  tenant: { name: "Bernard Cole" },
  alone: true,
  model: [{ match: "paint my kitchen", content: { reply: REPLY } }],
  play: async ({ texts, passes, manager }) => {
    await texts("Would it be alright if I paint my kitchen before the summer?");
    await manager.sees();
    await passes(HOURS);
    await manager.approves();
  },
  ends: {
    workflows: ["sent"],
    routes: ["approval"],
    decisions: ["approve"],
    escalations: ["timeout medium resolved"],
    texts_out: [REPLY],
    model_answers: 1,
  },
};
