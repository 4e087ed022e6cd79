import type { DraftReading } from "./read-draft.ts";

/** The numbers and dates of a draft that neither the context nor the tenant nor a plan contains, as written. */
export const unsupportedFigures = ({ draft, message, tenant, supported }: DraftReading): string[] => {
  const known = new Set<number>([
    tenant.amount_owed,
    ...(tenant.tenant_portion == null ? [] : [tenant.tenant_portion]),
    tenant.days_late,
    ...[...message.numbers.values()].map(({ value }) => value),
    ...(supported.amounts ?? []),
  ]);
  return [...draft.numbers.values()]
    .filter(({ value }) => !known.has(value))
    .map(({ start, end }) => draft.normalised.original.slice(start, end));
};
