import type { TenantContext } from "@orchestrator/core";
import type { Deps } from "../../deps.ts";
import type { CallContext, ConversationHistory } from "../../integrations/ports.ts";
import { isNeighbourError } from "../../integrations/neighbour-error.ts";
import type { StepLog } from "../steps.ts";
import { faultPoint } from "../../fault-points.ts";

/** A recorded read serves a later attempt for ten minutes; then it is read again. */
export const READS_SERVE_SECONDS = 600;

export interface Gathered {
  readonly tenant: TenantContext | null;
  readonly history: ConversationHistory;
}

/** Which neighbours are asked. */
interface Asking<Name extends keyof Deps["integrations"]> {
  readonly integrations: Pick<Deps["integrations"], Name>;
}

export const readTenant = (
  deps: Asking<"collectionsMonitor">,
  log: StepLog,
  tenantId: string,
  context: CallContext,
): Promise<TenantContext | null> =>
  log.run("get_tenant_context", { input: { tenant_id: tenantId }, reuseForSeconds: READS_SERVE_SECONDS }, async () => {
    await faultPoint("before-monitor-call", context.correlationId);
    const tenant = await deps.integrations.collectionsMonitor.getTenantContext(tenantId, context);
    await faultPoint("after-monitor-answer", context.correlationId);
    return tenant;
  });

export const readHistory = (
  deps: Asking<"smsAgent">,
  log: StepLog,
  phoneNumber: string,
  context: CallContext,
): Promise<ConversationHistory> =>
  log.run(
    "get_conversation_history",
    { input: { phone_number: phoneNumber }, reuseForSeconds: READS_SERVE_SECONDS },
    async () => {
      await faultPoint("before-history-call", context.correlationId);
      const history = await deps.integrations.smsAgent.getConversationHistory(phoneNumber, context);
      await faultPoint("after-history-answer", context.correlationId);
      return history;
    },
  );

/** Reads account and conversation side by side. Both are waited for, so that what one answered is recorded. */
export const gather = async (
  deps: Asking<"collectionsMonitor" | "smsAgent">,
  log: StepLog,
  { tenantId, phoneNumber }: { tenantId: string; phoneNumber: string },
  context: CallContext,
): Promise<Gathered> => {
  const [tenant, history] = await Promise.allSettled([
    readTenant(deps, log, tenantId, context),
    readHistory(deps, log, phoneNumber, context),
  ]);
  const failures = [tenant, history].flatMap((read) => (read.status === "rejected" ? [read.reason as unknown] : []));
  // A permanent failure of one decides; a transient one is only worth waiting for where the other is none.
  const decisive = failures.find((error) => isNeighbourError(error) && !error.transient) ?? failures[0];
  if (tenant.status === "rejected" || history.status === "rejected") throw decisive;
  return { tenant: tenant.value, history: history.value };
};
