import { z } from "zod";

/** Dollars, however they are written; kept as the neighbour's decimal string. */
const money = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)])
  .transform((amount) => Number(amount).toFixed(2));

const seedSchema = z.strictObject({
  id: z.int().default(17),
  tenant_id: z.string().default("12345"),
  tenant_name: z.string().default("Maria Lopez"),
  unit_name: z.string().default("2B"),
  property_name: z.string().default("Park Court"),
  amount_owed: money.optional(),
  /** Default: all that is owed, where an amount is given. */
  tenant_portion: money.nullable().optional(),
  days_late: z.int().default(15),
  priority_score: z.number().default(61.5),
  status: z.string().default("active"),
  /** Seen as `english|spanish|portuguese`, as `en|es|pt`, in any case, and as null. */
  language_preference: z.string().nullable().default("english"),
  created_at: z.string().default("2025-09-01T12:00:00Z"),
  phone_numbers: z.array(z.string()).default(["+12035550143"]),
  payment_reliability_score: z.number().nullable().default(7),
  failed_payment_plans: z.int().default(0),
  successful_payment_plans: z.int().default(1),
});

/** A tenant as the Collections Monitor's current build answers it; what is left out gets an unremarkable value. */
export const tenantSchema = seedSchema.transform(({ amount_owed, tenant_portion, ...tenant }) => ({
  ...tenant,
  amount_owed: amount_owed ?? "1500.00",
  tenant_portion: tenant_portion === undefined ? (amount_owed ?? "900.00") : tenant_portion,
}));
export type Tenant = z.output<typeof tenantSchema>;
/** A tenant to set: every field has a default, amounts may be numbers. */
export type TenantSeed = z.input<typeof tenantSchema>;

/** The older build's answer: other names, a numeric id, no language, no phone numbers. */
export const olderData = (tenant: Tenant) => ({
  tenant_info: {
    tenant_id: /^\d{1,15}$/.test(tenant.tenant_id) ? Number(tenant.tenant_id) : tenant.id,
    tenant_name: tenant.tenant_name,
    current_balance: tenant.amount_owed,
    days_late: tenant.days_late,
  },
  payment_history: {
    reliability_score: tenant.payment_reliability_score,
    failed_plans: tenant.failed_payment_plans,
  },
});

/** A few tenants to play with when the simulators are started by hand. */
export const exampleTenants: readonly TenantSeed[] = [
  { phone_numbers: ["+12035550143", "+1234567890"] },
  {
    id: 18,
    tenant_id: "T-ES-1",
    tenant_name: "Rosa Vega",
    unit_name: "4A",
    amount_owed: 640,
    tenant_portion: 640,
    language_preference: "ES",
    phone_numbers: ["+12035550144"],
  },
  {
    id: 19,
    tenant_id: "T-PT-1",
    tenant_name: "Paulo Reis",
    unit_name: "1C",
    amount_owed: 300,
    tenant_portion: null,
    language_preference: "Portuguese",
    phone_numbers: ["+12035550145"],
  },
];
