import type { Caller } from "../internal/caller.ts";
import type { MutationOptions } from "../options.ts";
import type { MessageReceipt, ReceiveMessageParams } from "../wire.ts";

export interface Messages {
  /**
   * Hands over a tenant's text. `processed`: decided by the time of the answer; `accepted`: stored, the decision follows.
   * Takes the role `service`.
   *
   * Give `message_id`, the provider's id of the text, so that a text handed over twice is taken once. Without it the
   * idempotency key stands for the text, and that is another one for every call unless you set it.
   */
  receive(params: ReceiveMessageParams, options?: MutationOptions): Promise<MessageReceipt>;
}

export const createMessages = (caller: Caller): Messages => ({
  receive: (params, options) => caller.mutate("messages.receive", params, options),
});
