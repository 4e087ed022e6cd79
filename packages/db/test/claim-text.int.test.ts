import { describe, expect, it } from "vitest";
import { claimText } from "../src/repositories/outbox.ts";
import { optIn, optOut } from "../src/repositories/contacts.ts";
import type { outbox } from "../src/schema/index.ts";
import { inTransaction } from "../src/transaction.ts";
import { makeConversation, makeText, makeWorkflow } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase({ poolSize: 20 });

const BASELINE = { highest_outbound_id: 7 };

const claim = (id: string) => inTransaction(database.db, (tx) => claimText(tx, id, BASELINE));

const hours = (count: number): Date => new Date(Date.now() + count * 3_600_000);

type Text = Partial<typeof outbox.$inferInsert>;

const textWith = async (situation: { stopped?: boolean; newerText?: boolean; text?: Text }) => {
  const conversation = await makeConversation(database.db);
  const workflow = await makeWorkflow(database.db, { conversationId: conversation.id, status: "processing" });
  const text = await makeText(database.db, { workflowId: workflow.id, ...situation.text });
  const phoneNumber = conversation.phoneNumber ?? "";
  if (situation.stopped) await inTransaction(database.db, (tx) => optOut(tx, phoneNumber, "STOP"));
  if (situation.newerText) await makeWorkflow(database.db, { conversationId: conversation.id });
  return { text, phoneNumber };
};

describe("claimText", () => {
  it.each([
    ["a reply the rules vouch for", {}],
    ["a manager's text, also after a newer text", { newerText: true, text: { vouchedBy: "manager" as const } }],
    [
      "the confirmation of a STOP",
      { stopped: true, newerText: true, text: { kind: "opt_out_confirmation" as const, vouchedBy: "system" as const } },
    ],
    [
      "the answer to HELP, also where the number opted out",
      { stopped: true, newerText: true, text: { kind: "help" as const, vouchedBy: "system" as const } },
    ],
    ["a text whose hour has come", { text: { notBefore: hours(-1) } }],
  ])("claims %s", async (_name, situation) => {
    const { text } = await textWith(situation);
    const claimed = await claim(text.id);
    expect(claimed).toMatchObject({ id: text.id, state: "claimed", baseline: BASELINE });
    expect(claimed?.claimedAt).toBeInstanceOf(Date);
  });

  it.each([
    ["a reply to a number that opted out", { stopped: true }],
    ["a manager's text to a number that opted out", { stopped: true, text: { vouchedBy: "manager" as const } }],
    ["an automatic text after a newer text", { newerText: true }],
    ["a text whose hour has not come", { text: { notBefore: hours(1) } }],
    ["a text that is claimed", { text: { state: "claimed" as const } }],
    ["a text of unknown fate", { text: { state: "unknown" as const } }],
    ["a text that was delivered", { text: { state: "delivered" as const } }],
    ["a text that was rejected", { text: { state: "rejected" as const } }],
    ["a text that was cancelled", { text: { state: "cancelled" as const } }],
  ])("leaves %s", async (_name, situation) => {
    const { text } = await textWith(situation);
    expect(await claim(text.id)).toBeUndefined();
  });

  it("claims again for a number that opted in again", async () => {
    const { text, phoneNumber } = await textWith({ stopped: true });
    await inTransaction(database.db, (tx) => optIn(tx, phoneNumber));
    expect(await claim(text.id)).toMatchObject({ state: "claimed" });
  });

  it("gives a text to one of twenty at once", async () => {
    const { text } = await textWith({});
    const claimed = await Promise.all(Array.from({ length: 20 }, () => claim(text.id)));
    expect(claimed.filter((row) => row !== undefined)).toHaveLength(1);
  });

  it("waits for whoever is cancelling the text, and then leaves it", async () => {
    const { text } = await textWith({});
    let claiming: Promise<unknown> | undefined;
    await database.sql.begin(async (sql) => {
      await sql`update outbox set state = 'cancelled' where id = ${text.id}`;
      claiming = claim(text.id);
      await expect
        .poll(
          () =>
            database.sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
        .toHaveLength(1);
    });
    expect(await claiming).toBeUndefined();
  });
});
