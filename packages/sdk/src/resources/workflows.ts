import type { Caller } from "../internal/caller.ts";
import type { MutationOptions, RequestOptions } from "../options.ts";
import type { RetryResult, RetryWorkflowParams, WorkflowStatusParams, WorkflowStatusResult } from "../wire.ts";

export interface Workflows {
  /** Where a conversation's latest message stands. Takes any role. */
  status(params: WorkflowStatusParams, options?: RequestOptions): Promise<WorkflowStatusResult>;
  /**
   * Has a failed workflow worked on again, at most three times; `bad_request` where the service forbids it. Takes the
   * role `operator`.
   */
  retry(params: RetryWorkflowParams, options?: MutationOptions): Promise<RetryResult>;
}

export const createWorkflows = (caller: Caller): Workflows => ({
  status: (params, options) => caller.query("workflows.status", params, options),
  retry: (params, options) => caller.mutate("workflows.retry", params, options),
});
