import { describe, expect, it } from "vitest";
import { isOptedOut, optIn, optOut } from "../src/repositories/contacts.ts";
import { findConversationIdsOfNumber } from "../src/repositories/conversations.ts";
import { inTransaction } from "../src/transaction.ts";
import { makeConversation, makeText, makeWorkflow, nextPhoneNumber } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase({ poolSize: 10 });

const stop = (phoneNumber: string, words = "STOP") =>
  inTransaction(database.db, (tx) => optOut(tx, phoneNumber, words));
const start = (phoneNumber: string) => inTransaction(database.db, (tx) => optIn(tx, phoneNumber));

const stored = async (phoneNumber: string) =>
  (
    await database.sql`select opted_out_by, opted_out_at is not null as out from contacts where phone_number = ${phoneNumber}`
  )[0];

describe("opting out and in", () => {
  it("remembers the words of the first STOP, and says that a second one changes nothing", async () => {
    const phoneNumber = nextPhoneNumber();
    expect(await isOptedOut(database.db, phoneNumber)).toBe(false);
    expect([await stop(phoneNumber, "stop texting me"), await stop(phoneNumber, "STOP")]).toEqual([true, false]);
    expect(await stored(phoneNumber)).toEqual({ opted_out_by: "stop texting me", out: true });
  });

  it("goes back and forth", async () => {
    const phoneNumber = nextPhoneNumber();
    await start(phoneNumber);
    expect(await stop(phoneNumber)).toBe(true);
    await start(phoneNumber);
    expect(await isOptedOut(database.db, phoneNumber)).toBe(false);
    expect(await stop(phoneNumber)).toBe(true);
    expect(await isOptedOut(database.db, phoneNumber)).toBe(true);
  });

  it("of many STOPs at once lets one be the first, so that one confirmation goes out", async () => {
    const phoneNumber = nextPhoneNumber();
    const firsts = await Promise.all(Array.from({ length: 10 }, () => stop(phoneNumber)));
    expect(firsts.filter(Boolean)).toHaveLength(1);
  });
});

describe("the conversations of a number", () => {
  it("are those that are its own and those with a text to it that has not left", async () => {
    const phoneNumber = nextPhoneNumber();
    const own = await makeConversation(database.db, { phoneNumber });
    const [waiting, left] = await Promise.all([makeWorkflow(database.db), makeWorkflow(database.db)]);
    await makeText(database.db, { workflowId: waiting.id, phoneNumber });
    await makeText(database.db, { workflowId: left.id, phoneNumber, state: "delivered" });
    const found = await findConversationIdsOfNumber(database.db, phoneNumber);
    expect(found.toSorted()).toEqual([own.id, waiting.conversationId].toSorted());
  });

  it("know whether it opted out", async () => {
    const conversation = await makeConversation(database.db);
    const optedOut = () => isOptedOut(database.db, conversation.phoneNumber ?? "");
    expect(await optedOut()).toBe(false);
    await stop(conversation.phoneNumber ?? "");
    expect(await optedOut()).toBe(true);
  });
});
