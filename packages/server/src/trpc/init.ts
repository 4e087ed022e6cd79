import { OrchestratorError } from "@orchestrator/core";
import { initTRPC } from "@trpc/server";
import type { OpenApiMeta } from "trpc-openapi";
import type { Caller, Role } from "../auth/roles.ts";
import type { Verification } from "../auth/verifier.ts";
import { toRefusal } from "../errors.ts";
import type { Logger } from "../observability/logger.ts";
import type { Call } from "../use-cases.ts";
import { answerOnce } from "./answer-once.ts";
import type { Context } from "./context.ts";
import { correlation } from "./correlation.ts";
import { errorShape } from "./error-shape.ts";

/** What a procedure says of itself; the OpenAPI document shows it. */
export type ProcedureMeta = OpenApiMeta<{
  /** Who may call: written by the ladder below. */
  roles?: readonly Role[];
  /** True where answers are not kept under an `Idempotency-Key`: it has a rule of its own for the key, or for repetitions. */
  keepsNoAnswer?: boolean;
  /** True where its answer carries an ETag. */
  givesEtag?: boolean;
}>;

/** A feed without news says so this often, so that proxies keep it open and clients notice a dead one. */
const PING_MS = 15_000;
const SILENCE_MS = 3 * PING_MS;

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    sse: { ping: { enabled: true, intervalMs: PING_MS }, client: { reconnectAfterInactivityMs: SILENCE_MS } },
    // A path that is no procedure's could be anything, a phone number too: it is not repeated.
    errorFormatter: ({ error, ctx, path, type }) =>
      errorShape(
        toRefusal(error),
        ctx?.correlationId ?? correlation.getStore() ?? "",
        type === "unknown" ? undefined : path,
      ),
  });

interface Authenticated {
  readonly caller: Caller;
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt: number;
}

const authenticate = (verification: Verification, logger: Logger): Authenticated => {
  if (verification.outcome === "accepted") {
    const { subject, roles } = verification.caller;
    logger.info("login accepted", { subject, roles: roles.join(" ") });
    return verification;
  }
  if (verification.outcome === "keys_unavailable") {
    logger.error("the signing keys can't be had", { error: verification.cause });
    throw new OrchestratorError("unavailable", "The token can't be checked at the moment", { retryAfter: 5 });
  }
  const { reason } = verification;
  logger.warn("login refused", { reason });
  throw new OrchestratorError(
    "unauthenticated",
    reason === "missing" ? "A bearer token is required" : "The token is not valid",
    { details: { reason } },
  );
};

const requireRole = (caller: Caller, allowed: readonly Role[], logger: Logger): void => {
  if (allowed.some((role) => caller.roles.includes(role))) return;
  logger.warn("call forbidden", { subject: caller.subject, roles: caller.roles.join(" ") });
  throw new OrchestratorError("forbidden", `This takes the role ${allowed.join(" or ")}`);
};

const procedureFor = (...allowed: readonly Role[]) =>
  t.procedure
    .meta({ roles: allowed })
    .use(async ({ ctx, next }) => {
      const { caller, expiresAt } = authenticate(ctx.verification, ctx.logger);
      requireRole(caller, allowed, ctx.logger);
      const call: Call = { correlationId: ctx.correlationId, actor: caller.subject };
      return await next({ ctx: { caller, call, tokenExpiresAt: expiresAt } });
    })
    .use(async ({ ctx, type, path, meta, getRawInput, next }) => {
      if (type !== "mutation" || meta?.keepsNoAnswer === true) return await next();
      const keyed = { ctx, caller: ctx.caller.subject, operation: path, getRawInput };
      // What tRPC makes of a resolver's result: it offers no other way to answer in the resolver's place.
      const replay = (data: unknown) => ({ ok: true, data }) as Awaited<ReturnType<typeof next>>;
      return await answerOnce(keyed, () => next(), replay);
    });

export const { router } = t;

/** The name of a procedure's builder is its authorisation; nothing is checked again further in. */
export const publicProcedure = t.procedure;
export const serviceProcedure = procedureFor("service");
export const managerProcedure = procedureFor("manager");
export const operatorProcedure = procedureFor("operator");
/** People: a manager or an operator. */
export const staffProcedure = procedureFor("manager", "operator");
/** Anybody with a token of ours. */
export const callerProcedure = procedureFor("service", "manager", "operator");
