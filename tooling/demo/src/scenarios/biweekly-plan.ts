import type { Scenario } from "./scenario.ts";

const REPLY = "Gracias por su oferta de $150 cada dos semanas por 12 semanas. La oficina la va a revisar.";

export const biweeklyPlan: Scenario = {
  title: "A plan in Spanish, every other week: counted by the week, and a manager looks at it",
  tenant: { name: "Carmen Rojas", speaks: "spanish" },
  model: [{ match: "cada dos semanas", content: { reply: REPLY } }],
  play: async ({ texts, manager }) => {
    await texts("Puedo pagar $150 cada dos semanas por 12 semanas");
    await manager.approves();
  },
  ends: {
    workflows: ["sent"],
    routes: ["approval"],
    because: ["plan_needs_review"],
    plans: ["needs_review"],
    decisions: ["approve"],
    texts_out: [REPLY],
    model_answers: 1,
  },
};
