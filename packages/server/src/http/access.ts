import { OrchestratorError } from "@orchestrator/core";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Verification, Verifier } from "../auth/verifier.ts";
import { networkOf } from "./network-of.ts";
import { type RateLimiter, rateLimitHeaders, type RateState } from "./rate-limiter.ts";

/**
 * Who may ask for a route: `caller` looks at the token and leaves it to the procedure whether one is needed, `open` looks
 * at nothing, `scraper` has a token of its own. Everybody is counted: callers by their subject, all others by address.
 */
export type Access = "caller" | "open" | "scraper";

declare module "fastify" {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** What came of the token. */
    verification: Verification;
    /** Who asks, once a token has been accepted. */
    subject: string | null;
  }
}

const NO_TOKEN: Verification = { outcome: "refused", reason: "missing" };

/** The paths of other people's plugins. */
const FOREIGN_PATHS = /^(?:\/docs(?:\/|$)|\*$)/;

/** How many calls a request is: a tRPC batch names each of its procedures. */
export const callsIn = ({ params, query }: Pick<FastifyRequest, "params" | "query">): number => {
  const { path = "" } = params as { readonly path?: string };
  const { batch } = query as { readonly batch?: unknown };
  return batch === "1" ? path.split(",").length : 1;
};

const count = async (limiter: RateLimiter, request: FastifyRequest): Promise<RateState | undefined> => {
  const { verification } = request;
  const calls = callsIn(request);
  const network = networkOf(request.ip);
  if (verification.outcome === "accepted") {
    const rateClass = limiter.classOf(verification.caller.roles);
    if (rateClass !== undefined) return await limiter.take(rateClass, verification.caller.subject, calls);
  }
  if (verification.outcome === "refused" && verification.reason !== "missing") {
    return await limiter.take("failed_logins", network, 1);
  }
  return await limiter.take("anonymous", network, calls);
};

const requireRate = (state: RateState, reply: FastifyReply): void => {
  reply.headers(rateLimitHeaders(state));
  if (!state.isExceeded) return;
  throw new OrchestratorError("rate_limited", "Too many requests", { retryAfter: state.resetSeconds });
};

/**
 * Looks at every request's token and counts it, before its body is read. Refuses to start with a route that does not say who
 * may ask for it.
 */
export const registerAccess = (app: FastifyInstance, verifier: Verifier, limiter: RateLimiter): void => {
  app.decorateRequest("subject", null);
  app.decorateRequest("verification");
  app.addHook("onRoute", ({ url, config }) => {
    if (config?.access === undefined && !FOREIGN_PATHS.test(url)) throw new TypeError(`${url}: who may ask for it?`);
  });
  app.addHook("onRequest", async (request, reply) => {
    const { access } = request.routeOptions.config;
    request.verification = access === "caller" ? await verifier.verify(request.headers.authorization) : NO_TOKEN;
    if (request.verification.outcome === "accepted") request.subject = request.verification.caller.subject;
    const state = await count(limiter, request);
    if (state !== undefined) requireRate(state, reply);
  });
};
