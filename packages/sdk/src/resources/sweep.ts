import type { Caller } from "../internal/caller.ts";
import type { MutationOptions } from "../options.ts";
import type { SweepResult } from "../wire.ts";

export interface Sweep {
  /** Does now what the service's clock would do next, and says how much there was. Takes the role `operator`. */
  run(options?: MutationOptions): Promise<SweepResult>;
}

export const createSweep = (caller: Caller): Sweep => ({
  run: (options) => caller.mutate("sweep.run", undefined, options),
});
