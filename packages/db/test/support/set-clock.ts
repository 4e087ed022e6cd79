import type { Sql } from "postgres";

const replaceClock = (sql: Sql, body: string): Promise<unknown> =>
  sql.unsafe(`
    CREATE OR REPLACE FUNCTION orchestrator_now() RETURNS timestamptz
      LANGUAGE sql STABLE PARALLEL SAFE
      AS $$ ${body} $$
  `);

/** Stops the clock of a test's database at a moment, given in ISO 8601. */
export const stopClock = (sql: Sql, moment: string): Promise<unknown> =>
  replaceClock(sql, `SELECT timestamptz '${moment}'`);

/** Lets the clock run again, with the world's. */
export const runClock = (sql: Sql): Promise<unknown> => replaceClock(sql, "SELECT clock_timestamp()");
