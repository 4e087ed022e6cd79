import type { SQL } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { tellUnavailable } from "./database-unavailable.ts";
import { createStatementNames, type StatementNames } from "./statement-names.ts";

declare const pooled: unique symbol;
declare const inside: unique symbol;

/** Statements on the service's pool, each on whichever connection is free. */
export type Database = NodePgDatabase & { readonly [pooled]: true };
/** A transaction: what functions that change state take, so that they can't be called outside of one. */
export type Transaction = NodePgDatabase & { readonly [inside]: true };
/** For reads that may run on their own or inside a transaction. */
export type DatabaseOrTransaction = Database | Transaction;

const pools = new WeakMap<Database, { readonly pool: pg.Pool; readonly names: StatementNames }>();

export interface DatabaseConnection {
  readonly db: Database;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Connections at most; more statements wait for a free one. Default 10. */
  readonly poolSize?: number;
  /** False behind a transaction pooler, where a statement prepared on one connection is run on another. Default true. */
  readonly prepare?: boolean;
  /** Seen in `pg_stat_activity`. */
  readonly applicationName?: string;
}

/**
 * A process that is frozen inside a transaction holds its conversation's locks: Postgres ends its session after this long.
 * Nothing of ours waits for the outside inside a transaction. Poolers of transactions know no such setting.
 */
const FROZEN_AFTER_MS = 10_000;

/** How long a statement waits for a connection: a database that is away must not collect callers. */
const CONNECT_TIMEOUT_MS = 10_000;

/** What drizzle asks of a driver's client. */
type Query = (config: pg.QueryConfig, values?: unknown[]) => Promise<unknown>;
const database = (query: Query): NodePgDatabase => drizzle({ client: { query } as unknown as pg.PoolClient });

/** Opens a pool. Nothing is sent until the first query. */
export const connectDatabase = (url: string, options: ConnectOptions = {}): DatabaseConnection => {
  const { prepare = true } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    application_name: options.applicationName ?? "orchestrator",
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    ...(prepare ? { idle_in_transaction_session_timeout: FROZEN_AFTER_MS } : {}),
  });
  // A connection that dies is told to whoever uses it, by the statement that fails; without a listener it would end the
  // process, idle or in use.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const names = createStatementNames(prepare);
  const db = database((config, values) => tellUnavailable(pool.query(names.named(config), values))) as Database;
  pools.set(db, { pool, names });
  return { db, close: () => pool.end() };
};

/**
 * Runs `work` on one connection between BEGIN and COMMIT. What `work` has left running when it ends or fails is refused: no
 * statement of a transaction can ever run outside of it.
 */
export const runInTransaction = async <Result>(
  db: Database,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> => {
  const shared = pools.get(db);
  if (shared === undefined) throw new Error("a transaction needs a database opened by connectDatabase");
  const client = await tellUnavailable(shared.pool.connect());
  let open = true;
  let broken = false;
  const tx = database((config, values) => {
    if (!open) return Promise.reject(new Error("a statement came after the end of its transaction"));
    return tellUnavailable(client.query(shared.names.named(config), values));
  }) as Transaction;
  try {
    await tellUnavailable(client.query("begin"));
    const result = await work(tx);
    open = false;
    const { command } = await tellUnavailable(client.query("commit"));
    // Postgres answers ROLLBACK, and no error, where a statement had failed that `work` took no notice of.
    if (command !== "COMMIT") throw new Error("the transaction was rolled back: a statement in it had failed");
    return result;
  } catch (error) {
    open = false;
    await client.query("rollback").catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
};

/** Runs a statement written by hand and answers its rows, as the driver gives them. */
export const queryRows = async <Row extends object>(db: DatabaseOrTransaction, statement: SQL): Promise<Row[]> => {
  const { rows } = await db.execute(statement);
  return rows as Row[];
};
