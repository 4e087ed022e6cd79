import type { ErrorKind, Problem } from "@orchestrator/core";
import type { OpenAPIObject } from "trpc-openapi";
import { problemOf } from "../errors.ts";
import { PROBLEM_TYPE } from "./answer-problem.ts";

type Responses = NonNullable<NonNullable<OpenAPIObject["components"]>["responses"]>;

interface Answer {
  /** Its name under `components.responses`. */
  readonly name: string;
  readonly description: string;
  /** The kind and the words of the example. */
  readonly kind: ErrorKind;
  readonly detail: string;
}

/** Every status but 200, once. */
const ANSWERS: Readonly<Record<number, Answer>> = {
  400: {
    name: "BadRequest",
    description: "The input is not valid (ORC_001), or a rule (ORC_002) or the workflow's state (ORC_003) forbids it.",
    kind: "validation",
    detail: "Some fields are not valid",
  },
  401: {
    name: "Unauthorized",
    description: "No token, or one that is not valid.",
    kind: "unauthenticated",
    detail: "A bearer token is required",
  },
  403: {
    name: "Forbidden",
    description: "The token does not carry a role that may do this, or somebody else's name is in the body.",
    kind: "forbidden",
    detail: "This takes the role manager",
  },
  404: {
    name: "NotFound",
    description: "What the id names is not known.",
    kind: "not_found",
    detail: "There is no such workflow",
  },
  409: {
    name: "Conflict",
    description:
      "It conflicts with what is stored, or a request with the same Idempotency-Key is still running: details say which.",
    kind: "conflict",
    detail: "This draft has been decided",
  },
  412: {
    name: "PreconditionFailed",
    description: "What is stored is not of the version that If-Match names: nothing was done.",
    kind: "precondition_failed",
    detail: "The draft is not as it was read: read it again",
  },
  413: {
    name: "PayloadTooLarge",
    description: "The body is larger than 64 kB.",
    kind: "payload_too_large",
    detail: "The body is larger than 64 kB",
  },
  415: {
    name: "UnsupportedMediaType",
    description: "The body is not of type application/json.",
    kind: "unsupported_media_type",
    detail: "The body must be of type application/json",
  },
  422: {
    name: "KeyReused",
    description: "The Idempotency-Key came with another input before: nothing was done.",
    kind: "key_reused",
    detail: "This Idempotency-Key came with another input before; take a new one",
  },
  429: {
    name: "TooManyRequests",
    description: "Too many requests: try again after Retry-After.",
    kind: "rate_limited",
    detail: "Too many requests",
  },
  500: {
    name: "ProcessingError",
    description: "An internal error (ORC_500), or a neighbouring service failed (ORC_008). Nothing was promised.",
    kind: "internal",
    detail: "An internal error; the correlation id leads to its cause in the logs",
  },
  503: {
    name: "Unavailable",
    description: "The database can't be reached: try again after Retry-After.",
    kind: "unavailable",
    detail: "The database can't be reached",
  },
};

const TRY_AGAIN = new Set([409, 429, 503]);
const EXAMPLE_CORRELATION_ID = "0b9f4c6e-2d1a-4e57-9f83-6c5d7e8f9a01";
/** What every answer carries; the rate's only where the caller has a limit. */
export const COMMON_HEADERS = {
  "X-Correlation-ID": { $ref: "#/components/headers/CorrelationId" },
  RateLimit: { $ref: "#/components/headers/RateLimit" },
  "RateLimit-Policy": { $ref: "#/components/headers/RateLimitPolicy" },
};

const exampleOf = ({ kind, detail }: Answer): Problem =>
  problemOf(
    {
      kind,
      detail,
      problems: kind === "validation" ? [{ field: "conversation_id", message: "must be a UUID" }] : [],
      details: {},
      retryAfter: undefined,
    },
    EXAMPLE_CORRELATION_ID,
  );

/** `components.responses`: one entry a status, the same for all operations. */
export const sharedResponses = (): Responses =>
  Object.fromEntries(
    Object.entries(ANSWERS).map(([status, answer]) => [
      answer.name,
      {
        description: answer.description,
        headers: {
          ...COMMON_HEADERS,
          ...(TRY_AGAIN.has(Number(status)) && { "Retry-After": { $ref: "#/components/headers/RetryAfter" } }),
        },
        content: {
          [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" }, example: exampleOf(answer) },
        },
      },
    ]),
  );

/** The name of a status's entry under `components.responses`. */
export const refusalName = (status: number): string => {
  const answer = ANSWERS[status];
  if (answer === undefined) throw new TypeError(`Nothing is known of an answer with status ${status}`);
  return answer.name;
};
