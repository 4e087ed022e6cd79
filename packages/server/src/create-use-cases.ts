import { collectWorkflowMetrics, getDatabaseTime, isMigrated } from "@orchestrator/db";
import { pageOfChanges } from "./changes/list-changes.ts";
import type { Deps } from "./deps.ts";
import { assignEscalation } from "./operations/assign-escalation.ts";
import { bulkApprove } from "./operations/bulk-approve.ts";
import { claimResponse, releaseResponse } from "./operations/claim-response.ts";
import { confirmIdentity } from "./operations/confirm-identity.ts";
import { decideResponse } from "./operations/decide-response.ts";
import { escalate, resolve } from "./operations/escalate.ts";
import { getResponse } from "./operations/get-response.ts";
import { getWorkflow } from "./operations/get-workflow.ts";
import { previewDraft } from "./operations/preview-draft.ts";
import { receiveSms } from "./pipeline/intake/receive-sms.ts";
import { submitPaymentPlan } from "./operations/submit-payment-plan.ts";
import {
  getWorkflowStatus,
  listEscalations,
  listPaymentPlans,
  listResponses,
  listWorkflows,
} from "./operations/queries.ts";
import { retryWorkflow } from "./operations/retry-workflow.ts";
import { settleSend } from "./operations/settle-send.ts";
import { getSwitch, setSwitch } from "./operations/switches.ts";
import { handBack, takeOver } from "./operations/take-over.ts";
import { writeText } from "./operations/write-text.ts";
import { createDependencyCheck } from "./observability/dependency-check.ts";
import { createReadinessCheck } from "./observability/readiness-check.ts";
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
    getResponse: (id) => getResponse(deps, id),
    claimResponse: (request, call) => claimResponse(deps, request, call),
    releaseResponse: (request, call) => releaseResponse(deps, request, call),
    bulkApprove: (request, call) => bulkApprove(deps, request, call),
    previewDraft: (request, call) => previewDraft(deps, request, call),
    settleSend: (settlement, call) => settleSend(deps, settlement, call),
    submitPaymentPlan: (detected, call) => submitPaymentPlan(deps, detected, call),
    listPaymentPlans: (filter) => listPaymentPlans(deps, filter),
    escalate: (request, call) => escalate(deps, request, call),
    listEscalations: (filter) => listEscalations(deps, filter),
    assignEscalation: (request, call) => assignEscalation(deps, request, call),
    resolveEscalation: (resolution, call) => resolve(deps, resolution, call),
    takeOver: (request, call) => takeOver(deps, request, call),
    handBack: (request, call) => handBack(deps, request, call),
    writeText: (request, call) => writeText(deps, request, call),
    confirmIdentity: (request, call) => confirmIdentity(deps, request, call),
    getWorkflowStatus: (conversationId) => getWorkflowStatus(deps, conversationId),
    getWorkflow: (id) => getWorkflow(deps, id),
    listWorkflows: (filter) => listWorkflows(deps, filter),
    retryWorkflow: (request, call) => retryWorkflow(deps, request, call),
    getMetrics: () => collectWorkflowMetrics(deps.db, { timeZone: deps.env.TIME_ZONE }),
    sweep: () => sweep(deps),
    getSwitch: (name) => getSwitch(deps, name),
    setSwitch: (turn, call) => setSwitch(deps, turn, call),
    listChanges: (filter) => pageOfChanges(deps.db, filter),
    followChanges: (request) => deps.changes.follow(request),
    checkDependencies,
    checkReadiness: createReadinessCheck({ stopping: deps.stopping, isMigrated: () => isMigrated(deps.db) }),
  };
};
