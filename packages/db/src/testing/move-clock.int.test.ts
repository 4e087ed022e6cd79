import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "./create-test-database.ts";
import { moveClock } from "./move-clock.ts";

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url);
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

const hoursAhead = async (): Promise<number> => {
  const [row] = await sql<{ hours: number }[]>`
    select round(extract(epoch from orchestrator_now() - clock_timestamp()) / 3600)::int as hours
  `;
  return row?.hours ?? Number.NaN;
};

const describeFunction = async () => {
  const [row] = await sql`
    select oid, provolatile, proparallel, prorettype::regtype::text as result, pronargs
    from pg_proc where proname = 'orchestrator_now'
  `;
  return { ...row };
};

describe("moveClock", () => {
  it("adds moves up, for connections that are open already too", async () => {
    expect(await hoursAhead()).toBe(0);
    await moveClock(database.url, "36 hours");
    expect(await hoursAhead()).toBe(36);
    await moveClock(database.url, "1 day 2 hours");
    expect(await hoursAhead()).toBe(62);
    await moveClock(database.url, "-62 hours");
    expect(await hoursAhead()).toBe(0);
  });

  it("keeps the function as indexes and defaults need it", async () => {
    const before = await describeFunction();
    await moveClock(database.url, "5 minutes");
    expect(await describeFunction()).toEqual(before);
    expect(before).toMatchObject({ provolatile: "s", result: "timestamp with time zone" });
  });

  it.each(["half past", "1 hour' $$; drop table outbox; $$"])("refuses %j", async (interval) => {
    await expect(moveClock(database.url, interval)).rejects.toThrow("invalid input syntax for type interval");
  });
});
