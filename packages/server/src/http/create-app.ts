import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import { OrchestratorError } from "@orchestrator/core";
import { fastify, type FastifyInstance, type FastifyRequest } from "fastify";
import type { Verifier } from "../auth/verifier.ts";
import type { Environment } from "../env.ts";
import type { Logger } from "../observability/logger.ts";
import type { Metrics } from "../observability/metrics.ts";
import type { Context } from "../trpc/context.ts";
import { appRouter } from "../trpc/router.ts";
import type { UseCases } from "../use-cases.ts";
import { answerProblem } from "./answer-problem.ts";
import { answerClientError } from "./client-error.ts";
import { CORRELATION_HEADER, correlationIdOf } from "./correlation-id.ts";
import { registerDocumentation } from "./documentation.ts";
import { listOperations } from "./operations.ts";
import { registerPrometheus } from "./prometheus.ts";
import { readText } from "./read-json.ts";
import { registerRequestLog } from "./request-log.ts";
import { registerRest } from "./rest.ts";
import { registerRpc } from "./rpc.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks, once a token has been accepted. */
    subject: string | null;
  }
}

/** The longest text has 1,600 characters: everything above this is a mistake or an attack. */
const BODY_LIMIT_BYTES = 64 * 1024;
/** A request has to arrive within this time. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Ten procedure names in one tRPC path. */
const LONGEST_PATH_PARAMETER = 1_000;
const ONE_YEAR_SECONDS = 31_536_000;

export interface AppOptions {
  readonly env: Pick<Environment, "NODE_ENV" | "METRICS_TOKEN">;
  readonly useCases: UseCases;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly verifier: Verifier;
  /** Browsers' origins that may call; none by default. */
  readonly allowedOrigins?: readonly string[];
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
};

/** The service's front door: REST, tRPC, metrics and documents, on one server that is not listening yet. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { env, useCases, logger, metrics, verifier, allowedOrigins = [] } = options;
  const isProduction = env.NODE_ENV === "production";

  const app = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    requestIdHeader: false,
    genReqId: ({ headers }) => correlationIdOf(headers),
    // While closing, requests that are already on a connection are served; the connection ends after them.
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_PATH_PARAMETER },
    frameworkErrors: (error, request, reply) => void answerProblem(logger, error, request, reply),
    clientErrorHandler: answerClientError,
  });

  const createContext = async (request: FastifyRequest): Promise<Context> => {
    const verification = await verifier.verify(request.headers.authorization);
    if (verification.outcome === "accepted") request.subject = verification.caller.subject;
    return {
      correlationId: request.id,
      verification,
      idempotencyKey: headerOf(request, "idempotency-key"),
      logger: logger.child({ correlation_id: request.id }),
      useCases,
    };
  };

  const operations = listOperations(appRouter);
  app.decorateRequest("subject", null);
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({ [CORRELATION_HEADER]: request.id, "cache-control": "no-store" });
  });
  registerRequestLog(app, { logger, metrics, procedures: new Set(operations.map(({ procedure }) => procedure)) });

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: isProduction && { maxAge: ONE_YEAR_SECONDS, includeSubDomains: true },
  });
  if (allowedOrigins.length > 0)
    await app.register(cors, { origin: [...allowedOrigins], exposedHeaders: [CORRELATION_HEADER] });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, async (_request: FastifyRequest, body: Buffer) =>
    readText(body),
  );
  app.setErrorHandler((error, request, reply) => answerProblem(logger, error, request, reply));
  app.setNotFoundHandler(async () => {
    throw new OrchestratorError("not_found", "There is no such path");
  });

  registerRest(app, operations, createContext);
  await registerRpc(app, logger, createContext);
  registerPrometheus(app, metrics, env.METRICS_TOKEN);
  await registerDocumentation(app, { operations, withPage: !isProduction });
  return app;
};
