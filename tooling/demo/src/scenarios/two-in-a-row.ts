import type { Scenario } from "./scenario.ts";

const BOTH = "Thank you. Please bring your ID. Your brother is welcome to come with you and sign too.";

export const twoInARow: Scenario = {
  title: "Two texts in a row: the first draft is withdrawn, the second answers both",
  tenant: { name: "Tyrone Banks" },
  model: [
    { match: "brother", content: { reply: BOTH } },
    { match: "new lease", content: { reply: "Thank you. Please bring your ID when you come in." } },
  ],
  play: async ({ texts, manager }) => {
    await texts("I want to come by to sign the new lease, anything I should prepare?");
    await manager.sees();
    await texts("oh and can my brother sign it with me?");
    await manager.approves();
  },
  ends: {
    workflows: ["completed: superseded", "sent"],
    routes: ["approval", "approval"],
    decisions: ["approve"],
    texts_out: [BOTH],
    model_answers: 2,
  },
};
