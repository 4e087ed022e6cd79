/**
 * The service's errors, by kind. A kind is what a caller can act on; the code is its stable number on the wire.
 * How a kind is shown over HTTP is the server's business (`server/src/errors.ts`), not the core's.
 */
export const ERROR_CODES = {
  validation: "ORC_001",
  business_rule: "ORC_002",
  workflow: "ORC_003",
  unauthenticated: "ORC_004",
  forbidden: "ORC_005",
  not_found: "ORC_006",
  conflict: "ORC_007",
  neighbour_failed: "ORC_008",
  payload_too_large: "ORC_009",
  unsupported_media_type: "ORC_010",
  rate_limited: "ORC_011",
  unavailable: "ORC_012",
  method_not_allowed: "ORC_013",
  precondition_failed: "ORC_014",
  key_reused: "ORC_015",
  internal: "ORC_500",
} as const;

export type ErrorKind = keyof typeof ERROR_CODES;
export type ErrorCode = (typeof ERROR_CODES)[ErrorKind];

/** One thing wrong with the input: where, what was expected, what to do. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export interface OrchestratorErrorOptions {
  readonly cause?: unknown;
  readonly problems?: readonly FieldProblem[];
  /** Machine-readable facts of the refusal that the caller may see (for instance the decision that won a race). */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
}

const marker = Symbol.for("orchestrator.error");

/** An expected refusal. Its `message` is written for the caller; everything else about a failure stays in `cause`. */
export class OrchestratorError extends Error {
  readonly [marker] = true;
  readonly kind: ErrorKind;
  readonly problems: readonly FieldProblem[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryAfter: number | undefined;

  constructor(kind: ErrorKind, message: string, options: OrchestratorErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "OrchestratorError";
    this.kind = kind;
    this.problems = options.problems ?? [];
    this.details = options.details ?? {};
    this.retryAfter = options.retryAfter;
  }

  get code(): ErrorCode {
    return ERROR_CODES[this.kind];
  }
}

/** Recognises our errors by marker, so that two copies of this module in one process agree. */
export const isOrchestratorError = (error: unknown): error is OrchestratorError =>
  typeof error === "object" && error !== null && marker in error;
