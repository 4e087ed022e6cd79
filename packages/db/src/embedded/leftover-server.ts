import { rm } from "node:fs/promises";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { isGuardianOf } from "./guardian-record.ts";
import type { Home } from "./home.ts";
import { dataArgument, OUR_MARK, postmasterRecordPath, readPostmasterRecord, stopPostmaster } from "./postmaster.ts";
import { findProcess, isPidTaken } from "./process-table.ts";

/** What the process named by a data directory's record turns out to be. */
type Occupant = "ours" | "another server" | "no server here";

/**
 * Reads from a command line whether the process serves `data`. A server of ours always names its directory, so one that
 * names another (the record came with a copy of the directory) or a program that is no server at all (the id was given
 * out again, usual in containers) has nothing to do with it. Any other PostgreSQL may serve it, under whatever spelling.
 */
export const identifyOccupant = (commandLine: string, data: string): Occupant => {
  if (commandLine.includes(OUR_MARK)) return commandLine.includes(dataArgument(data)) ? "ours" : "no server here";
  return /postgres|postmaster/i.test(commandLine) ? "another server" : "no server here";
};

/**
 * Makes way for a server on this home: stops one of ours whose guardian was killed, and forgets a record whose process
 * is none. Answers false when a living guardian holds the server, which is then to be shared. A server that somebody
 * else started is never touched.
 */
export const clearLeftovers = async (home: Home): Promise<boolean> => {
  const record = await readPostmasterRecord(home.data);
  if (record === null || !isPidTaken(record.pid)) return true;

  const server = await findProcess(record.pid);
  const occupant = server === null ? "no server here" : identifyOccupant(server.commandLine, home.data);
  if (occupant === "another server") {
    throw new EmbeddedPostgresError({
      code: "foreign_server",
      message: `Process ${record.pid} serves ${home.data} and was not started by this service.`,
      hint: `Stop it or choose another data directory; if it serves other data, remove ${postmasterRecordPath(home.data)}.`,
    });
  }
  if (server === null || occupant === "no server here") {
    // PostgreSQL takes any process under the recorded id for its predecessor. Its own lock on the shared memory still
    // keeps two servers from one directory.
    await rm(postmasterRecordPath(home.data), { force: true });
    return true;
  }
  if (await isGuardianOf(server.parentPid, home)) {
    // Its record may have been overwritten by one that lost to it; this makes it write the record again.
    process.kill(server.parentPid, "SIGHUP");
    return false;
  }
  await stopPostmaster(record.pid, "SIGINT");
  return true;
};
