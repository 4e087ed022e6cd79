import { beforeAll, describe, expect, it } from "vitest";
import { CONVERSATION_QUEUE, NOTIFY_QUEUE } from "../src/engine-queues.ts";
import type { Database } from "../src/client.ts";
import { hasDraftForText } from "../src/repositories/ai-response-queue.ts";
import { listQueue } from "../src/repositories/approval-queue.ts";
import { listEscalations } from "../src/repositories/escalation-list.ts";
import { listPlans } from "../src/repositories/payment-plan-attempts.ts";
import { listStoredMessages } from "../src/repositories/stored-messages.ts";
import { listWorkflows } from "../src/repositories/workflow-list.ts";
import { findConversationIdsOfNumber } from "../src/repositories/conversations.ts";
import { findOpenEscalations } from "../src/repositories/escalation-events.ts";
import {
  findConversationsWithoutJob,
  findNotificationsWithoutJob,
  findOverdueWorkflows,
  findSilentTenants,
  findTimedOutApprovals,
} from "../src/repositories/sweeps.ts";
import { findNextWork } from "../src/repositories/work.ts";
import { findUnansweredTexts } from "../src/repositories/inbound-texts.ts";
import { findCurrentWorkflow } from "../src/repositories/workflow-instances.ts";
import { collectWorkflowMetrics } from "../src/repositories/workflow-metrics.ts";
import { explain, type Scan } from "./support/explain.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

/** How many of each kind wait, long overdue, beneath twenty thousand that are over. */
const DUE = 40;
const STORED = 20_000;

const ONE = { conversationId: "00000000-0000-4000-8000-000000000001", phoneNumber: "+15550000001" };

/**
 * Twenty finished texts in each of a thousand conversations, one a minute, among conversations without any; and as their
 * last text, of each kind of waiting, `DUE` that began ten days ago and a hundred that began just now.
 */
const seed = `
  INSERT INTO conversations (id, tenant_id, phone_number, last_seq)
    SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'tenant-' || n, '+1555' || lpad(n::text, 7, '0'), 1000
    FROM generate_series(1, ${STORED}) n;
  CREATE TEMPORARY TABLE kinds AS
    SELECT n, n % 1000 + 1 AS conversation, n / 1000 + 1 AS seq, orchestrator_now() - n * interval '1 minute' AS at,
      'completed' AS status, false AS degraded
    FROM generate_series(1, ${STORED}) n
    UNION ALL
    SELECT n, n % 1000 + 1, 1000, orchestrator_now() - CASE WHEN n % 140 < ${DUE} THEN interval '10 days' ELSE interval '0' END,
      (ARRAY['awaiting_approval', 'sent', 'processing', 'escalated'])[n / 140 + 1], n / 140 = 2
    FROM generate_series(0, 559) n;
  INSERT INTO orchestration_workflows (conversation_id, tenant_id, phone_number, seq, status, completion_reason, content,
      correlation_id, expects_reply, last_message_at, degraded_since, decided_at, started_at, due_from, created_at, updated_at)
    SELECT c.id, c.tenant_id, c.phone_number, k.seq, k.status, CASE WHEN k.status = 'completed' THEN 'answered' END, 'text',
      'seed', true, k.at, CASE WHEN degraded THEN k.at END, CASE WHEN k.status <> 'processing' THEN k.at END, k.at, k.at, k.at, k.at
    FROM kinds k JOIN conversations c ON c.id = ('00000000-0000-4000-8000-' || lpad(k.conversation::text, 12, '0'))::uuid;
  INSERT INTO ai_response_queue (workflow_id, tenant_message, ai_response, confidence_score, status, decision, created_at)
    SELECT id, 'text', 'reply', 0.7, CASE WHEN status IN ('awaiting_approval', 'escalated') THEN 'pending' ELSE 'approved' END, '{}', created_at
    FROM orchestration_workflows;
  INSERT INTO outbox (workflow_id, conversation_id, response_queue_id, kind, state, vouched_by, phone_number, body, created_at, updated_at)
    SELECT w.id, w.conversation_id, q.id, 'reply', 'delivered', 'manager', w.phone_number, 'reply', w.created_at, w.created_at
    FROM orchestration_workflows w JOIN ai_response_queue q ON q.workflow_id = w.id WHERE q.status = 'approved';
  INSERT INTO outbox (workflow_id, conversation_id, kind, state, vouched_by, body, notification, created_at, updated_at)
    SELECT id, conversation_id, 'notification', 'delivered', 'system', 'notice', '{}', created_at, created_at FROM orchestration_workflows;
  INSERT INTO outbox (workflow_id, conversation_id, kind, state, vouched_by, phone_number, body, created_at, updated_at)
    SELECT id, conversation_id, 'reply', 'pending', 'manager', phone_number, 'reply', created_at, created_at
    FROM orchestration_workflows WHERE status = 'processing';
  INSERT INTO escalation_events (workflow_id, conversation_id, escalation_type, severity, reason, auto_detected, resolved_at, created_at)
    SELECT id, conversation_id, 'manual', 'low', '', false, CASE WHEN status <> 'escalated' THEN created_at END, created_at
    FROM orchestration_workflows;
  INSERT INTO payment_plan_attempts (workflow_id, extracted_from, weekly_amount, validation_result, created_at)
    SELECT id, 'tenant_message', 100, '{}', created_at FROM orchestration_workflows;
  INSERT INTO contacts (phone_number, opted_out_at)
    SELECT '+1666' || lpad(n::text, 7, '0'), orchestrator_now() FROM generate_series(1, ${STORED}) n;
  INSERT INTO pgboss.job (name, policy, singleton_key, data, state)
    SELECT '${CONVERSATION_QUEUE}', 'key_strict_fifo', conversation_id::text, '{}', 'completed' FROM orchestration_workflows;
  INSERT INTO pgboss.job (name, policy, singleton_key, data, state)
    SELECT '${NOTIFY_QUEUE}', 'standard', id::text, '{}', 'completed' FROM outbox WHERE kind = 'notification';
  ANALYZE;
`;

beforeAll(() => database.sql.unsafe(seed));

/** Ten days back, as microseconds. */
const PLACE = { value: String((Date.now() - 10 * 86_400_000) * 1000), id: "00000000-0000-4000-8000-000000000001" };

const hours = { hours: 36, limit: 200 };
const grace = { graceSeconds: 60, limit: 200 };

type Ask = (db: Database) => Promise<unknown>;

const SWEEPS: readonly (readonly [string, Ask, string])[] = [
  [
    "drafts that wait for a manager",
    (db) => findTimedOutApprovals(db, hours),
    "orchestration_workflows_waiting_for_manager_idx",
  ],
  ["tenants who do not answer", (db) => findSilentTenants(db, hours), "orchestration_workflows_waiting_for_tenant_idx"],
  [
    "messages that wait for a neighbour",
    (db) => findOverdueWorkflows(db, { deadlineSeconds: 900, limit: 200 }),
    "orchestration_workflows_waiting_for_neighbour_idx",
  ],
  [
    "conversations without a job",
    (db) => findConversationsWithoutJob(db, { queue: CONVERSATION_QUEUE, ...grace }),
    "orchestration_workflows_status_idx",
  ],
  [
    "notifications without a job",
    (db) => findNotificationsWithoutJob(db, { queue: NOTIFY_QUEUE, ...grace }),
    "outbox_open_notifications_idx",
  ],
];

const readsWhole = (scans: readonly Scan[]) => scans.filter(({ how, rows }) => how === "Seq Scan" && rows > 0);
const rowsRead = (scans: readonly Scan[], table: string) =>
  scans.filter((scan) => scan.table === table).reduce((sum, { rows }) => sum + rows, 0);

describe("a sweep", () => {
  it.each(SWEEPS)("for %s reads no table from end to end", async (_name, ask, index) => {
    const scans = await explain(database.sql, ask);
    expect(readsWhole(scans)).toEqual([]);
    expect(scans.map((scan) => scan.index)).toContain(index);
  });

  it.each(SWEEPS.slice(0, 3))("for %s reads what is due, not what is stored or waits", async (_name, ask) => {
    const scans = await explain(database.sql, ask);
    expect(rowsRead(scans, "orchestration_workflows")).toBe(DUE);
    expect(scans.find((scan) => scan.table === "orchestration_workflows")?.condition).toContain("orchestrator_now()");
  });
});

describe("one conversation's business", () => {
  it.each([
    ["its next work", (db: Database) => findNextWork(db, ONE.conversationId)],
    ["its current workflow", (db: Database) => findCurrentWorkflow(db, ONE.conversationId)],
    ["its unanswered texts", (db: Database) => findUnansweredTexts(db, ONE.conversationId, 1000)],
    ["its open escalations", (db: Database) => findOpenEscalations(db, ONE)],
    ["the conversations of its number", (db: Database) => findConversationIdsOfNumber(db, ONE.phoneNumber)],
    ["whether a text has a draft", (db: Database) => hasDraftForText(db, ONE.conversationId, "text")],
  ])("%s is read without reading other conversations", async (_name, ask) => {
    const scans = await explain(database.sql, ask);
    expect(readsWhole(scans)).toEqual([]);
    expect(scans.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(150);
  });
});

describe("what people look at", () => {
  it("the approval queue reads what waits in it", async () => {
    const scans = await explain(database.sql, (db) => listQueue(db, { limit: 200 }));
    // Awaiting approval and escalated, due and not.
    expect(rowsRead(scans, "ai_response_queue")).toBe(280);
    expect(rowsRead(scans, "outbox")).toBe(0);
  });

  it.each<[string, Ask, number]>([
    ["plans", (db) => listPlans(db, { limit: 50 }), 250],
    ["a conversation's plans", (db) => listPlans(db, { conversationId: ONE.conversationId, limit: 50 }), 150],
    ["workflows", (db) => listWorkflows(db, { sort: "newest", limit: 50 }), 60],
    ["workflows from a place on", (db) => listWorkflows(db, { sort: "oldest", limit: 50, after: PLACE }), 60],
    ["open escalations", (db) => listEscalations(db, { resolved: false, limit: 50 }), 1000],
    ["resolved escalations", (db) => listEscalations(db, { resolved: true, limit: 50 }), 400],
    ["approved drafts", (db) => listQueue(db, { status: "approved", limit: 50, after: PLACE }), 250],
    ["a conversation's texts", (db) => listStoredMessages(db, { ...ONE, limit: 20 }), 200],
  ])("a page of %s reads little more than it shows", async (_name, ask, most) => {
    const scans = await explain(database.sql, ask);
    expect(readsWhole(scans)).toEqual([]);
    expect(scans.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(most);
  });

  it("the numbers of the hour read an hour, those of today a day", async () => {
    const scans = await explain(database.sql, (db) => collectWorkflowMetrics(db, { timeZone: "UTC" }));
    expect(readsWhole(scans)).toEqual([]);
  });
});
