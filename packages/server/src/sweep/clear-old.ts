import { deleteOldChanges, deleteOldRequests } from "@orchestrator/db";
import type { Deps } from "../deps.ts";

/** Who was away for longer reads everything anew. */
const CHANGES_KEPT_DAYS = 7;
const ANSWERS_KEPT_HOURS = 24;
/** Of each, in one sweep: a statement must not hold up what else the database does. */
const BATCH = 5_000;

/** Forgets what was only kept for a while: changes to resume from, and answers to repeated requests. */
export const clearOld = async ({ db }: Pick<Deps, "db">): Promise<void> => {
  await deleteOldChanges(db, { olderThanDays: CHANGES_KEPT_DAYS, limit: BATCH });
  await deleteOldRequests(db, { olderThanHours: ANSWERS_KEPT_HOURS, limit: BATCH });
};
