import { startCollectionsMonitor } from "./collections-monitor/collections-monitor.ts";
import type { CollectionsMonitorSimulator } from "./collections-monitor/collections-monitor.ts";
import type { TenantSeed } from "./collections-monitor/tenants.ts";
import type { Peers } from "./engine/power.ts";
import { startNotificationService } from "./notification-service/notification-service.ts";
import type { NotificationServiceSimulator } from "./notification-service/notification-service.ts";
import { startOpenai } from "./openai/openai.ts";
import type { OpenaiSimulator } from "./openai/openai.ts";
import { startSmsAgent } from "./sms-agent/sms-agent.ts";
import type { SmsAgentSimulator } from "./sms-agent/sms-agent.ts";

/** The ports of the contract. */
export const DEFAULT_PORTS = {
  collectionsMonitor: 8001,
  smsAgent: 8002,
  notificationService: 8003,
  openai: 8004,
};
export type SimulatorPorts = typeof DEFAULT_PORTS;

export interface SimulatorsOptions {
  /** Default 0 for each: any free one. */
  ports?: Partial<SimulatorPorts>;
  /** Tenants that the Collections Monitor knows from the start. Default none. */
  tenants?: readonly TenantSeed[];
  /** Where the SMS Agent tells of texts, and the bearer token it shows. */
  orchestratorUrl?: string;
  token?: string;
}

export interface Simulators {
  collectionsMonitor: CollectionsMonitorSimulator;
  smsAgent: SmsAgentSimulator;
  notificationService: NotificationServiceSimulator;
  openai: OpenaiSimulator;
  /** Resets all four. */
  reset(): void;
  close(): Promise<void>;
}

/** All four neighbours as one set. Sets share nothing: any number of them can run in one process. */
export const startSimulators = async ({
  ports = {},
  tenants = [],
  ...agent
}: SimulatorsOptions = {}): Promise<Simulators> => {
  const peers: Peers = new Map();
  const portOf = (name: keyof SimulatorPorts) => ports[name] ?? 0;
  await using started = new AsyncDisposableStack();
  const keep = <Started extends { close(): Promise<void> }>(simulator: Started): Started =>
    started.adopt(simulator, async (each) => await each.close());

  const collectionsMonitor = keep(
    await startCollectionsMonitor({ port: portOf("collectionsMonitor"), tenants, peers }),
  );
  const smsAgent = keep(await startSmsAgent({ port: portOf("smsAgent"), peers, ...agent }));
  const notificationService = keep(await startNotificationService({ port: portOf("notificationService"), peers }));
  const openai = keep(await startOpenai({ port: portOf("openai"), peers }));

  const all = started.move();
  return {
    collectionsMonitor,
    smsAgent,
    notificationService,
    openai,
    reset: () => {
      for (const simulator of [collectionsMonitor, smsAgent, notificationService, openai]) simulator.reset();
    },
    close: async () => await all.disposeAsync(),
  };
};
