import { z } from "zod";
import { exampleTenants } from "./collections-monitor/tenants.ts";
import { DEFAULT_PORTS, startSimulators } from "./start-simulators.ts";

const port = (usual: number) =>
  z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().min(0).max(65_535).default(usual),
  );

const settings = z
  .object({
    SIMULATOR_MONITOR_PORT: port(DEFAULT_PORTS.collectionsMonitor),
    SIMULATOR_SMS_AGENT_PORT: port(DEFAULT_PORTS.smsAgent),
    SIMULATOR_NOTIFICATION_PORT: port(DEFAULT_PORTS.notificationService),
    SIMULATOR_OPENAI_PORT: port(DEFAULT_PORTS.openai),
    ORCHESTRATOR_URL: z.string().default("http://localhost:8000"),
    ORCHESTRATOR_TOKEN: z.string().default(""),
  })
  .safeParse(process.env);

const refuse = (reason: string): never => {
  process.stderr.write(`The simulators can't start: ${reason}\n`);
  process.exit(1);
};

const environment = settings.success
  ? settings.data
  : refuse(settings.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));

/** A port that is taken is the usual reason, and the operating system's words name it. */
const explain = (error: unknown): never =>
  refuse(
    `${error instanceof Error ? error.message : "unknown"}. Other ports: SIMULATOR_MONITOR_PORT, SIMULATOR_SMS_AGENT_PORT, SIMULATOR_NOTIFICATION_PORT, SIMULATOR_OPENAI_PORT (0: any free one).`,
  );

const simulators = await startSimulators({
  ports: {
    collectionsMonitor: environment.SIMULATOR_MONITOR_PORT,
    smsAgent: environment.SIMULATOR_SMS_AGENT_PORT,
    notificationService: environment.SIMULATOR_NOTIFICATION_PORT,
    openai: environment.SIMULATOR_OPENAI_PORT,
  },
  tenants: exampleTenants,
  orchestratorUrl: environment.ORCHESTRATOR_URL,
  token: environment.ORCHESTRATOR_TOKEN,
}).catch(explain);
const { collectionsMonitor, smsAgent, notificationService, openai } = simulators;

process.stdout.write(`The neighbours are up:

  MONITOR_URL       ${collectionsMonitor.url}   tenants ${collectionsMonitor
    .tenants()
    .map((each) => each.tenant_id)
    .join(", ")}
  SMS_AGENT_URL     ${smsAgent.url}
  NOTIFICATION_URL  ${notificationService.url}
  OPENAI_BASE_URL   ${openai.baseUrl}   any key

Each lists what it can be asked under /_sim. For example:

  a tenant texts            curl ${smsAgent.url}/_sim/receive-text -d '{"phone_number":"+12035550143","content":"How much do I owe?"}'
  the texts that went out   curl ${smsAgent.url}/_sim/sent-texts
  an answer gets lost       curl ${smsAgent.url}/_sim/faults -d '{"path":"/sms/send","drop":"after"}'
  the monitor goes down     curl ${collectionsMonitor.url}/_sim/down -d '{"for_ms":60000}'
  the model's next words    curl ${openai.url}/_sim/answers -d '{"match":"owe","content":{"reply":"You owe $900.00."},"times":1}'
  everything as at first    curl -X POST ${smsAgent.url}/_sim/reset

Texts that come in are told to ORCHESTRATOR_URL (${environment.ORCHESTRATOR_URL}) with ORCHESTRATOR_TOKEN${
  environment.ORCHESTRATOR_TOKEN === "" ? " (not set: the service will refuse them)" : ""
}.
A token: pnpm --silent run token --role service --sub sms-agent

Ctrl-C stops them.
`);

const stop = () => void simulators.close();
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
