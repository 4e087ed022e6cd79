import type { OrchestratorError } from "../errors.ts";
import type { ConnectionOptions } from "../options.ts";
import type { ChangeTopic } from "../wire.ts";

/** The feed broke off, or could not be opened, and will be opened again. */
export interface ReconnectEvent {
  readonly error: OrchestratorError;
  /** Until the next try. @unit milliseconds */
  readonly waitMs: number;
  /** Where it goes on; undefined: from then on. */
  readonly lastEventId: string | undefined;
}

export interface WatchOptions extends ConnectionOptions {
  /** What to be told of. @default everything */
  readonly topics?: readonly ChangeTopic[] | undefined;
  /**
   * Goes on behind the change with this `change_id`, for instance the last one that an earlier process dealt with.
   *
   * @default from now on
   */
  readonly lastEventId?: string | undefined;
  /** Ends the feed: the loop over it ends, without an error. @default none */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long the service may take to open the feed.
   *
   * @unit milliseconds
   * @default 30_000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long the feed may be silent, without even a ping, before it counts as broken and is opened again.
   *
   * @unit milliseconds
   * @default what the service says when it opens the feed, else 45_000
   */
  readonly silenceMs?: number | undefined;
  /** The feed is open, the first time or again. What the hook throws is dropped. @default none */
  readonly onOpen?: (() => void) | undefined;
  /** Before every wait for the next try. What the hook throws is dropped. @default none */
  readonly onReconnect?: ((event: ReconnectEvent) => void) | undefined;
}
