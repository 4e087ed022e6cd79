import { readFile, rm } from "node:fs/promises";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMigrations } from "@orchestrator/db";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@orchestrator/db/embedded";
import { lookFor } from "./pause.ts";

/** A PostgreSQL that can be stopped, killed and started again, on one port and one set of data. */
export interface OwnPostgres {
  readonly url: string;
  start(): Promise<void>;
  /** As an administrator stops it: what runs is rolled back. */
  stop(): Promise<void>;
  /** kill -9 of the server process: the next start recovers from the log. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

const isGone = (pid: number): true | undefined => {
  try {
    process.kill(pid, 0);
    return undefined;
  } catch {
    return true;
  }
};

export const openOwnPostgres = async (): Promise<OwnPostgres> => {
  const directory = join(await mkdtemp(join(tmpdir(), "orchestrator-faults-")), "postgres");
  const start = (port?: number): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDirectory: directory, maxConnections: 200, ...(port === undefined ? {} : { port }) });
  let server = await start();
  const { url, port, dataDirectory } = server;
  await runMigrations(url);
  return {
    url,
    start: async () => {
      server = await start(port);
    },
    stop: () => server.stop(),
    kill: async () => {
      const record = await readFile(join(dataDirectory, "cluster", "data", "postmaster.pid"), "utf8");
      const pid = Number(record.split("\n")[0]);
      process.kill(pid, "SIGKILL");
      await lookFor(10_000, () => isGone(pid));
      await server.stop();
    },
    remove: async () => {
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
      await rm(join(directory, ".."), { recursive: true, force: true });
    },
  };
};
