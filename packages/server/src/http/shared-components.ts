import type { OpenAPIObject } from "trpc-openapi";

type Components = NonNullable<OpenAPIObject["components"]>;

/** `components.parameters`: headers that requests may carry. */
export const SHARED_PARAMETERS: NonNullable<Components["parameters"]> = {
  CorrelationId: {
    in: "header",
    name: "X-Correlation-ID",
    description: "Names the request in logs and stored steps, here and at the neighbours. Left out: one is made.",
    schema: { type: "string", pattern: "^[A-Za-z0-9._-]{1,100}$" },
    example: "0b9f4c6e-2d1a-4e57-9f83-6c5d7e8f9a01",
  },
  IdempotencyKey: {
    in: "header",
    name: "Idempotency-Key",
    description:
      "Repeating the request with its key within 24 hours gets the first answer again. The same key with another input: 422; while the first request is running: 409.",
    schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,200}$" },
    example: "7c0b1f5e-approve-c1b7a0de",
  },
};

/** `components.headers`: headers that answers may carry. */
export const SHARED_HEADERS: NonNullable<Components["headers"]> = {
  CorrelationId: { description: "The request's correlation id", schema: { type: "string" } },
  RetryAfter: { description: "Seconds to wait before trying again", schema: { type: "integer" } },
  RateLimit: {
    description: "What is left of the caller's limit, and the seconds until it is whole again",
    schema: { type: "string" },
    example: '"manager";r=1999;t=10',
  },
  RateLimitPolicy: {
    description: "The caller's limit: requests, and the seconds they are counted over",
    schema: { type: "string" },
    example: '"manager";q=2000;w=10',
  },
  IdempotencyReplayed: {
    description: "There where the answer was given before, to the same key",
    schema: { type: "string", enum: ["true"] },
  },
  ETag: {
    description: "The version of what was read, for If-Match",
    schema: { type: "string" },
    example: '"q3Zt0u5Xo0yq2cV1c9mXjA"',
  },
};
