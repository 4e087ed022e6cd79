import { ESCALATION_TYPES, isHold } from "@orchestrator/core";
import { PgBoss } from "pg-boss";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { engineConnection } from "../src/engine-connection.ts";
import { CONVERSATION_QUEUE, NOTIFY_QUEUE } from "../src/engine-queues.ts";
import {
  findConversationsWithoutJob,
  findNotificationsWithoutJob,
  findOverdueWorkflows,
  findSilentTenants,
  findTimedOutApprovals,
  isDueForSilence,
  isDueForTimeout,
} from "../src/repositories/sweeps.ts";
import { inTransaction } from "../src/transaction.ts";
import {
  makeContact,
  makeConversation,
  makeEscalation,
  makeNotification,
  makeQueueItem,
  makeText,
  makeWorkflow,
} from "./factories.ts";
import { runClock, stopClock } from "./support/set-clock.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

afterEach(() => runClock(database.sql));

const HOURS = 36;
const BEGIN = new Date("2026-05-05T00:00:00Z");
const EDGE: readonly (readonly [string, boolean])[] = [
  ["2026-05-06T11:59:59.999Z", false],
  ["2026-05-06T12:00:00.000Z", true],
];
const LONG_AFTER = "2026-06-01T00:00:00Z";

const ids = (found: readonly { workflowId: string }[]) => found.map(({ workflowId }) => workflowId);

describe("a draft that waits for a manager", () => {
  const waiting = async (
    workflow: Parameters<typeof makeWorkflow>[1] = {},
    item: Parameters<typeof makeQueueItem>[1] = {},
  ) => {
    const { id } = await makeWorkflow(database.db, { status: "awaiting_approval", createdAt: BEGIN, ...workflow });
    await makeQueueItem(database.db, { workflowId: id, createdAt: BEGIN, ...item });
    return id;
  };
  const due = async (id: string) => ({
    found: ids(await findTimedOutApprovals(database.db, { hours: HOURS, limit: 1000 })).includes(id),
    confirmed: await inTransaction(database.db, (tx) => isDueForTimeout(tx, id, HOURS)),
  });

  it.each(EDGE)("36 hours later, at %s: due %s", async (now, expected) => {
    const id = await waiting();
    await stopClock(database.sql, now);
    expect(await due(id)).toEqual({ found: expected, confirmed: expected });
  });

  it("counts from the draft, not from the text", async () => {
    const id = await waiting({}, { createdAt: new Date("2026-05-05T00:00:01Z") });
    await stopClock(database.sql, "2026-05-06T12:00:00Z");
    expect(await due(id)).toEqual({ found: false, confirmed: false });
  });

  it("is looked for once, and not where it was decided", async () => {
    const escalated = await waiting({ status: "escalated" });
    const decided = await waiting({}, { status: "approved" });
    await stopClock(database.sql, LONG_AFTER);
    expect((await due(escalated)).found).toBe(false);
    expect(await due(decided)).toEqual({ found: false, confirmed: false });
  });

  it("comes in bounded batches", async () => {
    for (let count = 0; count < 3; count += 1) await waiting();
    await stopClock(database.sql, LONG_AFTER);
    expect(await findTimedOutApprovals(database.db, { hours: HOURS, limit: 2 })).toHaveLength(2);
  });
});

describe("a tenant who does not answer", () => {
  const silent = (values: Parameters<typeof makeWorkflow>[1] = {}) =>
    makeWorkflow(database.db, { status: "sent", expectsReply: true, lastMessageAt: BEGIN, ...values });
  const due = async ({ id }: { id: string }) => {
    const found = ids(await findSilentTenants(database.db, { hours: HOURS, limit: 1000 })).includes(id);
    expect(await inTransaction(database.db, (tx) => isDueForSilence(tx, id, HOURS))).toBe(found);
    return found;
  };

  it.each(EDGE)("36 hours later, at %s: due %s", async (now, expected) => {
    const workflow = await silent();
    await stopClock(database.sql, now);
    expect(await due(workflow)).toBe(expected);
  });

  it("is left in peace where our text asked nothing, or is not the last word", async () => {
    const asksNothing = await silent({ expectsReply: false });
    const answered = await silent();
    await makeWorkflow(database.db, { conversationId: answered.conversationId });
    const waiting = await silent({ status: "awaiting_approval" });
    await stopClock(database.sql, LONG_AFTER);
    expect([await due(asksNothing), await due(answered), await due(waiting)]).toEqual([false, false, false]);
  });

  it("is looked for after a text that no text began, too", async () => {
    const workflow = await silent({ seq: null, workflowType: "payment_plan_validation" });
    await stopClock(database.sql, LONG_AFTER);
    expect(await due(workflow)).toBe(true);
  });

  it("is left in peace where the number opted out, until it opts in again", async () => {
    const workflow = await silent();
    const phoneNumber = workflow.phoneNumber ?? "";
    await makeContact(database.db, { phoneNumber, optedOutAt: BEGIN });
    await stopClock(database.sql, LONG_AFTER);
    expect(await due(workflow)).toBe(false);
    await database.sql`update contacts set opted_out_at = null where phone_number = ${phoneNumber}`;
    expect(await due(workflow)).toBe(true);
  });

  it("is reported once a conversation", async () => {
    const workflow = await silent();
    const other = await makeWorkflow(database.db, {
      conversationId: workflow.conversationId,
      seq: null,
      status: "escalated",
    });
    await makeEscalation(database.db, { workflowId: other.id, escalationType: "no_response" });
    await stopClock(database.sql, LONG_AFTER);
    expect(await due(workflow)).toBe(false);
  });

  it.each(ESCALATION_TYPES.filter((type) => type !== "no_response").map((type) => [type, !isHold(type)] as const))(
    "with an open %s in the conversation: due %s",
    async (escalationType, expected) => {
      const workflow = await silent();
      const { id: workflowId } = await makeWorkflow(database.db, {
        conversationId: workflow.conversationId,
        seq: null,
        status: "escalated",
      });
      const { id } = await makeEscalation(database.db, { workflowId, escalationType });
      await stopClock(database.sql, LONG_AFTER);
      expect(await due(workflow)).toBe(expected);
      await database.sql`update escalation_events set resolved_at = now() where id = ${id}`;
      expect(await due(workflow)).toBe(true);
    },
  );

  it("is left in peace where the number is on hold from another conversation", async () => {
    const workflow = await silent();
    await makeEscalation(database.db, { escalationType: "bankruptcy", phoneNumber: workflow.phoneNumber });
    await stopClock(database.sql, LONG_AFTER);
    expect(await due(workflow)).toBe(false);
  });
});

describe("a message that waits for a neighbour", () => {
  const overdue = async (values: Parameters<typeof makeWorkflow>[1]) => {
    const { id } = await makeWorkflow(database.db, { status: "processing", dueFrom: BEGIN, ...values });
    return ids(await findOverdueWorkflows(database.db, { deadlineSeconds: 900, limit: 1000 })).includes(id);
  };

  it.each([
    ["2026-05-05T00:14:59.999Z", false],
    ["2026-05-05T00:15:00.000Z", true],
  ])("15 minutes later, at %s: overdue %s", async (now, expected) => {
    await stopClock(database.sql, now);
    expect(await overdue({ degradedSince: BEGIN })).toBe(expected);
  });

  it("is one that is degraded and undecided", async () => {
    await stopClock(database.sql, LONG_AFTER);
    expect(await overdue({})).toBe(false);
    expect(await overdue({ degradedSince: BEGIN, status: "failed" })).toBe(false);
    expect(await overdue({ degradedSince: BEGIN, dueFrom: new Date(LONG_AFTER) })).toBe(false);
  });
});

describe("work without a job", () => {
  let boss: PgBoss;
  beforeAll(async () => {
    boss = new PgBoss({ connectionString: database.url, max: 2, supervise: false, schedule: false, migrate: false });
    await boss.start();
  });
  afterAll(() => boss.stop({ graceful: false, close: true }));

  const OLD = new Date(Date.now() - 61_000);
  const FRESH = new Date(Date.now() - 10_000);
  const limits = { graceSeconds: 60, limit: 1000 };
  const isOrphan = async (conversationId: string) =>
    (await findConversationsWithoutJob(database.db, { queue: CONVERSATION_QUEUE, ...limits })).includes(conversationId);
  const send = (queue: string, key: string, data: object) =>
    inTransaction(database.db, (tx) => boss.send(queue, data, { singletonKey: key, ...engineConnection(tx) }));

  const withText = async (text: Parameters<typeof makeText>[1]) => {
    const workflow = await makeWorkflow(database.db, { status: "awaiting_approval", updatedAt: OLD });
    await makeText(database.db, { workflowId: workflow.id, updatedAt: OLD, ...text });
    return workflow.conversationId;
  };

  it.each([
    ["received and waiting for over a minute", { updatedAt: OLD }, true],
    ["processing for over a minute", { updatedAt: OLD, status: "processing" }, true],
    ["fresh", { updatedAt: FRESH }, false],
    ["decided", { updatedAt: OLD, status: "processing", decidedAt: OLD }, false],
    ["finished", { updatedAt: OLD, status: "completed" }, false],
  ] as const)("a text that is %s: %j %s", async (_name, values, expected) => {
    const { conversationId } = await makeWorkflow(database.db, values);
    expect(await isOrphan(conversationId)).toBe(expected);
  });

  it.each([
    ["pending", {}, true],
    ["claimed", { state: "claimed" }, true],
    ["of unknown fate", { state: "unknown" }, true],
    ["waiting for its hour", { notBefore: new Date(Date.now() + 3_600_000) }, false],
    ["with a manager", { state: "unknown", handedOverAt: OLD }, false],
    ["delivered", { state: "delivered" }, false],
    ["just touched", { updatedAt: FRESH }, false],
  ] as const)("a text of ours that is %s: %j %s", async (_name, text, expected) => {
    expect(await isOrphan(await withText(text))).toBe(expected);
  });

  it("is none while a job waits, runs or waits to be repeated, and is some once the job ended or was given up", async () => {
    const { id: conversationId } = await makeConversation(database.db);
    await makeWorkflow(database.db, { conversationId, updatedAt: OLD });
    await send(CONVERSATION_QUEUE, conversationId, { conversation_id: conversationId });
    const whileJobIs = async (state: string) => {
      await database.sql.unsafe(`update pgboss.job set state = '${state}' where singleton_key = $1`, [conversationId]);
      return isOrphan(conversationId);
    };
    const seen: [string, boolean][] = [];
    for (const state of ["created", "active", "retry", "completed", "cancelled", "failed"]) {
      seen.push([state, await whileJobIs(state)]);
    }
    expect(seen).toEqual([
      ["created", false],
      ["active", false],
      ["retry", false],
      ["completed", true],
      ["cancelled", true],
      ["failed", true],
    ]);
  });

  it("is said once for a conversation with several reasons", async () => {
    const workflow = await makeWorkflow(database.db, { updatedAt: OLD });
    await makeText(database.db, { workflowId: workflow.id, updatedAt: OLD });
    const found = await findConversationsWithoutJob(database.db, { queue: CONVERSATION_QUEUE, ...limits });
    expect(found.filter((id) => id === workflow.conversationId)).toHaveLength(1);
  });

  it("is also a notification that nobody delivers", async () => {
    const lost = await makeNotification(database.db, { updatedAt: OLD });
    const claimed = await makeNotification(database.db, { updatedAt: OLD, state: "claimed" });
    const cared = await makeNotification(database.db, { updatedAt: OLD });
    await send(NOTIFY_QUEUE, cared.id, { outbox_id: cared.id });
    const fresh = await makeNotification(database.db, { updatedAt: FRESH });
    const delivered = await makeNotification(database.db, { updatedAt: OLD, state: "delivered" });
    const found = await findNotificationsWithoutJob(database.db, { queue: NOTIFY_QUEUE, ...limits });
    expect([lost, claimed, cared, fresh, delivered].map(({ id }) => found.includes(id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
