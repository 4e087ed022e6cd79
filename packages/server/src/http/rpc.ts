import type { TRPCError } from "@trpc/server";
import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ERRORS, refusalHeaders, toRefusal } from "../errors.ts";
import type { Logger } from "../observability/logger.ts";
import type { Context } from "../trpc/context.ts";
import { correlation } from "../trpc/correlation.ts";
import { errorShape } from "../trpc/error-shape.ts";
import { appRouter } from "../trpc/router.ts";
import { logRefusal } from "./log-refusal.ts";

export const RPC_PREFIX = "/trpc";
/** More calls at once than any screen needs would be a way around every other limit. */
export const LARGEST_BATCH = 20;

interface RpcRequest {
  Params: { readonly path: string };
}

/** Of a batch, the headers of its first refusal. tRPC forgets the type of what it refuses before there is a context. */
const responseHeaders = ([error]: readonly TRPCError[], hasContext: boolean): Headers =>
  new Headers({
    ...(error !== undefined && refusalHeaders(toRefusal(error))),
    ...(!hasContext && { "content-type": "application/json" }),
  });

/** Serves the router over tRPC's own protocol, JSON only. What the server refuses before tRPC comes in its envelope too. */
export const registerRpc = async (
  app: FastifyInstance,
  logger: Logger,
  createContext: (request: FastifyRequest, reply: FastifyReply) => Context,
): Promise<void> => {
  await app.register(async (scope) => {
    scope.setErrorHandler(async (error, request, reply) => {
      const refusal = toRefusal(error);
      logRefusal(logger, refusal, error, request.id);
      await reply
        .code(ERRORS[refusal.kind].status)
        .headers(refusalHeaders(refusal))
        .send({ error: errorShape(refusal, request.id, undefined) });
    });

    scope.all<RpcRequest>(`${RPC_PREFIX}/:path`, { config: { access: "caller" } }, async (request, reply) => {
      await correlation.run(request.id, () =>
        fastifyRequestHandler({
          router: appRouter,
          req: request,
          res: reply,
          path: request.params.path,
          maxBatchSize: LARGEST_BATCH,
          createContext: () => createContext(request, reply),
          onError: ({ error }) => logRefusal(logger, toRefusal(error), error, request.id),
          responseMeta: ({ errors, ctx }) => ({ headers: responseHeaders(errors, ctx !== undefined) }),
        }),
      );
    });
  });
};
