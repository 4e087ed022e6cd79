import { expect, it } from "vitest";
import { countStatements, ownerOf } from "./statements.ts";

it.each([
  ["begin", "transactionControl"],
  ["COMMIT", "transactionControl"],
  ["rollback", "transactionControl"],
  ["select * from conversations where begin = $1", "service"],
  ["insert into outbox values ($1)", "service"],
  ["UPDATE pgboss.job SET state = $1", "engine"],
  ["WITH next AS (SELECT id FROM pgboss.job) UPDATE x SET y = $1", "engine"],
  ['SELECT 1 FROM ONLY "pgboss"."queue" x WHERE "name" OPERATOR(pg_catalog.=) $1 FOR KEY SHARE OF x', "foreignKeys"],
] as const)("%j is the %s's", (query, owner) => {
  expect(ownerOf(query)).toBe(owner);
});

it("counts calls, not kinds", () => {
  const statements = [
    { query: "begin", calls: 4, totalMs: 0 },
    { query: "select 1", calls: 3, totalMs: 0 },
    { query: "select 2", calls: 2, totalMs: 0 },
    { query: "select from pgboss.job", calls: 5, totalMs: 0 },
  ];
  expect(countStatements(statements)).toEqual({ transactionControl: 4, service: 5, engine: 5, foreignKeys: 0 });
});
