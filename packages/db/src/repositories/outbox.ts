import { ESCALATION_TYPES, isHold, type OutboxState } from "@orchestrator/core";
import { and, asc, eq, gte, inArray, ne, sql } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { now } from "../schema/columns.ts";
import { outbox, type SendBaseline } from "../schema/outbox.ts";

export type OutboxRow = typeof outbox.$inferSelect;
type NewOutboxRow = typeof outbox.$inferInsert;

export const queueOutbox = async (tx: Transaction, values: NewOutboxRow): Promise<OutboxRow> => {
  const [row] = await tx.insert(outbox).values(values).returning();
  if (row === undefined) throw new Error("an inserted outbox row was not returned");
  return row;
};

export const findOutbox = async (db: DatabaseOrTransaction, id: string): Promise<OutboxRow | undefined> => {
  const [row] = await db.select().from(outbox).where(eq(outbox.id, id));
  return row;
};

/** The text of a workflow whose fate is open, if any. */
export const findOpenText = async (db: DatabaseOrTransaction, workflowId: string): Promise<OutboxRow | undefined> => {
  const [row] = await db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.workflowId, workflowId),
        ne(outbox.kind, "notification"),
        inArray(outbox.state, ["pending", "claimed", "unknown"]),
      ),
    );
  return row;
};

/** The texts of a workflow, oldest first, whatever became of them. */
export const listTexts = async (db: DatabaseOrTransaction, workflowId: string): Promise<readonly OutboxRow[]> =>
  db
    .select()
    .from(outbox)
    .where(and(eq(outbox.workflowId, workflowId), ne(outbox.kind, "notification")))
    .orderBy(asc(outbox.createdAt), asc(outbox.id));

/** Whether a text of the workflow may have been sent, or was refused for good: either way no second one is drafted. */
export const hasUnsettledOrRejectedText = async (db: DatabaseOrTransaction, workflowId: string): Promise<boolean> => {
  const rows = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.workflowId, workflowId),
        ne(outbox.kind, "notification"),
        inArray(outbox.state, ["claimed", "unknown", "rejected", "delivered"]),
      ),
    )
    .limit(1);
  return rows.length > 0;
};

const HOLDS = sql.join(
  ESCALATION_TYPES.filter(isHold).map((type) => sql`${type}`),
  sql`, `,
);

/**
 * Claims a text for the one attempt that may reach the provider. Answers undefined where it must not be sent (any more): a
 * STOP committed first, or, for a text that the rules alone vouch for, a newer text, a hold, or an operator who switched
 * such texts off; it is not due yet, or somebody else claimed it.
 */
export const claimText = async (
  tx: Transaction,
  id: string,
  baseline: SendBaseline,
): Promise<OutboxRow | undefined> => {
  const [row] = await tx
    .update(outbox)
    .set({ state: "claimed", claimedAt: now, baseline, updatedAt: now })
    .where(
      and(
        eq(outbox.id, id),
        eq(outbox.state, "pending"),
        sql`${outbox.notBefore} <= orchestrator_now()`,
        sql`(${outbox.kind} in ('opt_out_confirmation', 'help') or not exists (
          select from contacts c where c.phone_number = ${outbox.phoneNumber} and c.opted_out_at is not null
        ))`,
        sql`(${outbox.vouchedBy} <> 'auto' or exists (
          select from orchestration_workflows w join conversations c on c.id = w.conversation_id
          where w.id = ${outbox.workflowId} and w.seq = c.answerable_seq
        ))`,
        sql`(${outbox.vouchedBy} <> 'auto' or not exists (
          select from escalation_events e
          where e.resolved_at is null and e.escalation_type in (${HOLDS})
            and (e.conversation_id = ${outbox.conversationId} or e.phone_number = ${outbox.phoneNumber})
        ))`,
        sql`(${outbox.vouchedBy} <> 'auto' or coalesce((
          select s.enabled from operator_switches s where s.name = 'auto_send' order by s.id desc limit 1
        ), true))`,
      ),
    )
    .returning();
  return row;
};

export interface OutboxPatch {
  readonly externalId?: string | null;
  readonly boundMessageId?: string | null;
  readonly lastError?: string | null;
  /** Seconds from now before which nobody looks at it again. */
  readonly delaySeconds?: number;
  /** The same as a moment. */
  readonly notBefore?: Date;
  /** The neighbour refused it for now: one of the tries it has. */
  readonly countTry?: boolean;
}

/**
 * Moves an outbox row, guarded by the states it may come from. Answers undefined where it was in none of them. A row that
 * goes back to `pending` was provably not sent: it has answered nobody, so its claim is forgotten.
 */
export const moveOutbox = async (
  tx: DatabaseOrTransaction,
  id: string,
  from: readonly OutboxState[],
  to: OutboxState,
  patch: OutboxPatch = {},
): Promise<OutboxRow | undefined> => {
  const { delaySeconds, countTry = false, ...values } = patch;
  const [row] = await tx
    .update(outbox)
    .set({
      ...values,
      ...(delaySeconds === undefined
        ? {}
        : { notBefore: sql`orchestrator_now() + make_interval(secs => ${delaySeconds})` }),
      ...(countTry ? { tries: sql`${outbox.tries} + 1` } : {}),
      ...(to === "delivered" ? { deliveredAt: now } : {}),
      ...(to === "pending" ? { claimedAt: null } : {}),
      state: to,
      updatedAt: now,
    })
    .where(and(eq(outbox.id, id), inArray(outbox.state, [...from])))
    .returning();
  return row;
};

/** Puts an unknown send before a person: the machine does not look at it any more. */
export const handOverText = async (tx: Transaction, id: string): Promise<boolean> => {
  const rows = await tx
    .update(outbox)
    .set({ state: "unknown", handedOverAt: now, updatedAt: now })
    .where(and(eq(outbox.id, id), inArray(outbox.state, ["claimed", "unknown"]), sql`${outbox.handedOverAt} is null`))
    .returning({ id: outbox.id });
  return rows.length > 0;
};

/** Gives a text that left without a draft the queue item that stands for it. */
export const linkDraft = async (tx: Transaction, id: string, responseQueueId: string): Promise<void> => {
  await tx.update(outbox).set({ responseQueueId, updatedAt: now }).where(eq(outbox.id, id));
};

/**
 * Takes up again a text that somebody vouched for and that was given up unsent: a retry sends it, and drafts nothing new.
 * Answers undefined where the workflow's newest text is no such text.
 */
export const reviveVouchedText = async (tx: Transaction, workflowId: string): Promise<OutboxRow | undefined> => {
  const [row] = await tx
    .update(outbox)
    .set({ state: "pending", tries: 0, notBefore: now, updatedAt: now })
    .where(
      and(
        eq(
          outbox.id,
          sql`(
            select newest.id from outbox newest
            where newest.workflow_id = ${workflowId} and newest.kind in ('reply', 'help')
            order by newest.created_at desc limit 1
          )`,
        ),
        eq(outbox.state, "cancelled"),
        ne(outbox.vouchedBy, "auto"),
      ),
    )
    .returning();
  return row;
};

/** A person says the text did not arrive: the same row, and so the same key, may be sent once more. */
export const releaseText = async (tx: Transaction, id: string): Promise<OutboxRow | undefined> => {
  const [row] = await tx
    .update(outbox)
    .set({
      state: "pending",
      handedOverAt: null,
      claimedAt: null,
      vouchedBy: "manager",
      notBefore: now,
      updatedAt: now,
    })
    .where(and(eq(outbox.id, id), eq(outbox.state, "unknown")))
    .returning();
  return row;
};

/** Cancels unclaimed texts of a workflow: those the rules vouch for, or all of them. */
export const cancelTexts = async (tx: Transaction, workflowId: string, which: "automatic" | "all"): Promise<number> => {
  const rows = await tx
    .update(outbox)
    .set({ state: "cancelled", updatedAt: now })
    .where(
      and(
        eq(outbox.workflowId, workflowId),
        ne(outbox.kind, "notification"),
        ne(outbox.kind, "opt_out_confirmation"),
        eq(outbox.state, "pending"),
        which === "automatic" ? eq(outbox.vouchedBy, "auto") : undefined,
      ),
    )
    .returning({ id: outbox.id });
  return rows.length;
};

/** Takes back the confirmations of an opt-out that have not left: the number has opted in again. */
/** Answers how many. */
export const cancelConfirmations = async (tx: Transaction, phoneNumber: string): Promise<number> => {
  const rows = await tx
    .update(outbox)
    .set({ state: "cancelled", updatedAt: now })
    .where(
      and(eq(outbox.phoneNumber, phoneNumber), eq(outbox.kind, "opt_out_confirmation"), eq(outbox.state, "pending")),
    )
    .returning({ id: outbox.id });
  return rows.length;
};

/** Every other text to this row's number that left, or may have left, since the row was queued. */
export const findRivalTexts = async (
  db: DatabaseOrTransaction,
  row: Pick<OutboxRow, "id" | "phoneNumber" | "createdAt">,
): Promise<readonly { body: string; messageIds: readonly string[] }[]> => {
  const rows = await db
    .select({ body: outbox.body, accepted: outbox.externalId, bound: outbox.boundMessageId })
    .from(outbox)
    .where(
      and(
        eq(outbox.phoneNumber, row.phoneNumber ?? ""),
        ne(outbox.id, row.id),
        inArray(outbox.state, ["claimed", "unknown", "delivered"]),
        gte(outbox.claimedAt, row.createdAt),
      ),
    );
  return rows.map(({ body, accepted, bound }) => ({
    body,
    messageIds: [accepted, bound].filter((id) => id !== null),
  }));
};

/** Takes a notification for one delivery try. At least once: a crash in the middle means it is tried again. */
export const claimNotification = async (tx: DatabaseOrTransaction, id: string): Promise<OutboxRow | undefined> => {
  const [row] = await tx
    .update(outbox)
    .set({ state: "claimed", claimedAt: now, tries: sql`${outbox.tries} + 1`, updatedAt: now })
    .where(and(eq(outbox.id, id), eq(outbox.kind, "notification"), inArray(outbox.state, ["pending", "claimed"])))
    .returning();
  return row;
};
