import type { EscalationType } from "@orchestrator/core";
import { and, asc, desc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { now } from "../schema/columns.ts";
import { escalationEvents as events } from "../schema/escalation-events.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";

export type EscalationEvent = typeof events.$inferSelect;
type NewEscalationEvent = typeof events.$inferInsert;

/**
 * Records an escalation. Answers undefined where a unique rule says that this one is open already (one open silence a
 * conversation, one open timeout a workflow).
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

/** Escalations that are open (or, newest first, resolved ones), with their tenant, oldest first. */
export const listEscalations = async (
  db: DatabaseOrTransaction,
  filter: { resolved: boolean; conversationId?: string | undefined; limit: number },
): Promise<readonly { event: EscalationEvent; tenantId: string }[]> =>
  db
    .select({ event: events, tenantId: workflows.tenantId })
    .from(events)
    .innerJoin(workflows, eq(workflows.id, events.workflowId))
    .where(
      and(
        filter.resolved ? isNotNull(events.resolvedAt) : isNull(events.resolvedAt),
        filter.conversationId === undefined ? undefined : eq(events.conversationId, filter.conversationId),
      ),
    )
    .orderBy(filter.resolved ? desc(events.resolvedAt) : asc(events.createdAt))
    .limit(filter.limit);

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
