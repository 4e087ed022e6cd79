import { sql, type SQL } from "drizzle-orm";
import { type AnyPgColumn, customType, timestamp, varchar } from "drizzle-orm/pg-core";

/** A moment, with time zone. Every default comes from the one clock of the service. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const now = sql`orchestrator_now()`;

export const lifecycle = () => ({
  createdAt: moment("created_at").notNull().default(now),
  updatedAt: moment("updated_at").notNull().default(now),
});

/** A column whose values are a closed set of the vocabulary; pair it with `oneOf` in a CHECK. */
export const word = <Word extends string>(name: string) => varchar(name, { length: 50 }).$type<Word>();

const literal = (value: string): SQL => sql.raw(`'${value.replaceAll("'", "''")}'`);

/** The body of a CHECK that holds a column to a set of the vocabulary. NULL passes, as in every CHECK. */
export const oneOf = (column: AnyPgColumn, words: readonly string[]): SQL =>
  sql`${column} in (${sql.join(words.map(literal), sql.raw(", "))})`;

/**
 * Money: integer cents in code, `numeric(10,2)` in the table, and never a float in between. A fraction of a cent is a
 * mistake of the caller's and is refused: rounded here, nobody would see it.
 */
export const cents = customType<{ data: number; driverData: string }>({
  dataType: () => "numeric(10, 2)",
  toDriver: (value) => {
    if (!Number.isSafeInteger(value)) throw new RangeError("money is stored in whole cents");
    const sign = value < 0 ? "-" : "";
    const digits = String(Math.abs(value)).padStart(3, "0");
    return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  },
  fromDriver: (value) => {
    const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
    const total = Number(whole) * 100 + Number(fraction.padEnd(2, "0").slice(0, 2));
    return value.startsWith("-") ? -total : total;
  },
});
