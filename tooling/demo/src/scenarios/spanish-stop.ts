import type { Scenario } from "./scenario.ts";

export const spanishStop: Scenario = {
  title: "No more texts, asked for in Spanish and in no keyword: confirmed once, in Spanish",
  tenant: { name: "Ana Flores", speaks: "spanish" },
  play: async ({ texts }) => {
    await texts("Por favor ya no me manden más mensajes");
  },
  ends: {
    workflows: ["completed: opted_out"],
    texts_out: ["Ya no recibirá más mensajes nuestros sobre su renta. Responda START para recibirlos otra vez."],
  },
};
