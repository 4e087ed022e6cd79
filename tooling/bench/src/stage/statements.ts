import type postgres from "postgres";

/** One kind of statement, as often as it was run. */
export interface Statement {
  readonly query: string;
  readonly calls: number;
  /** Milliseconds in the executor, all calls together. */
  readonly totalMs: number;
}

export interface StatementCounts {
  readonly service: number;
  /** Those about jobs, whoever asks. */
  readonly engine: number;
  /** BEGIN, COMMIT and the like: not in any other count. */
  readonly transactionControl: number;
  /** Looks at a foreign key that Postgres takes by itself, within a commit: nobody sent them. */
  readonly foreignKeys: number;
}

const TRANSACTION_CONTROL = /^\s*(begin|commit|rollback|start transaction|savepoint|release)\b/i;
const FOREIGN_KEY = /^SELECT 1 FROM ONLY .+ FOR KEY SHARE OF x$/;
const ENGINE = /\bpgboss\./i;

export const ownerOf = (query: string): keyof StatementCounts => {
  if (TRANSACTION_CONTROL.test(query)) return "transactionControl";
  if (FOREIGN_KEY.test(query)) return "foreignKeys";
  return ENGINE.test(query) ? "engine" : "service";
};

export const countStatements = (statements: readonly Statement[]): StatementCounts => {
  const counts = { service: 0, engine: 0, transactionControl: 0, foreignKeys: 0 };
  for (const { query, calls } of statements) counts[ownerOf(query)] += calls;
  return counts;
};

/** Forgets what was counted in one database. */
export const forgetStatements = async (sql: postgres.Sql, database: string): Promise<void> => {
  await sql`select pg_stat_statements_reset(0, oid, 0) from pg_database where datname = ${database}`;
};

/** What was run in one database since `forgetStatements`, the most frequent first. */
export const readStatements = async (sql: postgres.Sql, database: string): Promise<readonly Statement[]> =>
  sql<Statement[]>`
    select query, sum(calls)::float8 as calls, sum(total_exec_time) as "totalMs"
    from pg_stat_statements s join pg_database d on d.oid = s.dbid
    where d.datname = ${database}
    group by query
    order by 2 desc`;
