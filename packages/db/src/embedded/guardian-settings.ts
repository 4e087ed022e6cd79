import type { Binaries } from "./binaries.ts";
import type { EmbeddedPostgresFailure } from "./embedded-postgres-error.ts";
import type { ServiceAccount } from "./service-account.ts";

/** What the starter tells the guardian, as JSON on its command line: nothing secret. */
export type GuardianSettings = {
  binaries: Binaries;
  /** Absent: the guardian's own. */
  account?: ServiceAccount;
  /** 0: any free one. */
  port: number;
  maxConnections: number;
  durable: boolean;
  /** Paths removed when the server has stopped: the home, and the link that leads to it. */
  temporaryPaths: readonly string[];
};

/** What the guardian tells its starter: it serves, another guardian does, or why neither is so. */
export type GuardianReport = { outcome: "ready" | "yielded" } | { outcome: "failed"; failure: EmbeddedPostgresFailure };
