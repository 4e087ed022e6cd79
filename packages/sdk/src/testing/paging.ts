const DEFAULT_LIMIT = 50;

interface Paging {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** A cursor is how many items came before. */
export const pageOf = <Item>(
  items: readonly Item[],
  { limit = DEFAULT_LIMIT, cursor = "0" }: Paging,
): { items: Item[]; next_cursor: string | null } => {
  const end = Number(cursor) + limit;
  return { items: items.slice(Number(cursor), end), next_cursor: end < items.length ? String(end) : null };
};

/** Whether an item has what a filter asks for; what the filter leaves out is all the same. */
export const has = <Value>(value: Value, asked: Value | undefined): boolean => asked === undefined || value === asked;
