import type { EscalationType } from "@orchestrator/core";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { now } from "../schema/columns.ts";
import { escalationEvents as events } from "../schema/escalation-events.ts";

export type EscalationEvent = typeof events.$inferSelect;
type NewEscalationEvent = typeof events.$inferInsert;

/**
 * Records an escalation. Answers undefined where a unique rule says that this one is open already (one open silence or
 * take-over a conversation, one open timeout a workflow).
 */
export const recordEscalation = async (
  tx: Transaction,
  values: NewEscalationEvent,
): Promise<EscalationEvent | undefined> => {
  const [row] = await tx.insert(events).values(values).onConflictDoNothing().returning();
  return row;
};

/** Unresolved escalations that concern this conversation or this phone number. */
export const findOpenEscalations = async (
  db: DatabaseOrTransaction,
  params: { conversationId: string; phoneNumber: string | null },
): Promise<readonly EscalationEvent[]> =>
  db
    .select()
    .from(events)
    .where(
      and(
        isNull(events.resolvedAt),
        or(
          eq(events.conversationId, params.conversationId),
          params.phoneNumber === null ? undefined : eq(events.phoneNumber, params.phoneNumber),
        ),
      ),
    )
    .orderBy(asc(events.createdAt));

export const findEscalation = async (db: DatabaseOrTransaction, id: string): Promise<EscalationEvent | undefined> => {
  const [row] = await db.select().from(events).where(eq(events.id, id));
  return row;
};

/** Resolves one escalation. Answers undefined where it was resolved already. */
export const resolveEscalation = async (
  tx: Transaction,
  id: string,
  by: string,
): Promise<EscalationEvent | undefined> => {
  const [row] = await tx
    .update(events)
    .set({ resolvedAt: now, handledBy: by })
    .where(and(eq(events.id, id), isNull(events.resolvedAt)))
    .returning();
  return row;
};

/** Resolves the open escalations of these types of one workflow: what answered them says so by itself. */
export const resolveEscalationsOf = async (
  tx: Transaction,
  workflowId: string,
  types: readonly EscalationType[],
  by: string,
): Promise<void> => {
  if (types.length === 0) return;
  await tx
    .update(events)
    .set({ resolvedAt: now, handledBy: by })
    .where(
      and(eq(events.workflowId, workflowId), inArray(events.escalationType, [...types]), isNull(events.resolvedAt)),
    );
};

export const hasOpenEscalation = async (db: DatabaseOrTransaction, workflowId: string): Promise<boolean> => {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.workflowId, workflowId), isNull(events.resolvedAt)))
    .limit(1);
  return rows.length > 0;
};

/** The open take-over of a conversation: its `assignedTo` holds the conversation. */
export const findTakeOver = async (
  db: DatabaseOrTransaction,
  conversationId: string,
): Promise<EscalationEvent | undefined> => {
  const [row] = await db
    .select()
    .from(events)
    .where(
      and(
        eq(events.conversationId, conversationId),
        eq(events.escalationType, "taken_over"),
        isNull(events.resolvedAt),
      ),
    );
  return row;
};

/**
 * Gives an open escalation to somebody. `from`: only where nobody looks after it, or one of these does. Answers undefined
 * where that is not so (any more).
 */
export const assignEscalation = async (
  tx: Transaction,
  id: string,
  assignment: { to: string; from: readonly string[] | "anybody" },
): Promise<EscalationEvent | undefined> => {
  const [row] = await tx
    .update(events)
    .set({ assignedTo: assignment.to, assignedAt: now })
    .where(
      and(
        eq(events.id, id),
        isNull(events.resolvedAt),
        assignment.from === "anybody"
          ? undefined
          : or(isNull(events.assignedTo), inArray(events.assignedTo, [...assignment.from])),
      ),
    )
    .returning();
  return row;
};
