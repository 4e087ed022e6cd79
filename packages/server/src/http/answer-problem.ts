import type { FastifyReply, FastifyRequest } from "fastify";
import { problemOf, refusalHeaders, toRefusal } from "../errors.ts";
import type { Logger } from "../observability/logger.ts";
import { CORRELATION_HEADER } from "./correlation-id.ts";
import { logRefusal } from "./log-refusal.ts";

export const PROBLEM_TYPE = "application/problem+json";

/** Answers a REST request with the problem that an error is. */
export const answerProblem = async (
  logger: Logger,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> => {
  const refusal = toRefusal(error);
  const problem = problemOf(refusal, request.id);
  logRefusal(logger, refusal, error, request.id);
  await reply
    .code(problem.status)
    .headers({ [CORRELATION_HEADER]: request.id, ...refusalHeaders(refusal) })
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem));
};
