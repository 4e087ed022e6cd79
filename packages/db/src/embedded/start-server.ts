import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

import { explainFailure } from "./explain-failure.ts";
import type { GuardianSettings } from "./guardian-settings.ts";
import type { Home } from "./home.ts";
import { spawnPostmaster, waitUntilReady } from "./postmaster.ts";
import { logPosition, readLogSince } from "./server-log.ts";

/** A server that accepts connections. `ended` settles when its process does. */
export type Server = { pid: number; port: number; ended: Promise<void> };

const ATTEMPTS = 50;
const PAUSE_MS = 100;

const RESERVED = /lock file "postmaster\.pid" already exists/;
/** Processes of a server that was killed are still leaving. */
const LEAVING = /pre-existing shared memory block/;
const PORT_TAKEN = /could not bind/;

const findFreePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
};

const awaitEnd = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => server.once("exit", () => resolve()).once("error", () => resolve()));

/** Tries once. Answers the running server, or what it wrote when it ended instead. */
const launch = async (home: Home, settings: GuardianSettings, port: number): Promise<Server | string> => {
  const { binaries, account, maxConnections, durable } = settings;
  const position = await logPosition(home.log);
  const log = await open(home.log, "a", 0o600);
  const server = spawnPostmaster({
    postgres: binaries.postgres,
    data: home.data,
    port,
    maxConnections,
    durable,
    account,
    log: log.fd,
  });
  let spawnError: Error | undefined;
  server.once("error", (error) => (spawnError = error));
  const ended = awaitEnd(server);
  await log.close();

  const isReady = await waitUntilReady(server, home.data);
  if (isReady && server.pid !== undefined) return { pid: server.pid, port, ended };
  server.kill("SIGQUIT");
  await ended;
  return spawnError?.message ?? readLogSince(home.log, position);
};

/**
 * Starts the server of a home; `null` when another process started one on it first, which PostgreSQL itself rules.
 * Waits for the remains of a killed server to leave, and chooses again when somebody took the free port in between.
 */
export const startServer = async (home: Home, settings: GuardianSettings): Promise<Server | null> => {
  for (let tried = 1; ; tried += 1) {
    const outcome = await launch(home, settings, settings.port === 0 ? await findFreePort() : settings.port);
    if (typeof outcome !== "string") return outcome;
    if (RESERVED.test(outcome)) return null;
    const mayPass = LEAVING.test(outcome) || (settings.port === 0 && PORT_TAKEN.test(outcome));
    if (!mayPass || tried === ATTEMPTS) throw explainFailure(`Could not start PostgreSQL on ${home.data}`, outcome);
    await delay(PAUSE_MS);
  }
};
