import { callTRPCProcedure } from "@trpc/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../trpc/context.ts";
import { appRouter } from "../trpc/router.ts";
import { refuseOtherMethods } from "./method-not-allowed.ts";
import type { Operation } from "./operations.ts";
import { readJson } from "./read-json.ts";
import { readQuery } from "./read-query.ts";

interface RestRequest {
  Params: Readonly<Record<string, string>>;
  Querystring: Readonly<Record<string, unknown>>;
  Body: string | undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A path is strings, and so is a query but for numbers and flags; a body is what its JSON says. The path wins over a field of its name. */
const readInput = (operation: Operation, { query, params, body }: FastifyRequest<RestRequest>): unknown => {
  if (operation.input === undefined) return undefined;
  if (operation.method === "GET") return { ...readQuery(operation.input, query), ...params };
  const fields = readJson(body);
  if (operation.pathParameters.length === 0) return fields;
  return fields === undefined || isObject(fields) ? { ...fields, ...params } : fields;
};

const fastifyPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

/**
 * Serves every operation at its REST path by calling its procedure: the same middleware, contract and use case as over
 * tRPC. The input is read when the procedure asks for it, which is after the caller has been let in.
 */
export const registerRest = (
  app: FastifyInstance,
  operations: readonly Operation[],
  createContext: (request: FastifyRequest, reply: FastifyReply) => Context,
): void => {
  for (const operation of operations) {
    const url = fastifyPath(operation.path);
    app.route<RestRequest>({
      method: operation.method,
      url,
      config: { access: "caller" },
      handler: async (request, reply): Promise<unknown> =>
        await callTRPCProcedure({
          router: appRouter,
          path: operation.procedure,
          type: operation.type,
          ctx: createContext(request, reply),
          getRawInput: async () => readInput(operation, request),
          signal: undefined,
          batchIndex: 0,
        }),
    });
    refuseOtherMethods(app, url, operation.method);
  }
};
