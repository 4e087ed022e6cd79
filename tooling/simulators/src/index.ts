export { startCollectionsMonitor } from "./collections-monitor/collections-monitor.ts";
export type {
  CollectionsMonitorOptions,
  CollectionsMonitorSettings,
  CollectionsMonitorSimulator,
} from "./collections-monitor/collections-monitor.ts";
export { exampleTenants } from "./collections-monitor/tenants.ts";
export type { Tenant, TenantSeed } from "./collections-monitor/tenants.ts";
export {
  createCollectionsMonitorControl,
  createNotificationServiceControl,
  createOpenaiControl,
  createSimulatorControl,
  createSmsAgentControl,
} from "./control.ts";
export type { SimulatorControl } from "./control.ts";
export type { ActiveFault, FaultRule } from "./engine/faults.ts";
export type { Counters, LoggedRequest, Outcome, RequestFilter } from "./engine/request-log.ts";
export type { SimulatorName } from "./engine/power.ts";
export type { Simulator } from "./engine/simulator.ts";
export { startNotificationService } from "./notification-service/notification-service.ts";
export type {
  NotificationServiceOptions,
  NotificationServiceSimulator,
  RecordedNotification,
} from "./notification-service/notification-service.ts";
export { startOpenai } from "./openai/openai.ts";
export type { OpenaiOptions, OpenaiSettings, OpenaiSimulator } from "./openai/openai.ts";
export type { ScriptedAnswer, ScriptedAnswerSeed } from "./openai/scripted-answers.ts";
export type { Message, NewMessage } from "./sms-agent/conversations.ts";
export type { OrchestratorAnswer, ReceivedText } from "./sms-agent/receive-text.ts";
export type { SentText } from "./sms-agent/send-sms.ts";
export { startSmsAgent } from "./sms-agent/sms-agent.ts";
export type { SmsAgentOptions, SmsAgentSettings, SmsAgentSimulator } from "./sms-agent/sms-agent.ts";
export { DEFAULT_PORTS, startSimulators } from "./start-simulators.ts";
export type { SimulatorPorts, Simulators, SimulatorsOptions } from "./start-simulators.ts";
