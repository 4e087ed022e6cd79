import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { query } from "../embedded/fixtures/query.ts";
import { createTestDatabase, testServerEnvironment } from "./create-test-database.ts";
import type { TestDatabase } from "./create-test-database.ts";
import { createDatabase, dropDatabase } from "./template-database.ts";
import { fromEnvironment } from "./test-server-environment.ts";

const namesOnServer = async (): Promise<unknown[]> => {
  const rows = await query(inject("testServer").adminUrl, "SELECT datname FROM pg_database");
  return rows.map((row) => row["datname"]);
};

describe("createTestDatabase", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it("gives a migrated database named after the file", async () => {
    expect(database.name).toMatch(/^test_create_test_database_\d+_/);
    const rows = await query(database.url, "SELECT count(*)::int AS count FROM orchestration_workflows");
    expect(rows).toEqual([{ count: 0 }]);
  });

  it("gives every caller another one, also many at once", async () => {
    const databases = await Promise.all(Array.from({ length: 12 }, () => createTestDatabase()));
    const urls = [database, ...databases].map(({ url }) => url);
    expect(new Set(urls).size).toBe(13);
    await query(urls[1] ?? "", "CREATE TABLE only_here (id int)");
    await expect(query(urls[2] ?? "", "SELECT * FROM only_here")).rejects.toMatchObject({ code: "42P01" });
    await Promise.all(databases.map((each) => each.drop()));
  });

  it("drops a database that is still in use", async () => {
    const doomed = await createTestDatabase();
    const sql = postgres(doomed.url, { max: 1 });
    await sql`SELECT 1`;
    await doomed.drop();
    expect(await namesOnServer()).not.toContain(doomed.name);
    await sql.end();
  });

  it("lets nobody into the template, whose connections would stop the copying", async () => {
    const { adminUrl, template } = inject("testServer");
    await expect(query(adminUrl.replace(/[^/]+$/, template), "SELECT 1")).rejects.toMatchObject({ code: "55000" });
  });

  it("waits for the template's last visitor", async () => {
    const { adminUrl } = inject("testServer");
    const busy = await createTestDatabase();
    const visitor = postgres(busy.url, { max: 1 });
    await visitor`SELECT 1`;
    const copying = createDatabase({ adminUrl, template: busy.name }, `${busy.name}_copy`);
    // The server itself gives a visitor five seconds to leave before it refuses.
    const settled = copying.then(
      () => "copied",
      () => "refused",
    );
    await visitor.end();
    expect(await settled).toBe("copied");
    await dropDatabase({ adminUrl, template: busy.name }, `${busy.name}_copy`);
    await busy.drop();
  });

  it("tells a child process where the server is", () => {
    expect(fromEnvironment(testServerEnvironment())).toEqual(inject("testServer"));
    expect(() => fromEnvironment({})).toThrow(/TEST_DATABASE_ADMIN_URL/);
  });
});
