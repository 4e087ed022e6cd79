import { SERVICE_NAME, SERVICE_VERSION } from "../../observability/service.ts";
import { RESULTS } from "./results.ts";

const ANSWERS: Readonly<Record<string, unknown>> = {
  "messages.receive": RESULTS.receiveSms,
  "responses.decide": RESULTS.decideResponse,
  "responses.list": RESULTS.listResponses,
  "responses.get": RESULTS.getResponse,
  "responses.claim": RESULTS.claimResponse,
  "responses.release": RESULTS.releaseResponse,
  "responses.bulkApprove": RESULTS.bulkApprove,
  "drafts.preview": RESULTS.previewDraft,
  "conversations.takeOver": RESULTS.takeOver,
  "conversations.handBack": RESULTS.handBack,
  "conversations.send": RESULTS.writeText,
  "conversations.confirmIdentity": RESULTS.confirmIdentity,
  "sends.settle": RESULTS.settleSend,
  "paymentPlans.submit": RESULTS.submitPaymentPlan,
  "paymentPlans.list": RESULTS.listPaymentPlans,
  "escalations.create": RESULTS.escalate,
  "escalations.list": RESULTS.listEscalations,
  "escalations.assign": RESULTS.assignEscalation,
  "escalations.resolve": RESULTS.resolveEscalation,
  "workflows.status": RESULTS.getWorkflowStatus,
  "workflows.get": RESULTS.getWorkflow,
  "workflows.list": RESULTS.listWorkflows,
  "workflows.retry": RESULTS.retryWorkflow,
  "changes.list": RESULTS.listChanges,
  "metrics.get": RESULTS.getMetrics,
  "sweep.run": RESULTS.sweep,
  "switches.get": RESULTS.getSwitch,
  "switches.set": RESULTS.setSwitch,
  "health.check": { status: "healthy", service: SERVICE_NAME, version: SERVICE_VERSION },
  "health.ready": RESULTS.checkReadiness,
  "health.dependencies": RESULTS.checkDependencies,
};

/** An answer of a procedure where all went well, for the OpenAPI document. @throws TypeError where it has none yet */
export const exampleAnswerOf = (procedure: string): unknown => {
  const answer = ANSWERS[procedure];
  if (answer === undefined) throw new TypeError(`${procedure}: its answer needs an example`);
  return answer;
};
