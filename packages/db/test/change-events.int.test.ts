import { describe, expect, it } from "vitest";
import { decideQueuedResponse } from "../src/repositories/ai-response-queue.ts";
import {
  deleteOldChanges,
  findNewestChange,
  findOldestChange,
  listChanges,
} from "../src/repositories/change-events.ts";
import { recordEscalation, resolveEscalation } from "../src/repositories/escalation-events.ts";
import { handOverText, moveOutbox } from "../src/repositories/outbox.ts";
import { inTransaction } from "../src/transaction.ts";
import { makeEscalation, makeQueueItem, makeText, makeWorkflow } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase({ poolSize: 12 });

const changesOf = async (entityId: string) => {
  const all = await listChanges(database.db, { after: 0, limit: 100_000 });
  return all.filter((change) => change.entityId === entityId).map(({ topic, kind }) => `${topic} ${kind}`);
};

describe("a change", () => {
  it("is recorded of a queue item that waits, and of its end", async () => {
    const item = await makeQueueItem(database.db);
    await inTransaction(database.db, (tx) =>
      decideQueuedResponse(tx, item.id, {
        status: "approved",
        action: "approve",
        by: "manager-001",
        modifiedResponse: null,
        warnings: [],
      }),
    );
    expect(await changesOf(item.id)).toEqual(["queue item_added", "queue item_closed"]);
  });

  it("is recorded of a claim that somebody takes and gives back, not of one that is prolonged", async () => {
    const item = await makeQueueItem(database.db);
    const set = (by: string | null, at: string | null) =>
      database.sql`update ai_response_queue set claimed_by = ${by}, claim_expires_at = ${at} where id = ${item.id}`;
    await set("manager-001", "2030-01-01");
    await set("manager-001", "2030-01-02");
    await set(null, null);
    expect(await changesOf(item.id)).toEqual(["queue item_added", "queue item_claimed", "queue item_released"]);
  });

  it("is not recorded of what no manager waits for", async () => {
    const sent = await makeQueueItem(database.db, { status: "auto_sent" });
    const text = await makeText(database.db, { state: "claimed" });
    await moveOutbox(database.db, text.id, ["claimed"], "delivered");
    expect([await changesOf(sent.id), await changesOf(text.id)]).toEqual([[], []]);
  });

  it("is recorded of a text whose fate becomes a person's matter, and is settled", async () => {
    const text = await makeText(database.db, { state: "unknown" });
    await inTransaction(database.db, (tx) => handOverText(tx, text.id));
    await moveOutbox(database.db, text.id, ["unknown"], "delivered");
    expect(await changesOf(text.id)).toEqual(["queue send_unclear", "queue send_settled"]);
  });

  it("is recorded of an escalation's whole life", async () => {
    const event = await makeEscalation(database.db);
    await database.sql`update escalation_events set assigned_to = 'manager-001', assigned_at = now() where id = ${event.id}`;
    await inTransaction(database.db, (tx) => resolveEscalation(tx, event.id, "manager-001"));
    expect(await changesOf(event.id)).toEqual([
      "escalation escalation_raised",
      "escalation escalation_assigned",
      "escalation escalation_resolved",
    ]);
  });

  it("is not recorded of what was rolled back", async () => {
    const before = await findNewestChange(database.db);
    await inTransaction(database.db, async (tx) => {
      await makeEscalation(tx);
      throw new Error("by the test");
    }).catch(() => {});
    expect(await listChanges(database.db, { after: before, limit: 10 })).toEqual([]);
  });

  it("names its topic, and can be asked for by it", async () => {
    const before = await findNewestChange(database.db);
    const item = await makeQueueItem(database.db);
    await makeEscalation(database.db);
    const queue = await listChanges(database.db, { after: before, topics: ["queue"], limit: 10 });
    expect(queue.map(({ entityId }) => entityId)).toEqual([item.id]);
    expect(await listChanges(database.db, { after: before, limit: 1 })).toHaveLength(1);
  });
});

describe("the numbers of changes", () => {
  it("follow the order of commits: who has read up to one misses nothing", async () => {
    const before = await findNewestChange(database.db);
    let writing = true;
    const seen: number[] = [];
    const read = async () => {
      for (let cursor = before; writing || cursor < (await findNewestChange(database.db));) {
        const next = await listChanges(database.db, { after: cursor, limit: 1000 });
        seen.push(...next.map(({ id }) => id));
        cursor = next.at(-1)?.id ?? cursor;
      }
    };
    const write = async () => {
      for (let round = 0; round < 25; round += 1) {
        const workflow = await makeWorkflow(database.db);
        await inTransaction(database.db, async (tx) => {
          await recordEscalation(tx, {
            workflowId: workflow.id,
            conversationId: workflow.conversationId,
            escalationType: "manual",
            severity: "medium",
            reason: "by the test",
            autoDetected: false,
          });
          // Others begin later and commit earlier meanwhile.
          await tx.execute(`select pg_sleep(${(round % 3) / 200})`);
        });
      }
    };
    const reading = read();
    await Promise.all(Array.from({ length: 8 }, write));
    writing = false;
    await reading;
    const all = await listChanges(database.db, { after: before, limit: 1000 });
    expect(all).toHaveLength(200);
    expect(seen).toEqual(all.map(({ id }) => id));
  });
});

describe("old changes", () => {
  const clear = (limit: number) => deleteOldChanges(database.db, { olderThanDays: 7, limit });
  const age = () => database.sql`update change_events set created_at = now() - interval '8 days'`;

  it("are forgotten, a batch at a time; the newest stays and says where the numbers are", async () => {
    await makeQueueItem(database.db);
    await makeQueueItem(database.db);
    const newest = await findNewestChange(database.db);
    await age();
    expect(await clear(1)).toBe(1);
    expect(await clear(100_000)).toBeGreaterThan(0);
    expect(await clear(100_000)).toBe(0);
    expect([await findOldestChange(database.db), await findNewestChange(database.db)]).toEqual([newest, newest]);
  });

  it("are not those of the last days", async () => {
    await age();
    const young = await makeQueueItem(database.db);
    await makeQueueItem(database.db);
    await clear(100_000);
    expect(await changesOf(young.id)).toEqual(["queue item_added"]);
  });
});
