import type { ChangeTopic } from "@orchestrator/core";
import { and, asc, gt, inArray, lt, sql } from "drizzle-orm";
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
  const [row] = await db.select({ id: sql<number>`coalesce(max(${changeEvents.id}), 0)::int8` }).from(changeEvents);
  return Number(row?.id ?? 0);
};

/** Forgets changes that nobody resumes from any more. Answers how many. */
export const deleteOldChanges = async (
  db: DatabaseOrTransaction,
  params: { olderThanDays: number },
): Promise<number> => {
  const rows = await db
    .delete(changeEvents)
    .where(lt(changeEvents.createdAt, sql`orchestrator_now() - make_interval(days => ${params.olderThanDays})`))
    .returning({ id: changeEvents.id });
  return rows.length;
};
