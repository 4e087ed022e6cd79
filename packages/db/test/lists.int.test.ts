import { describe, expect, it } from "vitest";
import { listQueue, type QueueFilter } from "../src/repositories/approval-queue.ts";
import { listEscalations } from "../src/repositories/escalation-list.ts";
import type { Page, Position } from "../src/repositories/page.ts";
import { listPlans } from "../src/repositories/payment-plan-attempts.ts";
import { listStoredMessages } from "../src/repositories/stored-messages.ts";
import { listWorkflows } from "../src/repositories/workflow-list.ts";
import {
  makeConversation,
  makeEscalation,
  makePlanAttempt,
  makeQueueItem,
  makeText,
  makeWorkflow,
} from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

/** Every row of a list, a page at a time. */
const walk = async <Row>(ask: (after: Position | undefined) => Promise<Page<Row>>): Promise<readonly Row[][]> => {
  const pages: Row[][] = [];
  let after: Position | undefined;
  do {
    const { rows, next } = await ask(after);
    pages.push([...rows]);
    after = next ?? undefined;
  } while (after !== undefined);
  return pages;
};

/** Moments that differ by less than a JavaScript date can tell, and two that are the same. */
const CLOSE = ["00:00:00.000001", "00:00:00.000002", "00:00:00.000002", "00:00:00.000003", "00:00:01"];

const spread = async (table: string, column: string, ids: readonly string[]): Promise<void> => {
  for (const [index, id] of ids.entries()) {
    const at = `2026-03-02 ${CLOSE[index] ?? "00:00:02"}+00`;
    await database.sql`update ${database.sql(table)} set ${database.sql(column)} = ${at}::text::timestamptz where id = ${id}`;
  }
};

const times = async <Row>(count: number, make: () => Promise<Row>): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let index = 0; index < count; index += 1) rows.push(await make());
  return rows;
};

describe("the approval queue", () => {
  const queueOf = async (confidences: readonly number[]) => {
    const { id: conversationId } = await makeConversation(database.db);
    const ids: string[] = [];
    for (const confidenceScore of confidences) {
      const workflow = await makeWorkflow(database.db, { conversationId });
      ids.push((await makeQueueItem(database.db, { workflowId: workflow.id, confidenceScore })).id);
    }
    await spread("ai_response_queue", "created_at", ids);
    return { conversationId, ids };
  };
  const pagesOf = async (filter: Omit<QueueFilter, "limit" | "after">, limit: number) =>
    (await walk((after) => listQueue(database.db, { ...filter, limit, after }))).map((rows) =>
      rows.map(({ item }) => item.id),
    );

  it.each([1, 2, 3, 5, 6])("shows every item once, in order, by pages of %d", async (limit) => {
    const { conversationId, ids } = await queueOf([0.7, 0.7, 0.7, 0.7, 0.7]);
    const oldest = await pagesOf({ conversationId }, limit);
    const newest = await pagesOf({ conversationId, sort: "newest" }, limit);
    expect(oldest.every((page, index) => page.length === limit || index === oldest.length - 1)).toBe(true);
    expect(oldest.flat()).toHaveLength(ids.length);
    expect([oldest.flat()[0], oldest.flat()[3], oldest.flat()[4]]).toEqual([ids[0], ids[3], ids[4]]);
    expect(new Set(oldest.flat())).toEqual(new Set(ids));
    expect(newest.flat()).toEqual(oldest.flat().toReversed());
  });

  it("puts the least certain drafts first where it is asked to", async () => {
    const { conversationId, ids } = await queueOf([0.8, 0.61, 0.7, 0.61]);
    const pages = await pagesOf({ conversationId, sort: "lowest_confidence" }, 2);
    expect(new Set(pages[0])).toEqual(new Set([ids[1], ids[3]]));
    expect(pages[1]).toEqual([ids[2], ids[0]]);
  });

  it("has what waits for a person, and each status by itself", async () => {
    const { id: conversationId } = await makeConversation(database.db, { tenantId: "tenant-7" });
    const add = async (values: Parameters<typeof makeQueueItem>[1], text?: Parameters<typeof makeText>[1]) => {
      const workflow = await makeWorkflow(database.db, { conversationId });
      const item = await makeQueueItem(database.db, { workflowId: workflow.id, ...values });
      const row = text && (await makeText(database.db, { workflowId: workflow.id, responseQueueId: item.id, ...text }));
      return { itemId: item.id, textId: row?.id ?? null };
    };
    const pending = await add({});
    await add({ status: "auto_sent" }, { state: "delivered" });
    await add({ status: "auto_sent" }, { state: "unknown" });
    const unknown = await add({ status: "auto_sent" }, { state: "unknown", handedOverAt: new Date() });
    const approved = await add({ status: "approved" });
    const oldest = await add({ createdAt: new Date(0) });

    const list = async (filter: Omit<QueueFilter, "limit"> = {}) =>
      (await listQueue(database.db, { conversationId, ...filter, limit: 10 })).rows.map(
        ({ item, unknownSendId, tenantId }) => ({ itemId: item.id, textId: unknownSendId, tenantId }),
      );
    const listed = [oldest, pending, unknown].map((each) => ({ ...each, tenantId: "tenant-7" }));
    expect(await list()).toEqual(listed);
    expect(await list({ status: "approved" })).toEqual([{ ...approved, tenantId: "tenant-7" }]);
    expect(await list({ onlyUnclearSends: true })).toEqual(listed.slice(2));
    expect(await list({ onlyUnclearSends: true, status: "pending" })).toEqual([]);
    expect(await list({ tenantId: "tenant-8" })).toEqual([]);
  });

  it("knows who is writing, for as long as the claim is good", async () => {
    const { conversationId, ids } = await queueOf([0.7, 0.7]);
    const claim = (id: string | undefined, by: string, seconds: number) =>
      database.sql`
        update ai_response_queue
        set claimed_by = ${by}, claim_expires_at = orchestrator_now() + make_interval(secs => ${seconds})
        where id = ${id ?? ""}`;
    await claim(ids[0], "manager-1", 60);
    await claim(ids[1], "manager-1", -1);

    expect(await pagesOf({ conversationId, claimedBy: "manager-1" }, 10)).toEqual([[ids[0]]]);
    expect(await pagesOf({ conversationId, onlyUnclaimed: true }, 10)).toEqual([[ids[1]]]);
    const { rows } = await listQueue(database.db, { conversationId, limit: 10 });
    expect(rows.map(({ isClaimed }) => isClaimed)).toEqual([true, false]);
  });
});

describe("escalations", () => {
  it("are shown once each, open ones oldest first and resolved ones newest first", async () => {
    const workflow = await makeWorkflow(database.db);
    const { conversationId } = workflow;
    const open = await times(5, () => makeEscalation(database.db, { workflowId: workflow.id }));
    const resolved = await times(4, () =>
      makeEscalation(database.db, { workflowId: workflow.id, resolvedAt: new Date(), handledBy: "manager-1" }),
    );
    await spread(
      "escalation_events",
      "created_at",
      [...open, ...resolved.toReversed()].map(({ id }) => id),
    );
    const idsOf = async (isResolved: boolean) =>
      (await walk((after) => listEscalations(database.db, { resolved: isResolved, conversationId, limit: 2, after })))
        .flat()
        .map(({ event }) => event.id);
    expect((await idsOf(false)).toSorted()).toEqual(open.map(({ id }) => id).toSorted());
    expect((await idsOf(false))[0]).toBe(open[0]?.id);
    expect((await idsOf(true)).toSorted()).toEqual(resolved.map(({ id }) => id).toSorted());
  });

  it("are found by what they are, and by who looks after them", async () => {
    const workflow = await makeWorkflow(database.db, { tenantId: "tenant-9" });
    const { conversationId } = workflow;
    const mine = await makeEscalation(database.db, { workflowId: workflow.id, assignedTo: "manager-1" });
    const grave = await makeEscalation(database.db, {
      workflowId: workflow.id,
      escalationType: "self_harm",
      severity: "critical",
    });
    const found = async (filter: object) =>
      (await listEscalations(database.db, { resolved: false, conversationId, limit: 10, ...filter })).rows.map(
        ({ event }) => event.id,
      );
    expect(await found({ assignedTo: "manager-1" })).toEqual([mine.id]);
    expect(await found({ onlyUnassigned: true })).toEqual([grave.id]);
    expect(await found({ type: "self_harm" })).toEqual([grave.id]);
    expect(await found({ severity: "critical" })).toEqual([grave.id]);
    expect(await found({ tenantId: "tenant-9" })).toEqual([mine.id, grave.id]);
    expect(await found({ tenantId: "tenant-1" })).toEqual([]);
  });
});

describe("payment plans", () => {
  it("are shown once each, newest first, by conversation and by verdict", async () => {
    const workflow = await makeWorkflow(database.db);
    const { conversationId } = workflow;
    const plans = await times(5, () => makePlanAttempt(database.db, { workflowId: workflow.id }));
    await spread(
      "payment_plan_attempts",
      "created_at",
      plans.map(({ id }) => id),
    );
    const invalid = await makePlanAttempt(database.db, { workflowId: workflow.id, status: "invalid" });
    await makePlanAttempt(database.db);

    const pages = await walk((after) => listPlans(database.db, { conversationId, limit: 2, after }));
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2]);
    const ids = pages.flat().map(({ attempt }) => attempt.id);
    expect(ids.slice(0, 2)).toEqual([invalid.id, plans[4]?.id]);
    expect(new Set(ids)).toEqual(new Set([...plans, invalid].map(({ id }) => id)));
    const verdict = await listPlans(database.db, { conversationId, status: "invalid", limit: 10 });
    expect(verdict.rows.map(({ attempt }) => attempt.id)).toEqual([invalid.id]);
  });
});

describe("workflows", () => {
  it("are shown once each, in either direction", async () => {
    const { id: conversationId } = await makeConversation(database.db);
    const workflows = await times(5, () => makeWorkflow(database.db, { conversationId }));
    await spread(
      "orchestration_workflows",
      "started_at",
      workflows.map(({ id }) => id),
    );
    const idsOf = async (sort: "newest" | "oldest") =>
      (await walk((after) => listWorkflows(database.db, { conversationId, sort, limit: 2, after })))
        .flat()
        .map(({ workflow }) => workflow.id);
    const oldest = await idsOf("oldest");
    expect(new Set(oldest)).toEqual(new Set(workflows.map(({ id }) => id)));
    expect([oldest[0], oldest[4]]).toEqual([workflows[0]?.id, workflows[4]?.id]);
    expect(await idsOf("newest")).toEqual(oldest.toReversed());
  });
});

describe("the stored messages of a conversation", () => {
  it("are the tenant's and ours in their order, without what was taken back", async () => {
    const { id: conversationId } = await makeConversation(database.db);
    const minutes = (count: number) => new Date(Date.UTC(2026, 2, 2, 10, count));
    const first = await makeWorkflow(database.db, { conversationId, content: "how much?", startedAt: minutes(0) });
    await makeText(database.db, { workflowId: first.id, body: "taken back", state: "cancelled" });
    const answered = { workflowId: first.id, body: "900", state: "delivered", deliveredAt: minutes(1) } as const;
    await makeText(database.db, answered);
    const second = await makeWorkflow(database.db, { conversationId, content: "too much!", startedAt: minutes(2) });
    await makeText(database.db, { workflowId: second.id, body: "draft", createdAt: minutes(3), vouchedBy: "manager" });
    await makeWorkflow(database.db, { content: "another conversation", startedAt: minutes(2) });

    const list = (limit: number) => listStoredMessages(database.db, { conversationId, limit });
    expect(await list(20)).toMatchObject([
      { direction: "inbound", content: "how much?", state: null, vouchedBy: null },
      { direction: "outbound", content: "900", state: "delivered", vouchedBy: "auto", at: minutes(1) },
      { direction: "inbound", content: "too much!" },
      { direction: "outbound", content: "draft", state: "pending", vouchedBy: "manager" },
    ]);
    expect((await list(2)).map(({ content }) => content)).toEqual(["too much!", "draft"]);
  });
});
