import { z } from "zod";
import type { Tenant } from "./tenants.ts";

export const delinquentQuerySchema = z.object({
  page: z.coerce.number().int().positive().default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(20),
  min_days_late: z.coerce.number().int().optional(),
  min_amount_owed: z.coerce.number().optional(),
  property_name: z.string().optional(),
  status: z.string().optional(),
});
type DelinquentQuery = z.output<typeof delinquentQuerySchema>;

const owes = (tenant: Tenant): boolean => Number(tenant.amount_owed) > 0;

const meets = (tenant: Tenant, query: DelinquentQuery): boolean =>
  owes(tenant) &&
  tenant.days_late >= (query.min_days_late ?? 0) &&
  Number(tenant.amount_owed) >= (query.min_amount_owed ?? 0) &&
  (query.property_name === undefined || tenant.property_name === query.property_name) &&
  (query.status === undefined || tenant.status === query.status);

/** One page of the tenants who owe, highest priority first. */
export const delinquentPage = (tenants: readonly Tenant[], query: DelinquentQuery) => {
  const { page, page_size } = query;
  const found = tenants
    .filter((tenant) => meets(tenant, query))
    .toSorted((left, right) => right.priority_score - left.priority_score);
  const totalPages = Math.ceil(found.length / page_size);
  return {
    tenants: found.slice((page - 1) * page_size, page * page_size),
    pagination: {
      total_items: found.length,
      page,
      page_size,
      total_pages: totalPages,
      has_next: page < totalPages,
      has_prev: page > 1,
    },
  };
};

export const statsOf = (tenants: readonly Tenant[]) => {
  const owing = tenants.filter(owes);
  const cents = owing.reduce((sum, tenant) => sum + Math.round(Number(tenant.amount_owed) * 100), 0);
  return {
    total_tenants: tenants.length,
    delinquent_tenants: owing.length,
    total_amount_owed: (cents / 100).toFixed(2),
  };
};
