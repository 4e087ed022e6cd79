import type { TenantContext } from "@orchestrator/core";
import type { StepRecord, WorkflowInstance } from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { isNeighbourError } from "../integrations/neighbour-error.ts";
import { auditStep, describeError } from "../pipeline/steps.ts";
import type { Call } from "../use-cases.ts";

export interface AccountRead {
  /** Null where the account is unknown or can't be read: then a person has to look. */
  readonly tenant: TenantContext | null;
  /** How it was read, for the audit trail of the workflow it was read for. */
  readonly stepOf: (workflow: WorkflowInstance) => StepRecord;
}

/** The tenant's account as it is now, for a decision of this moment. */
export const readAccount = async (deps: Deps, tenantId: string, call: Call): Promise<AccountRead> => {
  const { correlationId } = call;
  const startedAt = new Date();
  const timing = () => ({ startedAt, durationMs: Date.now() - startedAt.getTime() });
  const read = { correlationId, input: { tenant_id: tenantId } };
  try {
    const tenant = await deps.integrations.collectionsMonitor.getTenantContext(tenantId, { correlationId });
    const step = { ...read, ...timing(), output: tenant };
    return { tenant, stepOf: (workflow) => auditStep(workflow, "get_tenant_context", step) };
  } catch (error) {
    if (!isNeighbourError(error)) throw error;
    const step = { ...read, ...timing(), status: "failed", error: describeError(error) } as const;
    return { tenant: null, stepOf: (workflow) => auditStep(workflow, "get_tenant_context", step) };
  }
};
