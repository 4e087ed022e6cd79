import { OrchestratorError } from "@orchestrator/core";
import type { FastifyInstance } from "fastify";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof METHODS)[number];

/** Makes a path answer 405 with `Allow` to the methods it does not have, before any body is read. */
export const refuseOtherMethods = (app: FastifyInstance, url: string, method: "GET" | "POST"): void => {
  const allowed: readonly Method[] = method === "GET" ? ["GET", "HEAD"] : ["POST"];
  app.route({
    method: METHODS.filter((other) => !allowed.includes(other)),
    url,
    config: { access: "open" },
    onRequest: async (_request, reply) => {
      reply.header("allow", allowed.join(", "));
      throw new OrchestratorError("method_not_allowed", `This path answers ${allowed.join(" and ")}`);
    },
    handler: async () => undefined,
  });
};
