import { asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { contacts } from "../schema/contacts.ts";
import { now } from "../schema/columns.ts";
import { conversations } from "../schema/conversations.ts";

export type Conversation = typeof conversations.$inferSelect;

/**
 * Creates the row of a conversation seen for the first time. One that was only heard of (escalated, or asked about a plan,
 * before any text) learns whose it is; any other is left as it is.
 */
export const ensureConversation = async (
  tx: Transaction,
  params: { id: string; tenantId: string; phoneNumber: string | null },
): Promise<void> => {
  const { tenantId, phoneNumber } = params;
  const insert = tx.insert(conversations).values(params);
  await (phoneNumber === null
    ? insert.onConflictDoNothing({ target: conversations.id })
    : insert.onConflictDoUpdate({
        target: conversations.id,
        set: { tenantId, phoneNumber },
        setWhere: isNull(conversations.phoneNumber),
      }));
};

/**
 * Takes the first lock of every change. Several conversations are locked in the order of their ids, everywhere, so that
 * two changes never wait for each other.
 */
export const lockConversations = async (tx: Transaction, ids: readonly string[]): Promise<readonly Conversation[]> =>
  ids.length === 0
    ? []
    : tx
        .select()
        .from(conversations)
        .where(inArray(conversations.id, [...new Set(ids)]))
        .orderBy(asc(conversations.id))
        .for("update");

export const lockConversation = async (tx: Transaction, id: string): Promise<Conversation | undefined> =>
  (await lockConversations(tx, [id]))[0];

/**
 * Numbers the next inbound text. `displaces`: older texts get no answer of their own any more. Call it with the conversation
 * locked.
 */
export const takeNextSeq = async (tx: Transaction, id: string, displaces: boolean): Promise<number> => {
  const [row] = await tx
    .update(conversations)
    .set({
      lastSeq: sql`${conversations.lastSeq} + 1`,
      ...(displaces ? { answerableSeq: sql`${conversations.lastSeq} + 1` } : {}),
      lastInboundAt: now,
      updatedAt: now,
    })
    .where(eq(conversations.id, id))
    .returning({ seq: conversations.lastSeq });
  if (row === undefined) throw new Error("the conversation to number a text in does not exist");
  return row.seq;
};

export const recordOutbound = async (tx: Transaction, id: string): Promise<void> => {
  await tx.update(conversations).set({ lastOutboundAt: now, updatedAt: now }).where(eq(conversations.id, id));
};

export const findConversation = async (
  db: DatabaseOrTransaction,
  id: string,
): Promise<(Conversation & { optedOut: boolean }) | undefined> => {
  const [row] = await db
    .select({ conversation: conversations, optedOutAt: contacts.optedOutAt })
    .from(conversations)
    .leftJoin(contacts, eq(contacts.phoneNumber, conversations.phoneNumber))
    .where(eq(conversations.id, id));
  return row && { ...row.conversation, optedOut: row.optedOutAt !== null };
};

/** Every conversation that could send a text to this number. Read unlocked; lock them before acting. */
export const findConversationIdsOfNumber = async (
  db: DatabaseOrTransaction,
  phoneNumber: string,
): Promise<readonly string[]> => {
  const rows = await db.execute<{ conversation_id: string }>(sql`
    select id as conversation_id from conversations where phone_number = ${phoneNumber}
    union
    select conversation_id from outbox where phone_number = ${phoneNumber} and kind <> 'notification' and state = 'pending'
  `);
  return rows.map((row) => row.conversation_id);
};
