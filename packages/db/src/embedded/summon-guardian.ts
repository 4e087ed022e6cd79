import { spawn } from "node:child_process";
import { open } from "node:fs/promises";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { explainFailure } from "./explain-failure.ts";
import { GUARDIAN_PROGRAM } from "./guardian-record.ts";
import type { GuardianReport, GuardianSettings } from "./guardian-settings.ts";
import type { Home } from "./home.ts";
import { NEUTRAL_FOLDER, PROGRAM_ENVIRONMENT } from "./run-program.ts";
import { logPosition, readLogSince } from "./server-log.ts";

const isReport = (value: unknown): value is GuardianReport =>
  typeof value === "object" && value !== null && "outcome" in value;

/**
 * Starts a guardian for a home and waits until its server is ready, or until it found that another guardian has the
 * home. Rejects with what kept it from starting.
 */
export const summonGuardian = async (home: Home, settings: GuardianSettings): Promise<void> => {
  const position = await logPosition(home.log);
  const log = await open(home.log, "a", 0o600);
  const guardian = spawn(process.execPath, [GUARDIAN_PROGRAM, home.root, JSON.stringify(settings)], {
    cwd: NEUTRAL_FOLDER,
    env: PROGRAM_ENVIRONMENT,
    detached: true,
    stdio: ["ignore", log.fd, log.fd, "ipc"],
  });
  try {
    const report = await new Promise<GuardianReport | null>((resolve, reject) => {
      guardian.once("message", (message) => resolve(isReport(message) ? message : null));
      guardian.once("exit", () => resolve(null));
      guardian.once("error", reject);
    });
    if (report === null) {
      throw explainFailure("The guardian of the embedded PostgreSQL ended", await readLogSince(home.log, position));
    }
    if (report.outcome === "failed") throw new EmbeddedPostgresError(report.failure);
  } finally {
    guardian.unref();
    await log.close();
  }
};
