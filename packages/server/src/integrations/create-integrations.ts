import type { Environment } from "../env.ts";
import { createCollectionsMonitor } from "./collections-monitor.ts";
import { createNotificationService } from "./notification-service.ts";
import { createResponseGenerator } from "./openai.ts";
import { createPolicy, type Policy } from "./policy.ts";
import { type BreakerState, type Generation, type Integrations, type Neighbour } from "./ports.ts";
import { HEALTH_CHECK_MS, RESILIENCE, type ResilienceNumbers } from "./resilience.ts";
import { answersHealthCheck, createServiceClient, type Service } from "./service-client.ts";
import { createSmsAgent } from "./sms-agent.ts";

export interface IntegrationOptions {
  readonly environment: Pick<
    Environment,
    | "MONITOR_URL"
    | "SMS_AGENT_URL"
    | "SMS_AGENT_SENDS_CONVERSATION_ID"
    | "NOTIFICATION_URL"
    | "MANAGER_RECIPIENT"
    | "OPENAI_API_KEY"
    | "OPENAI_BASE_URL"
    | "OPENAI_MODEL"
  >;
  /** Signs the short-lived bearer token for one request to a neighbour of ours. Default: requests carry none. */
  readonly authorization?: ((neighbour: Neighbour) => Promise<string>) | undefined;
  /** Told of every change of a circuit, for log and gauge. */
  readonly onBreakerChange?: ((neighbour: Neighbour, state: BreakerState) => void) | undefined;
  /** Told of every answer of the model that could be read, used or not. */
  readonly onModelAnswer?: ((generation: Generation) => void) | undefined;
  /** Replaces single numbers of `RESILIENCE`. */
  readonly resilience?: Partial<Record<Neighbour, Partial<ResilienceNumbers>>> | undefined;
}

type Policies = Readonly<Record<Neighbour, Policy>>;

const createPolicies = ({ resilience = {}, onBreakerChange }: IntegrationOptions): Policies => {
  const policyOf = (neighbour: Neighbour): Policy =>
    createPolicy({
      neighbour,
      numbers: { ...RESILIENCE[neighbour], ...resilience[neighbour] },
      onStateChange: (state) => onBreakerChange?.(neighbour, state),
    });
  return {
    collections_monitor: policyOf("collections_monitor"),
    sms_agent: policyOf("sms_agent"),
    notification_service: policyOf("notification_service"),
    openai: policyOf("openai"),
  };
};

/** All neighbours, each behind its policy. One call of this is one set of circuits: make one a process. */
export const createIntegrations = (options: IntegrationOptions): Integrations => {
  const { environment, authorization } = options;
  const policies = createPolicies(options);

  const serviceAt = (neighbour: Neighbour, baseUrl: string): Service => ({
    neighbour,
    baseUrl,
    authorization: authorization === undefined ? undefined : async () => await authorization(neighbour),
  });
  const monitor = serviceAt("collections_monitor", environment.MONITOR_URL);
  const agent = serviceAt("sms_agent", environment.SMS_AGENT_URL);
  const notifications = serviceAt("notification_service", environment.NOTIFICATION_URL);

  const answers = async ({ baseUrl }: Service) => await answersHealthCheck(baseUrl, HEALTH_CHECK_MS);
  const lastCallsWentWell = async (neighbour: Neighbour) =>
    policies[neighbour].state() === "closed" && !policies[neighbour].lastCallFailed();
  /** The last two have no health check that could be asked for free. */
  const health: Readonly<Record<Neighbour, () => Promise<boolean>>> = {
    collections_monitor: async () => await answers(monitor),
    sms_agent: async () => await answers(agent),
    notification_service: async () => await lastCallsWentWell("notification_service"),
    openai: async () => await lastCallsWentWell("openai"),
  };

  return {
    collectionsMonitor: createCollectionsMonitor(createServiceClient(monitor, policies.collections_monitor)),
    smsAgent: createSmsAgent({
      service: agent,
      client: createServiceClient(agent, policies.sms_agent),
      policy: policies.sms_agent,
      sendsConversationId: environment.SMS_AGENT_SENDS_CONVERSATION_ID,
    }),
    notificationService: createNotificationService(
      createServiceClient(notifications, policies.notification_service),
      environment.MANAGER_RECIPIENT,
    ),
    responseGenerator: createResponseGenerator(
      {
        apiKey: environment.OPENAI_API_KEY?.reveal(),
        baseUrl: environment.OPENAI_BASE_URL,
        model: environment.OPENAI_MODEL,
        onAnswer: options.onModelAnswer,
      },
      policies.openai,
    ),
    breakerState: (neighbour) => policies[neighbour].state(),
    isHealthy: async (neighbour) => await health[neighbour](),
  };
};
