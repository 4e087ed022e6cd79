// The process that keeps one embedded server. It is started apart from its users (own session, no terminal), so that a
// Ctrl-C reaches them and lets them finish their work on a server that still runs. It starts PostgreSQL, hands out
// leases, and stops PostgreSQL when the last lease ends, however its holder died. Killed itself, it leaves a server
// behind, which the next guardian stops.
import { randomBytes } from "node:crypto";
import { rename, rm } from "node:fs/promises";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { explainFailure } from "./explain-failure.ts";
import { readGuardianRecord, writeGuardianRecord } from "./guardian-record.ts";
import type { GuardianRecord } from "./guardian-record.ts";
import type { GuardianReport, GuardianSettings } from "./guardian-settings.ts";
import { homeAt } from "./home.ts";
import type { Home } from "./home.ts";
import { initialiseCluster } from "./initialise-cluster.ts";
import { openLeaseDesk } from "./lease.ts";
import { clearLeftovers } from "./leftover-server.ts";
import { stopPostmaster } from "./postmaster.ts";
import { trimLog } from "./server-log.ts";
import { startServer } from "./start-server.ts";

const report = (outcome: GuardianReport): void => {
  if (process.connected) process.send?.(outcome, undefined, {}, () => process.connected && process.disconnect());
};

const remove = async (path: string): Promise<void> => {
  // Under its own name nobody finds it half removed, and it is free for a successor at once.
  const condemned = `${path}.removed-${process.pid}`;
  await rename(path, condemned).catch(() => undefined);
  await rm(condemned, { recursive: true, force: true });
};

const guard = async (home: Home, settings: GuardianSettings): Promise<GuardianReport["outcome"]> => {
  if ((await readGuardianRecord(home)) !== null) return "yielded";

  const { binaries, account, durable, temporaryPaths } = settings;
  const token = randomBytes(24).toString("base64url");
  let record: GuardianRecord = { pid: process.pid, leasePort: 0, token, serverPort: 0, durable };
  writeGuardianRecord(home, record);
  // A guardian that came at the same moment may have overwritten the record; it asks for it again by this signal.
  process.on("SIGHUP", () => writeGuardianRecord(home, record));

  await trimLog(home.log);
  await initialiseCluster({ home, binaries, account, durable });
  const server = (await clearLeftovers(home)) ? await startServer(home, settings) : null;
  if (server === null) return "yielded";

  const desk = await openLeaseDesk(token);
  record = { ...record, leasePort: desk.port, serverPort: server.port };
  writeGuardianRecord(home, record);
  report({ outcome: "ready" });

  await Promise.race([desk.deserted, server.ended]);
  await stopPostmaster(server.pid, temporaryPaths.length === 0 ? "SIGINT" : "SIGQUIT");
  for (const path of temporaryPaths) await remove(path);
  desk.close();
  return "ready";
};

const explain = (error: unknown): GuardianReport => {
  const explained =
    error instanceof EmbeddedPostgresError
      ? error
      : explainFailure(
          "Could not guard the embedded PostgreSQL",
          error instanceof Error ? error.message : String(error),
        );
  return { outcome: "failed", failure: explained.failure };
};

// It ends with its last user, not by a signal meant for all processes of a service at once.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);

const [root = "", settings = ""] = process.argv.slice(2);
try {
  const outcome = await guard(homeAt(root), JSON.parse(settings) as GuardianSettings);
  if (outcome === "yielded") report({ outcome });
} catch (error) {
  report(explain(error));
  process.exitCode = 1;
}
