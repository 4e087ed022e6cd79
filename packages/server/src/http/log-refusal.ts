import type { ErrorKind } from "@orchestrator/core";
import { TRPCError } from "@trpc/server";
import type { Refusal } from "../errors.ts";
import type { Logger, LogLevel } from "../observability/logger.ts";

/** Failures of ours, which somebody has to look at: logged with their cause. Every other refusal is a caller's mistake. */
const FAILURES: Readonly<Partial<Record<ErrorKind, LogLevel>>> = {
  internal: "error",
  neighbour_failed: "warn",
  unavailable: "warn",
};

/** One line for each refused request, whichever surface it came by. */
export const logRefusal = (logger: Logger, { kind }: Refusal, error: unknown, correlationId: string): void => {
  const line = { correlation_id: correlationId, kind };
  const level = FAILURES[kind];
  if (level === undefined) {
    logger.info("request refused", line);
    return;
  }
  logger[level]("request failed", { ...line, error: error instanceof TRPCError ? (error.cause ?? error) : error });
};
