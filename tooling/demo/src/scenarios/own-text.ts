import type { Scenario, TenantPart } from "./scenario.ts";

/** A text of the reader's own. Nothing is expected of it. */
export const ownText = (text: string, tenant: TenantPart): Scenario => ({
  title: text,
  tenant,
  play: async ({ texts }) => {
    await texts(text);
  },
  ends: null,
});
