import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { connectDatabase, type ConnectOptions, type Database, type DatabaseConnection } from "../../src/client.ts";
import { createTestDatabase, type TestDatabase } from "../../src/testing/index.ts";

export interface DatabaseInUse {
  /** The pool that repositories take. */
  readonly db: Database;
  /** For SQL that is no repository's. */
  readonly sql: postgres.Sql;
  readonly url: string;
}

/** A migrated database of the calling file's own, from before its first test until after its last. */
export const useDatabase = (options: ConnectOptions = {}): DatabaseInUse => {
  let open: { database: TestDatabase; connection: DatabaseConnection; sql: postgres.Sql } | undefined;
  beforeAll(async () => {
    const database = await createTestDatabase();
    open = {
      database,
      connection: connectDatabase(database.url, options),
      sql: postgres(database.url, { max: 2, onnotice: () => {} }),
    };
  });
  afterAll(async () => {
    await open?.connection.close();
    await open?.sql.end();
    await open?.database.drop();
  });
  const opened = () => {
    if (open === undefined) throw new Error("the database is there once the tests have begun");
    return open;
  };
  return {
    get db() {
      return opened().connection.db;
    },
    get sql() {
      return opened().sql;
    },
    get url() {
      return opened().database.url;
    },
  };
};
