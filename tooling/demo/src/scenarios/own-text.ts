import type { Scenario } from "./scenario.ts";

/** A text of the reader's own, from a tenant of the demo. Nothing is expected of it. */
export const ownText = (text: string): Scenario => ({
  title: text,
  tenant: { name: "Maria Lopez" },
  play: async ({ texts }) => {
    await texts(text);
  },
  ends: null,
});
