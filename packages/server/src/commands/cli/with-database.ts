import { connectDatabase, type Database } from "@orchestrator/db";
import { type Environment, readEnvironment } from "../../env.ts";
import { openStorage } from "../../open-storage.ts";
import type { Terminal } from "./command.ts";

export interface Opened {
  readonly env: Environment;
  readonly db: Database;
  /** Leads to the database without a transaction pooler. */
  readonly directUrl: string;
}

/** A command reads one thing after another: it leaves the connections to the service. */
const POOL_SIZE = 2;

/** Opens the service's database for as long as `work` takes. */
export const withDatabase = async <Result>(
  { variables }: Pick<Terminal, "variables">,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> => {
  const env = readEnvironment(variables);
  await using opening = new AsyncDisposableStack();
  const storage = await openStorage(env);
  opening.defer(() => storage.stop());
  const { db, close } = connectDatabase(storage.url, {
    poolSize: POOL_SIZE,
    prepare: !env.DATABASE_TRANSACTION_POOLER,
    applicationName: "orchestrator-command",
  });
  opening.defer(close);
  return await work({ env, db, directUrl: storage.directUrl });
};
