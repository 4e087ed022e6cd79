import { z } from "zod";
import { dollars } from "./fields.ts";

export const tenantAccount = z
  .object({
    tenant_id: z.string(),
    name: z.string(),
    amount_owed: dollars,
    tenant_portion: dollars
      .nullable()
      .meta({ description: "What the tenant, not a subsidy, pays; null where unknown" }),
    days_late: z.int(),
    unit: z.string().nullable(),
    property: z.string().nullable(),
    language_preference: z.enum(["en", "es", "pt"]).nullable(),
    phone_numbers: z.array(z.string()).meta({ description: "As the account lists them; empty where it lists none" }),
    payment_reliability_score: z.number().nullable().meta({ description: "0 to 10; null where unknown" }),
    failed_payment_plans: z.int(),
    successful_payment_plans: z.int(),
  })
  .meta({ id: "TenantAccount", description: "The tenant's account, as the Collections Monitor told it" });
