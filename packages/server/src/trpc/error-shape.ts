import type { Problem } from "@orchestrator/core";
import { TRPC_ERROR_CODES_BY_KEY, type TRPC_ERROR_CODE_KEY, type TRPC_ERROR_CODE_NUMBER } from "@trpc/server/rpc";
import { ERRORS, problemOf, type Refusal } from "../errors.ts";

export interface RpcErrorShape {
  readonly message: string;
  readonly code: TRPC_ERROR_CODE_NUMBER;
  readonly data: {
    readonly code: TRPC_ERROR_CODE_KEY;
    readonly httpStatus: number;
    readonly path?: string;
    /** The same object as REST's body. */
    readonly problem: Problem;
  };
}

/** A refusal in tRPC's envelope. */
export const errorShape = (refusal: Refusal, correlationId: string, path: string | undefined): RpcErrorShape => {
  const { trpc: code, status: httpStatus } = ERRORS[refusal.kind];
  const problem = problemOf(refusal, correlationId);
  return {
    message: problem.detail,
    code: TRPC_ERROR_CODES_BY_KEY[code],
    data: { code, httpStatus, ...(path !== undefined && { path }), problem },
  };
};
