import type { Role } from "../../auth/roles.ts";
import { SERVICE_NAME, SERVICE_VERSION } from "../../observability/service.ts";
import { IDS, RESULTS, type UseCaseName } from "./stub-use-cases.ts";

export type Input = Readonly<Record<string, unknown>>;

/** One good call of every procedure, and what it should lead to. */
export interface ProcedureCase {
  readonly procedure: string;
  /** Who may call; empty: everybody. */
  readonly roles: readonly Role[];
  readonly input: Input | undefined;
  readonly result: unknown;
  /** The use case that is called, and the arguments before the call's own. */
  readonly useCase: { readonly name: UseCaseName; readonly args: readonly unknown[] } | undefined;
}

/** The subject of the tokens in these tests; decisions name it. */
export const SUBJECT = "manager-001";

const sms = {
  tenant_id: "12345",
  phone_number: "+1234567890",
  content: "I can pay $200 per week",
  conversation_id: IDS.conversation,
};
const decision = { response_queue_id: IDS.responseQueue, action: "approve", manager_id: SUBJECT };
const settlement = { send_id: IDS.send, action: "it_arrived", reason: "The tenant said so" };
const plan = { conversation_id: IDS.conversation, tenant_id: "12345", message_content: "I can pay $200 per week" };
const escalation = { conversation_id: IDS.conversation, escalation_type: "hostile_language", severity: "high" };

const identity = { conversation_id: IDS.conversation, tenant_id: "12345", phone_number: "+12035550143" };
const turn = { name: "auto_send", enabled: false, reason: "The model is ill" };

export const PROCEDURE_CASES: readonly ProcedureCase[] = [
  {
    procedure: "messages.receive",
    roles: ["service"],
    input: sms,
    result: RESULTS.receiveSms,
    useCase: { name: "receiveSms", args: [sms] },
  },
  {
    procedure: "responses.decide",
    roles: ["manager"],
    input: decision,
    result: RESULTS.decideResponse,
    useCase: { name: "decideResponse", args: [decision] },
  },
  {
    procedure: "responses.list",
    roles: ["manager"],
    input: { status: "pending", limit: 20, only_unclaimed: true },
    result: RESULTS.listResponses,
    useCase: {
      name: "listResponses",
      args: [{ status: "pending", sort: "oldest", only_unclaimed: true, only_unclear_sends: false, limit: 20 }],
    },
  },
  {
    procedure: "responses.get",
    roles: ["manager"],
    input: { response_queue_id: IDS.responseQueue },
    result: RESULTS.getResponse,
    useCase: { name: "getResponse", args: [IDS.responseQueue] },
  },
  {
    procedure: "responses.claim",
    roles: ["manager"],
    input: { response_queue_id: IDS.responseQueue },
    result: RESULTS.claimResponse,
    useCase: { name: "claimResponse", args: [{ response_queue_id: IDS.responseQueue, for_seconds: 300 }] },
  },
  {
    procedure: "responses.release",
    roles: ["manager"],
    input: { response_queue_id: IDS.responseQueue },
    result: RESULTS.releaseResponse,
    useCase: { name: "releaseResponse", args: [{ response_queue_id: IDS.responseQueue }] },
  },
  {
    procedure: "responses.bulkApprove",
    roles: ["manager"],
    input: { response_queue_ids: [IDS.responseQueue] },
    result: RESULTS.bulkApprove,
    useCase: { name: "bulkApprove", args: [{ response_queue_ids: [IDS.responseQueue] }] },
  },
  {
    procedure: "drafts.preview",
    roles: ["manager", "operator"],
    input: { tenant_id: "12345", content: "I can pay $200 per week" },
    result: RESULTS.previewDraft,
    useCase: {
      name: "previewDraft",
      args: [{ tenant_id: "12345", content: "I can pay $200 per week", history: [] }],
    },
  },
  {
    procedure: "conversations.takeOver",
    roles: ["manager"],
    input: { conversation_id: IDS.conversation, reason: "I know this tenant" },
    result: RESULTS.takeOver,
    useCase: { name: "takeOver", args: [{ conversation_id: IDS.conversation, reason: "I know this tenant" }] },
  },
  {
    procedure: "conversations.handBack",
    roles: ["manager", "operator"],
    input: { conversation_id: IDS.conversation },
    result: RESULTS.handBack,
    useCase: { name: "handBack", args: [{ conversation_id: IDS.conversation }] },
  },
  {
    procedure: "conversations.send",
    roles: ["manager"],
    input: { conversation_id: IDS.conversation, content: "Please call me." },
    result: RESULTS.writeText,
    useCase: { name: "writeText", args: [{ conversation_id: IDS.conversation, content: "Please call me." }] },
  },
  {
    procedure: "conversations.confirmIdentity",
    roles: ["manager"],
    input: identity,
    result: RESULTS.confirmIdentity,
    useCase: { name: "confirmIdentity", args: [identity] },
  },
  {
    procedure: "sends.settle",
    roles: ["manager", "operator"],
    input: settlement,
    result: RESULTS.settleSend,
    useCase: { name: "settleSend", args: [settlement] },
  },
  {
    procedure: "paymentPlans.submit",
    roles: ["service"],
    input: plan,
    result: RESULTS.submitPaymentPlan,
    useCase: { name: "submitPaymentPlan", args: [plan] },
  },
  {
    procedure: "paymentPlans.list",
    roles: ["manager", "operator"],
    input: { conversation_id: IDS.conversation },
    result: RESULTS.listPaymentPlans,
    useCase: { name: "listPaymentPlans", args: [{ conversation_id: IDS.conversation, limit: 50 }] },
  },
  {
    procedure: "escalations.create",
    roles: ["service", "manager", "operator"],
    input: escalation,
    result: RESULTS.escalate,
    useCase: { name: "escalate", args: [{ ...escalation, auto_detected: false }] },
  },
  {
    procedure: "escalations.list",
    roles: ["manager", "operator"],
    input: { state: "open" },
    result: RESULTS.listEscalations,
    useCase: { name: "listEscalations", args: [{ state: "open", only_unassigned: false, limit: 50 }] },
  },
  {
    procedure: "escalations.assign",
    roles: ["manager", "operator"],
    input: { escalation_id: IDS.escalation, assigned_to: "manager-002" },
    result: RESULTS.assignEscalation,
    useCase: { name: "assignEscalation", args: [{ escalation_id: IDS.escalation, assigned_to: "manager-002" }] },
  },
  {
    procedure: "escalations.resolve",
    roles: ["manager"],
    input: { escalation_id: IDS.escalation, note: "Spoke with the tenant" },
    result: RESULTS.resolveEscalation,
    useCase: { name: "resolveEscalation", args: [{ escalation_id: IDS.escalation, note: "Spoke with the tenant" }] },
  },
  {
    procedure: "workflows.status",
    roles: ["service", "manager", "operator"],
    input: { conversation_id: IDS.conversation },
    result: RESULTS.getWorkflowStatus,
    useCase: { name: "getWorkflowStatus", args: [IDS.conversation] },
  },
  {
    procedure: "workflows.get",
    roles: ["manager", "operator"],
    input: { workflow_id: IDS.workflow },
    result: RESULTS.getWorkflow,
    useCase: { name: "getWorkflow", args: [IDS.workflow] },
  },
  {
    procedure: "workflows.list",
    roles: ["manager", "operator"],
    input: { status: "failed" },
    result: RESULTS.listWorkflows,
    useCase: { name: "listWorkflows", args: [{ status: "failed", sort: "newest", limit: 50 }] },
  },
  {
    procedure: "workflows.retry",
    roles: ["operator"],
    input: { workflow_id: IDS.workflow, reason: "The database is back" },
    result: RESULTS.retryWorkflow,
    useCase: { name: "retryWorkflow", args: [{ workflow_id: IDS.workflow, reason: "The database is back" }] },
  },
  {
    procedure: "changes.list",
    roles: ["manager", "operator"],
    input: { after: "1041", topics: ["queue"], limit: 10 },
    result: RESULTS.listChanges,
    useCase: { name: "listChanges", args: [{ after: "1041", topics: ["queue"], limit: 10 }] },
  },
  {
    procedure: "metrics.get",
    roles: ["manager", "operator"],
    input: undefined,
    result: RESULTS.getMetrics,
    useCase: { name: "getMetrics", args: [] },
  },
  {
    procedure: "sweep.run",
    roles: ["operator"],
    input: undefined,
    result: RESULTS.sweep,
    useCase: { name: "sweep", args: [] },
  },
  {
    procedure: "switches.get",
    roles: ["operator"],
    input: { name: "auto_send" },
    result: RESULTS.getSwitch,
    useCase: { name: "getSwitch", args: ["auto_send"] },
  },
  {
    procedure: "switches.set",
    roles: ["operator"],
    input: turn,
    result: RESULTS.setSwitch,
    useCase: { name: "setSwitch", args: [turn] },
  },
  {
    procedure: "health.check",
    roles: [],
    input: undefined,
    result: { status: "healthy", service: SERVICE_NAME, version: SERVICE_VERSION },
    useCase: undefined,
  },
  {
    procedure: "health.ready",
    roles: [],
    input: undefined,
    result: RESULTS.checkReadiness,
    useCase: { name: "checkReadiness", args: [] },
  },
  {
    procedure: "health.dependencies",
    roles: [],
    input: undefined,
    result: RESULTS.checkDependencies,
    useCase: { name: "checkDependencies", args: [] },
  },
];

export const PROTECTED_CASES = PROCEDURE_CASES.filter(({ roles }) => roles.length > 0);

export const caseOf = (procedure: string): ProcedureCase => {
  const found = PROCEDURE_CASES.find((candidate) => candidate.procedure === procedure);
  if (found === undefined) throw new TypeError(`No case for ${procedure}`);
  return found;
};
