import { OrchestratorError, type Readiness } from "@orchestrator/core";
import { within } from "./within.ts";

const LIMIT_MS = 2_000;
const RETRY_AFTER_SECONDS = 1;

const notReady = (message: string, reason: string): OrchestratorError =>
  new OrchestratorError("unavailable", message, { details: { reason }, retryAfter: RETRY_AFTER_SECONDS });

/** Whether a replica should be sent requests: it is not about to stop, and its database answers with this version's schema. */
export const createReadinessCheck =
  (sources: {
    /** Aborts when the service begins to stop. */
    readonly stopping: AbortSignal;
    /** Fails where the database can't be reached. */
    readonly isMigrated: () => Promise<boolean>;
  }): (() => Promise<Readiness>) =>
  async () => {
    if (sources.stopping.aborted) throw notReady("The service is stopping", "stopping");
    let migrated = false;
    const reached = await within(
      LIMIT_MS,
      sources.isMigrated().then((answer) => {
        migrated = answer;
        return true;
      }),
    );
    if (!reached) throw notReady("The database can't be reached", "database_unreachable");
    if (!migrated) throw notReady("The database has not been migrated", "not_migrated");
    return { status: "ready" };
  };
