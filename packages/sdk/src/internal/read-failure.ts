import type { Problem } from "@orchestrator/core";
import { TRPCClientError } from "@trpc/client";
import { OrchestratorApiError, OrchestratorConnectionError } from "../errors.ts";
import { readRetryAfter } from "./retry.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isProblem = (value: unknown): value is Problem =>
  isObject(value) &&
  typeof value.code === "string" &&
  typeof value.detail === "string" &&
  typeof value.correlation_id === "string" &&
  Array.isArray(value.errors);

/** The problem that the service puts into tRPC's error envelope. */
const problemIn = (error: unknown): Problem | undefined => {
  const data: unknown = error instanceof TRPCClientError ? error.data : undefined;
  return isObject(data) && isProblem(data.problem) ? data.problem : undefined;
};

const causeOf = (error: unknown): unknown => (error instanceof TRPCClientError ? error.cause : error);

/**
 * Why a try failed.
 *
 * @param response what came back, if anything did
 * @param correlationId as it was sent
 */
export const readFailure = (
  error: unknown,
  response: Response | undefined,
  correlationId: string,
): OrchestratorApiError | OrchestratorConnectionError => {
  if (response === undefined) {
    return new OrchestratorConnectionError("The service can't be reached", { correlationId, cause: causeOf(error) });
  }
  if (response.ok) {
    return new OrchestratorConnectionError("The answer broke off, or is not the service's", {
      correlationId,
      cause: causeOf(error),
    });
  }
  const problem = problemIn(error);
  return new OrchestratorApiError({
    status: response.status,
    problem,
    correlationId: problem?.correlation_id ?? response.headers.get("x-correlation-id") ?? correlationId,
    retryAfterMs: readRetryAfter(response.headers.get("retry-after"), Date.now()),
  });
};
