import type { Scenario } from "./scenario.ts";

const EXPLANATION = "Thanks for your offer. To accept a plan it must cover the $900 owed. What could you manage?";

export const reportedPlan: Scenario = {
  title: "Another service reports a plan: the explanation is drafted, a person sends it",
  tenant: { name: "Renee Howard" },
  play: async ({ texts, reportsPlan, manager, calmsDown }) => {
    await texts("ok thanks");
    await calmsDown();
    await reportsPlan("I can pay $40 a week for 8 weeks");
    await manager.approves();
  },
  ends: {
    workflows: ["sent", "sent"],
    routes: ["auto_send", "approval"],
    because: ["plan_invalid"],
    plans: ["invalid"],
    decisions: ["approve"],
    texts_out: ["You're welcome!", EXPLANATION],
    model_answers: 1,
  },
};
