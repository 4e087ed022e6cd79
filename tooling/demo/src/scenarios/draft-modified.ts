import type { Scenario } from "./scenario.ts";

const OWN_WORDS =
  "Thanks for asking. Yes, you can pay here in the office with a money order. Please write your unit on it.";

export const draftModified: Scenario = {
  title: "A manager finds better words",
  tenant: { name: "Kevin Brooks" },
  model: [
    {
      match: "my cousin pay",
      content: { reply: "Thank you for your message. Anybody can pay for you, just tell us their name." },
    },
  ],
  play: async ({ texts, manager }) => {
    await texts("Could my cousin pay part of it for me and how would that even work?");
    await manager.modifies(OWN_WORDS);
  },
  ends: {
    workflows: ["sent"],
    routes: ["approval"],
    decisions: ["modify"],
    texts_out: [OWN_WORDS],
    model_answers: 1,
  },
};
