import { isOrchestratorError } from "../errors.ts";
import { type Call, mapCall } from "../internal/call.ts";
import { type Conflict, type ConflictReason, readConflict } from "./conflicts.ts";
import type { Done } from "./outcomes.ts";

/**
 * The same call with its conflicts as results: two people at work on one thing are everyday, with something to show for it.
 * Everything else rejects as before, a conflict for another reason included.
 */
export const withConflicts = <Name extends string, Result, Reason extends ConflictReason>(
  call: Call<Result>,
  done: Name,
  reasons: readonly Reason[],
): Call<Done<Name, Result> | Conflict<Reason>> =>
  mapCall<Result, Done<Name, Result> | Conflict<Reason>>(
    call,
    (result) => ({ outcome: done, ...result }),
    (error) => {
      if (!isOrchestratorError(error) || error.kind !== "conflict") return undefined;
      const { status, headers, correlation_id, details, message } = error;
      const reason = reasons.find((known) => known === details.reason);
      return reason && { data: readConflict(reason, message, details), status, headers, correlation_id };
    },
  );
