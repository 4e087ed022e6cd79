import type { Scenario } from "./scenario.ts";

export const lostAnswer: Scenario = {
  title: "The SMS Agent takes a text and its answer is lost: the text is looked for, found, and not sent again",
  tenant: { name: "Gloria Stone", owes: 275 },
  play: async ({ texts, neighbours, cast }) => {
    neighbours.smsAgent.addFaults({ path: "/sms/send", match: cast.phoneNumber, drop: "after" });
    await texts("how much is my balance");
  },
  ends: {
    workflows: ["sent"],
    routes: ["auto_send"],
    texts_out: ["Hello, your balance is $275.00."],
    model_answers: 1,
  },
};
