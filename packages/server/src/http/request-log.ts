import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "../observability/logger.ts";
import type { Metrics } from "../observability/metrics.ts";
import { endRequestSpan } from "../observability/trace-requests.ts";
import { RPC_PREFIX } from "./rpc.ts";

/** Asked for every few seconds by machines that watch: not worth a line each. */
const WATCHED = new Set(["/health", "/health/ready", "/metrics"]);

/** A feed lasts as long as its reader: its duration says nothing of how fast the service answers. */
const isFeed = (contentType: unknown): boolean =>
  typeof contentType === "string" && contentType.startsWith("text/event-stream");

/** The route as a closed set of words: its template, or for tRPC the name of the procedure. */
const routeOf = (request: FastifyRequest, procedures: ReadonlySet<string>): string => {
  const template = request.routeOptions.url;
  if (template === undefined) return "unmatched";
  if (!template.startsWith(`${RPC_PREFIX}/`)) return template;
  const { path = "" } = request.params as { readonly path?: string };
  if (procedures.has(path)) return `${RPC_PREFIX}/${path}`;
  return path.includes(",") ? `${RPC_PREFIX}/batch` : `${RPC_PREFIX}/unknown`;
};

export interface RequestLogOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** The names of the tRPC procedures. */
  readonly procedures: ReadonlySet<string>;
}

/** One line and one observation a request: what was asked for, what came of it, how long it took, who asked. */
export const registerRequestLog = (app: FastifyInstance, { logger, metrics, procedures }: RequestLogOptions): void => {
  app.addHook("onResponse", async (request, reply) => {
    const route = routeOf(request, procedures);
    const { method } = request;
    const status = reply.statusCode;
    if (!isFeed(reply.getHeader("content-type"))) {
      metrics.requestAnswered({ method, route, status, seconds: reply.elapsedTime / 1000 });
    }
    logger[WATCHED.has(route) ? "debug" : "info"]("request answered", {
      correlation_id: request.id,
      trace_id: endRequestSpan(request, { method, route, status }),
      method,
      route,
      status,
      duration_ms: Math.round(reply.elapsedTime),
      subject: request.subject,
    });
  });
};
