import {
  bulkhead,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  isTaskCancelledError,
  retry,
  timeout,
  TimeoutStrategy,
} from "cockatiel";
import { createMinuteBudget } from "./minute-budget.ts";
import { isNeighbourError, NeighbourError } from "./neighbour-error.ts";
import type { BreakerState, Neighbour } from "./ports.ts";
import type { ResilienceNumbers } from "./resilience.ts";
import { UnexpectedAnswerError } from "./unexpected-answer.ts";
import { CallEndedError, untilEnded } from "./until-ended.ts";

/** One attempt. It has to end when the signal does: a time-out works by nothing else. */
export type Attempt<Value> = (signal: AbortSignal) => Promise<Value>;

export interface OnceOptions<Value> {
  readonly signal?: AbortSignal | undefined;
  /** Whether this value is a failure to the circuit, although it is returned like any other. */
  readonly isFailure: (value: Value) => boolean;
}

/** The way to one neighbour. Failures come as `NeighbourError`; whatever else an attempt throws is passed through. */
export interface Policy {
  /** Retried while the failure is transient. Ends with the signal, in the waits between attempts too. */
  run<Value>(attempt: Attempt<Value>, signal?: AbortSignal): Promise<Value>;
  /**
   * Exactly one attempt or none: behind the same circuit, never retried. Throws before the attempt where the circuit
   * does not admit it; it does not wait for the outcome of another call's probe, as `run` does.
   */
  once<Value>(attempt: Attempt<Value>, options: OnceOptions<Value>): Promise<Value>;
  /** `half_open` as soon as the open time is over, whether or not anybody has called since. */
  state(): BreakerState;
  /** Whether `once` would make its attempt now: the circuit is not open, and nobody else is probing it. */
  admits(): boolean;
  /** Whether the last finished call failed, permanently or for now. */
  lastCallFailed(): boolean;
}

export interface PolicyOptions {
  readonly neighbour: Neighbour;
  readonly numbers: ResilienceNumbers;
  readonly onStateChange?: ((state: BreakerState) => void) | undefined;
  /** From 0 to 1, for the jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Carries a value of `once` past the circuit as the failure it is. */
class FailedValue<Value> extends Error {
  readonly value: Value;
  readonly endedByCaller: boolean;

  constructor(value: Value, endedByCaller: boolean) {
    super("a value that counts as a failure");
    this.name = "FailedValue";
    this.value = value;
    this.endedByCaller = endedByCaller;
  }
}

type Settled<Value> = { readonly value: Value } | { readonly refusal: unknown };

const countsAgainstCircuit = (error: unknown): boolean =>
  isNeighbourError(error) && error.transient && !(error instanceof UnexpectedAnswerError);

const isEndedByCaller = (error: unknown): boolean =>
  error instanceof CallEndedError || (error instanceof FailedValue && error.endedByCaller);

const STATES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: "closed",
  [CircuitState.HalfOpen]: "half_open",
  [CircuitState.Open]: "open",
  [CircuitState.Isolated]: "open",
};

/**
 * retry( breaker( timeout ) ) for one neighbour, with a limit on calls where its numbers have one.
 *
 * Each attempt counts on the circuit. Transient failures (network, time-out, 408, 429, 5xx) count against it; every
 * other answer, a 404 or a 401 included, shows that the neighbour is there and counts for it.
 */
export const createPolicy = ({ neighbour, numbers, onStateChange, random = Math.random }: PolicyOptions): Policy => {
  const { timeoutMs, retryWaitsMs, jitter, longestRetryAfterMs, openMs } = numbers;

  const waitBefore = ({ attempt, result }: IRetryBackoffContext<unknown>): number => {
    const usualWait = (retryWaitsMs[attempt - 1] ?? 0) * (1 + jitter * (2 * random() - 1));
    const asked = "error" in result && isNeighbourError(result.error) ? (result.error.retryAfterSeconds ?? 0) : 0;
    return Math.max(usualWait, asked * 1000);
  };
  const isWorthRetrying = (error: unknown): boolean =>
    isNeighbourError(error) && error.transient && (error.retryAfterSeconds ?? 0) * 1000 <= longestRetryAfterMs;

  // Unreferenced, because a wait that its caller has ended must not keep a stopping process alive.
  const retrying = retry(handleWhen(isWorthRetrying), {
    maxAttempts: retryWaitsMs.length,
    backoff: new DelegateBackoff(waitBefore),
  }).dangerouslyUnref();
  const breaker = circuitBreaker(
    // A probe that its caller cut short has proved nothing: the circuit stays open.
    handleWhen((error): boolean => !isEndedByCaller(error) || breaker.state === CircuitState.HalfOpen),
    { breaker: new ConsecutiveBreaker(numbers.failuresToOpen), halfOpenAfter: openMs },
  );
  const limit = timeout(timeoutMs, TimeoutStrategy.Cooperative);
  const slots = bulkhead(numbers.concurrentCalls, numbers.waitingCalls);
  const budget = createMinuteBudget(numbers.callsPerMinute);

  let openedAt = 0;
  let lastFailed = false;
  breaker.onBreak(() => {
    openedAt = Date.now();
  });
  breaker.onStateChange((state) => onStateChange?.(STATES[state]));

  const state = (): BreakerState =>
    breaker.state === CircuitState.Open && Date.now() - openedAt >= openMs ? "half_open" : STATES[breaker.state];
  const admits = (): boolean => breaker.state !== CircuitState.HalfOpen && state() !== "open";

  const circuitOpen = (cause?: unknown) => new NeighbourError(neighbour, "circuit open", { transient: true, cause });

  const explain = (error: unknown, attemptSignal: AbortSignal, signal: AbortSignal | undefined): unknown => {
    if (error instanceof FailedValue) return error;
    if (signal?.aborted === true) return new CallEndedError(signal.reason);
    if (!attemptSignal.aborted) return error;
    return new NeighbourError(neighbour, `no answer within ${timeoutMs / 1000} s`, { transient: true, cause: error });
  };

  const attemptOnce = async <Value>(attempt: Attempt<Value>, { signal, isFailure }: OnceOptions<Value>) => {
    const judged = async (attemptSignal: AbortSignal): Promise<Settled<Value>> => {
      try {
        const value = await attempt(attemptSignal);
        if (isFailure(value)) throw new FailedValue(value, signal?.aborted === true);
        return { value };
      } catch (error) {
        const failure = explain(error, attemptSignal, signal);
        if (failure instanceof FailedValue || failure instanceof CallEndedError || countsAgainstCircuit(failure)) {
          throw failure;
        }
        return { refusal: failure };
      }
    };
    const settled = await breaker.execute(
      async () => await limit.execute(async (context) => await judged(context.signal), signal),
    );
    if ("refusal" in settled) throw settled.refusal;
    return settled.value;
  };

  const translate = (error: unknown): unknown => {
    if (isBrokenCircuitError(error)) return circuitOpen(error);
    if (isBulkheadRejectedError(error)) {
      return new NeighbourError(neighbour, "too many calls waiting", { transient: true, cause: error });
    }
    if (error instanceof CallEndedError || isTaskCancelledError(error)) {
      return new NeighbourError(neighbour, "ended by the caller", { transient: true, cause: error.cause });
    }
    return error;
  };

  const watched = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      const value = await work();
      lastFailed = false;
      return value;
    } catch (error) {
      if (!isEndedByCaller(error) && !isTaskCancelledError(error)) lastFailed = true;
      if (error instanceof FailedValue) return error.value;
      throw translate(error);
    }
  };

  return {
    run: async (attempt, signal) => {
      const inTurn = async () =>
        await slots.execute(async () => {
          await budget(signal);
          return await attemptOnce(attempt, { signal, isFailure: () => false });
        }, signal);
      return await watched(async () => await untilEnded(async () => await retrying.execute(inTurn, signal), signal));
    },
    once: async (attempt, options) => {
      if (!admits()) throw circuitOpen();
      return await watched(async () => await attemptOnce(attempt, options));
    },
    state,
    admits,
    lastCallFailed: () => lastFailed,
  };
};
