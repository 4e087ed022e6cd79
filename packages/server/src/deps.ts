import type { Database } from "@orchestrator/db";
import type { ChangeFeed } from "./changes/change-feed.ts";
import type { Engine } from "./engine/engine.ts";
import type { Environment } from "./env.ts";
import type { Integrations } from "./integrations/ports.ts";
import type { Logger } from "./observability/logger.ts";
import type { Metrics } from "./observability/metrics.ts";
import type { OutcomeWatch } from "./pipeline/intake/outcome-watch.ts";

/** Everything a use case may touch, built once at the top (`main.ts`) and passed down. */
export interface Deps {
  readonly env: Environment;
  readonly db: Database;
  readonly engine: Engine;
  readonly integrations: Integrations;
  readonly outcomes: OutcomeWatch;
  readonly changes: ChangeFeed;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Aborts when the service begins to stop: nobody new should be sent here. */
  readonly stopping: AbortSignal;
}
