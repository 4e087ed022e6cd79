import type { ErrorCode, FieldProblem, Problem } from "@orchestrator/core";

/** What an error answer means, by its HTTP status. */
export type ApiErrorKind =
  | "bad_request"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "rate_limited"
  | "server_error"
  | "refused";

const KIND_OF_STATUS: Readonly<Record<number, ApiErrorKind>> = {
  400: "bad_request",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  429: "rate_limited",
};

const kindOf = (status: number): ApiErrorKind => KIND_OF_STATUS[status] ?? (status >= 500 ? "server_error" : "refused");

const marker = Symbol.for("orchestrator.sdk.error");

export interface ErrorOptions {
  readonly correlationId: string;
  readonly cause?: unknown;
}

export interface ApiErrorOptions extends ErrorOptions {
  readonly status: number;
  /** The answer's body, where it is a problem of the service. */
  readonly problem?: Problem | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** The service, or something in front of it, answered that it won't or can't. */
export class OrchestratorApiError extends Error {
  readonly [marker] = true;
  /** By the status; `refused` is any other 4xx. */
  readonly kind: ApiErrorKind;
  /** The HTTP status. */
  readonly status: number;
  /** The service's stable number for the kind of problem; undefined where the answer was not the service's own. */
  readonly code: ErrorCode | undefined;
  /** Leads to everything the service logged and stored about the call. */
  readonly correlationId: string;
  /** Each thing wrong with the parameters. */
  readonly errors: readonly FieldProblem[];
  /** Facts of the refusal, for instance `reason`. */
  readonly details: Readonly<Record<string, unknown>>;
  /** When the service wants to be asked again, from now on in milliseconds; undefined where it did not say. */
  readonly retryAfterMs: number | undefined;

  constructor({ status, problem, retryAfterMs, correlationId, cause }: ApiErrorOptions) {
    super(
      problem?.detail ?? `HTTP ${status}, not from the service itself`,
      cause === undefined ? undefined : { cause },
    );
    this.name = "OrchestratorApiError";
    this.kind = kindOf(status);
    this.status = status;
    this.code = problem?.code;
    this.correlationId = correlationId;
    this.errors = problem?.errors ?? [];
    this.details = problem?.details ?? {};
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer that can be read: the service can't be reached, or the answer broke off. Whether it acted is unknown. */
export class OrchestratorConnectionError extends Error {
  readonly [marker] = true;
  readonly kind = "connection";
  /** As it was sent. */
  readonly correlationId: string;

  constructor(message: string, { correlationId, cause }: ErrorOptions) {
    super(message, { cause });
    this.name = "OrchestratorConnectionError";
    this.correlationId = correlationId;
  }
}

/** The answer took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. Whether it acted is unknown. */
export class OrchestratorTimeoutError extends Error {
  readonly [marker] = true;
  readonly kind = "timeout";
  /** As it was sent. */
  readonly correlationId: string;

  constructor(message: string, { correlationId, cause }: ErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "OrchestratorTimeoutError";
    this.correlationId = correlationId;
  }
}

export type OrchestratorError = OrchestratorApiError | OrchestratorConnectionError | OrchestratorTimeoutError;

/**
 * Recognises this package's errors by a marker, not by their class, so that the ESM and the CJS build in one process agree.
 * `kind` tells them apart.
 */
export const isOrchestratorError = (error: unknown): error is OrchestratorError =>
  typeof error === "object" && error !== null && marker in error;
