import type { Scenario } from "./scenario.ts";

const TEXT = "Is there any help with rent from the city, do you know where to ask?";
const REPLY = "Thank you for asking. We will find out who to ask and get back to you.";

export const sameTextTwice: Scenario = {
  title: "The SMS Agent brings the same text twice: one message, one answer",
  tenant: { name: "Crystal Dunn" },
  model: [{ match: "help with rent", content: { reply: REPLY } }],
  play: async ({ texts, redelivers, manager, claim }) => {
    const first = await texts(TEXT);
    const second = await redelivers(TEXT);
    claim("both are the same workflow", first.workflow_id === second.workflow_id);
    await manager.approves();
  },
  ends: {
    workflows: ["sent"],
    routes: ["approval"],
    decisions: ["approve"],
    texts_out: [REPLY],
    model_answers: 1,
  },
};
