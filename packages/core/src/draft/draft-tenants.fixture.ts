import type { DraftTenant } from "./draft-input.ts";

/** Invented tenants whose drafts the tests judge. */
export const TENANTS = {
  maria: { name: "Maria Lopez", amount_owed: 1250, tenant_portion: 450, days_late: 18, language_preference: "english" },
  james: {
    name: "James Carter",
    amount_owed: 2350.75,
    tenant_portion: 2350.75,
    days_late: 64,
    language_preference: "english",
  },
  denise: { name: "Denise Hall", amount_owed: 640, tenant_portion: 310, days_late: 9, language_preference: "english" },
  tanya: { name: "Tanya Brooks", amount_owed: 475, tenant_portion: 475, days_late: 5, language_preference: "english" },
  rosa: { name: "Rosa Martinez", amount_owed: 900, tenant_portion: 900, days_late: 32, language_preference: "spanish" },
  carlos: {
    name: "Carlos Rivera",
    amount_owed: 1800,
    tenant_portion: 600,
    days_late: 41,
    language_preference: "spanish",
  },
} as const satisfies Record<string, DraftTenant>;

export type TenantName = keyof typeof TENANTS;

/** Who is written to, the text that is answered, the draft. */
export type DraftCase = readonly [tenant: TenantName, message: string, draft: string];
