import type { ChangeTopic } from "@orchestrator/core";
import { and, asc, gt, inArray, lt, max, sql } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../client.ts";
import { changeEvents } from "../schema/change-events.ts";

export type ChangeEvent = typeof changeEvents.$inferSelect;

/** Wakes whoever listens for changes; carries nothing, because the table is the truth. */
export const CHANGES_CHANNEL = "orchestrator_changes";

/** The changes after a number, in the order in which they were committed. */
export const listChanges = async (
  db: DatabaseOrTransaction,
  params: { after: number; topics?: readonly ChangeTopic[] | undefined; limit: number },
): Promise<readonly ChangeEvent[]> =>
  db
    .select()
    .from(changeEvents)
    .where(
      and(
        gt(changeEvents.id, params.after),
        params.topics === undefined ? undefined : inArray(changeEvents.topic, [...params.topics]),
      ),
    )
    .orderBy(asc(changeEvents.id))
    .limit(params.limit);

/** The number of the newest change; 0 where nothing has changed yet. */
export const findNewestChange = async (db: DatabaseOrTransaction): Promise<number> => {
  const [row] = await db.select({ id: max(changeEvents.id) }).from(changeEvents);
  return row?.id ?? 0;
};

/** The number of the oldest change that is still kept; undefined where nothing has changed yet. */
export const findOldestChange = async (db: DatabaseOrTransaction): Promise<number | undefined> => {
  const [row] = await db.select({ id: changeEvents.id }).from(changeEvents).orderBy(asc(changeEvents.id)).limit(1);
  return row?.id;
};

/**
 * Forgets changes that nobody resumes from any more, but never the newest: it says where the numbers are. Answers how many,
 * at most `limit`.
 */
export const deleteOldChanges = async (
  db: DatabaseOrTransaction,
  params: { olderThanDays: number; limit: number },
): Promise<number> => {
  const old = db
    .select({ id: changeEvents.id })
    .from(changeEvents)
    .where(
      and(
        lt(changeEvents.createdAt, sql`orchestrator_now() - make_interval(days => ${params.olderThanDays})`),
        sql`${changeEvents.id} < (select max(id) from change_events)`,
      ),
    )
    .orderBy(changeEvents.createdAt)
    .limit(params.limit);
  const rows = await db.delete(changeEvents).where(inArray(changeEvents.id, old)).returning({ id: changeEvents.id });
  return rows.length;
};
