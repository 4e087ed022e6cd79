import type { ChangeList, ChangesFilter } from "@orchestrator/core";
import { type Database, findNewestChange, listChanges } from "@orchestrator/db";
import { changeView } from "./change-view.ts";
import { isKept, placeToStart } from "./places.ts";

/** One page of the changes after a place, for whoever asks from time to time in place of following the feed. */
export const pageOfChanges = async (db: Database, { after, topics, limit }: ChangesFilter): Promise<ChangeList> => {
  const place = await placeToStart(db, after === undefined ? undefined : Number(after));
  const found = place === undefined ? [] : await listChanges(db, { after: place, topics, limit: limit + 1 });
  if (place === undefined || !(await isKept(db, place))) {
    return { items: [], last_change_id: String(await findNewestChange(db)), has_more: false, reset: true };
  }
  const items = found.slice(0, limit);
  return {
    items: items.map(changeView),
    last_change_id: String(items.at(-1)?.id ?? place),
    has_more: found.length > limit,
    reset: false,
  };
};
