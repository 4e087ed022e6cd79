import type { Scenario } from "./scenario.ts";

/** A draft that waits, for whoever keeps the demo running: something to list and to approve. */
export const leftForYou: Scenario = {
  title: "A draft that waits for you",
  tenant: { name: "Gina Torres" },
  model: [
    {
      match: "park my truck",
      content: { reply: "Thank you for asking. The office will tell you where you can park." },
    },
  ],
  play: async ({ texts, manager }) => {
    await texts("Where could I park my truck while they paint the lot?");
    await manager.sees();
  },
  ends: null,
};
