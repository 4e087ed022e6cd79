import { OrchestratorApiError, OrchestratorConnectionError } from "../errors.ts";
import type { Problem } from "../wire.ts";
import type { Answer } from "./call.ts";
import { readRetryAfter } from "./retry.ts";

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isProblem = (value: unknown): value is Problem =>
  isObject(value) &&
  typeof value.code === "string" &&
  typeof value.detail === "string" &&
  typeof value.correlation_id === "string" &&
  Array.isArray(value.errors);

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The problem that the service puts into tRPC's error shape. */
export const problemIn = (shape: unknown): Problem | undefined => {
  const data = isObject(shape) ? shape.data : undefined;
  return isObject(data) && isProblem(data.problem) ? data.problem : undefined;
};

/** What the other side takes for now: its dates are on its own clock, whatever ours says. */
const timeOf = (headers: Headers): number => {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? Date.now() : date;
};

/**
 * The error that a refusal is.
 *
 * @param shape tRPC's, where there is one
 * @param sentId the correlation id as it was sent
 */
export const readRefusal = (
  { status, headers }: Pick<Response, "status" | "headers">,
  shape: unknown,
  sentId: string,
): OrchestratorApiError => {
  const problem = problemIn(shape);
  return new OrchestratorApiError({
    status,
    headers,
    problem,
    correlation_id: problem?.correlation_id ?? headers.get("x-correlation-id") ?? sentId,
    retryAfterMs: readRetryAfter(headers.get("retry-after"), timeOf(headers)),
  });
};

/**
 * The answer in tRPC's envelope.
 *
 * @param text the whole body
 * @param sentId the correlation id as it was sent
 * @throws OrchestratorError for a refusal, and for what is not the service's
 */
export const readAnswer = (response: Response, text: string, sentId: string): Answer<unknown> => {
  const { ok, status, headers } = response;
  const body = parseJson(text);
  if (!ok) throw readRefusal(response, isObject(body) ? body.error : undefined, sentId);
  if (!isObject(body) || !isObject(body.result)) {
    throw new OrchestratorConnectionError("The answer broke off, or is not the service's", { correlation_id: sentId });
  }
  return { data: body.result.data, status, headers, correlation_id: headers.get("x-correlation-id") ?? sentId };
};
