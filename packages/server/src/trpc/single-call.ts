import { OrchestratorError } from "@orchestrator/core";
import type { Context } from "./context.ts";

/** @throws OrchestratorError where a header that belongs to one call came with a batch of several */
export const requireSingleCall = ({ batchSize }: Context, header: string): void => {
  if (batchSize === 1) return;
  throw new OrchestratorError("validation", "Some fields are not valid", {
    problems: [{ field: header, message: "belongs to one call: send that call without a batch" }],
  });
};
