import { createTRPCUntypedClient, httpLink } from "@trpc/client";
import { OrchestratorTimeoutError } from "../errors.ts";
import type { Fetch } from "../options.ts";
import { createBound, within } from "./bound.ts";
import { readFailure } from "./read-failure.ts";

/** One call of a procedure, the same for all its tries. */
export interface Request {
  readonly type: "query" | "mutation";
  /** For instance `messages.receive`. */
  readonly procedure: string;
  readonly input: unknown;
  readonly correlationId: string;
  /** Of a mutation. */
  readonly idempotencyKey: string | undefined;
  /** How long a try may take. */
  readonly timeoutMs: number;
}

/** The other side. */
export interface Endpoint {
  /** Of tRPC, for instance `https://orchestrator.example.com/trpc`. */
  readonly url: string;
  readonly fetch: Fetch;
}

const headersOf = ({ correlationId, idempotencyKey }: Request, token: string | undefined): Record<string, string> => ({
  "x-correlation-id": correlationId,
  ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});

/**
 * Sends a request once.
 *
 * @throws OrchestratorError, or the signal's reason
 */
export const tryOnce = async (
  endpoint: Endpoint,
  request: Request,
  token: string | undefined,
  signal: AbortSignal,
): Promise<unknown> => {
  const { type, procedure, input, correlationId, timeoutMs } = request;
  let response: Response | undefined;
  // A link of its own for every try: tRPC keeps nothing of an answer that isn't JSON, not even its status.
  const rpc = createTRPCUntypedClient({
    links: [
      httpLink({
        url: endpoint.url,
        headers: headersOf(request, token),
        fetch: async (url, init) => (response = await endpoint.fetch(String(url), init as RequestInit)),
      }),
    ],
  });
  const bound = createBound(
    timeoutMs,
    () => new OrchestratorTimeoutError(`No answer within ${timeoutMs} ms`, { correlationId }),
    signal,
  );
  try {
    return await within(bound.signal, () => rpc[type](procedure, input, { signal: bound.signal }));
  } catch (error) {
    bound.signal.throwIfAborted();
    throw readFailure(error, response, correlationId);
  } finally {
    bound.release();
  }
};
