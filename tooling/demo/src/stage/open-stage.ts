import { randomBytes } from "node:crypto";
import { connectDatabase, type Database } from "@orchestrator/db";
import { startEmbeddedPostgres } from "@orchestrator/db/embedded";
import { moveClock } from "@orchestrator/db/testing/move-clock";
import { createOrchestratorClient, type OrchestratorClient } from "@orchestrator/sdk";
import { type Simulators, startSimulators } from "@orchestrator/simulators";
import { type CallerName, mintTokens, type Tokens } from "./tokens.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

const HOUR_MS = 3_600_000;

/** Everything a scenario plays on: a database, four neighbours, the real service, and clients of it. */
export interface Stage {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly simulators: Simulators;
  readonly server: ServerProcess;
  readonly tokens: Tokens;
  readonly clients: Readonly<Record<CallerName, OrchestratorClient>>;
  /** What the service takes for now. */
  now(): Date;
  /** Lets hours pass for the service. */
  passHours(hours: number): Promise<void>;
  /** Takes back all the hours that passed. */
  turnBackClock(): Promise<void>;
  /** Aborted when the demo is to end before its end. */
  readonly signal: AbortSignal;
}

/** What differs from the defaults of `.env.example`, and why. */
const settings = ({ collectionsMonitor, smsAgent, notificationService, openai }: Simulators) => ({
  NODE_ENV: "development",
  MONITOR_URL: collectionsMonitor.url,
  SMS_AGENT_URL: smsAgent.url,
  NOTIFICATION_URL: notificationService.url,
  OPENAI_BASE_URL: openai.baseUrl,
  OPENAI_API_KEY: "the-simulator-takes-any",
  // The demo tells the same story at night.
  QUIET_HOURS: "off",
  LOG_LEVEL: "info",
});

/**
 * Starts PostgreSQL in a temporary folder, the simulators and the service, each on any free port. What was started is
 * handed to `cleanUp`, which ends it in reverse order.
 *
 * @param stop ends the demo, for instance when the service dies by itself
 */
export const openStage = async (
  cleanUp: AsyncDisposableStack,
  signal: AbortSignal,
  stop: (reason: Error) => void,
): Promise<Stage> => {
  const postgres = await startEmbeddedPostgres({ temporary: true, durable: false });
  cleanUp.defer(() => postgres.stop());
  signal.throwIfAborted();

  const simulators = await startSimulators();
  cleanUp.defer(() => simulators.close());
  signal.throwIfAborted();

  const secret = randomBytes(36).toString("base64");
  const server = await startServerProcess(
    { ...settings(simulators), DATABASE_URL: postgres.url, JWT_SECRET: secret },
    stop,
  );
  // Whoever interrupts the demo does not wait for work whose database is about to go.
  cleanUp.defer(() => (signal.aborted ? server.kill() : server.stop()));
  signal.throwIfAborted();

  const connection = connectDatabase(postgres.url, { poolSize: 4, applicationName: "orchestrator-demo" });
  cleanUp.defer(() => connection.close());

  const tokens = mintTokens(secret);
  simulators.smsAgent.set({ orchestratorUrl: server.url, token: tokens.smsAgent });

  let hoursPassed = 0;
  const passHours = async (hours: number): Promise<void> => {
    await moveClock(postgres.url, `${hours} hours`);
    hoursPassed += hours;
  };

  const clientOf = (name: CallerName) => createOrchestratorClient({ baseUrl: server.url, token: tokens[name] });
  return {
    database: connection.db,
    databaseUrl: postgres.url,
    simulators,
    server,
    tokens,
    clients: {
      smsAgent: clientOf("smsAgent"),
      manager: clientOf("manager"),
      otherManager: clientOf("otherManager"),
      operator: clientOf("operator"),
    },
    now: () => new Date(Date.now() + hoursPassed * HOUR_MS),
    passHours,
    turnBackClock: () => passHours(-hoursPassed),
    signal,
  };
};
