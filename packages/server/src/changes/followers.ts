import { OrchestratorError } from "@orchestrator/core";
import { createWake, type Wake } from "./wake.ts";

/** Feeds that a replica holds open, and how many of them one caller may have. */
export interface FollowerLimits {
  readonly feeds: number;
  readonly feedsOfCaller: number;
}
const LIMITS: FollowerLimits = { feeds: 500, feedsOfCaller: 20 };

const RETRY_AFTER_SECONDS = 5;
/** The longest that a timer takes, about 24 days. */
const LONGEST_FEED_MS = 2 ** 31 - 1_000;
/** A timer may go off a moment before its time. */
const TIMER_SLACK_MS = 20;

/** One open feed. */
export interface Follower {
  readonly caller: string;
  readonly wake: Wake;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

export interface Followers {
  readonly count: number;
  wakeAll(): void;
  /**
   * Takes a place until `remove`, or until the client has gone. Woken when its time is over.
   *
   * @throws OrchestratorError where there is none
   */
  add(request: { readonly caller: string; readonly expiresAt: number; readonly signal: AbortSignal }): {
    readonly follower: Follower;
    remove(): void;
  };
}

/** A refusal that may be over in a moment. */
export const refusal = (kind: "unavailable" | "rate_limited", message: string): OrchestratorError =>
  new OrchestratorError(kind, message, { retryAfter: RETRY_AFTER_SECONDS });

/** Who follows on this replica. */
export const createFollowers = (limits: FollowerLimits = LIMITS, onEmpty: () => void): Followers => {
  const followers = new Set<Follower>();

  const refuseTooMany = (caller: string): void => {
    if (followers.size >= limits.feeds) throw refusal("unavailable", "Too many feeds are open here");
    const own = [...followers].filter((follower) => follower.caller === caller).length;
    if (own >= limits.feedsOfCaller) throw refusal("rate_limited", "This caller has too many feeds open");
  };

  return {
    get count() {
      return followers.size;
    },
    wakeAll: () => {
      for (const { wake } of followers) wake.ring();
    },
    add: ({ caller, expiresAt, signal }) => {
      refuseTooMany(caller);
      const wake = createWake();
      const endsAt = Math.min(expiresAt * 1000, Date.now() + LONGEST_FEED_MS);
      const follower = { caller, wake, endsAt };
      followers.add(follower);
      const expiry = setTimeout(wake.ring, endsAt - Date.now() + TIMER_SLACK_MS).unref();
      const remove = (): void => {
        clearTimeout(expiry);
        signal.removeEventListener("abort", remove);
        followers.delete(follower);
        if (followers.size === 0) onEmpty();
        wake.ring();
      };
      signal.addEventListener("abort", remove, { once: true });
      if (signal.aborted) remove();
      return { follower, remove };
    },
  };
};
