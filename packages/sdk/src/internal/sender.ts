import { isOrchestratorError, type OrchestratorError, OrchestratorTimeoutError } from "../errors.ts";
import type { MutationOptions } from "../options.ts";
import { type Ambient, ambientCorrelationId, ambientTraceparent } from "./ambient.ts";
import { createBound, pause, within } from "./bound.ts";
import type { Answer } from "./call.ts";
import { checkCorrelationId, checkIdempotencyKey, checkLimits, type Limits } from "./check-options.ts";
import { emit } from "./emit.ts";
import { isTransient, retryWait } from "./retry.ts";
import type { TokenSource } from "./token-source.ts";
import { describe, type Endpoint, type Request, tryOnce } from "./try-once.ts";

/** Sends a call to its end: tries, waits, a new token. */
export type Send = (
  procedure: string,
  isMutation: boolean,
  input: unknown,
  options: MutationOptions | undefined,
) => Promise<Answer<unknown>>;

export interface SenderSettings {
  readonly endpoint: Endpoint;
  readonly tokens: TokenSource;
  readonly limits: Limits;
  readonly ambient: Ambient;
}

/** Milliseconds until the next try makes sense; undefined where none does. */
type WaitAfter = (error: OrchestratorError, token: string | undefined) => Promise<number | undefined>;

/** Counts what a call may still repeat: once with a new token, and `maxRetries` times after trouble. */
const createWaitAfter = (
  { tokens }: SenderSettings,
  { maxRetries, deadlineMs }: Limits,
  signal: AbortSignal,
): WaitAfter => {
  const end = performance.now() + deadlineMs;
  let retries = 0;
  let isRenewed = false;
  return async (error, token) => {
    if (error.kind === "unauthenticated" && !isRenewed) {
      isRenewed = true;
      return (await within(signal, () => tokens.renew(token))) === token ? undefined : 0;
    }
    if (retries >= maxRetries || !isTransient(error)) return undefined;
    const wait = retryWait(retries, error, Math.random());
    retries += 1;
    return performance.now() + wait < end ? wait : undefined;
  };
};

/** Tries until there is an answer, a refusal, or no retry or time left. */
const tryUntilAnswered = async (
  settings: SenderSettings,
  request: Request,
  limits: Limits,
  signal: AbortSignal,
): Promise<Answer<unknown>> => {
  const { endpoint, tokens, ambient } = settings;
  const waitAfter = createWaitAfter(settings, limits, signal);
  for (let attempt = 1; ; attempt += 1) {
    const token = await within(signal, () => tokens.current());
    const traceparent = ambientTraceparent(ambient);
    try {
      return await tryOnce(endpoint, request, { attempt, token, traceparent, timeoutMs: limits.timeoutMs }, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!isOrchestratorError(error)) throw error;
      const waitMs = await waitAfter(error, token);
      if (waitMs === undefined) throw error;
      emit(endpoint.hooks.onRetry, { ...describe(request, attempt), error, waitMs });
      if (waitMs > 0) await pause(waitMs, signal);
    }
  }
};

export const createSender =
  (settings: SenderSettings): Send =>
  async (procedure, isMutation, input, options = {}) => {
    const limits = checkLimits(options, settings.limits);
    const correlationId =
      options.correlationId === undefined
        ? ambientCorrelationId(settings.ambient)
        : checkCorrelationId(options.correlationId);
    const idempotencyKey = isMutation ? checkIdempotencyKey(options.idempotencyKey ?? crypto.randomUUID()) : undefined;
    const tooLate = (): Error =>
      new OrchestratorTimeoutError(`No answer within ${limits.deadlineMs} ms, retries included`, {
        correlation_id: correlationId,
      });
    const bound = createBound(limits.deadlineMs, tooLate, options.signal);
    try {
      const { ifMatch } = options;
      const request: Request = { procedure, isMutation, input, correlationId, idempotencyKey, ifMatch };
      return await tryUntilAnswered(settings, request, limits, bound.signal);
    } finally {
      bound.release();
    }
  };
