import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { type DatabaseOrTransaction, queryRows, type Transaction } from "../client.ts";
import { now } from "../schema/columns.ts";
import { conversations } from "../schema/conversations.ts";

export type Conversation = typeof conversations.$inferSelect;

/**
 * Creates the row of a conversation seen for the first time; any other is left as it is, and unlocked: several are locked
 * in one order, later.
 */
export const ensureConversation = async (
  tx: Transaction,
  params: { id: string; tenantId: string; phoneNumber: string | null },
): Promise<void> => {
  await tx.insert(conversations).values(params).onConflictDoNothing({ target: conversations.id });
};

/** A conversation that was only heard of learns whose it is. Answers it as it is now. Call it with the conversation locked. */
export const identifyConversation = async (
  tx: Transaction,
  params: { id: string; tenantId: string; phoneNumber: string },
): Promise<Conversation | undefined> => {
  const { id, tenantId, phoneNumber } = params;
  const [row] = await tx
    .update(conversations)
    .set({ tenantId, phoneNumber })
    .where(and(eq(conversations.id, id), isNull(conversations.phoneNumber)))
    .returning();
  return row;
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

/** Says whose the conversation is: what its next text is compared with. Call it with the conversation locked. */
export const setIdentity = async (
  tx: Transaction,
  id: string,
  identity: { tenantId: string; phoneNumber: string },
): Promise<void> => {
  await tx
    .update(conversations)
    .set({ ...identity, updatedAt: now })
    .where(eq(conversations.id, id));
};

export const recordOutbound = async (tx: Transaction, id: string): Promise<void> => {
  await tx.update(conversations).set({ lastOutboundAt: now, updatedAt: now }).where(eq(conversations.id, id));
};

export const findConversation = async (db: DatabaseOrTransaction, id: string): Promise<Conversation | undefined> => {
  const [row] = await db.select().from(conversations).where(eq(conversations.id, id));
  return row;
};

/** Every conversation that could send a text to this number. Read unlocked; lock them before acting. */
export const findConversationIdsOfNumber = async (
  db: DatabaseOrTransaction,
  phoneNumber: string,
): Promise<readonly string[]> => {
  const rows = await queryRows<{ conversation_id: string }>(
    db,
    sql`
    select id as conversation_id from conversations where phone_number = ${phoneNumber}
    union
    select conversation_id from outbox where phone_number = ${phoneNumber} and kind <> 'notification' and state = 'pending'
  `,
  );
  return rows.map((row) => row.conversation_id);
};
