import { type Simulators, startSimulators } from "@orchestrator/simulators";
import { afterAll, afterEach, beforeAll } from "vitest";
import { createIntegrations, type IntegrationOptions } from "../create-integrations.ts";
import type { Integrations } from "../ports.ts";

export interface IntegrationRig {
  simulators(): Simulators;
  /** Integrations of their own, with closed circuits, at the simulators of the file. */
  connect(
    options?: Partial<Omit<IntegrationOptions, "environment">>,
    environment?: Partial<IntegrationOptions["environment"]>,
  ): Integrations;
}

/** The four neighbours as simulators for the tests of one file, up and forgetful between the tests. */
export const startIntegrationRig = (): IntegrationRig => {
  let running: Simulators | undefined;
  const simulators = () => {
    if (running === undefined) throw new Error("The simulators run from the first test of the file to its last");
    return running;
  };
  beforeAll(async () => {
    running = await startSimulators();
  });
  afterEach(async () => {
    const { collectionsMonitor, smsAgent, notificationService, openai } = simulators();
    for (const simulator of [collectionsMonitor, smsAgent, notificationService, openai]) {
      await simulator.up();
      simulator.reset();
    }
  });
  afterAll(async () => {
    await running?.close();
  });

  return {
    simulators,
    connect: (options = {}, environment = {}) => {
      const { collectionsMonitor, smsAgent, notificationService, openai } = simulators();
      return createIntegrations({
        ...options,
        environment: {
          MONITOR_URL: collectionsMonitor.url,
          SMS_AGENT_URL: smsAgent.url,
          SMS_AGENT_SENDS_CONVERSATION_ID: false,
          NOTIFICATION_URL: notificationService.url,
          MANAGER_RECIPIENT: "manager@example.com",
          OPENAI_API_KEY: undefined,
          OPENAI_BASE_URL: openai.baseUrl,
          OPENAI_MODEL: "gpt-4-turbo",
          ...environment,
        },
      });
    },
  };
};
