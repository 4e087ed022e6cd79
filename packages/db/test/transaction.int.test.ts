import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runInTransaction } from "../src/client.ts";
import { lockConversation, lockConversations, takeNextSeq } from "../src/repositories/conversations.ts";
import { tryLockConversation } from "../src/repositories/sweeps.ts";
import { afterCommit, inTransaction, sqlState } from "../src/transaction.ts";
import { makeContact, makeConversation, nextPhoneNumber } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase({ poolSize: 12 });

const raise = (state: string) =>
  sql.raw(`DO $$ BEGIN RAISE EXCEPTION 'by the test' USING ERRCODE = '${state}'; END $$`);

/** Fails with `state` in its first `failures` runs, each time after it wrote something. */
const failing = async (state: string, failures: number) => {
  const phoneNumber = nextPhoneNumber();
  let runs = 0;
  const outcome = await inTransaction(database.db, async (tx) => {
    runs += 1;
    await makeContact(tx, { phoneNumber });
    if (runs <= failures) await tx.execute(raise(state));
    return "done";
  }).catch(sqlState);
  const rows = await database.sql`select from contacts where phone_number = ${phoneNumber}`;
  return { outcome, runs, rows: rows.length };
};

describe("inTransaction", () => {
  it.each([
    ["40P01", 0, { outcome: "done", runs: 1, rows: 1 }],
    ["40P01", 3, { outcome: "done", runs: 4, rows: 1 }],
    ["40P01", 4, { outcome: "40P01", runs: 4, rows: 0 }],
    ["40001", 3, { outcome: "done", runs: 4, rows: 1 }],
    ["40001", 4, { outcome: "40001", runs: 4, rows: 0 }],
    ["23505", 1, { outcome: "23505", runs: 1, rows: 0 }],
    ["57014", 1, { outcome: "57014", runs: 1, rows: 0 }],
  ] as const)("on %s, %d times in a row", async (state, failures, expected) => {
    expect(await failing(state, failures)).toEqual(expected);
  });

  it("does not repeat what fails without Postgres", async () => {
    let runs = 0;
    const work = inTransaction(database.db, () => {
      runs += 1;
      return Promise.reject(new Error("ours"));
    });
    await expect(work).rejects.toThrow("ours");
    expect(runs).toBe(1);
  });

  it("ends a real deadlock by itself", async () => {
    const [first, second] = [await makeConversation(database.db), await makeConversation(database.db)];
    let bothHold: () => void = () => {};
    const barrier = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    let holding = 0;
    const inOrder = ([one, two]: readonly [string, string]) =>
      inTransaction(database.db, async (tx) => {
        await lockConversation(tx, one);
        holding += 1;
        if (holding === 2) bothHold();
        await barrier;
        await lockConversation(tx, two);
        return "done";
      });
    expect(await Promise.all([inOrder([first.id, second.id]), inOrder([second.id, first.id])])).toEqual([
      "done",
      "done",
    ]);
    // One of the two was undone and came again; on a busy machine Postgres may undo both.
    expect(holding).toBeGreaterThanOrEqual(3);
  });
});

describe("lockConversations", () => {
  it("never deadlocks, whichever conversations at once and in whatever order", async () => {
    const ids: string[] = [];
    for (let count = 0; count < 8; count += 1) ids.push((await makeConversation(database.db)).id);
    const sets = fc.array(fc.shuffledSubarray(ids, { minLength: 1 }), { minLength: 2, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(sets, async (wanted) => {
        // Without `inTransaction`, which would hide a deadlock by repeating.
        const locked = await Promise.all(
          wanted.map((set) =>
            runInTransaction(database.db, async (tx) => {
              const rows = await lockConversations(tx, [...set, ...set]);
              for (const id of set) await takeNextSeq(tx, id, true);
              return rows.map(({ id }) => id);
            }),
          ),
        );
        expect(locked).toEqual(wanted.map((set) => set.toSorted()));
      }),
      { numRuns: 60 },
    );
  });

  it("locks nothing where nothing is wanted, and finds no conversation that is not there", async () => {
    const outcome = await inTransaction(database.db, async (tx) => [
      await lockConversations(tx, []),
      await lockConversation(tx, crypto.randomUUID()),
    ]);
    expect(outcome).toEqual([[], undefined]);
  });

  it("numbers texts without gap or repetition, however many come at once", async () => {
    const { id } = await makeConversation(database.db);
    const next = () =>
      inTransaction(database.db, async (tx) => {
        await lockConversation(tx, id);
        return takeNextSeq(tx, id, true);
      });
    const numbers = await Promise.all(Array.from({ length: 20 }, next));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe("tryLockConversation", () => {
  it("leaves a conversation that somebody works on for another time", async () => {
    const { id } = await makeConversation(database.db);
    const attempt = () => inTransaction(database.db, (tx) => tryLockConversation(tx, id));
    const whileLocked = await inTransaction(database.db, async (tx) => {
      await lockConversation(tx, id);
      return attempt();
    });
    expect([whileLocked, await attempt()]).toEqual([false, true]);
  });
});

describe("afterCommit", () => {
  const count = async (failures: number, state = "40P01") => {
    const done: number[] = [];
    let runs = 0;
    await inTransaction(database.db, async (tx) => {
      runs += 1;
      const run = runs;
      afterCommit(tx, () => done.push(run));
      if (run <= failures) await tx.execute(raise(state));
    }).catch(sqlState);
    return done;
  };

  it("happens once, for the run that committed", async () => {
    expect([await count(0), await count(2)]).toEqual([[1], [3]]);
  });

  it("does not happen where nothing was committed", async () => {
    expect([await count(4), await count(1, "23505")]).toEqual([[], []]);
  });
});
