import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { withCode } from "./network-trouble.ts";
import { LARGEST_ANSWER_BYTES, SEND_CONNECT_MS } from "./resilience.ts";

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
  readonly signal: AbortSignal;
  /** Give up unwritten when there is no connection by then. Default `SEND_CONNECT_MS`. */
  readonly connectWithinMs?: number;
}

/** `not_written`: not a byte of the request has left. `lost`: some may have, and no answer came. */
export type Posted =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly retryAfter: string | null;
      /** Null where it could not be read to its end, or was too large. The status stands all the same. */
      readonly body: string | null;
    }
  | { readonly kind: "not_written"; readonly error: string }
  | { readonly kind: "lost"; readonly error: string };

const readBody = async (response: IncomingMessage): Promise<string | null> => {
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    for await (const chunk of response) {
      received += chunk.byteLength;
      if (received > LARGEST_ANSWER_BYTES) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
  } catch {
    return null;
  }
};

const readAnswer = async (response: IncomingMessage): Promise<Posted> => ({
  kind: "answered",
  status: response.statusCode ?? 0,
  retryAfter: response.headers["retry-after"] ?? null,
  body: await readBody(response),
});

/** A request on a connection of its own. Its headers leave with its body, so not before `end`. */
const open = ({ url, headers, body, signal }: Post): ClientRequest => {
  const request = url.startsWith("https:") ? requestHttps : requestHttp;
  return request(url, {
    method: "POST",
    agent: false,
    signal,
    headers: { ...headers, "content-type": "application/json", "content-length": Buffer.byteLength(body) },
  });
};

const exchange = (post: Post, settle: (posted: Posted) => void): void => {
  const { url, body, signal, connectWithinMs = SEND_CONNECT_MS } = post;
  const startedAt = performance.now();
  let written = false;
  let answered = false;

  const request = open(post);
  const tooLate = () => request.destroy(new Error("no connection in time"));
  const deadline = setTimeout(tooLate, connectWithinMs);
  const write = () => {
    clearTimeout(deadline);
    // A process that was held up may see the connection before the timer that has long been due.
    if (performance.now() - startedAt > connectWithinMs) {
      tooLate();
    } else {
      written = true;
      request.end(body);
    }
  };

  request.once("socket", (socket) => socket.once(url.startsWith("https:") ? "secureConnect" : "connect", write));
  request.once("response", (response) => {
    answered = true;
    void readAnswer(response).then(settle);
  });
  const fail = (error: Error | undefined) => {
    clearTimeout(deadline);
    // Once there is a status, an error can only be about the rest of the answer.
    if (answered) return;
    const what = signal.aborted ? "given up before an answer" : withCode("no answer", error);
    settle(written ? { kind: "lost", error: what } : { kind: "not_written", error: withCode("no connection", error) });
  };
  request.on("error", fail);
  // An end without an error and without an answer: the agent switched protocols (101), say.
  request.once("close", () => fail(undefined));
};

/**
 * Posts JSON exactly once, and knows whether it did. Never throws.
 *
 * Each request has a connection of its own, and nothing is handed to it before it stands. So an error before that
 * (DNS, refused, TLS, no connection in time) provably wrote nothing, and any later one may have: no list of error codes
 * decides. A kept-alive connection can't tell the two apart when it is reset: the neighbour may have closed it while it
 * was idle, or while it worked on the request. And fetch repeats some posts by itself: one that is answered 421.
 */
export const postOnce = async (post: Post): Promise<Posted> => {
  const outcome = Promise.withResolvers<Posted>();
  try {
    exchange(post, outcome.resolve);
  } catch (error) {
    // Thrown before there is a connection: a header or an address that can't be sent.
    outcome.resolve({ kind: "not_written", error: withCode("no request", error) });
  }
  return await outcome.promise;
};
