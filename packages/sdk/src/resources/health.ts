import type { Caller } from "../internal/caller.ts";
import type { RequestOptions } from "../options.ts";
import type { DependencyHealth, HealthStatus } from "../wire.ts";

export interface Health {
  /** Whether the service answers, and in which version. Takes no token. */
  check(options?: RequestOptions): Promise<HealthStatus>;
  /** Whether each of its neighbours and its database answer. Takes no token. */
  dependencies(options?: RequestOptions): Promise<DependencyHealth>;
}

export const createHealth = (caller: Caller): Health => ({
  check: (options) => caller.query("health.check", undefined, options),
  dependencies: (options) => caller.query("health.dependencies", undefined, options),
});
