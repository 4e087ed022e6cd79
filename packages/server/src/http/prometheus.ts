import { timingSafeEqual } from "node:crypto";
import { OrchestratorError } from "@orchestrator/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Secret } from "../env.ts";
import type { Metrics } from "../observability/metrics.ts";
import { refuseOtherMethods } from "./method-not-allowed.ts";

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/** What proxies add to a request. */
const PROXY_HEADERS = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/** A proxy on this machine speaks for somebody else. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? "") && PROXY_HEADERS.every((name) => headers[name] === undefined);

const equals = (given: string, expected: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
};

export interface PrometheusOptions {
  readonly token: Secret | undefined;
  /** Whether this machine may ask where there is no token: not in production, where a proxy may not say that it is one. */
  readonly isOpenToThisMachine: boolean;
}

const requireMetricsAccess = (request: FastifyRequest, { token, isOpenToThisMachine }: PrometheusOptions): void => {
  if (token === undefined) {
    if (isOpenToThisMachine && isLocal(request)) return;
    throw new OrchestratorError(
      "forbidden",
      isOpenToThisMachine
        ? "Without METRICS_TOKEN, metrics are for this machine only"
        : "In production metrics take METRICS_TOKEN to be set",
    );
  }
  if (equals(request.headers.authorization ?? "", `Bearer ${token.reveal()}`)) return;
  throw new OrchestratorError("unauthenticated", "The metrics token is required");
};

/** `GET /metrics`: by `METRICS_TOKEN` as bearer; where none is set, from this machine only, or not at all. */
export const registerPrometheus = (app: FastifyInstance, metrics: Metrics, options: PrometheusOptions): void => {
  app.get("/metrics", { config: { access: "scraper" } }, async (request, reply) => {
    requireMetricsAccess(request, options);
    const { contentType, text } = await metrics.exposition();
    return await reply.type(contentType).send(text);
  });
  refuseOtherMethods(app, "/metrics", "GET");
};
