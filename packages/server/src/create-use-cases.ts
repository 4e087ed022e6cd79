import { collectWorkflowMetrics, getDatabaseTime } from "@orchestrator/db";
import type { Deps } from "./deps.ts";
import { decideResponse } from "./operations/decide-response.ts";
import { escalate, resolve } from "./operations/escalate.ts";
import { receiveSms } from "./pipeline/intake/receive-sms.ts";
import { submitPaymentPlan } from "./operations/submit-payment-plan.ts";
import { getWorkflowStatus, listEscalations, listResponses } from "./operations/queries.ts";
import { retryWorkflow } from "./operations/retry-workflow.ts";
import { settleSend } from "./operations/settle-send.ts";
import { createDependencyCheck } from "./observability/dependency-check.ts";
import { sweep } from "./sweep/sweep.ts";
import type { UseCases } from "./use-cases.ts";

/** Binds what the service can do to what it does it with. */
export const createUseCases = (deps: Deps): UseCases => {
  const checkDependencies = createDependencyCheck({
    integrations: deps.integrations,
    isDatabaseUp: async () => (await getDatabaseTime(deps.db)) instanceof Date,
  });
  return {
    receiveSms: (sms, call) => receiveSms(deps, sms, call),
    decideResponse: (decision, call) => decideResponse(deps, decision, call),
    listResponses: (filter) => listResponses(deps, filter),
    settleSend: (settlement, call) => settleSend(deps, settlement, call),
    submitPaymentPlan: (detected, call) => submitPaymentPlan(deps, detected, call),
    escalate: (request, call) => escalate(deps, request, call),
    listEscalations: (filter) => listEscalations(deps, filter),
    resolveEscalation: (resolution, call) => resolve(deps, resolution, call),
    getWorkflowStatus: (conversationId) => getWorkflowStatus(deps, conversationId),
    retryWorkflow: (request, call) => retryWorkflow(deps, request, call),
    getMetrics: () => collectWorkflowMetrics(deps.db, { timeZone: deps.env.TIME_ZONE }),
    sweep: () => sweep(deps),
    checkDependencies,
  };
};
