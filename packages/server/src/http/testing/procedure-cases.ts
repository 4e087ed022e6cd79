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
    input: { status: "pending" },
    result: RESULTS.listResponses,
    useCase: { name: "listResponses", args: [{ status: "pending" }] },
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
    useCase: { name: "listEscalations", args: [{ state: "open" }] },
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
    procedure: "workflows.retry",
    roles: ["operator"],
    input: { workflow_id: IDS.workflow, reason: "The database is back" },
    result: RESULTS.retryWorkflow,
    useCase: { name: "retryWorkflow", args: [{ workflow_id: IDS.workflow, reason: "The database is back" }] },
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
    procedure: "health.check",
    roles: [],
    input: undefined,
    result: { status: "healthy", service: SERVICE_NAME, version: SERVICE_VERSION },
    useCase: undefined,
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
