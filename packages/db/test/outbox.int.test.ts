import { OUTBOX_STATES, type OutboxState } from "@orchestrator/core";
import { describe, expect, it } from "vitest";
import {
  cancelTexts,
  claimNotification,
  claimText,
  findRivalTexts,
  findOpenText,
  findOutbox,
  handOverText,
  hasUnsettledOrRejectedText,
  moveOutbox,
  releaseText,
} from "../src/repositories/outbox.ts";
import { inTransaction } from "../src/transaction.ts";
import { makeNotification, makeText, makeWorkflow, nextPhoneNumber } from "./factories.ts";
import { refusalOf } from "./support/refusal-of.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

const UNIQUE = "23505";
const CHECK = "23514";

describe("moveOutbox", () => {
  it.each(OUTBOX_STATES)("moves a row that is %s only where that is allowed", async (state) => {
    const from: OutboxState[] = ["claimed", "unknown"];
    const row = await makeText(database.db, { state });
    const moved = await moveOutbox(database.db, row.id, from, "delivered");
    expect(moved?.state).toBe(from.includes(state) ? "delivered" : undefined);
    expect((await findOutbox(database.db, row.id))?.state).toBe(from.includes(state) ? "delivered" : state);
  });

  it("forgets the claim of a text that was not written, and counts a refusal", async () => {
    const row = await makeText(database.db);
    await inTransaction(database.db, (tx) => claimText(tx, row.id, { same_body_count: 0 }));
    const moved = await moveOutbox(database.db, row.id, ["claimed"], "pending", { delaySeconds: 600, countTry: true });
    expect(moved).toMatchObject({ state: "pending", claimedAt: null, tries: 1, baseline: { same_body_count: 0 } });
    expect((moved?.notBefore.getTime() ?? 0) - (moved?.updatedAt.getTime() ?? 0)).toBeCloseTo(600_000, -3);
  });
});

describe("a message of the history", () => {
  it("proves one text to a number, and another one to another number", async () => {
    const phoneNumber = nextPhoneNumber();
    const [first, second] = await Promise.all([
      makeText(database.db, { phoneNumber, state: "unknown" }),
      makeText(database.db, { phoneNumber, state: "unknown" }),
    ]);
    const elsewhere = await makeText(database.db, { state: "unknown" });
    const bind = (id: string) =>
      moveOutbox(database.db, id, ["unknown"], "delivered", { externalId: "41", boundMessageId: "41" });
    await bind(first.id);
    expect(await refusalOf(bind(second.id))).toBe(UNIQUE);
    expect(await bind(elsewhere.id)).toMatchObject({ boundMessageId: "41" });
  });

  it("may belong to any text to the number that left, or may have, since this one was queued", async () => {
    const phoneNumber = nextPhoneNumber();
    const make = (state: OutboxState, values: Parameters<typeof makeText>[1] = {}) =>
      makeText(database.db, { phoneNumber, state, body: state, claimedAt: new Date(), ...values });
    const before = await make("delivered", { body: "long ago", claimedAt: new Date(Date.now() - 60_000) });
    const row = await makeText(database.db, { phoneNumber, state: "unknown", claimedAt: new Date() });
    await make("delivered", { externalId: "SM1", boundMessageId: "41" });
    await make("claimed");
    await make("cancelled");
    await makeText(database.db, { state: "unknown", claimedAt: new Date() });

    const rivals = await findRivalTexts(database.db, row);
    expect(rivals.toSorted((a, b) => a.body.localeCompare(b.body))).toEqual([
      { body: "claimed", messageIds: [] },
      { body: "delivered", messageIds: ["SM1", "41"] },
    ]);
    expect(await findRivalTexts(database.db, before)).toHaveLength(3);
  });

  it("need not be known", async () => {
    const phoneNumber = nextPhoneNumber();
    for (let round = 0; round < 2; round += 1) {
      const row = await makeText(database.db, { phoneNumber, state: "unknown" });
      expect(await moveOutbox(database.db, row.id, ["unknown"], "delivered")).toBeDefined();
    }
  });
});

describe("a text of unknown fate", () => {
  it("is put before a person once, and released as the same row with the person's word", async () => {
    const row = await makeText(database.db, { state: "unknown", claimedAt: new Date() });
    const handOver = () => inTransaction(database.db, (tx) => handOverText(tx, row.id));
    expect([await handOver(), await handOver()]).toEqual([true, false]);
    const release = () => inTransaction(database.db, (tx) => releaseText(tx, row.id));
    expect(await release()).toMatchObject({
      id: row.id,
      state: "pending",
      vouchedBy: "manager",
      handedOverAt: null,
      claimedAt: null,
    });
    expect(await release()).toBeUndefined();
  });
});

describe("cancelTexts", () => {
  it("takes back what the rules vouch for, or everything but the confirmation of a STOP", async () => {
    const { id: workflowId } = await makeWorkflow(database.db);
    const add = (values: Parameters<typeof makeText>[1]) => makeText(database.db, { workflowId, ...values });
    await add({});
    await add({ vouchedBy: "manager" });
    await add({ vouchedBy: "system", kind: "opt_out_confirmation" });
    await add({ state: "claimed" });
    await makeNotification(database.db, { workflowId });
    const cancel = (which: "automatic" | "all") =>
      inTransaction(database.db, (tx) => cancelTexts(tx, workflowId, which));
    expect([await cancel("automatic"), await cancel("all"), await cancel("all")]).toEqual([1, 1, 0]);
    const states = await database.sql`select kind, vouched_by, state from outbox where workflow_id = ${workflowId}`;
    expect(states.map((row) => Object.values(row).join(" ")).toSorted()).toEqual([
      "notification system pending",
      "opt_out_confirmation system pending",
      "reply auto cancelled",
      "reply auto claimed",
      "reply manager cancelled",
    ]);
  });
});

describe("findOpenText and hasUnsettledOrRejectedText", () => {
  it.each([
    ["pending", true, false],
    ["claimed", true, true],
    ["unknown", true, true],
    ["delivered", false, true],
    ["rejected", false, true],
    ["cancelled", false, false],
  ] as const)("a text that is %s: open %s, bars a retry %s", async (state, open, bars) => {
    const { id, workflowId } = await makeText(database.db, { state });
    expect((await findOpenText(database.db, workflowId))?.id).toBe(open ? id : undefined);
    expect(await hasUnsettledOrRejectedText(database.db, workflowId)).toBe(bars);
  });

  it("look at texts, not at notifications", async () => {
    const { workflowId } = await makeNotification(database.db, { state: "claimed" });
    expect(await findOpenText(database.db, workflowId)).toBeUndefined();
    expect(await hasUnsettledOrRejectedText(database.db, workflowId)).toBe(false);
  });
});

describe("claimNotification", () => {
  it("takes one at least once, and counts the tries", async () => {
    const { id } = await makeNotification(database.db);
    await claimNotification(database.db, id);
    expect(await claimNotification(database.db, id)).toMatchObject({ state: "claimed", tries: 2 });
    await moveOutbox(database.db, id, ["claimed"], "delivered");
    expect(await claimNotification(database.db, id)).toBeUndefined();
  });

  it("takes no text", async () => {
    const { id } = await makeText(database.db);
    expect(await claimNotification(database.db, id)).toBeUndefined();
  });
});

describe("what leaves the house", () => {
  it.each([
    ["a text without a number", () => makeText(database.db, { phoneNumber: null })],
    ["a notification with a number", () => makeNotification(database.db, { phoneNumber: "+15550000000" })],
    ["a notification without content", () => makeNotification(database.db, { notification: null })],
  ])("is never %s", async (_name, make) => {
    expect(await refusalOf(make())).toBe(CHECK);
  });
});
