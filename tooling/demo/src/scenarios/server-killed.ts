import type { Scenario } from "./scenario.ts";

const TEXT = "Good evening, how much do I still owe?";
/** Long enough for the service to die while it waits for the model. */
const SLOW_MS = 60_000;

export const serverKilled: Scenario = {
  title: "The service is killed in the middle of a message: another start finishes it, once",
  tenant: { name: "Yolanda Perry", owes: 330 },
  model: [{ match: "how much do I still owe", content: "never heard", delay_ms: SLOW_MS, times: 1 }],
  prelude: async ({ texts, killsServer, neighbours, cast }) => {
    // The SMS Agent's own call breaks off too.
    const call = texts(TEXT).catch(() => undefined);
    await neighbours.openai.waitForRequest({ match: cast.name });
    await killsServer();
    await call;
  },
  play: async ({ redelivers }) => {
    await redelivers(TEXT);
  },
  ends: {
    workflows: ["sent"],
    routes: ["auto_send"],
    texts_out: ["Hello, your balance is $330.00."],
    model_answers: 1,
  },
};
