import type { Neighbour } from "./ports.ts";

/** How one neighbour is asked and when it is left alone. Times in milliseconds. */
export interface ResilienceNumbers {
  /** One attempt, from the connection to the last byte of the answer. */
  readonly timeoutMs: number;
  /** The wait before each retry: as many retries as waits. */
  readonly retryWaitsMs: readonly number[];
  /** The share by which a wait is lengthened or shortened at random. */
  readonly jitter: number;
  /** A Retry-After up to here is waited for; a longer one ends the retrying, and the error carries it. */
  readonly longestRetryAfterMs: number;
  /** So many failures in a row open the circuit. */
  readonly failuresToOpen: number;
  /** After so long an open circuit lets one call through. */
  readonly openMs: number;
  /** Calls under way at once; as many again as `waitingCalls` wait for their turn. */
  readonly concurrentCalls: number;
  readonly waitingCalls: number;
  /** Attempts begun within any 60 seconds. */
  readonly callsPerMinute: number;
}

const usual: ResilienceNumbers = {
  timeoutMs: 30_000,
  retryWaitsMs: [1000, 2000, 4000],
  jitter: 0.2,
  longestRetryAfterMs: 30_000,
  failuresToOpen: 5,
  openMs: 60_000,
  concurrentCalls: Infinity,
  waitingCalls: 0,
  callsPerMinute: Infinity,
};

/** The numbers in force. `POST /sms/send` shares the SMS Agent's circuit and time-out, but is never retried. */
export const RESILIENCE: Readonly<Record<Neighbour, ResilienceNumbers>> = {
  collections_monitor: usual,
  sms_agent: { ...usual, failuresToOpen: 3 },
  notification_service: usual,
  openai: { ...usual, concurrentCalls: 50, waitingCalls: 1000, callsPerMinute: 3500 },
};

/**
 * A text whose connection does not stand after this long is not written at all. Well below the 5 s after which a
 * successor may take over a claimed text: whoever still writes then would send it twice.
 */
export const SEND_CONNECT_MS = 3000;

export const HEALTH_CHECK_MS = 2000;

/** A larger answer is an error and is not read to its end. */
export const LARGEST_ANSWER_BYTES = 1024 * 1024;
