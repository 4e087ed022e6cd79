import { type ChangeEvent, type Database, findNewestChange, listChanges } from "@orchestrator/db";

const PAGE = 500;
/** Who is further behind than this reads the table. */
const MOST_KEPT = 1_000;

/** The newest changes, read once for everybody who follows them on this replica. */
export interface RecentChanges {
  /** Begins at the newest change, whatever was kept before. */
  start(): Promise<void>;
  /** Reads what is new. Several at once are one; one that comes during a reading is followed by another. */
  read(): Promise<void>;
  /** What came after a change; undefined where that is not kept here any more. */
  after(id: number): readonly ChangeEvent[] | undefined;
}

export const createRecentChanges = (db: Database, onNews: () => void): RecentChanges => {
  /** Every change above `base` and up to the last one is here. */
  let base = 0;
  let kept: readonly ChangeEvent[] = [];
  let reading: Promise<void> | undefined;
  let again = false;

  const last = (): number => kept.at(-1)?.id ?? base;

  const readPage = async (): Promise<boolean> => {
    const page = await listChanges(db, { after: last(), limit: PAGE });
    if (page.length === 0) return false;
    const all = [...kept, ...page];
    const forgotten = Math.max(0, all.length - MOST_KEPT);
    base = all[forgotten - 1]?.id ?? base;
    kept = all.slice(forgotten);
    onNews();
    return page.length === PAGE;
  };

  const readAll = async (): Promise<void> => {
    do {
      again = false;
      while (await readPage());
    } while (again);
  };

  return {
    start: async () => {
      await reading;
      base = await findNewestChange(db);
      kept = [];
    },
    read: async () => {
      again = true;
      reading ??= readAll().finally(() => (reading = undefined));
      await reading;
    },
    after: (id) => (id < base ? undefined : kept.filter((change) => change.id > id)),
  };
};
