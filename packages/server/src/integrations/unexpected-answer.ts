import { NeighbourError } from "./neighbour-error.ts";
import type { Neighbour } from "./ports.ts";

/**
 * An answer that came, but is not what was agreed: another shape, or too large. Worth asking again, yet no sign that
 * the neighbour is down: one unreadable record must not open the circuit for everybody else.
 */
export class UnexpectedAnswerError extends NeighbourError {
  constructor(neighbour: Neighbour, message: string) {
    super(neighbour, message, { transient: true });
    this.name = "UnexpectedAnswerError";
  }
}
