import type { RequestEvent, ResponseEvent, RetryEvent } from "./events.ts";

/** A token, or a function that gets one: asked when the first call needs it, and again when the service refuses it. */
export type TokenProvider = () => string | Promise<string>;

/** The part of the standard `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where the service is, and how to get to it: what `createOrchestratorClient` and `watchChanges` have in common. */
export interface ConnectionOptions {
  /** Where the service is, for instance `https://orchestrator.example.com`. A path in it is kept. */
  readonly baseUrl: string | URL;
  /**
   * The bearer token, without the word `Bearer`. A provider's token is kept and shared by all calls until the service
   * answers 401; then the provider is asked once more and the call repeated with what it gives. A fixed token is final.
   *
   * @default none: only `health` answers
   */
  readonly token?: string | TokenProvider | undefined;
  /** @default the runtime's own `fetch`, looked up at each call */
  readonly fetch?: Fetch | undefined;
  /**
   * Gives the correlation id of whatever the program is at work on, for instance from an `AsyncLocalStorage`. Asked once a
   * call; an id that the service would not take is replaced by a new one.
   *
   * @default a UUID for each call
   */
  readonly correlationId?: (() => string | undefined) | undefined;
  /**
   * Gives the W3C `traceparent` to send along. Asked before every try, so that each can be a span of its own; a value that
   * is not one is not sent.
   *
   * @default none is sent
   */
  readonly traceparent?: (() => string | undefined) | undefined;
}

/** The numbers that bound a call. */
export interface CallLimits {
  /**
   * How long one try may take, its answer's last byte included. A try that takes longer is retried.
   *
   * @unit milliseconds
   * @default 30_000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long a whole call may take: all tries, the waits between them, and getting a token. A wait that would end later
   * is not begun.
   *
   * @unit milliseconds
   * @default 60_000
   */
  readonly deadlineMs?: number | undefined;
  /**
   * How often a call is repeated after its first try, where that failed by a network error, a time-out, 408, 429 or 5xx.
   * Waits are random within 0.5 s, 1 s, 2 s … 8 s, on top of the service's `Retry-After`. 0: never.
   *
   * @default 2
   */
  readonly maxRetries?: number | undefined;
}

/** Told of what goes over the wire, never of the token. What a hook throws is dropped: it can't fail a call. */
export interface Hooks {
  /** Before every try. @default none */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After every answer, refusals included, before its body is read. @default none */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before every wait for the next try. @default none */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

export interface OrchestratorClientOptions extends ConnectionOptions, CallLimits, Hooks {}

/** What a single call may set. Left out: what the client was made with. */
export interface RequestOptions extends CallLimits {
  /** Ends the call, with the signal's reason. The service may have done its work nevertheless. @default none */
  readonly signal?: AbortSignal | undefined;
  /**
   * Sent as `X-Correlation-ID`: everything the service logs and stores about the call carries it. 1 to 100 letters,
   * digits, dots, underscores and hyphens.
   *
   * @default what the client's `correlationId` gives, else a UUID; the same for all tries of the call
   */
  readonly correlationId?: string | undefined;
}

export interface MutationOptions extends RequestOptions {
  /**
   * Sent as `Idempotency-Key`. Give the same key to calls that are to count as one. 1 to 200 visible ASCII characters.
   *
   * @default a UUID, the same for all tries of the call, another for the next call
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Sent as `If-Match`: a decision about a draft is refused with `precondition_failed` where the draft is not as it was
   * read. The value is the `etag` header of `responses.get`, from its `withResponse()`.
   *
   * @default any version will do
   */
  readonly ifMatch?: string | undefined;
}
