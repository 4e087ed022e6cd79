/** A token, or a function that gets one: asked when the first call needs it, and again when the service refuses it. */
export type TokenProvider = () => string | Promise<string>;

/** The part of the standard `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface OrchestratorClientOptions {
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

/** What a single call may set. Left out: what the client was made with. */
export interface RequestOptions {
  /** Ends the call, with the signal's reason. The service may have done its work nevertheless. */
  readonly signal?: AbortSignal | undefined;
  /** As the client's. @unit milliseconds */
  readonly timeoutMs?: number | undefined;
  /** As the client's. @unit milliseconds */
  readonly deadlineMs?: number | undefined;
  /** As the client's. */
  readonly maxRetries?: number | undefined;
  /**
   * Sent as `X-Correlation-ID`: everything the service logs and stores about the call carries it. 1 to 100 letters,
   * digits, dots, underscores and hyphens.
   *
   * @default a UUID, the same for all tries of the call
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
}

/** The numbers that bound a call. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
}
