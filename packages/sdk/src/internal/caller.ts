import { isOrchestratorError, OrchestratorTimeoutError } from "../errors.ts";
import type { Limits, MutationOptions, RequestOptions } from "../options.ts";
import type { Mutations, Queries } from "../wire.ts";
import { createBound, pause, within } from "./bound.ts";
import { checkCorrelationId, checkIdempotencyKey, checkLimits } from "./check-options.ts";
import { isTransient, retryWait } from "./retry.ts";
import type { TokenSource } from "./token-source.ts";
import { type Endpoint, type Request, tryOnce } from "./try-once.ts";

/** Calls the service's procedures by name. */
export interface Caller {
  query<Name extends keyof Queries>(
    name: Name,
    input: Queries[Name]["input"],
    options?: RequestOptions,
  ): Promise<Queries[Name]["output"]>;
  mutate<Name extends keyof Mutations>(
    name: Name,
    input: Mutations[Name]["input"],
    options?: MutationOptions,
  ): Promise<Mutations[Name]["output"]>;
}

export interface CallerSettings {
  readonly endpoint: Endpoint;
  readonly tokens: TokenSource;
  readonly limits: Limits;
}

/** One try, or two where the token of the first was refused and another is to be had. */
const tryWithToken = async (
  { endpoint, tokens }: CallerSettings,
  request: Request,
  signal: AbortSignal,
): Promise<unknown> => {
  const token = await within(signal, () => tokens.current());
  try {
    return await tryOnce(endpoint, request, token, signal);
  } catch (error) {
    if (!isOrchestratorError(error) || error.kind !== "unauthenticated") throw error;
    const renewed = await within(signal, () => tokens.renew(token));
    if (renewed === token) throw error;
    return await tryOnce(endpoint, request, renewed, signal);
  }
};

/** Tries until there is an answer, a refusal, or no retry or time left. */
const tryUntilAnswered = async (
  settings: CallerSettings,
  request: Request,
  { maxRetries, deadlineMs }: Limits,
  signal: AbortSignal,
): Promise<unknown> => {
  const end = performance.now() + deadlineMs;
  for (let retry = 0; ; retry += 1) {
    try {
      return await tryWithToken(settings, request, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (retry >= maxRetries || !isOrchestratorError(error) || !isTransient(error)) throw error;
      const wait = retryWait(retry, error, Math.random());
      if (performance.now() + wait >= end) throw error;
      await pause(wait, signal);
    }
  }
};

export const createCaller = (settings: CallerSettings): Caller => {
  const call = async <Output>(
    type: Request["type"],
    procedure: string,
    input: unknown,
    options: MutationOptions = {},
  ): Promise<Output> => {
    const limits = checkLimits(options, settings.limits);
    const correlationId = checkCorrelationId(options.correlationId ?? crypto.randomUUID());
    const idempotencyKey =
      type === "mutation" ? checkIdempotencyKey(options.idempotencyKey ?? crypto.randomUUID()) : undefined;
    const request = { type, procedure, input, correlationId, idempotencyKey, timeoutMs: limits.timeoutMs };
    const bound = createBound(
      limits.deadlineMs,
      () =>
        new OrchestratorTimeoutError(`No answer within ${limits.deadlineMs} ms, retries included`, { correlationId }),
      options.signal,
    );
    try {
      // The service's answers are taken at their word: `wire.test-d.ts` holds the types to its router.
      return (await tryUntilAnswered(settings, request, limits, bound.signal)) as Output;
    } finally {
      bound.release();
    }
  };
  return {
    query: (name, input, options) => call("query", name, input, options),
    mutate: (name, input, options) => call("mutation", name, input, options),
  };
};
