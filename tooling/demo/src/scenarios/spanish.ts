import type { Scenario } from "./scenario.ts";

export const spanish: Scenario = {
  title: "A question in Spanish is answered in Spanish",
  tenant: { name: "Rosa Vega", owes: 640, speaks: "spanish" },
  play: async ({ texts }) => {
    await texts("Hola, ¿cuánto debo?");
  },
  ends: {
    workflows: ["sent"],
    routes: ["auto_send"],
    texts_out: ["Hola, su saldo es de $640.00."],
    model_answers: 1,
  },
};
