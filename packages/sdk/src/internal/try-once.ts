import { isOrchestratorError, OrchestratorConnectionError, OrchestratorTimeoutError } from "../errors.ts";
import type { RequestEvent } from "../events.ts";
import type { Fetch, Hooks } from "../options.ts";
import { createBound, within } from "./bound.ts";
import type { Answer } from "./call.ts";
import { emit } from "./emit.ts";
import { readAnswer } from "./read-answer.ts";

/** One call of a procedure, the same for all its tries. */
export interface Request {
  /** For instance `messages.receive`. */
  readonly procedure: string;
  readonly isMutation: boolean;
  readonly input: unknown;
  readonly correlationId: string;
  /** Of a mutation. */
  readonly idempotencyKey: string | undefined;
  readonly ifMatch: string | undefined;
}

/** The other side. */
export interface Endpoint {
  /** Of tRPC, for instance `https://orchestrator.example.com/trpc`. */
  readonly url: string;
  readonly fetch: Fetch;
  readonly hooks: Hooks;
}

/** What differs from try to try. */
export interface Try {
  /** From 1. */
  readonly attempt: number;
  readonly token: string | undefined;
  readonly traceparent: string | undefined;
  readonly timeoutMs: number;
}

/** The URL of a query: its parameters are in it. */
export const queryUrl = (url: string, procedure: string, input: unknown): string =>
  input === undefined
    ? `${url}/${procedure}`
    : `${url}/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

export const describe = (request: Request, attempt: number): RequestEvent => ({
  procedure: request.procedure,
  attempt,
  correlation_id: request.correlationId,
  idempotency_key: request.idempotencyKey,
});

const headersOf = (request: Request, { token, traceparent }: Try): Record<string, string> => ({
  "x-correlation-id": request.correlationId,
  ...(request.isMutation && { "content-type": "application/json" }),
  ...(request.idempotencyKey !== undefined && { "idempotency-key": request.idempotencyKey }),
  ...(request.ifMatch !== undefined && { "if-match": request.ifMatch }),
  ...(traceparent !== undefined && { traceparent }),
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});

const send = async (
  { url, fetch, hooks }: Endpoint,
  request: Request,
  attempt: Try,
  signal: AbortSignal,
): Promise<Answer<unknown>> => {
  const { procedure, isMutation, input, correlationId } = request;
  const event = describe(request, attempt.attempt);
  emit(hooks.onRequest, event);
  const start = performance.now();
  const response = await fetch(isMutation ? `${url}/${procedure}` : queryUrl(url, procedure, input), {
    method: isMutation ? "POST" : "GET",
    headers: headersOf(request, attempt),
    ...(isMutation && input !== undefined && { body: JSON.stringify(input) }),
    signal,
  });
  const { status, headers } = response;
  emit(hooks.onResponse, { ...event, status, headers, durationMs: performance.now() - start });
  return readAnswer(response, await response.text(), correlationId);
};

/**
 * Sends a request once.
 *
 * @throws OrchestratorError, or the signal's reason
 */
export const tryOnce = async (
  endpoint: Endpoint,
  request: Request,
  attempt: Try,
  signal: AbortSignal,
): Promise<Answer<unknown>> => {
  const { correlationId: correlation_id } = request;
  const { timeoutMs } = attempt;
  const tooLate = (): Error => new OrchestratorTimeoutError(`No answer within ${timeoutMs} ms`, { correlation_id });
  const bound = createBound(timeoutMs, tooLate, signal);
  try {
    return await within(bound.signal, () => send(endpoint, request, attempt, bound.signal));
  } catch (error) {
    bound.signal.throwIfAborted();
    if (isOrchestratorError(error)) throw error;
    throw new OrchestratorConnectionError("The service can't be reached, or its answer broke off", {
      correlation_id,
      cause: error,
    });
  } finally {
    bound.release();
  }
};
