import { randomUUID } from "node:crypto";
import { createTestDatabase, type TestDatabase } from "@orchestrator/db/testing";
import { type Simulators, startSimulators } from "@orchestrator/simulators";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ServerProcess, startServerProcess } from "./server-process.ts";
import { TEST_SECRET, testToken } from "./tokens.ts";

const PHONE = "+12035550199";

let database: TestDatabase;
let simulators: Simulators;
let sql: postgres.Sql;
let server: ServerProcess | undefined;

beforeAll(async () => {
  simulators = await startSimulators();
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 2, onnotice: () => {} });
});

afterEach(async () => {
  server?.kill("SIGKILL");
  await server?.ended;
  simulators.smsAgent.reset();
  simulators.openai.reset();
});

afterAll(async () => {
  await sql.end();
  await simulators.close();
  await database.drop();
});

const start = async (environment: Record<string, string> = {}): Promise<ServerProcess> => {
  const { collectionsMonitor, smsAgent, notificationService, openai } = simulators;
  server = await startServerProcess({
    DATABASE_URL: database.url,
    MIGRATE_ON_START: "false",
    MONITOR_URL: collectionsMonitor.url,
    SMS_AGENT_URL: smsAgent.url,
    NOTIFICATION_URL: notificationService.url,
    OPENAI_BASE_URL: openai.baseUrl,
    OPENAI_API_KEY: "simulated",
    JWT_SECRET: TEST_SECRET,
    QUIET_HOURS: "off",
    SYNC_WAIT_MS: "0",
    ...environment,
  });
  smsAgent.set({ orchestratorUrl: server.url, token: await testToken("service", "sms-agent") });
  return server;
};

const newConversation = (): { tenant_id: string; phone_number: string; conversation_id: string } => {
  const tenant = { tenant_id: `T-${randomUUID()}`, phone_number: PHONE };
  simulators.collectionsMonitor.setTenant({ tenant_id: tenant.tenant_id, phone_numbers: [PHONE] });
  return { ...tenant, conversation_id: randomUUID() };
};

const killed = async (process: ServerProcess): Promise<void> => {
  process.kill("SIGKILL");
  await process.ended;
};

const statusOf = async (workflowId: string): Promise<string> => {
  const [row] = await sql<{ status: string }[]>`select status from orchestration_workflows where id = ${workflowId}`;
  return row?.status ?? "missing";
};

const untilStatus = async (workflowId: string, status: string): Promise<void> => {
  const deadline = performance.now() + 45_000;
  while ((await statusOf(workflowId)) !== status) {
    if (performance.now() > deadline) throw new Error(`still ${await statusOf(workflowId)}, expected ${status}`);
    await sql`select pg_sleep(0.05)`;
  }
};

const textedWorkflow = async (content: string): Promise<string> => {
  const { status, body } = await simulators.smsAgent.receiveText({ ...newConversation(), content });
  expect(status).toBe(200);
  return String((body as Record<string, unknown>).workflow_id);
};

const sentBodies = (): string[] => simulators.smsAgent.sentTexts(PHONE).map((text) => text.body);

describe("kill -9 in the middle of a message", () => {
  it("while the model is asked: the reply goes out exactly once after a restart", async () => {
    const first = await start();
    simulators.openai.addFaults({ path: "/v1/chat", hang: true, times: 1 });
    const workflowId = await textedWorkflow("how much do i owe?");
    await simulators.openai.waitForRequest({ path: "/v1/chat" });
    await killed(first);

    const second = await start();
    await untilStatus(workflowId, "sent");

    expect(sentBodies()).toHaveLength(1);
    const logged = first.output() + second.output();
    expect(logged).toContain(workflowId);
    for (const secret of [PHONE, PHONE.slice(2), "Maria", "Lopez", "how much", ...sentBodies()]) {
      expect(logged).not.toContain(secret);
    }
  });

  it("after the SMS Agent took the text, before its answer was read: found in the history, not sent again", async () => {
    const first = await start();
    simulators.smsAgent.addFaults({ path: "/sms/send", hang: true, takes_effect: true, times: 1 });
    const workflowId = await textedWorkflow("how much do i owe?");
    await simulators.smsAgent.waitForRequest({ path: "/sms/send" });
    await killed(first);

    await start();
    await untilStatus(workflowId, "sent");

    expect(sentBodies()).toHaveLength(1);
    const steps = await sql`select step_name, output_data from workflow_steps
      where workflow_id = ${workflowId} and step_name = 'settle_send'`;
    expect(steps).toMatchObject([{ output_data: { how: "found_in_history" } }]);
  });

  it("while the SMS Agent has the request, and it is never seen in the history: a manager is asked, nothing is sent", async () => {
    const first = await start();
    simulators.smsAgent.addFaults({ path: "/sms/send", hang: true, times: 1 });
    const workflowId = await textedWorkflow("how much do i owe?");
    await simulators.smsAgent.waitForRequest({ path: "/sms/send" });
    await killed(first);

    await start({ SEND_SETTLE_SECONDS: "6" });
    await untilStatus(workflowId, "awaiting_approval");

    expect(sentBodies()).toHaveLength(0);
    const [text] = await sql`select state from outbox where workflow_id = ${workflowId} and kind = 'reply'`;
    expect(text).toMatchObject({ state: "unknown" });
  });
});

describe("100 messages at once", () => {
  it("have 100 outcomes and 100 distinct sends, in order within each conversation", async () => {
    await start({ DEDUP_WINDOW_SECONDS: "0" });
    const conversations = Array.from({ length: 25 }, newConversation).map((conversation, index) => ({
      ...conversation,
      phone_number: `+1203666${String(1000 + index)}`,
    }));
    for (const { tenant_id, phone_number } of conversations) {
      simulators.collectionsMonitor.setTenant({ tenant_id, phone_numbers: [phone_number] });
    }
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        simulators.smsAgent.receiveText({
          ...(conversations[index % 25] ?? newConversation()),
          content: `question number ${index}: how much do i owe?`,
          message_id: `SM${index}`,
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 100 }, () => 200));
    const ids = answers.map(({ body }) => String((body as Record<string, unknown>).workflow_id));
    expect(new Set(ids).size).toBe(100);

    const deadline = performance.now() + 45_000;
    const undecided = async () =>
      (
        await sql`select 1 from orchestration_workflows where id in ${sql(ids)} and status in ('received', 'processing')`
      ).length;
    while ((await undecided()) > 0 && performance.now() < deadline) await sql`select pg_sleep(0.1)`;
    expect(await undecided()).toBe(0);

    const [counts] = await sql`
      select count(*)::int as workflows, count(distinct (conversation_id, seq))::int as places
      from orchestration_workflows where id in ${sql(ids)}`;
    expect(counts).toEqual({ workflows: 100, places: 100 });

    const keys = simulators.smsAgent.sentTexts().map((text) => text.idempotency_key);
    expect(new Set(keys).size).toBe(keys.length);
    const sent = await sql<{ conversation_id: string; seq: number }[]>`
      select w.conversation_id, w.seq from outbox o join orchestration_workflows w on w.id = o.workflow_id
      where w.id in ${sql(ids)} and o.kind = 'reply' and o.state = 'delivered' order by o.delivered_at`;
    expect(sent.length).toBe(keys.length);
    for (const { conversation_id } of conversations) {
      const order = sent.filter((row) => row.conversation_id === conversation_id).map((row) => row.seq);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });
});
