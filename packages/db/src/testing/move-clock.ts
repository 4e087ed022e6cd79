import postgres from "postgres";

/**
 * Moves the service's clock by replacing `orchestrator_now()`: every replica on this database is that much later (or
 * earlier) at once. Moves add up. For demo and tests only: production never runs this.
 *
 * @param interval as Postgres reads it, for example `36 hours` or `-5 minutes`
 */
export const moveClock = async (url: string, interval: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ offset: string }[]>`
      select round(extract(epoch from orchestrator_now() - clock_timestamp() + ${interval}::interval))::text as offset`;
    const seconds = Number(row?.offset ?? 0);
    await sql.unsafe(`
      CREATE OR REPLACE FUNCTION orchestrator_now() RETURNS timestamptz
        LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT clock_timestamp() + make_interval(secs => ${seconds}) $$;
    `);
  } finally {
    await sql.end();
  }
};
