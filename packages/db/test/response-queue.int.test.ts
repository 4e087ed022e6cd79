import { QUEUE_STATUSES } from "@orchestrator/core";
import { describe, expect, it } from "vitest";
import {
  claimQueuedResponse,
  decideQueuedResponse,
  findQueuedResponse,
  hasDraftForText,
  releaseQueuedResponse,
  withdrawDrafts,
} from "../src/repositories/ai-response-queue.ts";
import { inTransaction } from "../src/transaction.ts";
import { makeConversation, makeQueueItem, makeWorkflow } from "./factories.ts";
import { refusalOf } from "./support/refusal-of.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase({ poolSize: 20 });

const UNIQUE = "23505";
const CHECK = "23514";

const decide = (id: string, by: string) =>
  inTransaction(database.db, (tx) =>
    decideQueuedResponse(tx, id, {
      status: "modified",
      action: "modify",
      by,
      modifiedResponse: `written by ${by}`,
      warnings: ["too_long"],
    }),
  );

describe("decideQueuedResponse", () => {
  it("gives an item to one of twenty deciders, and keeps what that one decided", async () => {
    const { id } = await makeQueueItem(database.db);
    const deciders = Array.from({ length: 20 }, (_, index) => `manager-${index}`);
    const decided = (await Promise.all(deciders.map((by) => decide(id, by)))).filter((row) => row !== undefined);
    expect(decided).toHaveLength(1);
    const [winner] = decided;
    expect(await findQueuedResponse(database.db, id)).toMatchObject({
      status: "modified",
      approvalAction: "modify",
      actionedBy: winner?.actionedBy,
      modifiedResponse: `written by ${winner?.actionedBy}`,
      warnings: ["too_long"],
    });
  });

  it.each(QUEUE_STATUSES.filter((status) => status !== "pending"))("leaves an item that is %s", async (status) => {
    const item = await makeQueueItem(database.db, { status });
    expect(await decide(item.id, "manager-1")).toBeUndefined();
    expect(await findQueuedResponse(database.db, item.id)).toMatchObject(item);
  });
});

describe("the queue", () => {
  it("holds one pending item a workflow, and any number of decided ones", async () => {
    const { workflowId } = await makeQueueItem(database.db, { status: "superseded" });
    await makeQueueItem(database.db, { workflowId, status: "superseded" });
    await makeQueueItem(database.db, { workflowId });
    expect(await refusalOf(makeQueueItem(database.db, { workflowId }))).toBe(UNIQUE);
  });

  it.each([-0.0001, 1.0001])("holds no confidence of %d", async (confidenceScore) => {
    expect(await refusalOf(makeQueueItem(database.db, { confidenceScore }))).toBe(CHECK);
  });

  it.each([0, 0.6, 0.6001, 0.85, 0.8501, 1])(
    "gives the confidence %d back as it was compared",
    async (confidenceScore) => {
      const { id } = await makeQueueItem(database.db, { confidenceScore });
      expect((await findQueuedResponse(database.db, id))?.confidenceScore).toBe(confidenceScore);
    },
  );
});

describe("withdrawDrafts", () => {
  it("takes out what it names and nothing that was decided", async () => {
    const { workflowId } = await makeQueueItem(database.db, { status: "approved" });
    const pending = await makeQueueItem(database.db, { workflowId });
    const withdraw = () => inTransaction(database.db, (tx) => withdrawDrafts(tx, workflowId, "pending", "superseded"));
    expect([await withdraw(), await withdraw()]).toEqual([1, 0]);
    expect(await findQueuedResponse(database.db, pending.id)).toMatchObject({ status: "superseded" });
  });
});

describe("hasDraftForText", () => {
  const asked = "I can pay 200 a week";
  const has = (conversationId: string) => hasDraftForText(database.db, conversationId, asked);

  it.each([
    ["pending", true],
    ["approved", true],
    ["modified", true],
    ["auto_sent", true],
    ["escalated", false],
    ["superseded", false],
  ] as const)("where the newest text's draft is %s: %s", async (status, expected) => {
    const workflow = await makeWorkflow(database.db, { content: asked, status: "escalated" });
    await makeQueueItem(database.db, { workflowId: workflow.id, status });
    expect(await has(workflow.conversationId)).toBe(expected);
  });

  it("counts a draft that is on its way, and one that waits on a plan's own workflow", async () => {
    const undecided = await makeWorkflow(database.db, { content: asked, status: "processing" });
    expect(await has(undecided.conversationId)).toBe(true);
    const { id: conversationId } = await makeConversation(database.db);
    const plan = await makeWorkflow(database.db, {
      conversationId,
      content: asked,
      seq: null,
      status: "awaiting_approval",
    });
    expect(await has(conversationId)).toBe(false);
    await makeQueueItem(database.db, { workflowId: plan.id });
    expect(await has(conversationId)).toBe(true);
  });

  it("does not take an earlier message for this one because it had the same words", async () => {
    const earlier = await makeWorkflow(database.db, { content: asked, status: "completed" });
    await makeQueueItem(database.db, { workflowId: earlier.id, status: "approved" });
    const { conversationId } = earlier;
    const plan = await makeWorkflow(database.db, { conversationId, content: asked, seq: null, status: "sent" });
    await makeQueueItem(database.db, { workflowId: plan.id, status: "approved" });
    await makeWorkflow(database.db, { conversationId, content: "another thing", status: "escalated" });
    expect(await has(conversationId)).toBe(false);
  });
});

const setClaim = (id: string, by: string, secondsLeft: number) =>
  database.sql`
    update ai_response_queue
    set claimed_by = ${by}, claim_expires_at = orchestrator_now() + make_interval(secs => ${secondsLeft})
    where id = ${id}`;

describe("claimQueuedResponse", () => {
  const claim = (id: string, by: string, forSeconds = 300) => claimQueuedResponse(database.db, id, { by, forSeconds });

  it("gives a pending item to one of twenty managers", async () => {
    const { id } = await makeQueueItem(database.db);
    const managers = Array.from({ length: 20 }, (_, index) => `manager-${index}`);
    const claimed = (await Promise.all(managers.map((by) => claim(id, by)))).filter((row) => row !== undefined);
    expect(claimed).toHaveLength(1);
    expect(await findQueuedResponse(database.db, id)).toMatchObject({ claimedBy: claimed[0]?.claimedBy });
  });

  it("is prolonged by its owner alone, and free for all once it has lapsed", async () => {
    const { id } = await makeQueueItem(database.db);
    const first = await claim(id, "manager-1", 30);
    const second = await claim(id, "manager-1", 600);
    expect(second?.claimExpiresAt?.getTime()).toBeGreaterThan((first?.claimExpiresAt?.getTime() ?? 0) + 500_000);
    expect(await claim(id, "manager-2")).toBeUndefined();
    await setClaim(id, "manager-1", -1);
    expect(await claim(id, "manager-2")).toMatchObject({ claimedBy: "manager-2" });
  });

  it("keeps others from deciding, not its owner", async () => {
    const { id } = await makeQueueItem(database.db);
    await claim(id, "manager-1");
    expect(await decide(id, "manager-2")).toBeUndefined();
    expect(await decide(id, "manager-1")).toMatchObject({ actionedBy: "manager-1" });
    expect(await claim(id, "manager-1")).toBeUndefined();
  });

  it("no longer keeps others from deciding once it has lapsed", async () => {
    const { id } = await makeQueueItem(database.db);
    await setClaim(id, "manager-1", -1);
    expect(await decide(id, "manager-2")).toMatchObject({ actionedBy: "manager-2" });
  });

  it("is let go by its owner alone", async () => {
    const { id } = await makeQueueItem(database.db);
    await claim(id, "manager-1");
    await releaseQueuedResponse(database.db, id, "manager-2");
    expect(await findQueuedResponse(database.db, id)).toMatchObject({ claimedBy: "manager-1" });
    await releaseQueuedResponse(database.db, id, "manager-1");
    expect(await findQueuedResponse(database.db, id)).toMatchObject({ claimedBy: null, claimExpiresAt: null });
  });
});
