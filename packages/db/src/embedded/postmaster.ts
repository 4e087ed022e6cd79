import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { isPidTaken, waitForEnd } from "./process-table.ts";
import { NEUTRAL_FOLDER, PROGRAM_ENVIRONMENT } from "./run-program.ts";
import type { ServiceAccount } from "./service-account.ts";

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
const ABORT_LIMIT_MS = 5_000;

/** How a server of ours can be told from any other: by a setting on its command line. */
export const OUR_MARK = "cluster_name=orchestrator-embedded";

export type PostmasterOptions = {
  postgres: string;
  data: string;
  port: number;
  maxConnections: number;
  durable: boolean;
  account: ServiceAccount | undefined;
  /** Descriptor of the file it writes its log to. */
  log: number;
};

const durability = (durable: boolean): string[] =>
  ["fsync", "synchronous_commit", "full_page_writes"].map((setting) => `${setting}=${durable ? "on" : "off"}`);

const settingsOf = ({ maxConnections, durable }: PostmasterOptions): string[] => [
  OUR_MARK,
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  `max_connections=${maxConnections}`,
  "timezone=UTC",
  "log_timezone=UTC",
  // A statement, or the value that violated a constraint, may hold a phone number or a message: the caller gets the
  // error, the log doesn't.
  "log_min_messages=log",
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
  "log_checkpoints=off",
  ...durability(durable),
];

/** How the command line of a server on a data directory begins, after the program's name. */
export const dataArgument = (data: string): string => ` -D ${data} -p `;

/** Starts a server on a cluster. Settings given here win over those in its files. */
export const spawnPostmaster = (options: PostmasterOptions): ChildProcess =>
  spawn(
    options.postgres,
    ["-D", options.data, "-p", String(options.port), ...settingsOf(options).flatMap((setting) => ["-c", setting])],
    {
      cwd: NEUTRAL_FOLDER,
      env: PROGRAM_ENVIRONMENT,
      stdio: ["ignore", options.log, options.log],
      ...options.account,
    },
  );

/** What a server writes about itself into its data directory. */
export type PostmasterRecord = { pid: number; isReady: boolean };

export const postmasterRecordPath = (data: string): string => join(data, "postmaster.pid");

/** Reads the record of the server that runs, or ran, on a data directory; `null` when there is none. */
export const readPostmasterRecord = async (data: string): Promise<PostmasterRecord | null> => {
  const text = await readFile(postmasterRecordPath(data), "utf8").catch(() => "");
  const lines = text.split("\n");
  // Standalone servers (a first initialisation) write their id negated.
  const pid = Math.abs(Number(lines[0]));
  return Number.isInteger(pid) && pid > 0 ? { pid, isReady: lines[7]?.trim() === "ready" } : null;
};

/** Waits until the server accepts connections. Answers false when it ended instead, or took longer than a minute. */
export const waitUntilReady = async (server: ChildProcess, data: string): Promise<boolean> => {
  const deadline = performance.now() + START_LIMIT_MS;
  while (server.exitCode === null && server.signalCode === null && performance.now() < deadline) {
    const record = await readPostmasterRecord(data);
    if (record?.isReady === true && record.pid === server.pid) return true;
    await delay(5);
  }
  return false;
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  if (isPidTaken(pid)) process.kill(pid, name);
};

/**
 * Stops a server and waits for its end. SIGINT lets it roll back what runs and write a checkpoint; SIGQUIT drops
 * everything and leaves recovery to the next start, which is also what follows when the first takes too long.
 */
export const stopPostmaster = async (pid: number, how: "SIGINT" | "SIGQUIT"): Promise<void> => {
  signal(pid, how);
  if (await waitForEnd(pid, STOP_LIMIT_MS)) return;
  signal(pid, "SIGQUIT");
  if (await waitForEnd(pid, ABORT_LIMIT_MS)) return;
  throw new EmbeddedPostgresError({
    code: "start_failed",
    message: `The embedded PostgreSQL with process id ${pid} does not stop.`,
    hint: "End it by hand, then try again.",
  });
};
