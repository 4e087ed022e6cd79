import type { Neighbour } from "./ports.ts";

const marker = Symbol.for("orchestrator.neighbour-error");

/** A call to a neighbour that failed for good: after its policy's retries, or with the circuit open. */
export class NeighbourError extends Error {
  readonly [marker] = true;
  readonly neighbour: Neighbour;
  /** True for network errors, time-outs, 408, 429, 5xx and an open circuit: the same call may work later. */
  readonly transient: boolean;
  readonly retryAfterSeconds: number | null;
  /** The HTTP status it answered with; null where it gave no answer. */
  readonly status: number | null;

  constructor(
    neighbour: Neighbour,
    /** What happened, without bodies, names or numbers: it goes to logs and audit steps. */
    message: string,
    options: { transient: boolean; retryAfterSeconds?: number | null; status?: number; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "NeighbourError";
    this.neighbour = neighbour;
    this.transient = options.transient;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.status = options.status ?? null;
  }
}

export const isNeighbourError = (error: unknown): error is NeighbourError =>
  typeof error === "object" && error !== null && marker in error;
