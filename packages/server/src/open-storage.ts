import { startEmbeddedPostgres } from "@orchestrator/db/embedded";
import type { Environment } from "./env.ts";

export interface Storage {
  readonly url: string;
  readonly directUrl: string;
  /** A connection to it keeps its session; undefined: there is no way around the transaction pooler. */
  readonly sessionUrl: string | undefined;
  stop(): Promise<void>;
}

/** The configured database, else a real PostgreSQL of our own. */
export const openStorage = async (env: Environment): Promise<Storage> => {
  if (env.DATABASE_URL !== undefined) {
    const directUrl = env.DATABASE_DIRECT_URL ?? env.DATABASE_URL;
    const sessionUrl = env.DATABASE_TRANSACTION_POOLER ? env.DATABASE_DIRECT_URL : directUrl;
    return { url: env.DATABASE_URL, directUrl, sessionUrl, stop: async () => {} };
  }
  const server = await startEmbeddedPostgres(
    env.EMBEDDED_DATABASE_DIRECTORY === undefined ? {} : { dataDirectory: env.EMBEDDED_DATABASE_DIRECTORY },
  );
  return { url: server.url, directUrl: server.url, sessionUrl: server.url, stop: () => server.stop() };
};
