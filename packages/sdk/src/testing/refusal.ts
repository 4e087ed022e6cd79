import type { FieldProblem } from "../errors.ts";
import type { ErrorCode, Problem } from "../wire.ts";

export interface RefusalOptions {
  /** @default the service's code for the status */
  readonly code?: ErrorCode | undefined;
  /** @default "Refused by the fake" */
  readonly detail?: string | undefined;
  /** Each wrong field. @default none */
  readonly errors?: readonly FieldProblem[] | undefined;
  /** Facts, for instance `{ reason: "opted_out" }` of a conflict. @default none */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as `Retry-After`. @unit seconds @default none */
  readonly retryAfter?: number | undefined;
}

/** A refusal in the service's own shape. */
export interface Refusal {
  readonly status: number;
  readonly problem: Omit<Problem, "correlation_id">;
  readonly retryAfter: number | undefined;
}

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: "ORC_001",
  401: "ORC_004",
  403: "ORC_005",
  404: "ORC_006",
  405: "ORC_013",
  409: "ORC_007",
  413: "ORC_009",
  415: "ORC_010",
  429: "ORC_011",
  503: "ORC_012",
};

/** @param status the HTTP status, from 400 on */
export const refusal = (status: number, options: RefusalOptions = {}): Refusal => {
  const { code, detail = "Refused by the fake", errors = [], details, retryAfter } = options;
  return {
    status,
    problem: {
      type: "about:blank",
      title: "",
      status,
      detail,
      code: code ?? CODE_OF_STATUS[status] ?? "ORC_500",
      errors: [...errors],
      ...(details !== undefined && { details: { ...details } }),
    },
    retryAfter,
  };
};

/** Thrown by a behaviour: the answer is a refusal. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refused: Refusal) {
    super(refused.problem.detail);
    this.refusal = refused;
  }
}
