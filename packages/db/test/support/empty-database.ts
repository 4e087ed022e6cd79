import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import "../../src/testing/index.ts";
import { createDatabase, dropDatabase } from "../../src/testing/template-database.ts";

export interface EmptyDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database that nobody has migrated. */
export const createEmptyDatabase = async (): Promise<EmptyDatabase> => {
  const server = { ...inject("testServer"), template: "template0" };
  const name = `test_empty_${randomBytes(6).toString("hex")}`;
  return { url: await createDatabase(server, name), drop: () => dropDatabase(server, name) };
};
