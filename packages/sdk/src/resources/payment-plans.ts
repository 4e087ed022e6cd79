import type { Caller } from "../internal/caller.ts";
import type { MutationOptions } from "../options.ts";
import type { PaymentPlanResult, SubmitPaymentPlanParams } from "../wire.ts";

export interface PaymentPlans {
  /**
   * Reads a payment plan out of a tenant's words and checks it; amounts are dollars. A text without one is answered with
   * `no_plan`. Takes the role `service`.
   */
  submit(params: SubmitPaymentPlanParams, options?: MutationOptions): Promise<PaymentPlanResult>;
}

export const createPaymentPlans = (caller: Caller): PaymentPlans => ({
  submit: (params, options) => caller.mutate("paymentPlans.submit", params, options),
});
