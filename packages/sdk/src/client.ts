import { createCaller } from "./internal/caller.ts";
import { checkLimits, endpointUrl } from "./internal/check-options.ts";
import { createTokenSource } from "./internal/token-source.ts";
import type { Limits, OrchestratorClientOptions } from "./options.ts";
import { createEscalations, type Escalations } from "./resources/escalations.ts";
import { createHealth, type Health } from "./resources/health.ts";
import { createMessages, type Messages } from "./resources/messages.ts";
import { createMetrics, type Metrics } from "./resources/metrics.ts";
import { createPaymentPlans, type PaymentPlans } from "./resources/payment-plans.ts";
import { createResponses, type Responses } from "./resources/responses.ts";
import { createSends, type Sends } from "./resources/sends.ts";
import { createSweep, type Sweep } from "./resources/sweep.ts";
import { createWorkflows, type Workflows } from "./resources/workflows.ts";

const DEFAULT_LIMITS: Limits = { timeoutMs: 30_000, deadlineMs: 60_000, maxRetries: 2 };

/** Everything the service does. Parameters and results are the wire's own; failures reject with an `OrchestratorError`. */
export interface OrchestratorClient {
  readonly messages: Messages;
  readonly responses: Responses;
  readonly sends: Sends;
  readonly paymentPlans: PaymentPlans;
  readonly escalations: Escalations;
  readonly workflows: Workflows;
  readonly metrics: Metrics;
  readonly sweep: Sweep;
  readonly health: Health;
}

/**
 * A client of the service. It holds no connection and no timer between calls: there is nothing to close.
 *
 * @throws TypeError for an option that makes no sense, naming it
 */
export const createOrchestratorClient = (options: OrchestratorClientOptions): OrchestratorClient => {
  const { baseUrl, token, fetch: customFetch } = options;
  const caller = createCaller({
    endpoint: { url: endpointUrl(baseUrl), fetch: customFetch ?? ((url, init) => fetch(url, init)) },
    tokens: createTokenSource(token),
    limits: checkLimits(options, DEFAULT_LIMITS),
  });
  return {
    messages: createMessages(caller),
    responses: createResponses(caller),
    sends: createSends(caller),
    paymentPlans: createPaymentPlans(caller),
    escalations: createEscalations(caller),
    workflows: createWorkflows(caller),
    metrics: createMetrics(caller),
    sweep: createSweep(caller),
    health: createHealth(caller),
  };
};
