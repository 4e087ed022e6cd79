import type { Scenario } from "./scenario.ts";

/** One call and three retries: as often as the service asks before it lets a message wait. */
const CALLS_OF_ONE_ATTEMPT = 4;

export const monitorDown: Scenario = {
  title: "The Collections Monitor is down and comes back: the message waits for it",
  tenant: { name: "Patrick Ross", owes: 520 },
  play: async ({ texts, neighbours, cast }) => {
    neighbours.collectionsMonitor.addFaults({
      path: `/monitor/tenant/${cast.tenantId}`,
      drop: "before",
      times: CALLS_OF_ONE_ATTEMPT,
    });
    await texts("Can you tell me how much I owe?");
  },
  ends: {
    workflows: ["sent"],
    routes: ["auto_send"],
    texts_out: ["Hello, your balance is $520.00."],
    model_answers: 1,
  },
};
