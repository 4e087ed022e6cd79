import { randomBytes } from "node:crypto";
import { PgBoss } from "pg-boss";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectDatabase, type Database, type DatabaseConnection } from "../src/client.ts";
import { engineConnection } from "../src/engine-connection.ts";
import { CONVERSATION_QUEUE, NOTIFY_QUEUE } from "../src/engine-queues.ts";
import { runMigrations } from "../src/migrate.ts";
import { deleteOldChanges, findNewestChange, listChanges } from "../src/repositories/change-events.ts";
import {
  abandonRequest,
  answerRequest,
  beginRequest,
  deleteOldRequests,
} from "../src/repositories/idempotency-keys.ts";
import { isMigrated } from "../src/is-migrated.ts";
import { decideQueuedResponse, recordDraft } from "../src/repositories/ai-response-queue.ts";
import { listQueue } from "../src/repositories/approval-queue.ts";
import { listApprovals, recordApproval } from "../src/repositories/approval-audit-log.ts";
import { isOptedOut, optIn, optOut } from "../src/repositories/contacts.ts";
import { ensureConversation, lockConversation, takeNextSeq } from "../src/repositories/conversations.ts";
import { recordEscalation, resolveEscalation } from "../src/repositories/escalation-events.ts";
import { claimText, findOutbox, moveOutbox, queueOutbox } from "../src/repositories/outbox.ts";
import { listPlanAttempts, recordPlanAttempt } from "../src/repositories/payment-plan-attempts.ts";
import {
  deleteFailedJobs,
  findConversationsWithoutJob,
  findNotificationsWithoutJob,
} from "../src/repositories/sweeps.ts";
import { findNextWork } from "../src/repositories/work.ts";
import { beginAttempt, createWorkflow, moveWorkflow } from "../src/repositories/workflow-instances.ts";
import { collectWorkflowMetrics } from "../src/repositories/workflow-metrics.ts";
import { listSteps, recordSteps } from "../src/repositories/workflow-steps.ts";
import { inTransaction } from "../src/transaction.ts";
import { makeApproval, makeNotification, makeStep, makeWorkflow, nextPhoneNumber } from "./factories.ts";
import { TABLES } from "./support/catalog.ts";
import { createEmptyDatabase, type EmptyDatabase } from "./support/empty-database.ts";
import { refusalOf } from "./support/refusal-of.ts";

/** What is cleared away in time: neither says anything that the audit trail does not. */
const CLEARED: ReadonlySet<string> = new Set(["change_events", "idempotency_keys"]);

const NO_PRIVILEGE = "42501";
const APPEND_ONLY = "23000";

const login = `service_${randomBytes(6).toString("hex")}`;
/** Roles through which a hosted platform shows tables to the world. */
const PLATFORM_ROLES = ["anon", "authenticated"] as const;

let database: EmptyDatabase;
let owner: postgres.Sql;
let ownerConnection: DatabaseConnection;
let serviceUrl: string;

const createRole = (name: string): Promise<unknown> =>
  owner.unsafe(`
    DO $$ BEGIN CREATE ROLE ${name} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$
  `);

beforeAll(async () => {
  database = await createEmptyDatabase();
  owner = postgres(database.url, { max: 2, onnotice: () => {} });
  for (const role of PLATFORM_ROLES) {
    await createRole(role);
    await owner.unsafe(`
      GRANT USAGE ON SCHEMA public TO ${role};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON TABLES TO ${role};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON SEQUENCES TO ${role};
    `);
  }
  await runMigrations(database.url);
  await owner.unsafe(`CREATE ROLE ${login} LOGIN PASSWORD 'service' IN ROLE orchestrator_service`);
  const asService = new URL(database.url);
  asService.username = login;
  asService.password = "service";
  serviceUrl = asService.href;
  ownerConnection = connectDatabase(database.url, { poolSize: 2 });
});

afterAll(async () => {
  await ownerConnection.close();
  await owner.unsafe(`DROP ROLE ${login}`);
  await owner.end();
  await database.drop();
});

/** What the service does with its tables, from a text's coming in to its answer's delivery. */
const doTheWork = async (db: Database) => {
  const id = crypto.randomUUID();
  const phoneNumber = nextPhoneNumber();
  const correlationId = "correlation";
  const workflow = await inTransaction(db, async (tx) => {
    await ensureConversation(tx, { id, tenantId: "tenant-1", phoneNumber });
    await lockConversation(tx, id);
    const seq = await takeNextSeq(tx, id, true);
    return createWorkflow(tx, { conversationId: id, tenantId: "tenant-1", phoneNumber, seq, correlationId });
  });
  const next = await findNextWork(db, id);
  await beginAttempt(db, next?.workflowId ?? "");

  const { item, text } = await inTransaction(db, async (tx) => {
    await lockConversation(tx, id);
    await moveWorkflow(tx, workflow.id, "decided_approval", { stamp: ["decidedAt"] });
    const item = await recordDraft(tx, {
      workflowId: workflow.id,
      tenantMessage: "",
      aiResponse: "Thank you.",
      confidenceScore: 0.7,
      decision: { route: "approval", reasons: [], gates: [], confidence_reasons: [], versions: {} },
    });
    await recordPlanAttempt(tx, {
      workflowId: workflow.id,
      extractedFrom: "tenant_message",
      weeklyAmount: 12_345,
      validationResult: { issues: [], auto_approvable: true, unrealistic: false, evidence: null, rules_version: "1" },
    });
    const event = await recordEscalation(tx, {
      workflowId: workflow.id,
      conversationId: id,
      escalationType: "manual",
      severity: "low",
      reason: "",
      autoDetected: false,
    });
    await resolveEscalation(tx, event?.id ?? "", "manager-1");
    await decideQueuedResponse(tx, item.id, {
      status: "approved",
      action: "approve",
      by: "manager-1",
      modifiedResponse: null,
      warnings: [],
    });
    await recordApproval(tx, {
      responseQueueId: item.id,
      action: "approve",
      originalResponse: item.aiResponse,
      approvedBy: "manager-1",
      correlationId,
    });
    const text = await queueOutbox(tx, {
      workflowId: workflow.id,
      conversationId: id,
      kind: "reply",
      vouchedBy: "manager",
      phoneNumber,
      body: "Thank you.",
    });
    await claimText(tx, text.id, { highest_outbound_id: 0 });
    await moveOutbox(tx, text.id, ["claimed"], "delivered");
    await recordSteps(tx, [{ workflowId: workflow.id, stepName: "send_sms", status: "completed", correlationId }]);
    await optOut(tx, phoneNumber, "STOP");
    await optIn(tx, phoneNumber);
    return { item, text };
  });

  return {
    text: (await findOutbox(db, text.id))?.state,
    approvals: (await listApprovals(db, item.id)).length,
    steps: (await listSteps(db, workflow.id)).length,
    plans: (await listPlanAttempts(db, workflow.id)).map(({ weeklyAmount }) => weeklyAmount),
    listed: (await listQueue(db, { status: "approved", conversationId: id, limit: 10 })).rows.length,
    optedOut: await isOptedOut(db, phoneNumber),
    counted: (await collectWorkflowMetrics(db, { timeZone: "UTC" })).today.total_messages > 0,
  };
};

/** What the front door keeps for a while, and asks about. */
const keepTheDoor = async (db: Database) => {
  const key = { caller: "manager-1", operation: "responses.decide", key: crypto.randomUUID() };
  const request = { ...key, requestHash: "a".repeat(64), takeOverSeconds: 60 };
  const begun = await beginRequest(db, request);
  await answerRequest(db, key, { status: 200, answer: { status: "approved" } });
  const again = await beginRequest(db, request);
  const given = { ...key, key: crypto.randomUUID() };
  const other = await beginRequest(db, { ...request, ...given });
  await abandonRequest(db, given, other.outcome === "begun" ? other.turn : "");
  await deleteOldRequests(db, { olderThanHours: 24, limit: 10 });
  await deleteOldChanges(db, { olderThanDays: 7, limit: 10 });
  const newest = await findNewestChange(db);
  return {
    begun: begun.outcome,
    again: again.outcome,
    changes: (await listChanges(db, { after: 0, limit: 1_000 })).at(-1)?.id === newest,
    migrated: await isMigrated(db),
  };
};

const KEPT = { begun: "begun", again: "answered", changes: true, migrated: true };

const DONE = { text: "delivered", approvals: 1, steps: 1, plans: [12_345], listed: 1, optedOut: false, counted: true };

const withEngine = async (work: (boss: PgBoss) => Promise<void>): Promise<void> => {
  const boss = new PgBoss({
    connectionString: serviceUrl,
    max: 2,
    migrate: false,
    createSchema: false,
    schedule: false,
    superviseIntervalSeconds: 1,
    maintenanceIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  });
  const errors: unknown[] = [];
  boss.on("error", (error) => errors.push(error));
  await boss.start();
  try {
    await work(boss);
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
  expect(errors).toEqual([]);
};

describe("a login that is a member of orchestrator_service", () => {
  let service: DatabaseConnection;
  beforeAll(() => {
    service = connectDatabase(serviceUrl, { poolSize: 4 });
  });
  afterAll(() => service.close());

  it("does what the service does", async () => {
    expect(await doTheWork(service.db)).toEqual(DONE);
    expect(await keepTheDoor(service.db)).toEqual(KEPT);
  });

  it("works with the engine, inside its own transactions too", async () => {
    await withEngine(async (boss) => {
      const key = crypto.randomUUID();
      const send = () =>
        inTransaction(service.db, (tx) =>
          boss.send(CONVERSATION_QUEUE, { conversation_id: key }, { singletonKey: key, ...engineConnection(tx) }),
        );
      expect(await send()).toEqual(expect.any(String));
      const [job] = await boss.fetch<{ conversation_id: string }>(CONVERSATION_QUEUE);
      expect(job?.data).toEqual({ conversation_id: key });
      if (job === undefined) return;
      await inTransaction(service.db, (tx) => boss.touch(CONVERSATION_QUEUE, job, engineConnection(tx)));
      await boss.fail(CONVERSATION_QUEUE, job);
      await inTransaction(service.db, (tx) => deleteFailedJobs(tx, { queue: CONVERSATION_QUEUE, conversationId: key }));
      await boss.send(NOTIFY_QUEUE, { outbox_id: key }, { singletonKey: key });
      const [notification] = await boss.fetch(NOTIFY_QUEUE);
      if (notification === undefined) throw new Error("a job that was sent was not fetched");
      await inTransaction(service.db, (tx) => boss.complete(NOTIFY_QUEUE, notification, null, engineConnection(tx)));
      await boss.supervise();
    });
  });

  it("finds work that lost its job", async () => {
    const workflow = await makeWorkflow(service.db, { updatedAt: new Date(Date.now() - 3_600_000) });
    const notification = await makeNotification(service.db, { updatedAt: new Date(Date.now() - 3_600_000) });
    const limits = { graceSeconds: 60, limit: 10 };
    expect(await findConversationsWithoutJob(service.db, { queue: CONVERSATION_QUEUE, ...limits })).toContain(
      workflow.conversationId,
    );
    expect(await findNotificationsWithoutJob(service.db, { queue: NOTIFY_QUEUE, ...limits })).toContain(
      notification.id,
    );
  });

  it.each(["approval_audit_log", "workflow_steps"])("can neither change nor remove a row of %s", async (table) => {
    await makeApproval(service.db);
    await makeStep(service.db);
    const attempts = [
      `UPDATE ${table} SET correlation_id = 'another'`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
      `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
    ];
    for (const statement of attempts) expect(await refusalOf(service.db.execute(statement))).toBe(NO_PRIVILEGE);
  });

  it.each(TABLES.filter((table) => !CLEARED.has(table)))("can remove no row of %s", async (table) => {
    expect(await refusalOf(service.db.execute(`DELETE FROM ${table}`))).toBe(NO_PRIVILEGE);
  });

  it("can't move the clock", async () => {
    const statement =
      "CREATE OR REPLACE FUNCTION orchestrator_now() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'";
    expect(await refusalOf(service.db.execute(statement))).toBe(NO_PRIVILEGE);
  });
});

describe("the owner", () => {
  it("does what the service does", async () => {
    expect(await doTheWork(ownerConnection.db)).toEqual(DONE);
  });

  it("does so behind a transaction pooler, where no statement is prepared", async () => {
    const pooled = connectDatabase(database.url, { poolSize: 2, prepare: false });
    expect(await doTheWork(pooled.db)).toEqual(DONE);
    expect(await keepTheDoor(pooled.db)).toEqual(KEPT);
    await pooled.close();
  });

  it("can't change the audit either", async () => {
    expect(await refusalOf(owner`UPDATE workflow_steps SET attempt = 2`)).toBe(APPEND_ONLY);
  });
});

describe.each(PLATFORM_ROLES)("%s", (role) => {
  const as = (statement: string) =>
    owner.begin(async (sql) => {
      await sql.unsafe(`SET LOCAL ROLE ${role}`);
      return sql.unsafe(statement);
    });

  it.each(TABLES)("neither reads nor writes %s, although the platform grants everything by default", async (table) => {
    const attempts = [`SELECT FROM ${table}`, `INSERT INTO ${table} DEFAULT VALUES`, `DELETE FROM ${table}`];
    for (const statement of attempts) expect(await refusalOf(as(statement))).toBe(NO_PRIVILEGE);
  });

  it("sees no row and writes none even where somebody grants it the table afterwards", async () => {
    await makeWorkflow(ownerConnection.db);
    for (const table of TABLES) await owner.unsafe(`GRANT ALL ON ${table} TO ${role}`);
    for (const table of TABLES) expect(await as(`SELECT FROM ${table}`)).toHaveLength(0);
    expect(await refusalOf(as("INSERT INTO contacts (phone_number) VALUES ('+15559999999')"))).toBe(NO_PRIVILEGE);
    expect(await as("UPDATE contacts SET opted_out_at = NULL RETURNING 1")).toHaveLength(0);
  });

  it("sees nothing of the engine", async () => {
    expect(await refusalOf(as("SELECT FROM pgboss.job"))).toBe(NO_PRIVILEGE);
  });
});
