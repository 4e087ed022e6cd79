import { randomBytes } from "node:crypto";
import { basename } from "node:path";

import { expect, inject } from "vitest";

import { createDatabase, dropDatabase } from "./template-database.ts";
import type { TestServer } from "./template-database.ts";
import { toEnvironment } from "./test-server-environment.ts";

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export type TestDatabase = {
  /** Connection string, for the server's superuser. */
  url: string;
  name: string;
  /** Removes the database and whoever is still connected to it. */
  drop(): Promise<void>;
};

const LONGEST_STEM = 40;

let created = 0;

/** `repositories/outbox.int.test.ts` → `outbox`, so that a database left open in a debugger tells whose it is. */
const stemOfTestFile = (): string => {
  const [stem = ""] = basename(expect.getState().testPath ?? "").split(".");
  return (
    stem
      .replaceAll(/[^A-Za-z0-9]+/g, "_")
      .toLowerCase()
      .slice(0, LONGEST_STEM) || "unnamed"
  );
};

/**
 * A migrated, empty database of its own for the calling test file, by copying the run's template. Call it in `beforeAll`
 * and `drop` it in `afterAll`.
 */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const server = inject("testServer");
  created += 1;
  const name = `test_${stemOfTestFile()}_${created}_${randomBytes(4).toString("hex")}`;
  return { url: await createDatabase(server, name), name, drop: () => dropDatabase(server, name) };
};

/** What to add to the environment of a child process that makes databases of its own from the run's template. */
export const testServerEnvironment = (): Record<string, string> => toEnvironment(inject("testServer"));
