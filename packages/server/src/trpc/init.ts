import { OrchestratorError } from "@orchestrator/core";
import { initTRPC } from "@trpc/server";
import type { OpenApiMeta } from "trpc-openapi";
import type { Caller, Role } from "../auth/roles.ts";
import type { Verification } from "../auth/verifier.ts";
import { toRefusal } from "../errors.ts";
import type { Logger } from "../observability/logger.ts";
import type { Call } from "../use-cases.ts";
import type { Context } from "./context.ts";
import { correlation } from "./correlation.ts";
import { errorShape } from "./error-shape.ts";

/** `roles`: who may call, written by the ladder below and shown in the OpenAPI document. */
export type ProcedureMeta = OpenApiMeta<{ roles?: readonly Role[] }>;

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ error, ctx, path }) =>
      errorShape(toRefusal(error), ctx?.correlationId ?? correlation.getStore() ?? "", path),
  });

const authenticate = (verification: Verification, logger: Logger): Caller => {
  if (verification.outcome === "accepted") {
    const { subject, roles } = verification.caller;
    logger.info("login accepted", { subject, roles: roles.join(" ") });
    return verification.caller;
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

const procedureFor = (...allowed: readonly Role[]) =>
  t.procedure.meta({ roles: allowed }).use(async ({ ctx, next }) => {
    const caller = authenticate(ctx.verification, ctx.logger);
    if (!allowed.some((role) => caller.roles.includes(role))) {
      ctx.logger.warn("call forbidden", { subject: caller.subject, roles: caller.roles.join(" ") });
      throw new OrchestratorError("forbidden", `This takes the role ${allowed.join(" or ")}`);
    }
    const call: Call = { correlationId: ctx.correlationId, actor: caller.subject };
    return await next({ ctx: { caller, call } });
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
