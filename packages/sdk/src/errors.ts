import type { ErrorCode, Problem } from "./wire.ts";

/** What an error answer means, by its HTTP status. */
export type ApiErrorKind =
  | "bad_request"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "precondition_failed"
  | "rate_limited"
  | "server_error"
  | "refused";

const KIND_OF_STATUS: Readonly<Record<number, ApiErrorKind>> = {
  400: "bad_request",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  412: "precondition_failed",
  429: "rate_limited",
};

const kindOf = (status: number): ApiErrorKind => KIND_OF_STATUS[status] ?? (status >= 500 ? "server_error" : "refused");

const marker = Symbol.for("orchestrator.sdk.error");

const mark = (error: Error, name: string): void => {
  error.name = name;
  Object.defineProperty(error, marker, { value: true });
};

/** One thing wrong with the parameters: where, and what was expected. */
export type FieldProblem = Problem["errors"][number];

export interface ErrorOptions {
  readonly correlation_id: string;
  readonly cause?: unknown;
}

export interface ApiErrorOptions extends ErrorOptions {
  readonly status: number;
  readonly headers: Headers;
  /** The answer's body, where it is a problem of the service. */
  readonly problem?: Problem | undefined;
  readonly retryAfterMs?: number | undefined;
}

const causeOf = ({ cause }: ErrorOptions): { cause: unknown } | undefined =>
  cause === undefined ? undefined : { cause };

/** The service, or something in front of it, answered that it won't or can't. What the service says keeps its names. */
export class OrchestratorApiError extends Error {
  /** By the status; `refused` is any other 4xx. */
  readonly kind: ApiErrorKind;
  /** The HTTP status. */
  readonly status: number;
  /** The service's stable number for the kind of problem; undefined where the answer was not the service's own. */
  readonly code: ErrorCode | undefined;
  /** Leads to everything the service logged and stored about the call. */
  readonly correlation_id: string;
  /** Each thing wrong with the parameters. */
  readonly errors: readonly FieldProblem[];
  /** Facts of the refusal, for instance `reason`. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The answer's. */
  readonly headers: Headers;
  /** When the service wants to be asked again, from now on in milliseconds; undefined where it did not say. */
  readonly retryAfterMs: number | undefined;

  constructor(options: ApiErrorOptions) {
    const { status, headers, problem, retryAfterMs, correlation_id } = options;
    super(problem?.detail ?? `HTTP ${status}, not from the service itself`, causeOf(options));
    mark(this, "OrchestratorApiError");
    this.kind = kindOf(status);
    this.status = status;
    this.code = problem?.code;
    this.correlation_id = correlation_id;
    this.errors = problem?.errors ?? [];
    this.details = problem?.details ?? {};
    this.headers = headers;
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer that can be read: the service can't be reached, or the answer broke off. Whether it acted is unknown. */
export class OrchestratorConnectionError extends Error {
  readonly kind = "connection";
  /** As it was sent. */
  readonly correlation_id: string;

  constructor(message: string, options: ErrorOptions) {
    super(message, causeOf(options));
    mark(this, "OrchestratorConnectionError");
    this.correlation_id = options.correlation_id;
  }
}

/** The answer took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. Whether it acted is unknown. */
export class OrchestratorTimeoutError extends Error {
  readonly kind = "timeout";
  /** As it was sent. */
  readonly correlation_id: string;

  constructor(message: string, options: ErrorOptions) {
    super(message, causeOf(options));
    mark(this, "OrchestratorTimeoutError");
    this.correlation_id = options.correlation_id;
  }
}

export type OrchestratorError = OrchestratorApiError | OrchestratorConnectionError | OrchestratorTimeoutError;

/**
 * Recognises this package's errors by a marker, not by their class, so that the ESM and the CJS build in one process agree.
 * `kind` tells them apart.
 */
export const isOrchestratorError = (error: unknown): error is OrchestratorError =>
  typeof error === "object" && error !== null && marker in error;
