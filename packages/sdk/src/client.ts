import { checkLimits, endpointUrl, type Limits } from "./internal/check-options.ts";
import { createMethods } from "./internal/methods.ts";
import { createSender } from "./internal/sender.ts";
import { createTokenSource } from "./internal/token-source.ts";
import type { OrchestratorClientOptions } from "./options.ts";
import type { Conversations, Escalations } from "./resources/conversations.ts";
import { createConversations, createEscalations, createResponses, createSends } from "./resources/create.ts";
import type { Messages, PaymentPlans, Workflows } from "./resources/messages.ts";
import type { Changes, Health, Metrics, Sweep, Switches } from "./resources/operations.ts";
import type { Drafts, Responses, Sends } from "./resources/responses.ts";

const DEFAULT_LIMITS: Limits = { timeoutMs: 30_000, deadlineMs: 60_000, maxRetries: 2 };

/** Everything the service does. Parameters and results are the wire's own; failures reject with an `OrchestratorError`. */
export interface OrchestratorClient {
  readonly messages: Messages;
  readonly responses: Responses;
  readonly drafts: Drafts;
  readonly conversations: Conversations;
  readonly sends: Sends;
  readonly paymentPlans: PaymentPlans;
  readonly escalations: Escalations;
  readonly workflows: Workflows;
  readonly changes: Changes;
  readonly metrics: Metrics;
  readonly sweep: Sweep;
  readonly switches: Switches;
  readonly health: Health;
}

/**
 * A client of the service. It holds no connection and no timer between calls: there is nothing to close.
 *
 * @throws TypeError for an option that makes no sense, naming it
 */
export const createOrchestratorClient = (options: OrchestratorClientOptions): OrchestratorClient => {
  const { baseUrl, token, fetch: customFetch } = options;
  const methods = createMethods(
    createSender({
      endpoint: {
        url: endpointUrl(baseUrl),
        fetch: customFetch ?? ((url, init) => fetch(url, init)),
        hooks: options,
      },
      tokens: createTokenSource(token),
      limits: checkLimits(options, DEFAULT_LIMITS),
      ambient: options,
    }),
  );
  return {
    messages: methods("messages"),
    responses: createResponses(methods("responses")),
    drafts: methods("drafts"),
    conversations: createConversations(methods("conversations")),
    sends: createSends(methods("sends")),
    paymentPlans: methods("paymentPlans"),
    escalations: createEscalations(methods("escalations")),
    workflows: methods("workflows"),
    changes: methods("changes"),
    metrics: methods("metrics"),
    sweep: methods("sweep"),
    switches: methods("switches"),
    health: methods("health"),
  };
};
