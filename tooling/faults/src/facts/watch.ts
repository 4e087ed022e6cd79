import type postgres from "postgres";
import { pause } from "../stage/pause.ts";
import { unsettledConversations } from "./unsettled.ts";

const LOOK_EVERY_MS = 100;
/** A backlog that grows shorter is not stuck. One that does not for so long is. */
const NO_PROGRESS_MS = 15_000;

/** Looks at a cluster's database all the time, and knows since when each conversation has been at rest. */
export interface Watch {
  /** Moment since which nothing has been left to do in a followed conversation; undefined while there is. */
  restSince(conversationId: string): number | undefined;
  follow(conversationIds: readonly string[]): void;
  /** Waits until everything is at rest: at least `patienceMs`, and as long after that as something comes to rest. */
  untilSettled(patienceMs: number): Promise<void>;
  stop(): Promise<void>;
}

export const startWatch = (sql: postgres.Sql): Watch => {
  const since = new Map<string, number>();
  const followed = new Set<string>();
  let settledAt: number | undefined;
  let progressAt = performance.now();
  let left = 0;
  let stopped = false;

  const look = async (): Promise<void> => {
    // While the database is away nobody knows; it is looked at again.
    const working = await unsettledConversations(sql).catch(() => undefined);
    const at = performance.now();
    if (working === undefined) return;
    settledAt = working.size === 0 ? (settledAt ?? at) : undefined;
    if (working.size < left) progressAt = at;
    left = working.size;
    for (const id of followed) {
      if (working.has(id)) since.delete(id);
      else if (!since.has(id)) since.set(id, at);
    }
  };

  const watching = (async () => {
    while (!stopped) {
      await look();
      await pause(LOOK_EVERY_MS);
    }
  })();

  return {
    restSince: (id) => since.get(id),
    follow: (ids) => {
      for (const id of ids) followed.add(id);
    },
    untilSettled: async (patienceMs) => {
      // What was begun just now must have been seen.
      await pause(LOOK_EVERY_MS * 3);
      const deadline = performance.now() + patienceMs;
      while (settledAt === undefined) {
        const now = performance.now();
        if (now > deadline && now > progressAt + NO_PROGRESS_MS) return;
        await pause(LOOK_EVERY_MS);
      }
    },
    stop: async () => {
      stopped = true;
      await watching;
    },
  };
};
