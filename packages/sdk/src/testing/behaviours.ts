import type { ProcedureName } from "../internal/procedures.ts";
import { type Behaviour, notFound, workflowOf } from "./behaviour.ts";
import { assign, createEscalation, listEscalations, resolve } from "./escalations.ts";
import { listChanges } from "./feed.ts";
import { claim, decide, listResponses, release, settle } from "./queue.ts";
import { refusal, Refused } from "./refusal.ts";
import { addEscalation, addWorkflow, moveWorkflow } from "./store.ts";

const HOUR_MS = 3_600_000;
/** A draft that waits this long for a manager is escalated. */
const TIMEOUT_MS = 36 * HOUR_MS;

const receive: Behaviour<"messages.receive"> = (world, { conversation_id, tenant_id, message_id }, idempotencyKey) => {
  const key = `${conversation_id} ${message_id ?? idempotencyKey}`;
  const known = world.store.texts.get(key);
  const workflow = known ?? addWorkflow(world, { conversation_id, tenant_id });
  if (known === undefined) {
    for (const item of world.store.responses) {
      if (item.conversation_id === conversation_id && item.status === "pending") item.status = "superseded";
    }
    world.store.texts.set(key, workflow);
  }
  return { status: "accepted", conversation_id, workflow_id: workflow.workflow_id };
};

const submitPlan: Behaviour<"paymentPlans.submit"> = (world, { conversation_id, tenant_id }) => {
  world.store.paymentPlans.push(world.clock.now().toISOString());
  const { workflow_id } = addWorkflow(world, { conversation_id, tenant_id, status: "completed" });
  return { status: "no_plan", plan: null, validation: null, attempt_id: null, workflow_id };
};

const status: Behaviour<"workflows.status"> = ({ store }, { conversation_id }) => {
  const workflow = store.workflows.findLast((candidate) => candidate.conversation_id === conversation_id);
  if (workflow === undefined) throw notFound("conversation");
  const { workflow_id, status: workflowStatus, started_at, last_updated } = workflow;
  return { conversation_id, workflow_id, status: workflowStatus, started_at, last_updated };
};

const retry: Behaviour<"workflows.retry"> = (world, { workflow_id }) => {
  const workflow = workflowOf(world, workflow_id);
  if (workflow.status !== "failed") {
    throw new Refused(refusal(400, { code: "ORC_003", detail: "Only a failed workflow can be retried." }));
  }
  workflow.attempts += 1;
  moveWorkflow(world, workflow, "processing");
  return { status: "processing", workflow_id, attempt: workflow.attempts };
};

const sweep: Behaviour<"sweep.run"> = (world) => {
  const { store, clock } = world;
  const timedOut = new Set(
    store.escalations.flatMap(({ escalation_type, workflow_id }) =>
      escalation_type === "timeout" ? [workflow_id] : [],
    ),
  );
  const late = store.responses.filter(
    ({ status: itemStatus, created_at, workflow_id }) =>
      itemStatus === "pending" &&
      clock.now().getTime() - Date.parse(created_at) >= TIMEOUT_MS &&
      !timedOut.has(workflow_id),
  );
  for (const { workflow_id } of late) {
    addEscalation(world, { workflow_id, escalation_type: "timeout", auto_detected: true });
  }
  return { timeouts: late.length, silences: 0, deadlines: 0, sends: 0, orphans: 0 };
};

const metrics: Behaviour<"metrics.get"> = ({ store, clock }) => {
  const isRecent = (at: string): boolean => clock.now().getTime() - Date.parse(at) <= HOUR_MS;
  const isToday = (at: string): boolean => at.slice(0, 10) === clock.now().toISOString().slice(0, 10);
  const received = [...store.texts.values()].map(({ started_at }) => started_at);
  const drafts = store.responses.filter(({ created_at }) => isRecent(created_at));
  const sentByItself = drafts.filter((item) => item.status === "auto_sent");
  return {
    last_hour: {
      sms_received: received.filter(isRecent).length,
      ai_responses: drafts.length,
      auto_approval_rate: drafts.length === 0 ? 0 : sentByItself.length / drafts.length,
      avg_response_time_ms: 0,
    },
    today: {
      total_messages: received.filter(isToday).length,
      escalations: store.escalations.filter(({ created_at }) => isToday(created_at)).length,
      payment_plans: store.paymentPlans.filter(isToday).length,
    },
  };
};

/** How the fake behaves; a procedure that isn't here has to be scripted. */
export const BEHAVIOURS: { readonly [Name in ProcedureName]?: Behaviour<Name> } = {
  "messages.receive": receive,
  "responses.decide": decide,
  "responses.list": listResponses,
  "responses.claim": claim,
  "responses.release": release,
  "sends.settle": settle,
  "paymentPlans.submit": submitPlan,
  "escalations.create": createEscalation,
  "escalations.list": listEscalations,
  "escalations.assign": assign,
  "escalations.resolve": resolve,
  "workflows.status": status,
  "workflows.retry": retry,
  "changes.list": listChanges,
  "metrics.get": metrics,
  "sweep.run": sweep,
  "health.check": () => ({ status: "healthy", service: "system-orchestrator", version: "0.0.0-fake" }),
  "health.ready": () => ({ status: "ready" }),
  "health.dependencies": () => ({
    collections_monitor: true,
    sms_agent: true,
    notification_service: true,
    supabase: true,
    openai: true,
  }),
};
