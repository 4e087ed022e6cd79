import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema/index.ts";

export type Database = PostgresJsDatabase<typeof schema>;
/** A transaction: what functions that change state take, so that they can't be called outside of one. */
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** For reads that may run on their own or inside a transaction. */
export type DatabaseOrTransaction = Database | Transaction;

export interface DatabaseConnection {
  readonly db: Database;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Connections at most. Transactions in flight must stay below it. Default 10. */
  readonly poolSize?: number;
  /** False behind a transaction pooler, where a statement prepared on one connection is run on another. Default true. */
  readonly prepare?: boolean;
  /** Seen in `pg_stat_activity`. */
  readonly applicationName?: string;
}

/** Opens a pool. Nothing is sent until the first query. */
export const connectDatabase = (url: string, options: ConnectOptions = {}): DatabaseConnection => {
  const client = postgres(url, {
    max: options.poolSize ?? 10,
    prepare: options.prepare ?? true,
    onnotice: () => {},
    connection: { application_name: options.applicationName ?? "orchestrator", TimeZone: "UTC" },
    connect_timeout: 5,
  });
  return {
    db: drizzle(client, { schema }),
    close: () => client.end({ timeout: 5 }),
  };
};
