import {
  type BulkApproval,
  type BulkApprovalItem,
  type BulkApprovalResult,
  isOrchestratorError,
} from "@orchestrator/core";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";
import { decideResponse } from "./decide-response.ts";

const NOTHING = { workflow_id: null, workflow_status: null, warnings: [], reason: null, detail: null, details: {} };

const outcomeOf = (kind: string): BulkApprovalItem["outcome"] => {
  if (kind === "conflict") return "conflict";
  return kind === "not_found" ? "not_found" : "refused";
};

const approveOne = async (deps: Deps, id: string, call: Call): Promise<BulkApprovalItem> => {
  const none = { ...NOTHING, response_queue_id: id };
  try {
    const decision = { response_queue_id: id, action: "approve", manager_id: call.actor } as const;
    const { workflow_id, workflow_status, warnings } = await decideResponse(deps, decision, call);
    return { ...none, outcome: "approved", workflow_id, workflow_status, warnings };
  } catch (error) {
    if (!isOrchestratorError(error)) {
      deps.logger.error("a draft of several could not be approved", { correlation_id: call.correlationId, error });
      return { ...none, outcome: "failed", detail: "An internal error: try this one again." };
    }
    const { reason, ...details } = error.details;
    const why = typeof reason === "string" ? reason : null;
    return { ...none, outcome: outcomeOf(error.kind), reason: why, detail: error.message, details };
  }
};

/** Approves drafts as they are, each in a transaction of its own: what becomes of one changes nothing for the others. */
export const bulkApprove = async (deps: Deps, request: BulkApproval, call: Call): Promise<BulkApprovalResult> => {
  const items: BulkApprovalItem[] = [];
  for (const id of request.response_queue_ids) items.push(await approveOne(deps, id, call));
  return { approved: items.filter(({ outcome }) => outcome === "approved").length, items };
};
