import { type AnyColumn, asc, desc, eq, type SQL, sql } from "drizzle-orm";

/** A row's place in a list: the value that the list is ordered by, to the last digit, and the row's id. */
export interface Position {
  readonly value: string;
  readonly id: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null where this one is the last. */
  readonly next: Position | null;
}

/** Which page of a list, and how long. */
export interface PageRequest {
  readonly limit: number;
  /** The last row of the page before. */
  readonly after?: Position | undefined;
}

/** By what a list is ordered: rows of one value follow one another by id, so that no page loses any. */
export interface Order {
  readonly column: AnyColumn;
  readonly id: AnyColumn;
  readonly descending?: boolean;
  /** Whether the column holds moments (else numbers). */
  readonly moments: boolean;
}

/** A moment as microseconds: a JavaScript date would lose three digits, and with them rows between two pages. */
const exactly = ({ column, moments }: Order): SQL<string> =>
  moments ? sql`(extract(epoch from ${column}) * 1000000)::int8::text` : sql`${column}::text`;

const valueOf = ({ moments }: Order, value: string): SQL =>
  moments ? sql`(timestamptz 'epoch' + ${value}::int8 * interval '1 microsecond')` : sql`${value}::numeric`;

/** To be selected with every row of a list. */
export const positionOf = (order: Order) => ({ value: exactly(order), id: sql<string>`${order.id}` });

/** Rows behind a position; undefined, and so every row, without one. */
export const isAfter = (order: Order, after: Position | undefined): SQL | undefined =>
  after &&
  sql`(${order.column}, ${order.id}) ${sql.raw(order.descending === true ? "<" : ">")} (${valueOf(order, after.value)}, ${after.id}::uuid)`;

export const orderedBy = ({ column, id, descending = false }: Order): SQL[] =>
  descending ? [desc(column), desc(id)] : [asc(column), asc(id)];

/** A page of rows that were asked for with one more than `limit`. */
export const toPage = <Row extends { readonly position: Position }>(
  rows: readonly Row[],
  limit: number,
): Page<Omit<Row, "position">> => {
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.position ?? null) : null };
};

/** A filter that is only there where it is asked for. */
export const equals = (column: AnyColumn, value: string | undefined): SQL | undefined =>
  value === undefined ? undefined : eq(column, value);
