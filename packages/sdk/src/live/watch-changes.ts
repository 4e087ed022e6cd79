import { isOrchestratorError, type OrchestratorError } from "../errors.ts";
import { pause, within } from "../internal/bound.ts";
import { checkDuration, endpointUrl } from "../internal/check-options.ts";
import { emit } from "../internal/emit.ts";
import { isTransient, retryWait } from "../internal/retry.ts";
import { createTokenSource, type TokenSource } from "../internal/token-source.ts";
import { type LiveChange, readChange } from "./change.ts";
import { type FeedSource, openFeed } from "./open-feed.ts";
import type { WatchOptions } from "./options.ts";

const DEFAULT_TIMEOUT_MS = 30_000;

/** What became of the feed since it was last alive. */
interface Trouble {
  readonly failures: number;
  readonly isRenewed: boolean;
}
const NO_TROUBLE: Trouble = { failures: 0, isRenewed: false };

interface Watch {
  readonly source: FeedSource;
  readonly tokens: TokenSource;
  readonly signal: AbortSignal;
  readonly onReconnect: WatchOptions["onReconnect"];
}

/** Waits for the next try. @throws the error where there is none to be made */
const waitAfter = async (
  { tokens, signal, onReconnect }: Watch,
  error: OrchestratorError,
  { failures, isRenewed }: Trouble,
  token: string | undefined,
  lastEventId: string | undefined,
): Promise<Trouble> => {
  if (error.kind === "unauthenticated" && !isRenewed) {
    if ((await within(signal, () => tokens.renew(token))) === token) throw error;
    emit(onReconnect, { error, waitMs: 0, lastEventId });
    return { failures, isRenewed: true };
  }
  if (!isTransient(error)) throw error;
  const waitMs = retryWait(failures, error, Math.random());
  emit(onReconnect, { error, waitMs, lastEventId });
  await pause(waitMs, signal);
  return { failures: failures + 1, isRenewed };
};

async function* follow(watch: Watch, from: string | undefined): AsyncGenerator<LiveChange, void> {
  const { source, tokens, signal } = watch;
  let lastEventId = from;
  let trouble = NO_TROUBLE;
  while (true) {
    const token = await within(signal, () => tokens.current());
    try {
      for await (const event of openFeed(source, lastEventId, token, signal)) {
        trouble = NO_TROUBLE;
        if (event.id) lastEventId = event.id;
        const change = readChange(event);
        if (change !== undefined) yield change;
      }
    } catch (error) {
      if (!isOrchestratorError(error)) throw error;
      trouble = await waitAfter(watch, error, trouble, token, lastEventId);
    }
  }
}

async function* untilAborted(watch: Watch, from: string | undefined): AsyncGenerator<LiveChange, void> {
  try {
    yield* follow(watch, from);
  } catch (error) {
    if (!watch.signal.aborted) throw error;
  }
}

/**
 * The service's changes as they happen, in their order and without an end: `for await` over it. Where the feed breaks off it
 * is opened again, after random waits within 0.5 s, 1 s, 2 s … 8 s on top of the service's `Retry-After`, and goes on
 * behind the last change that was given. Leaving the loop, or the signal, closes it.
 *
 * A refusal ends it with an `OrchestratorApiError`: a token without the role, or a second 401 after a new token. What the
 * token's provider throws ends it too.
 *
 * @throws TypeError at once for an option that makes no sense, naming it
 */
export const watchChanges = (options: WatchOptions): AsyncGenerator<LiveChange, void> => {
  const { silenceMs, onOpen } = options;
  const source: FeedSource = {
    url: endpointUrl(options.baseUrl),
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    topics: options.topics,
    timeoutMs: checkDuration("timeoutMs", options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    silenceMs: silenceMs === undefined ? undefined : checkDuration("silenceMs", silenceMs),
    ambient: options,
    onOpen: () => emit(onOpen, undefined),
  };
  const tokens = createTokenSource(options.token);
  const signal = options.signal ?? new AbortController().signal;
  return untilAborted({ source, tokens, signal, onReconnect: options.onReconnect }, options.lastEventId);
};
