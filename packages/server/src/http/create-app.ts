import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import { OrchestratorError } from "@orchestrator/core";
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Verifier } from "../auth/verifier.ts";
import type { Environment } from "../env.ts";
import type { AnswerStore } from "../idempotency/answer-store.ts";
import type { Logger } from "../observability/logger.ts";
import type { Metrics } from "../observability/metrics.ts";
import { registerRequestTracing } from "../observability/trace-requests.ts";
import type { Context } from "../trpc/context.ts";
import { REPLAYED_HEADER } from "../trpc/answer-once.ts";
import { appRouter } from "../trpc/router.ts";
import type { UseCases } from "../use-cases.ts";
import { callsIn, registerAccess } from "./access.ts";
import { answerProblem } from "./answer-problem.ts";
import { answerClientError } from "./client-error.ts";
import { CORRELATION_HEADER, correlationIdOf } from "./correlation-id.ts";
import { registerDocumentation } from "./documentation.ts";
import { listOperations } from "./operations.ts";
import { registerPrometheus } from "./prometheus.ts";
import { createRateLimiter, type RateLimitEnvironment } from "./rate-limiter.ts";
import { readText } from "./read-json.ts";
import { registerRequestLog } from "./request-log.ts";
import { registerRest } from "./rest.ts";
import { registerRpc } from "./rpc.ts";

/** The longest text has 1,600 characters: everything above this is a mistake or an attack. */
const BODY_LIMIT_BYTES = 64 * 1024;
/** Path and headers together; the longest token has a few kB. */
const HEADER_LIMIT_BYTES = 16 * 1024;
/** A request has to arrive within this time. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Twenty procedure names in one tRPC path. */
const LONGEST_PATH_PARAMETER = 2_000;
const ONE_YEAR_SECONDS = 31_536_000;

/** What a browser's program may read of an answer, beside its body. */
const EXPOSED_HEADERS = [CORRELATION_HEADER, REPLAYED_HEADER, "etag", "ratelimit", "ratelimit-policy", "retry-after"];

export interface AppOptions {
  readonly env: Pick<Environment, "NODE_ENV" | "METRICS_TOKEN" | "ALLOWED_ORIGINS" | "TRUSTED_PROXIES"> &
    RateLimitEnvironment;
  readonly useCases: UseCases;
  readonly answers: AnswerStore;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly verifier: Verifier;
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
};

/** The service's front door: REST, tRPC, metrics and documents, on one server that is not listening yet. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { env, useCases, answers, logger, metrics, verifier } = options;
  const isProduction = env.NODE_ENV === "production";

  const app = fastify({
    logger: false,
    http: { maxHeaderSize: HEADER_LIMIT_BYTES },
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: env.TRUSTED_PROXIES ?? false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    requestIdHeader: false,
    genReqId: ({ headers }) => correlationIdOf(headers),
    // While closing, requests that are already on a connection are served; the connection ends after them.
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_PATH_PARAMETER },
    frameworkErrors: (error, request, reply) => void answerProblem(logger, error, request, reply),
    clientErrorHandler: answerClientError,
  });

  const createContext = (request: FastifyRequest, reply: FastifyReply): Context => {
    const batchSize = callsIn(request);
    return {
      correlationId: request.id,
      verification: request.verification,
      idempotencyKey: headerOf(request, "idempotency-key"),
      ifMatch: headerOf(request, "if-match"),
      batchSize,
      answers,
      setHeader: (name, value) => {
        if (batchSize === 1) reply.header(name, value);
      },
      logger: logger.child({ correlation_id: request.id }),
      useCases,
    };
  };

  const operations = listOperations(appRouter);
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({ [CORRELATION_HEADER]: request.id, "cache-control": "no-store" });
  });
  registerRequestTracing(app);
  registerRequestLog(app, { logger, metrics, procedures: new Set(Object.keys(appRouter._def.procedures)) });

  await app.register(helmet, {
    frameguard: { action: "deny" },
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: isProduction && { maxAge: ONE_YEAR_SECONDS, includeSubDomains: true },
  });
  if (env.ALLOWED_ORIGINS !== undefined) {
    await app.register(cors, {
      origin: env.ALLOWED_ORIGINS,
      methods: ["GET", "POST"],
      exposedHeaders: EXPOSED_HEADERS,
    });
  }
  registerAccess(app, verifier, createRateLimiter(env));

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
  registerPrometheus(app, metrics, { token: env.METRICS_TOKEN, isOpenToThisMachine: !isProduction });
  await registerDocumentation(app, { operations, withPage: !isProduction });
  return app;
};
