import { isOrchestratorError, OrchestratorConnectionError, OrchestratorTimeoutError } from "../errors.ts";
import { type Ambient, ambientCorrelationId, ambientTraceparent } from "../internal/ambient.ts";
import { createBound, within } from "../internal/bound.ts";
import { isObject, parseJson, problemIn, readAnswer, readRefusal } from "../internal/read-answer.ts";
import { queryUrl } from "../internal/try-once.ts";
import type { Fetch } from "../options.ts";
import { createEventParser, type ServerSentEvent } from "./event-parser.ts";

const FEED = "changes.live";
const LIST = "changes.list";
/** Three times the service's usual ping. */
const DEFAULT_SILENCE_MS = 45_000;
const INTERNAL_ERROR = 500;

/** Where the feed is, and how it is opened each time. */
export interface FeedSource {
  /** Of tRPC, for instance `https://orchestrator.example.com/trpc`. */
  readonly url: string;
  readonly fetch: Fetch;
  readonly topics: readonly string[] | undefined;
  readonly timeoutMs: number;
  readonly silenceMs: number | undefined;
  readonly ambient: Ambient;
  readonly onOpen: () => void;
}

const inTime = async <Value>(
  ms: number,
  tooLate: () => Error,
  signal: AbortSignal,
  work: () => Promise<Value>,
): Promise<Value> => {
  const bound = createBound(ms, tooLate, signal);
  try {
    return await within(bound.signal, work);
  } finally {
    bound.release();
  }
};

/** One opening of the feed. */
interface Opening {
  readonly token: string | undefined;
  readonly correlationId: string;
  readonly signal: AbortSignal;
}

const headersOf = ({ token, correlationId }: Opening, traceparent: string | undefined): Record<string, string> => ({
  "x-correlation-id": correlationId,
  ...(traceparent !== undefined && { traceparent }),
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});

const tooLate =
  ({ timeoutMs }: FeedSource, { correlationId }: Opening) =>
  (): Error =>
    new OrchestratorTimeoutError(`No answer within ${timeoutMs} ms`, { correlation_id: correlationId });

/** One request of an opening. */
const ask = async (source: FeedSource, opening: Opening, procedure: string, input: object): Promise<Response> => {
  const { correlationId } = opening;
  const headers = headersOf(opening, ambientTraceparent(source.ambient));
  const response = await source.fetch(queryUrl(source.url, procedure, input), { headers, signal: opening.signal });
  if (response.ok) return response;
  const body = parseJson(await response.text());
  throw readRefusal(response, isObject(body) ? body.error : undefined, correlationId);
};

/** Where the feed stands now, so that nothing is missed from here on, whenever it can be opened. */
const findPlace = async (source: FeedSource, opening: Opening): Promise<string> => {
  const { correlationId } = opening;
  const response = await ask(source, opening, LIST, { limit: 1 });
  const { data } = readAnswer(response, await response.text(), correlationId);
  if (isObject(data) && typeof data.last_change_id === "string") return data.last_change_id;
  throw new OrchestratorConnectionError("The answer is not the service's", { correlation_id: correlationId });
};

/** The error that the service sends where a feed has begun already: by then its status is 200. */
const refusalIn = (data: string, response: Response, sentId: string): Error => {
  const shape = parseJson(data);
  const status = problemIn(shape)?.status ?? INTERNAL_ERROR;
  return readRefusal({ status, headers: response.headers }, shape, sentId);
};

/** How long the service allows for silence. */
const silenceIn = (data: string): number | undefined => {
  const settings = parseJson(data);
  const ms = isObject(settings) ? settings.reconnectAfterInactivityMs : undefined;
  return typeof ms === "number" && ms > 0 ? ms : undefined;
};

async function* readFeed(source: FeedSource, opening: Opening, from: string): AsyncGenerator<ServerSentEvent, void> {
  const { topics, timeoutMs } = source;
  const { correlationId: correlation_id, signal } = opening;
  const response = await inTime(timeoutMs, tooLate(source, opening), signal, () =>
    ask(source, opening, FEED, { lastEventId: from, topics }),
  );
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const parse = createEventParser();
  let silenceMs = source.silenceMs ?? DEFAULT_SILENCE_MS;
  const silent = (): Error => new OrchestratorConnectionError(`Silent for ${silenceMs} ms`, { correlation_id });
  const read = async (): Promise<Uint8Array | undefined> => (await reader?.read())?.value;
  try {
    while (true) {
      const piece = await inTime(silenceMs, silent, signal, read);
      if (piece === undefined) return;
      for (const event of parse(decoder.decode(piece, { stream: true }))) {
        if (event.event === "serialized-error") throw refusalIn(event.data, response, correlation_id);
        if (event.event === "return") return;
        if (event.event === "connected") {
          silenceMs = source.silenceMs ?? silenceIn(event.data) ?? DEFAULT_SILENCE_MS;
          source.onOpen();
        } else yield event;
      }
    }
  } finally {
    reader?.cancel().catch(() => {});
  }
}

/**
 * Opens the feed once, and gives its place, its changes and its pings until it breaks off. It has no end of its own: the
 * service that ends it in good order is one that is about to be replaced, or means to see a new token.
 *
 * @throws OrchestratorError, or the signal's reason
 */
export async function* openFeed(
  source: FeedSource,
  lastEventId: string | undefined,
  token: string | undefined,
  parent: AbortSignal,
): AsyncGenerator<ServerSentEvent, never> {
  const correlationId = ambientCorrelationId(source.ambient);
  const closing = new AbortController();
  const follow = (): void => closing.abort(parent.reason);
  parent.throwIfAborted();
  parent.addEventListener("abort", follow);
  try {
    const opening: Opening = { token, correlationId, signal: closing.signal };
    let from = lastEventId;
    if (from === undefined) {
      from = await inTime(source.timeoutMs, tooLate(source, opening), closing.signal, () => findPlace(source, opening));
      yield { event: "place", data: "", id: from };
    }
    yield* readFeed(source, opening, from);
    throw new OrchestratorConnectionError("The feed ended", { correlation_id: correlationId });
  } catch (error) {
    parent.throwIfAborted();
    if (isOrchestratorError(error)) throw error;
    throw new OrchestratorConnectionError("The feed can't be reached, or broke off", {
      correlation_id: correlationId,
      cause: error,
    });
  } finally {
    parent.removeEventListener("abort", follow);
    closing.abort();
  }
}
