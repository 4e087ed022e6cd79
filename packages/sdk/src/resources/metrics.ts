import type { Caller } from "../internal/caller.ts";
import type { RequestOptions } from "../options.ts";
import type { MetricsData } from "../wire.ts";

export interface Metrics {
  /** The last hour, and today in the service's time zone, in numbers. Takes the role `manager` or `operator`. */
  get(options?: RequestOptions): Promise<MetricsData>;
}

export const createMetrics = (caller: Caller): Metrics => ({
  get: (options) => caller.query("metrics.get", undefined, options),
});
