import { createFetch } from "ofetch";
import { z } from "zod";
import { inCallSpan } from "../observability/call-spans.ts";
import { traceHeaders } from "../observability/tracing.ts";
import { AnswerTooLargeError, boundedFetch } from "./bounded-fetch.ts";
import { statusError } from "./http-answer.ts";
import { withCode } from "./network-trouble.ts";
import { NeighbourError } from "./neighbour-error.ts";
import type { Policy } from "./policy.ts";
import type { CallContext, Neighbour } from "./ports.ts";
import { UnexpectedAnswerError } from "./unexpected-answer.ts";
import { parseStorable, whereItDiffers } from "./wire-values.ts";

/** Gives the bearer token of one request; short-lived, so it is asked for each time. */
export type Authorization = () => Promise<string>;

export interface Service {
  readonly neighbour: Neighbour;
  /** With or without a path of its own; a trailing slash does not matter. */
  readonly baseUrl: string;
  readonly authorization?: Authorization | undefined;
}

export interface ServiceRequest<Answer extends z.ZodType> {
  readonly method: "GET" | "POST";
  /** Begins with a slash; variable parts encoded. */
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answer: Answer;
}

export interface ServiceClient {
  /** Asks under the neighbour's policy and reads the answer; whatever goes wrong over there is a `NeighbourError`. */
  request<Answer extends z.ZodType>(request: ServiceRequest<Answer>, context: CallContext): Promise<z.output<Answer>>;
  /** The same, but null where the neighbour answers with one of these statuses: there is no such thing. */
  find<Answer extends z.ZodType>(
    request: ServiceRequest<Answer>,
    absentOn: readonly number[],
    context: CallContext,
  ): Promise<z.output<Answer> | null>;
}

interface Exchange {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

const http = createFetch({
  fetch: boundedFetch,
  Headers,
  AbortController,
  // Retrying has one owner, the policy: a number here would repeat POSTs too.
  defaults: { retry: 0, ignoreResponseError: true, responseType: "text" },
});

export const urlOf = (baseUrl: string, path: string): string => `${baseUrl.replace(/\/+$/, "")}${path}`;

/** The headers of every request to a service. */
export const serviceHeaders = async (
  { authorization }: Pick<Service, "authorization">,
  { correlationId }: CallContext,
): Promise<Record<string, string>> => ({
  accept: "application/json",
  "x-correlation-id": correlationId,
  ...traceHeaders(),
  ...(authorization === undefined ? {} : { authorization: `Bearer ${await authorization()}` }),
});

const parseJson = (neighbour: Neighbour, status: number, text: string): unknown => {
  try {
    return parseStorable(text);
  } catch {
    // Mostly an answer cut off on its way: the next one may arrive whole.
    throw new NeighbourError(neighbour, `answered ${status} with unreadable JSON`, { transient: true });
  }
};

const networkError = (neighbour: Neighbour, error: unknown): NeighbourError =>
  error instanceof AnswerTooLargeError
    ? new UnexpectedAnswerError(neighbour, error.message)
    : new NeighbourError(neighbour, withCode("no answer", error), { transient: true });

/** The HTTP client of one service: JSON both ways, leniently read. */
export const createServiceClient = (service: Service, policy: Policy): ServiceClient => {
  const { neighbour, baseUrl } = service;

  const exchange = async (
    { method, path, body, headers }: ServiceRequest<z.ZodType>,
    context: CallContext,
    signal: AbortSignal,
  ): Promise<Exchange> => {
    const common = await serviceHeaders(service, context);
    try {
      const response = await http.raw<string, "text">(urlOf(baseUrl, path), {
        method,
        headers: { ...common, ...headers },
        signal,
        ...(body === undefined ? {} : { body: { ...body } }),
      });
      return { status: response.status, retryAfter: response.headers.get("retry-after"), text: response._data ?? "" };
    } catch (error) {
      throw networkError(neighbour, error);
    }
  };

  const ask = (request: ServiceRequest<z.ZodType>, context: CallContext, signal: AbortSignal): Promise<Exchange> =>
    inCallSpan({ neighbour, method: request.method, url: baseUrl }, () => exchange(request, context, signal));

  const readAnswer = <Answer extends z.ZodType>(schema: Answer, { status, retryAfter, text }: Exchange) => {
    if (status < 200 || status > 299) throw statusError(neighbour, status, retryAfter);
    const parsed = schema.safeParse(parseJson(neighbour, status, text));
    if (parsed.success) return parsed.data;
    throw new UnexpectedAnswerError(
      neighbour,
      `answered ${status} in an unknown shape, ${whereItDiffers(parsed.error)}`,
    );
  };

  return {
    request: async (request, context) =>
      await policy.run(
        async (signal) => readAnswer(request.answer, await ask(request, context, signal)),
        context.signal,
      ),
    find: async (request, absentOn, context) =>
      await policy.run(async (signal) => {
        const answer = await ask(request, context, signal);
        return absentOn.includes(answer.status) ? null : readAnswer(request.answer, answer);
      }, context.signal),
  };
};

const notOk = z.object({ ok: z.literal(false) });

const saysNotOk = (text: string): boolean => {
  try {
    return notOk.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
};

/** Whether `GET /health` answers with a success and does not itself say otherwise. One request, past every policy. */
export const answersHealthCheck = async (baseUrl: string, limitMs: number): Promise<boolean> => {
  try {
    const signal = AbortSignal.timeout(limitMs);
    const response = await http.raw<string, "text">(urlOf(baseUrl, "/health"), { signal });
    return response.ok && !saysNotOk(response._data ?? "");
  } catch {
    return false;
  }
};
