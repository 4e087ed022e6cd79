import type { Mutation, Query } from "../internal/procedures.ts";

export interface Changes {
  /**
   * What changed in the queue and among the escalations, a page of it: ask again with `after` = `last_change_id`. As they
   * happen they come from `watchChanges` of `/live`. Takes the role `manager` or `operator`.
   */
  readonly list: Query<"changes.list">;
}

export interface Metrics {
  /** The last hour, and today in the service's time zone, in numbers. Takes the role `manager` or `operator`. */
  readonly get: Query<"metrics.get">;
}

export interface Sweep {
  /** Does now what the service's clock would do next, and says how much there was. Takes the role `operator`. */
  readonly run: Mutation<"sweep.run">;
}

/** What operators can turn off and on. Takes the role `operator`. */
export interface Switches {
  /** How a switch stands, and who turned it. */
  readonly get: Query<"switches.get">;
  /** Turns a switch on every replica at once. `auto_send` off: from this answer on no reply leaves without a person. */
  readonly set: Mutation<"switches.set">;
}

export interface Health {
  /** Whether the service answers, and in which version. Takes no token. */
  readonly check: Query<"health.check">;
  /** Whether to send requests here; a `server_error` where not. Takes no token. */
  readonly ready: Query<"health.ready">;
  /** Whether each of its neighbours and its database answer. Takes no token. */
  readonly dependencies: Query<"health.dependencies">;
}
