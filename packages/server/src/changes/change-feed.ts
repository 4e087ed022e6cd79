import { type Change, type ChangesReset, type ChangeTopic, OrchestratorError } from "@orchestrator/core";
import {
  type ChangeEvent,
  CHANGES_CHANNEL,
  type Database,
  findNewestChange,
  listChanges,
  listenTo,
  type Listener,
} from "@orchestrator/db";
import type { Logger } from "../observability/logger.ts";
import { changeView } from "./change-view.ts";
import { createFollowers, type Follower, type FollowerLimits, refusal } from "./followers.ts";
import { createRecentChanges } from "./recent-changes.ts";
import { isKept, placeToStart } from "./places.ts";

/**
 * How often the table is looked at while somebody follows. Also where notifications come: one can be lost with a connection
 * that looks alive, and a pooler takes LISTEN and never tells anything.
 */
const POLL_MS = 750;
const PAGE = 500;
export interface FollowRequest {
  /** Goes on after this change; undefined: from now on. */
  readonly after: number | undefined;
  readonly topics: readonly ChangeTopic[] | undefined;
  /** The token's subject. */
  readonly caller: string;
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt: number;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
}

/** Follows the changes for everybody on this replica who watches: by one connection that listens, and one look at a time. */
export interface ChangeFeed {
  /**
   * The place is taken before this resolves: whatever is committed after it will be told. Ends when the client has gone.
   *
   * @throws OrchestratorError at once where there are too many feeds; later when the token ends, or the service stops
   */
  follow(request: FollowRequest): Promise<AsyncGenerator<Change | ChangesReset, void>>;
  stop(): Promise<void>;
}

export interface ChangeFeedOptions {
  readonly db: Database;
  /** A URL that keeps its session; undefined: there is none, and the table is only looked at. */
  readonly listenUrl: string | undefined;
  readonly logger: Logger;
  /** Aborts when the service begins to stop. */
  readonly stopping: AbortSignal;
  /** Default: 500 feeds, 20 of them one caller's. */
  readonly limits?: FollowerLimits;
}

const isWanted = (change: ChangeEvent, topics: readonly ChangeTopic[] | undefined): boolean =>
  topics === undefined || topics.includes(change.topic);

export const createChangeFeed = (options: ChangeFeedOptions): ChangeFeed => {
  const { db, listenUrl, logger, stopping, limits } = options;
  let opening: Promise<void> | undefined;
  const followers = createFollowers(limits, () => (opening = undefined));
  const recent = createRecentChanges(db, followers.wakeAll);
  let listener: Listener | undefined;
  let poll: NodeJS.Timeout | undefined;
  let isFailing = false;
  stopping.addEventListener("abort", followers.wakeAll, { once: true });

  const look = (): void => {
    if (followers.count === 0) return;
    recent.read().then(
      () => (isFailing = false),
      (error: unknown) => {
        if (!isFailing) logger.warn("changes can't be read at the moment", { error });
        isFailing = true;
      },
    );
  };

  /** Nothing listens and nothing is asked before somebody follows. */
  const open = async (): Promise<void> => {
    await recent.start();
    poll ??= setInterval(look, POLL_MS).unref();
    if (listenUrl === undefined) return;
    listener ??= listenTo({
      url: listenUrl,
      channel: CHANGES_CHANNEL,
      onWake: look,
      onLost: (error) => logger.warn("notifications of changes are lost; the table is looked at instead", { error }),
    });
  };

  /** What is after a place, from memory or from the table; undefined where some of it is not kept any more. */
  const changesAfter = async (place: number): Promise<readonly ChangeEvent[] | undefined> => {
    const known = recent.after(place);
    if (known !== undefined) return known;
    const page = await listChanges(db, { after: place, limit: PAGE });
    return (await isKept(db, place)) ? page : undefined;
  };

  async function* changesFrom(
    { topics, signal }: FollowRequest,
    { wake, endsAt }: Follower,
    start: number | undefined,
  ): AsyncGenerator<Change | ChangesReset, void> {
    let place = start;
    while (!signal.aborted) {
      if (stopping.aborted) throw refusal("unavailable", "The service is stopping: open the feed again");
      if (Date.now() >= endsAt) {
        throw new OrchestratorError("unauthenticated", "The token has ended", { details: { reason: "expired" } });
      }
      const changes: readonly ChangeEvent[] | undefined = place === undefined ? undefined : await changesAfter(place);
      if (changes === undefined) {
        place = await findNewestChange(db);
        yield { kind: "reset", change_id: String(place), at: new Date().toISOString() };
      } else if (changes.length === 0) {
        await wake.heard();
      } else {
        for (const change of changes) {
          place = change.id;
          if (isWanted(change, topics)) yield changeView(change);
        }
      }
    }
  }

  async function* untilClosed(
    changes: AsyncGenerator<Change | ChangesReset, void>,
    remove: () => void,
  ): AsyncGenerator<Change | ChangesReset, void> {
    try {
      yield* changes;
    } finally {
      remove();
    }
  }

  return {
    follow: async (request) => {
      if (stopping.aborted) throw refusal("unavailable", "The service is stopping");
      const { follower, remove } = followers.add(request);
      try {
        await (opening ??= open());
        const start = await placeToStart(db, request.after);
        return untilClosed(changesFrom(request, follower, start), remove);
      } catch (error) {
        remove();
        opening = undefined;
        throw error;
      }
    },
    stop: async () => {
      clearInterval(poll);
      await listener?.stop();
    },
  };
};
