import { type DatabaseOrTransaction, findNewestChange, findOldestChange } from "@orchestrator/db";

/**
 * Where a feed begins: after the change that was asked for, else now. Undefined for a change that has not happened: it is of
 * another database, or of this one before it was set back.
 */
export const placeToStart = async (
  db: DatabaseOrTransaction,
  after: number | undefined,
): Promise<number | undefined> => {
  const newest = await findNewestChange(db);
  if (after === undefined) return newest;
  return after > newest ? undefined : after;
};

/**
 * Whether everything after a place is still kept. Asked after the reading, it is true of the reading: what was cleared away
 * before it is noticed.
 */
export const isKept = async (db: DatabaseOrTransaction, place: number): Promise<boolean> => {
  const oldest = await findOldestChange(db);
  return oldest === undefined || place >= oldest - 1;
};
