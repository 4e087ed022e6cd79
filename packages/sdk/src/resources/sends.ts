import type { Caller } from "../internal/caller.ts";
import type { MutationOptions } from "../options.ts";
import type { SettlementResult, SettleSendParams } from "../wire.ts";

export interface Sends {
  /**
   * Says what became of a text whose fate is unknown: `it_arrived`, or `send_it` (the tenant does not have it: it is sent
   * now). The queue item that waits for this names the text in `unknown_send_id`. Takes the role `manager` or `operator`.
   */
  settle(params: SettleSendParams, options?: MutationOptions): Promise<SettlementResult>;
}

export const createSends = (caller: Caller): Sends => ({
  settle: (params, options) => caller.mutate("sends.settle", params, options),
});
