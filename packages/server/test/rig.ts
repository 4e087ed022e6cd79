import { randomUUID } from "node:crypto";
import { connectDatabase, type Database } from "@orchestrator/db";
import { createTestDatabase } from "@orchestrator/db/testing";
import { moveClock } from "@orchestrator/db/testing/move-clock";
import { type Simulators, startSimulators } from "@orchestrator/simulators";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { Role } from "../src/auth/roles.ts";
import { readEnvironment } from "../src/env.ts";
import { createLogger } from "../src/observability/logger.ts";
import { type Service, startService } from "../src/service.ts";
import { TEST_SECRET, testToken } from "./tokens.ts";

/** Circuits and retries in milliseconds, so that trouble is over when a test has seen it. */
const QUICK = { timeoutMs: 8_000, retryWaitsMs: [10, 20, 40], openMs: 300 };

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
}

export interface Tenant {
  readonly tenantId: string;
  readonly phoneNumber: string;
  readonly conversationId: string;
}

/** A running service with its own database and its own neighbours, and the hands of everybody who deals with it. */
export interface Rig {
  readonly simulators: Simulators;
  readonly service: Service;
  readonly sql: postgres.Sql;
  readonly db: Database;
  /** A tenant nobody has met yet, known to the Collections Monitor. */
  newTenant(account?: Parameters<Simulators["collectionsMonitor"]["setTenant"]>[0]): Tenant;
  /** The tenant texts: as the SMS Agent passes it on. */
  text(tenant: Tenant, content: string, extra?: Record<string, unknown>): Promise<Answer>;
  call(role: Role, method: "GET" | "POST", path: string, body?: unknown, subject?: string): Promise<Answer>;
  /** What the model answers next, to whom it may concern. */
  modelSays(reply: string, options?: Record<string, unknown>): void;
  workflow(id: string): Promise<Record<string, unknown>>;
  /** Waits until the query answers a row; fails with `what` after 20 s. */
  until<Row>(what: string, look: () => Promise<Row | undefined | false>): Promise<Row>;
  untilStatus(workflowId: string, ...statuses: readonly string[]): Promise<Record<string, unknown>>;
  pendingItem(workflowId: string): Promise<Record<string, unknown>>;
  /** Moves the service's clock forward, and lets nobody know. */
  moveClock(interval: string): Promise<void>;
  /** Sweeps; and what waits for its next attempt does not wait any longer. */
  sweep(): Promise<void>;
  /** Moves the service's clock forward, and sweeps. */
  pass(interval: string): Promise<void>;
  restart(environment?: Record<string, string>): Promise<void>;
}

const SUBJECTS: Readonly<Record<Role, string>> = {
  service: "sms-agent",
  manager: "manager-001",
  operator: "operator-001",
};

/** Four digits each, so that none is the beginning of another. */
let numbers = 1000;

/**
 * Starts one for the tests of a file. `environment` adds to what the service is started with; `timeoutMs` is how long a
 * neighbour may take; `log` gets every line that the service logs.
 */
export const startRig = (
  environment: Record<string, string> = {},
  { timeoutMs = QUICK.timeoutMs, log }: { timeoutMs?: number; log?: string[] } = {},
): { readonly rig: Rig } => {
  let service: Service | undefined;
  let simulators: Simulators | undefined;
  let database: Awaited<ReturnType<typeof createTestDatabase>> | undefined;
  let sql: postgres.Sql | undefined;
  let connection: ReturnType<typeof connectDatabase> | undefined;

  const present = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error("the rig runs from the first test of the file to its last");
    return part;
  };

  const start = async (more: Record<string, string> = {}): Promise<void> => {
    const { collectionsMonitor, smsAgent, notificationService, openai } = present(simulators);
    const env = readEnvironment({
      NODE_ENV: "test",
      PORT: "0",
      DATABASE_URL: present(database).url,
      MIGRATE_ON_START: "false",
      DATABASE_POOL_SIZE: "10",
      MONITOR_URL: collectionsMonitor.url,
      SMS_AGENT_URL: smsAgent.url,
      NOTIFICATION_URL: notificationService.url,
      OPENAI_BASE_URL: openai.baseUrl,
      OPENAI_API_KEY: "simulated",
      JWT_SECRET: TEST_SECRET,
      QUIET_HOURS: "off",
      ...environment,
      ...more,
    });
    const quick = { ...QUICK, timeoutMs };
    service = await startService({
      env,
      logger: createLogger(
        log === undefined
          ? { level: "silent", environment: "test" }
          : { level: "trace", environment: "test", destination: { write: (line: string) => void log.push(line) } },
      ),
      resilience: { collections_monitor: quick, sms_agent: quick, notification_service: quick, openai: quick },
    });
    smsAgent.set({ orchestratorUrl: service.url, token: await testToken("service", SUBJECTS.service) });
  };

  beforeAll(async () => {
    simulators = await startSimulators();
    database = await createTestDatabase();
    sql = postgres(database.url, { max: 3, onnotice: () => {} });
    connection = connectDatabase(database.url, { poolSize: 3 });
    await start();
  });

  beforeEach(() => {
    const { collectionsMonitor, smsAgent, notificationService, openai } = present(simulators);
    for (const neighbour of [collectionsMonitor, smsAgent, notificationService, openai]) neighbour.clearFaults();
    openai.clearAnswers();
  });

  // What a test leaves undone must not take part in the next one.
  afterEach(async () => {
    const sweepUp = present(sql);
    await sweepUp`
      update outbox set state = 'cancelled'
      where kind <> 'notification' and state in ('pending', 'claimed', 'unknown')`;
    await sweepUp`
      update orchestration_workflows set status = 'completed', completion_reason = 'superseded'
      where status in ('received', 'processing')`;
    await rig.until("nobody works on a conversation", async () => {
      const active = await sweepUp`select from pgboss.job where name = 'conversation' and state = 'active' limit 1`;
      return active.length === 0;
    });
  });

  afterAll(async () => {
    await service?.stop();
    await simulators?.close();
    await sql?.end();
    await connection?.close();
    await database?.drop();
  });

  const rig: Rig = {
    get simulators() {
      return present(simulators);
    },
    get service() {
      return present(service);
    },
    get sql() {
      return present(sql);
    },
    get db() {
      return present(connection).db;
    },
    newTenant: (account = {}) => {
      numbers += 1;
      const phoneNumber = `+1203555${numbers}`;
      const tenantId = `T-${numbers}`;
      present(simulators).collectionsMonitor.setTenant({
        tenant_id: tenantId,
        phone_numbers: [phoneNumber],
        ...account,
      });
      return { tenantId, phoneNumber, conversationId: randomUUID() };
    },
    text: async (tenant, content, extra = {}) => {
      const { status, body } = await present(simulators).smsAgent.receiveText({
        tenant_id: tenant.tenantId,
        phone_number: tenant.phoneNumber,
        conversation_id: tenant.conversationId,
        content,
        ...extra,
      });
      return { status, body: body as Record<string, unknown> };
    },
    call: async (role, method, path, body, subject = SUBJECTS[role]) => {
      const response = await fetch(`${present(service).url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await testToken(role, subject)}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    modelSays: (reply, options = {}) =>
      present(simulators).openai.answerWith([{ content: { reply, ...options }, times: 1 }]),
    workflow: async (id) => {
      const [row] = await present(sql)`select * from orchestration_workflows where id = ${id}`;
      return present(row);
    },
    until: async (what, look) => {
      const deadline = performance.now() + 20_000;
      while (performance.now() < deadline) {
        const seen = await look();
        if (seen !== undefined && seen !== false) return seen;
        await present(sql)`select pg_sleep(0.02)`;
      }
      throw new Error(`it did not come to pass: ${what}`);
    },
    untilStatus: async (workflowId, ...statuses) => {
      let workflow: Record<string, unknown> = {};
      const look = async () => {
        workflow = await rig.workflow(workflowId);
        return statuses.includes(String(workflow.status)) ? workflow : undefined;
      };
      return rig.until(`workflow is ${statuses.join(" or ")}`, look).catch((error: unknown) => {
        throw new Error(`it is ${String(workflow.status)}: ${String(workflow.error_message)}`, { cause: error });
      });
    },
    pendingItem: async (workflowId) => {
      const [row] = await present(sql)`
        select * from ai_response_queue where workflow_id = ${workflowId} and status = 'pending'`;
      return present(row);
    },
    moveClock: (interval) => moveClock(present(database).url, interval),
    pass: async (interval) => {
      await rig.moveClock(interval);
      await rig.sweep();
    },
    sweep: async () => {
      await present(sql)`update pgboss.job set start_after = now() where state = 'retry'`;
      const swept = await rig.call("operator", "POST", "/orchestrate/sweep", {});
      if (swept.status !== 200) throw new Error(`the sweep answered ${swept.status}`);
    },
    restart: async (more = {}) => {
      await present(service).stop();
      await start(more);
    },
  };
  return { rig };
};
