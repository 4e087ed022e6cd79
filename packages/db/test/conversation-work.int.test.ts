import { describe, expect, it } from "vitest";
import { findNextWork } from "../src/repositories/work.ts";
import { findLatestInbound, findUnansweredTexts } from "../src/repositories/inbound-texts.ts";
import { findOpenWorkflows } from "../src/repositories/open-workflows.ts";
import { moveOutbox } from "../src/repositories/outbox.ts";
import { inTransaction } from "../src/transaction.ts";
import {
  makeConversation,
  makeEscalation,
  makeNotification,
  makeQueueItem,
  makeText,
  makeWorkflow,
} from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

const begin = async () => (await makeConversation(database.db)).id;
const text = (conversationId: string, values: Parameters<typeof makeWorkflow>[1] = {}) =>
  makeWorkflow(database.db, { conversationId, ...values });
const later = (): Date => new Date(Date.now() + 3_600_000);

describe("findNextWork", () => {
  it("takes the text that came first, whatever was stored first", async () => {
    const conversationId = await begin();
    await text(conversationId, { seq: 3 });
    const first = await text(conversationId, { seq: 1, status: "processing" });
    await text(conversationId, { seq: 2 });
    expect(await findNextWork(database.db, conversationId)).toEqual({ kind: "decide", workflowId: first.id });
  });

  it("puts what no text began after every text", async () => {
    const conversationId = await begin();
    const plan = await text(conversationId, {
      seq: null,
      workflowType: "payment_plan_validation",
      status: "processing",
    });
    const reply = await makeText(database.db, { workflowId: plan.id, vouchedBy: "manager" });
    const message = await text(conversationId);
    expect(await findNextWork(database.db, conversationId)).toEqual({ kind: "decide", workflowId: message.id });
    await database.sql`update orchestration_workflows set decided_at = now() where id in (${message.id}, ${plan.id})`;
    expect(await findNextWork(database.db, conversationId)).toEqual({
      kind: "send",
      workflowId: plan.id,
      outboxId: reply.id,
    });
  });

  it.each(["pending", "claimed", "unknown"] as const)(
    "sends a text that is %s before it decides the next",
    async (state) => {
      const conversationId = await begin();
      const decided = await text(conversationId, { status: "processing", decidedAt: new Date() });
      const reply = await makeText(database.db, { workflowId: decided.id, state });
      await text(conversationId);
      expect(await findNextWork(database.db, conversationId)).toEqual({
        kind: "send",
        workflowId: decided.id,
        outboxId: reply.id,
      });
    },
  );

  it.each([
    ["a text that waits for its hour", { notBefore: later() }],
    ["an unknown send that was handed over", { state: "unknown", handedOverAt: new Date() }],
    ["a delivered text", { state: "delivered" }],
    ["a rejected text", { state: "rejected" }],
    ["a cancelled text", { state: "cancelled" }],
  ] as const)("is not held up by %s", async (_name, values) => {
    const conversationId = await begin();
    const decided = await text(conversationId, { status: "processing", decidedAt: new Date() });
    await makeText(database.db, { workflowId: decided.id, ...values });
    expect(await findNextWork(database.db, conversationId)).toBeUndefined();
    const next = await text(conversationId);
    expect(await findNextWork(database.db, conversationId)).toEqual({ kind: "decide", workflowId: next.id });
  });

  it("finishes a send before it decides about the same text again", async () => {
    const workflow = await text(await begin(), { status: "processing" });
    const reply = await makeText(database.db, { workflowId: workflow.id });
    expect(await findNextWork(database.db, workflow.conversationId)).toMatchObject({
      kind: "send",
      outboxId: reply.id,
    });
  });

  it("leaves notifications and other conversations alone", async () => {
    const conversationId = await begin();
    const decided = await text(conversationId, { status: "escalated", decidedAt: new Date() });
    await makeNotification(database.db, { workflowId: decided.id });
    await text(await begin());
    expect(await findNextWork(database.db, conversationId)).toBeUndefined();
  });
});

describe("findUnansweredTexts", () => {
  const contents = async (conversationId: string, seq: number) =>
    (await findUnansweredTexts(database.db, conversationId, seq)).map(({ content }) => content);

  it("reads up to its own text, oldest first", async () => {
    const conversationId = await begin();
    for (const content of ["one", "two", "three"]) await text(conversationId, { content });
    expect(await contents(conversationId, 2)).toEqual(["one", "two"]);
  });

  it.each([
    ["claimed", ["two", "three"]],
    ["unknown", ["two", "three"]],
    ["delivered", ["two", "three"]],
    ["pending", ["one", "two", "three"]],
    ["cancelled", ["one", "two", "three"]],
    ["rejected", ["one", "two", "three"]],
  ] as const)("where the reply to the first is %s: %j", async (state, expected) => {
    const conversationId = await begin();
    const first = await text(conversationId, { content: "one" });
    await makeText(database.db, { workflowId: first.id, state, claimedAt: new Date() });
    await text(conversationId, { content: "two" });
    await text(conversationId, { content: "three" });
    expect(await contents(conversationId, 3)).toEqual(expected);
  });

  it("reads a text again whose reply was claimed, put back and taken out by a newer text", async () => {
    const conversationId = await begin();
    const first = await text(conversationId, { content: "My lawyer will hear of this" });
    const reply = await makeText(database.db, { workflowId: first.id, state: "claimed", claimedAt: new Date() });
    await moveOutbox(database.db, reply.id, ["claimed"], "pending");
    await moveOutbox(database.db, reply.id, ["pending"], "cancelled");
    await text(conversationId, { content: "ok thanks" });
    expect(await contents(conversationId, 2)).toEqual(["My lawyer will hear of this", "ok thanks"]);
  });

  it("leaves out what a fixed text has answered, and does not take a notification for an answer", async () => {
    const conversationId = await begin();
    const first = await text(conversationId, { content: "HELP" });
    await makeText(database.db, { workflowId: first.id, kind: "help", vouchedBy: "system", state: "delivered" });
    await makeNotification(database.db, { workflowId: first.id, state: "delivered" });
    await text(conversationId, { content: "and my rent?" });
    expect(await contents(conversationId, 2)).toEqual(["and my rent?"]);
  });

  it("leaves out STOP and START", async () => {
    const conversationId = await begin();
    await text(conversationId, { content: "STOP", status: "completed", completionReason: "opted_out" });
    await text(conversationId, { content: "START", status: "completed", completionReason: "opted_in" });
    await text(conversationId, { content: "hello", status: "completed", completionReason: "superseded" });
    await text(conversationId, { content: "anyone?" });
    expect(await contents(conversationId, 4)).toEqual(["hello", "anyone?"]);
  });

  it("reads the newest twenty", async () => {
    const conversationId = await begin();
    for (let seq = 1; seq <= 25; seq += 1) await text(conversationId, { content: String(seq) });
    expect(await contents(conversationId, 25)).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 6)));
  });
});

describe("findLatestInbound", () => {
  const latest = (conversationId: string) =>
    inTransaction(database.db, (tx) => findLatestInbound(tx, conversationId, 600));

  it("is the text with the highest number", async () => {
    const conversationId = await begin();
    await text(conversationId, { seq: 1 });
    const newest = await text(conversationId, { seq: 2 });
    await text(conversationId, { seq: null });
    expect(await latest(conversationId)).toMatchObject({
      workflow: { id: newest.id },
      withinWindow: true,
      answeredSince: false,
    });
  });

  it("says when it is too old to be meant", async () => {
    const { conversationId } = await text(await begin(), { startedAt: new Date(Date.now() - 601_000) });
    expect(await latest(conversationId)).toMatchObject({ withinWindow: false });
  });

  it("says whether a text of ours was claimed since, and forgets a claim that came to nothing", async () => {
    const workflow = await text(await begin());
    const reply = await makeText(database.db, {
      workflowId: workflow.id,
      state: "claimed",
      claimedAt: new Date(workflow.startedAt.getTime() + 1),
    });
    expect(await latest(workflow.conversationId)).toMatchObject({ answeredSince: true });
    await moveOutbox(database.db, reply.id, ["claimed"], "pending");
    expect(await latest(workflow.conversationId)).toMatchObject({ answeredSince: false });
  });
});

describe("findOpenWorkflows", () => {
  const open = (ids: readonly string[]) => inTransaction(database.db, (tx) => findOpenWorkflows(tx, ids));

  it("says what hangs on each unfinished workflow, in order", async () => {
    const conversationId = await begin();
    await text(conversationId, { status: "completed" });
    const asked = await text(conversationId, { status: "escalated" });
    await makeQueueItem(database.db, { workflowId: asked.id });
    await makeEscalation(database.db, { workflowId: asked.id, escalationType: "timeout" });
    await makeEscalation(database.db, { workflowId: asked.id, escalationType: "manual", resolvedAt: new Date() });
    const sending = await text(conversationId, { status: "processing" });
    await makeText(database.db, { workflowId: sending.id });
    await makeText(database.db, { workflowId: sending.id, vouchedBy: "manager", state: "claimed" });
    await makeNotification(database.db, { workflowId: sending.id });
    const nothing = {
      pending_item: false,
      unclaimed_auto_text: false,
      unclaimed_vouched_text: false,
      unsettled_text: false,
      open_escalations: [],
    };
    expect(await open([conversationId])).toEqual([
      {
        ...nothing,
        id: asked.id,
        correlationId: asked.correlationId,
        retries: 0,
        phoneNumber: expect.any(String),
        status: "escalated",
        pending_item: true,
        open_escalations: ["timeout"],
      },
      {
        ...nothing,
        id: sending.id,
        correlationId: sending.correlationId,
        retries: 0,
        phoneNumber: expect.any(String),
        status: "processing",
        unclaimed_auto_text: true,
        unsettled_text: true,
      },
    ]);
  });

  it("finds a finished one whose text has not left, and nothing in no conversation", async () => {
    const workflow = await text(await begin(), { status: "completed" });
    await makeText(database.db, { workflowId: workflow.id, vouchedBy: "system", kind: "opt_out_confirmation" });
    expect(await open([workflow.conversationId])).toMatchObject([{ id: workflow.id, unclaimed_vouched_text: true }]);
    expect(await open([])).toEqual([]);
  });
});
