import { randomBytes } from "node:crypto";
import { type Simulators, startSimulators } from "@orchestrator/simulators";
import postgres from "postgres";
import { scriptModel } from "../load/texts.ts";
import { createJournal, type Journal } from "../load/journal.ts";
import { type Replica, startReplica } from "./replica.ts";
import { mintTokens, type Tokens } from "./tokens.ts";

/** Short, so that a text whose claim was cut off is settled within the suite. */
export const SEND_SETTLE_SECONDS = 3;
/** Parts of a fault point's setting that names a subject. */
const WITH_SUBJECT = 4;

/** Server processes on one database, with neighbours of their own and everything that was said to them. */
export interface Cluster {
  readonly databaseUrl: string;
  readonly sql: postgres.Sql;
  readonly simulators: Simulators;
  readonly tokens: Tokens;
  readonly journal: Journal;
  /** Starts one more process; `environment` adds to what all have. */
  start(environment?: Readonly<Record<string, string>>, entry?: string): Promise<Replica>;
  /** The processes that run and are not meant to die. */
  healthy(): readonly Replica[];
  /** The processes that ended although nobody ended them. */
  deaths(): readonly Replica[];
  close(): Promise<void>;
}

export interface ClusterOptions {
  readonly databaseUrl: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const settings = ({ collectionsMonitor, smsAgent, notificationService, openai }: Simulators) => ({
  MIGRATE_ON_START: "false",
  DATABASE_POOL_SIZE: "20",
  MONITOR_URL: collectionsMonitor.url,
  SMS_AGENT_URL: smsAgent.url,
  NOTIFICATION_URL: notificationService.url,
  OPENAI_BASE_URL: openai.baseUrl,
  OPENAI_API_KEY: "simulated",
  QUIET_HOURS: "off",
  SYNC_WAIT_MS: "0",
  SEND_SETTLE_SECONDS: String(SEND_SETTLE_SECONDS),
});

/** Armed for whoever comes. One that only a certain subject kills serves everybody else. */
const isDoomed = (faultPoint: string | undefined): boolean =>
  faultPoint !== undefined && faultPoint.split(":").length < WITH_SUBJECT;

export const openCluster = async ({ databaseUrl, environment = {} }: ClusterOptions): Promise<Cluster> => {
  const simulators = await startSimulators();
  scriptModel(simulators);
  const secret = randomBytes(36).toString("base64");
  const sql = postgres(databaseUrl, { max: 4, onnotice: () => {}, connection: { application_name: "faults" } });
  const replicas: { readonly replica: Replica; readonly faultPoint: string | undefined }[] = [];
  return {
    databaseUrl,
    sql,
    simulators,
    tokens: await mintTokens(secret),
    journal: createJournal(),
    start: async (more = {}, entry) => {
      const all = {
        DATABASE_URL: databaseUrl,
        JWT_SECRET: secret,
        ...settings(simulators),
        ...environment,
        ...more,
      };
      const replica = await startReplica(all, entry);
      replicas.push({ replica, faultPoint: more.ORCHESTRATOR_FAULT_POINT });
      return replica;
    },
    healthy: () =>
      replicas
        .filter(({ replica, faultPoint }) => !isDoomed(faultPoint) && replica.isAlive())
        .map(({ replica }) => replica),
    deaths: () =>
      replicas
        .filter(({ replica, faultPoint }) => faultPoint === undefined && !replica.isAlive() && !replica.wasEnded())
        .map(({ replica }) => replica),
    close: async () => {
      for (const { replica } of replicas) replica.signal("SIGKILL");
      await Promise.all(replicas.map(({ replica }) => replica.ended));
      await sql.end({ timeout: 2 });
      await simulators.close();
    },
  };
};
