import type { OrchestratorError } from "./errors.ts";

/** A try that goes out. */
export interface RequestEvent {
  /** For instance `messages.receive`. */
  readonly procedure: string;
  /** Which try of the call this is, from 1. */
  readonly attempt: number;
  /** As it is sent. */
  readonly correlation_id: string;
  /** Of a mutation; the same for all tries of a call. */
  readonly idempotency_key: string | undefined;
}

/** An answer that came in, a refusal included. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** From the request to the answer's headers. @unit milliseconds */
  readonly durationMs: number;
}

/** A try that failed, and is to be repeated. */
export interface RetryEvent extends RequestEvent {
  readonly error: OrchestratorError;
  /** Until the next try; 0 where only the token was refused and there is a new one. @unit milliseconds */
  readonly waitMs: number;
}
