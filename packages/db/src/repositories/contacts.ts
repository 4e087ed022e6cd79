import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { now } from "../schema/columns.ts";
import { contacts } from "../schema/contacts.ts";

export const isOptedOut = async (db: DatabaseOrTransaction, phoneNumber: string): Promise<boolean> => {
  const rows = await db
    .select({ phoneNumber: contacts.phoneNumber })
    .from(contacts)
    .where(and(eq(contacts.phoneNumber, phoneNumber), isNotNull(contacts.optedOutAt)));
  return rows.length > 0;
};

/**
 * Stamps the number as opted out. Answers whether it was not already: of several texts at once, in conversations that
 * don't know of one another yet, one is the first.
 */
export const optOut = async (tx: Transaction, phoneNumber: string, words: string): Promise<boolean> => {
  const stamp = { optedOutAt: now, optedOutBy: words, updatedAt: now };
  const stamped = await tx
    .insert(contacts)
    .values({ phoneNumber, ...stamp })
    .onConflictDoUpdate({ target: contacts.phoneNumber, set: stamp, setWhere: isNull(contacts.optedOutAt) })
    .returning({ phoneNumber: contacts.phoneNumber });
  return stamped.length > 0;
};

export const optIn = async (tx: Transaction, phoneNumber: string): Promise<void> => {
  const stamp = { optedOutAt: null, optedOutBy: null, optedInAt: now, updatedAt: now };
  await tx
    .insert(contacts)
    .values({ phoneNumber, ...stamp })
    .onConflictDoUpdate({ target: contacts.phoneNumber, set: stamp });
};
