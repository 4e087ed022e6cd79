/** What a neighbour answers: `body` goes out as JSON; `delay_ms` passes after the request took effect. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  delay_ms?: number;
}

/** Thrown by a handler that stops early; the answer is what the caller gets. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.name = "Refusal";
    this.answer = answer;
  }
}

/** The short error form of FastAPI, in which three of the neighbours are written: `{ detail }`. */
export const detail = (status: number, message: unknown): Answer => ({
  status,
  body: { detail: message },
});
