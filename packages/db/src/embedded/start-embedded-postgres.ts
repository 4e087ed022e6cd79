import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { locateNative, prepareBinaries } from "./binaries.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { explaining } from "./explain-failure.ts";
import { readGuardianRecord } from "./guardian-record.ts";
import type { GuardianRecord } from "./guardian-record.ts";
import type { GuardianSettings } from "./guardian-settings.ts";
import { defaultDataDirectory, homeAt, prepareHome } from "./home.ts";
import type { Home } from "./home.ts";
import { DATABASE, SUPERUSER } from "./initialise-cluster.ts";
import { takeLease } from "./lease.ts";
import type { Lease } from "./lease.ts";
import { chooseServiceAccount } from "./service-account.ts";
import { summonGuardian } from "./summon-guardian.ts";

const LEASE_LIMIT_MS = 120_000;
const LEASE_PAUSE_MS = 20;
const SHARED_ROOT = "/var/lib/orchestrator-embedded";

export type EmbeddedPostgresOptions = {
  /**
   * Where the server keeps everything. Default: `.data/postgres` in the workspace that holds the working directory, else
   * in the working directory itself; with `temporary` a new folder for temporary files.
   */
  dataDirectory?: string;
  /** TCP port on 127.0.0.1. Default 0: any free one. */
  port?: number;
  /** Connections at most. Default 100. Counts for the process that starts the server, not for those that join it. */
  maxConnections?: number;
  /** False trades safety after a crash of the machine for speed. Default true: a commit is on disk. */
  durable?: boolean;
  /** True removes the data directory when the server stops. Default false. */
  temporary?: boolean;
  /**
   * Where a root user's data (by a link from `dataDirectory`) and programs lie when a folder above the checkout keeps
   * PostgreSQL's account out. Default `/var/lib/orchestrator-embedded`.
   */
  sharedRoot?: string;
  /** Takes one line about each thing worth knowing. Default: nothing is told. */
  log?: (line: string) => void;
};

export type EmbeddedPostgres = {
  /** Connection string of the database `orchestrator`, for the server's superuser. Holds the password. */
  url: string;
  /** The real path of the data directory. */
  dataDirectory: string;
  port: number;
  /** Gives the server back; it stops with its last user, and then this waits for its end. May be called twice. */
  stop(): Promise<void>;
};

const obtainLease = async (
  home: Home,
  settings: GuardianSettings,
  log: (line: string) => void,
): Promise<{ lease: Lease; record: GuardianRecord }> => {
  const deadline = performance.now() + LEASE_LIMIT_MS;
  while (performance.now() < deadline) {
    const record = await readGuardianRecord(home);
    if (record === null) {
      log(`Starting PostgreSQL on ${home.root}.`);
      await summonGuardian(home, settings);
    } else {
      const lease = record.leasePort === 0 ? null : await takeLease(record.leasePort, record.token);
      if (lease !== null) return { lease, record };
      // It is starting or stopping its server.
      await delay(LEASE_PAUSE_MS);
    }
  }
  throw new EmbeddedPostgresError({
    code: "start_failed",
    message: `The server on ${home.root} was not ready within ${LEASE_LIMIT_MS / 1_000} s.`,
    hint: `Look into ${home.log}.`,
  });
};

const removeAll = async (paths: readonly string[]): Promise<void> => {
  for (const path of paths) await rm(path, { recursive: true, force: true });
};

const findConflict = (settings: GuardianSettings, record: GuardianRecord): string | null => {
  if (settings.durable && !record.durable) return "it was started without durability";
  if (settings.port !== 0 && settings.port !== record.serverPort) return `it listens on port ${record.serverPort}`;
  return null;
};

const locateDirectory = async ({ dataDirectory, temporary }: EmbeddedPostgresOptions): Promise<string> => {
  if (dataDirectory !== undefined) return resolve(dataDirectory);
  return temporary === true ? mkdtemp(join(tmpdir(), "orchestrator-postgres-")) : defaultDataDirectory();
};

const prepare = async (options: EmbeddedPostgresOptions): Promise<{ home: Home; settings: GuardianSettings }> => {
  const native = locateNative();
  const sharedRoot = options.sharedRoot ?? SHARED_ROOT;
  const directory = await locateDirectory(options);
  const account = await chooseServiceAccount(homeAt(directory).data);
  const home = homeAt(await prepareHome(directory, account, sharedRoot));
  return {
    home,
    settings: {
      binaries: await prepareBinaries(native, account, sharedRoot),
      ...(account === undefined ? {} : { account }),
      port: options.port ?? 0,
      maxConnections: options.maxConnections ?? 100,
      durable: options.durable ?? true,
      temporaryPaths: options.temporary === true ? [...new Set([home.root, directory])] : [],
    },
  };
};

/**
 * Starts PostgreSQL on a data directory, creating its cluster on first use, or joins the server that runs there already.
 * All users of a directory share one server; it stops when the last of them has stopped it or ended in any way. It
 * listens on 127.0.0.1 only, under a random password. What a killed process left behind is cleaned up; a server that
 * somebody else started is refused. Rejects with an EmbeddedPostgresError.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> => {
  const log = options.log ?? (() => undefined);
  const { home, settings } = await explaining("Could not prepare the embedded PostgreSQL", () => prepare(options));
  const { lease, record } = await explaining("Could not start the embedded PostgreSQL", async () => {
    try {
      return await obtainLease(home, settings, log);
    } catch (error) {
      // A folder that only this call knows of; under a given name there may be somebody else's data.
      if (options.dataDirectory === undefined) await removeAll(settings.temporaryPaths);
      throw error;
    }
  });

  const conflict = findConflict(settings, record);
  if (conflict !== null) {
    await lease.release();
    throw new EmbeddedPostgresError({
      code: "conflicting_settings",
      message: `A server already runs on ${home.root}, and ${conflict}.`,
      hint: "Ask for the same settings, stop its other users, or choose another data directory.",
    });
  }

  let stopped: Promise<void> | undefined;
  void lease.ended.then(() => {
    if (stopped === undefined) log(`PostgreSQL on ${home.root} ended unexpectedly; ${home.log} tells more.`);
  });
  const password = await readFile(home.password, "utf8");
  log(`PostgreSQL on ${home.root} is ready at 127.0.0.1:${record.serverPort}.`);
  return {
    url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${record.serverPort}/${DATABASE}`,
    dataDirectory: home.root,
    port: record.serverPort,
    stop: () => (stopped ??= lease.release()),
  };
};
