import { ERROR_CODES, type ErrorKind, type FieldProblem, isOrchestratorError, type Problem } from "@orchestrator/core";
import { TRPCError } from "@trpc/server";
import type { TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc";
import { z } from "zod";
import { isDatabaseUnreachable } from "./errors/database-unreachable.ts";
import { errorCode } from "./errors/error-chain.ts";
import { fieldProblems } from "./errors/field-problems.ts";
import { isNeighbourError } from "./integrations/neighbour-error.ts";

interface ErrorPresentation {
  readonly trpc: TRPC_ERROR_CODE_KEY;
  readonly status: number;
  readonly title: string;
}

/** How each kind of error is shown on both surfaces: the only place that knows a status code. */
export const ERRORS = {
  validation: { trpc: "BAD_REQUEST", status: 400, title: "The request is not valid" },
  business_rule: { trpc: "BAD_REQUEST", status: 400, title: "A business rule forbids this" },
  workflow: { trpc: "BAD_REQUEST", status: 400, title: "The workflow does not allow this" },
  unauthenticated: { trpc: "UNAUTHORIZED", status: 401, title: "A valid token is required" },
  forbidden: { trpc: "FORBIDDEN", status: 403, title: "The caller may not do this" },
  not_found: { trpc: "NOT_FOUND", status: 404, title: "Not found" },
  method_not_allowed: { trpc: "METHOD_NOT_SUPPORTED", status: 405, title: "The method is not allowed here" },
  conflict: { trpc: "CONFLICT", status: 409, title: "The request conflicts with what is stored" },
  precondition_failed: {
    trpc: "PRECONDITION_FAILED",
    status: 412,
    title: "What is stored has changed since it was read",
  },
  payload_too_large: { trpc: "PAYLOAD_TOO_LARGE", status: 413, title: "The body is too large" },
  unsupported_media_type: { trpc: "UNSUPPORTED_MEDIA_TYPE", status: 415, title: "The body must be JSON" },
  key_reused: { trpc: "UNPROCESSABLE_CONTENT", status: 422, title: "The idempotency key belongs to another request" },
  rate_limited: { trpc: "TOO_MANY_REQUESTS", status: 429, title: "Too many requests" },
  neighbour_failed: { trpc: "INTERNAL_SERVER_ERROR", status: 500, title: "A neighbouring service failed" },
  internal: { trpc: "INTERNAL_SERVER_ERROR", status: 500, title: "Internal error" },
  unavailable: { trpc: "SERVICE_UNAVAILABLE", status: 503, title: "The service is not available" },
} as const satisfies Record<ErrorKind, ErrorPresentation>;

/** An error as its caller may see it. */
export interface Refusal {
  readonly kind: ErrorKind;
  readonly detail: string;
  readonly problems: readonly FieldProblem[];
  readonly details: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly retryAfter: number | undefined;
}

/** Seconds after which a caller may try a database that could not be reached: it is often back after a fail-over. */
const DATABASE_RETRY_AFTER = 5;

const refusal = (kind: ErrorKind, detail: string, more: Partial<Refusal> = {}): Refusal => ({
  kind,
  detail,
  problems: [],
  details: {},
  retryAfter: undefined,
  ...more,
});

export const NOT_JSON = "The body is not valid JSON";
const INTERNAL = refusal("internal", "An internal error; the correlation id leads to its cause in the logs");

/** What the two HTTP libraries refuse by themselves, in our words: theirs repeat parts of the request. */
const LIBRARY_REFUSALS: Readonly<Record<string, Refusal>> = {
  BAD_REQUEST: refusal("validation", "The call is not well-formed"),
  PARSE_ERROR: refusal("validation", NOT_JSON),
  NOT_FOUND: refusal("not_found", "There is no such operation"),
  METHOD_NOT_SUPPORTED: refusal("method_not_allowed", "Queries are called by GET, mutations by POST"),
  PAYLOAD_TOO_LARGE: refusal("payload_too_large", "The body is larger than 64 kB"),
  UNSUPPORTED_MEDIA_TYPE: refusal("unsupported_media_type", "The body must be of type application/json"),
  FST_ERR_CTP_BODY_TOO_LARGE: refusal("payload_too_large", "The body is larger than 64 kB"),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: refusal("unsupported_media_type", "The body must be of type application/json"),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: refusal("validation", "The body is not as long as Content-Length says"),
  FST_ERR_BAD_URL: refusal("validation", "The URL is not well-formed"),
};

const fromCause = (error: unknown): Refusal => {
  if (isOrchestratorError(error)) {
    const { kind, message, problems, details, retryAfter } = error;
    return refusal(kind, message, { problems, details, retryAfter });
  }
  if (isNeighbourError(error)) {
    return refusal("neighbour_failed", "A neighbouring service failed", { details: { neighbour: error.neighbour } });
  }
  if (isDatabaseUnreachable(error)) {
    return refusal("unavailable", "The database can't be reached", { retryAfter: DATABASE_RETRY_AFTER });
  }
  return LIBRARY_REFUSALS[errorCode(error) ?? ""] ?? INTERNAL;
};

/**
 * What a caller may know of an error. Expected refusals are shown as they are; of everything else only that it happened.
 * A Zod error is the caller's fault only where tRPC raised it for the input: elsewhere it is ours.
 */
export const toRefusal = (error: unknown): Refusal => {
  if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") {
    return fromCause(error instanceof TRPCError ? error.cause : error);
  }
  if (error.cause instanceof z.core.$ZodError) {
    return refusal("validation", "Some fields are not valid", { problems: fieldProblems(error.cause) });
  }
  if (error.cause instanceof SyntaxError) return refusal("validation", NOT_JSON);
  return LIBRARY_REFUSALS[error.code] ?? INTERNAL;
};

/** The RFC 9457 body of a refusal: the same object on REST and, in `data.problem`, on tRPC. */
export const problemOf = ({ kind, detail, problems, details }: Refusal, correlationId: string): Problem => ({
  type: "about:blank",
  title: ERRORS[kind].title,
  status: ERRORS[kind].status,
  detail,
  code: ERROR_CODES[kind],
  correlation_id: correlationId,
  errors: problems.map(({ field, message }) => ({ field, message })),
  ...(Object.keys(details).length > 0 && { details }),
});

export const toProblem = (error: unknown, correlationId: string): Problem => problemOf(toRefusal(error), correlationId);

/** Headers that belong to a refusal, on both surfaces. */
export const refusalHeaders = ({ kind, retryAfter }: Refusal): Record<string, string> => ({
  ...(retryAfter !== undefined && { "retry-after": String(Math.ceil(retryAfter)) }),
  ...(kind === "unauthenticated" && { "www-authenticate": "Bearer" }),
});
