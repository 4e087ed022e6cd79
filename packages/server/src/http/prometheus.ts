import { timingSafeEqual } from "node:crypto";
import { OrchestratorError } from "@orchestrator/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Secret } from "../env.ts";
import type { Metrics } from "../observability/metrics.ts";
import { refuseOtherMethods } from "./method-not-allowed.ts";

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/** A proxy on this machine speaks for somebody else. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? "") &&
  headers["x-forwarded-for"] === undefined &&
  headers.forwarded === undefined;

const equals = (given: string, expected: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
};

const requireMetricsAccess = (request: FastifyRequest, token: Secret | undefined): void => {
  if (token === undefined) {
    if (isLocal(request)) return;
    throw new OrchestratorError("forbidden", "Without METRICS_TOKEN, metrics are for this machine only");
  }
  if (equals(request.headers.authorization ?? "", `Bearer ${token.reveal()}`)) return;
  throw new OrchestratorError("unauthenticated", "The metrics token is required");
};

/** `GET /metrics`: by `METRICS_TOKEN` as bearer; where none is set, from this machine only. */
export const registerPrometheus = (app: FastifyInstance, metrics: Metrics, token: Secret | undefined): void => {
  app.get("/metrics", async (request, reply) => {
    requireMetricsAccess(request, token);
    const { contentType, text } = await metrics.exposition();
    return await reply.type(contentType).send(text);
  });
  refuseOtherMethods(app, "/metrics", "GET");
};
