import type { Scenario } from "./scenario.ts";

export const draftEscalated: Scenario = {
  title: "A manager would rather call: nothing is sent",
  tenant: { name: "Angela Ruiz" },
  model: [
    {
      match: "split up",
      content: {
        reply: "Thank you for telling us. We are sorry to hear that, and we will get back to you about the lease.",
      },
    },
  ],
  play: async ({ texts, manager }) => {
    await texts("My husband and I split up and I want him off the lease, what happens with the rent then?");
    await manager.escalates("A change of the lease: I will call her this afternoon");
  },
  ends: {
    workflows: ["escalated"],
    routes: ["approval"],
    decisions: ["escalate"],
    escalations: ["manual medium"],
    model_answers: 1,
  },
};
