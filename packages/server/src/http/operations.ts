import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { z } from "zod";
import type { Role } from "../auth/roles.ts";
import type { ProcedureMeta } from "../trpc/init.ts";

/** A procedure as REST and the OpenAPI document see it. */
export interface Operation {
  /** Its name on the other surface, for instance `messages.receive`. */
  readonly procedure: string;
  readonly type: "query" | "mutation";
  readonly method: "GET" | "POST";
  /** For instance `/orchestrate/retry/{workflow_id}`. */
  readonly path: `/${string}`;
  readonly pathParameters: readonly string[];
  readonly input: z.ZodType | undefined;
  /** Empty for public operations. */
  readonly roles: readonly Role[];
  /** Statuses of refusals that are this operation's own. */
  readonly refusals: readonly number[];
  /** Whether its answers are kept under an `Idempotency-Key`. */
  readonly keepsAnswers: boolean;
  /** Whether its answer carries an ETag. */
  readonly givesEtag: boolean;
}

const METHOD_OF_TYPE = { query: "GET", mutation: "POST" } as const;

const pathParametersOf = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

const isRestType = (type: string): type is Operation["type"] => type in METHOD_OF_TYPE;

const operationOf = (name: string, { _def }: AnyTRPCProcedure): Operation => {
  const { openapi, roles = [], keepsNoAnswer = false, givesEtag = false } = (_def.meta ?? {}) as ProcedureMeta;
  const [input] = _def.inputs as readonly unknown[];
  if (openapi === undefined || !isRestType(_def.type) || openapi.method !== METHOD_OF_TYPE[_def.type]) {
    throw new TypeError(`${name}: a query needs a GET path, a mutation a POST path`);
  }
  return {
    procedure: name,
    type: _def.type,
    method: METHOD_OF_TYPE[_def.type],
    path: openapi.path,
    pathParameters: pathParametersOf(openapi.path),
    input: input instanceof z.ZodType ? input : undefined,
    roles,
    refusals: Array.isArray(openapi.errorResponses) ? openapi.errorResponses : [],
    keepsAnswers: _def.type === "mutation" && !keepsNoAnswer,
    givesEtag,
  };
};

/**
 * The operations of a router, in its order. A subscription is none: a feed has no single answer.
 *
 * @throws TypeError for a procedure without a REST path of the fitting method
 */
export const listOperations = (router: AnyTRPCRouter): readonly Operation[] => {
  const procedures: Readonly<Record<string, AnyTRPCProcedure>> = router._def.procedures;
  return Object.entries(procedures)
    .filter(([, { _def }]) => _def.type !== "subscription")
    .map(([name, procedure]) => operationOf(name, procedure));
};
