import { LARGEST_ANSWER_BYTES } from "./resilience.ts";

/** An answer that was larger than anybody may send us. */
export class AnswerTooLargeError extends Error {
  constructor() {
    super(`an answer larger than ${LARGEST_ANSWER_BYTES} bytes`);
    this.name = "AnswerTooLargeError";
  }
}

const bounded = (): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> => {
  let received = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      received += chunk.byteLength;
      if (received > LARGEST_ANSWER_BYTES) controller.error(new AnswerTooLargeError());
      else controller.enqueue(chunk);
    },
  });
};

/**
 * The platform's fetch, with its pool of kept-alive connections, for neighbours: redirects are handed back instead of
 * followed, and reading an answer fails with `AnswerTooLargeError` beyond 1 MiB, the rest left unread.
 */
export const boundedFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
  const response = await globalThis.fetch(input, { ...init, redirect: "manual" });
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(bounded()), { status, statusText, headers });
};
