import type { UseCases } from "../../use-cases.ts";

export const IDS = {
  conversation: "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11",
  workflow: "8d5b6c52-41f0-4f0e-8f3c-2a6f1f0f7a10",
  responseQueue: "c1b7a0de-6f3e-4b0a-9c55-7e2d90c6a3f4",
  escalation: "5e9d2f3b-0c47-4d6e-b8a1-93f4c7d20e68",
  send: "a7c4e1f2-38d9-4b65-8e07-d15b2f6c9a30",
  attempt: "0d1f7b8c-92ea-4c36-a5d4-6b3e8f70c219",
} as const;

const NOW = "2026-03-02T15:04:05.000Z";

/** What every use case answers unless a test says otherwise. */
export const RESULTS = {
  receiveSms: { status: "processed", conversation_id: IDS.conversation, workflow_id: IDS.workflow },
  decideResponse: {
    status: "approved",
    response_queue_id: IDS.responseQueue,
    workflow_id: IDS.workflow,
    workflow_status: "sent",
    warnings: [],
  },
  listResponses: {
    items: [
      {
        response_queue_id: IDS.responseQueue,
        workflow_id: IDS.workflow,
        conversation_id: IDS.conversation,
        tenant_id: "12345",
        status: "pending",
        tenant_message: "I can pay $200 per week",
        ai_response: "Thank you. $200 per week works.",
        confidence_score: 0.7312,
        reasons: ["confidence"],
        unknown_send_id: null,
        created_at: NOW,
      },
    ],
  },
  settleSend: { status: "it_arrived", send_id: IDS.send, workflow_id: IDS.workflow, workflow_status: "sent" },
  submitPaymentPlan: {
    status: "valid",
    plan: { weekly_amount: 200, duration_weeks: 4, start_date: null },
    validation: { issues: [], auto_approvable: true, unrealistic: false },
    attempt_id: IDS.attempt,
    workflow_id: IDS.workflow,
  },
  escalate: { status: "escalated", escalation_id: IDS.escalation, workflow_id: IDS.workflow },
  listEscalations: {
    items: [
      {
        escalation_id: IDS.escalation,
        workflow_id: IDS.workflow,
        conversation_id: IDS.conversation,
        tenant_id: "12345",
        escalation_type: "payment_dispute",
        severity: "medium",
        reason: "The tenant disputes what is owed.",
        evidence: "I already paid that",
        auto_detected: true,
        holds: true,
        handled_by: null,
        resolved_at: null,
        created_at: NOW,
      },
    ],
  },
  resolveEscalation: { status: "resolved", escalation_id: IDS.escalation, workflow_id: IDS.workflow },
  getWorkflowStatus: {
    conversation_id: IDS.conversation,
    workflow_id: IDS.workflow,
    status: "awaiting_approval",
    started_at: NOW,
    last_updated: NOW,
  },
  retryWorkflow: { status: "processing", workflow_id: IDS.workflow, attempt: 1 },
  getMetrics: {
    last_hour: { sms_received: 4, ai_responses: 3, auto_approval_rate: 0.5, avg_response_time_ms: 812.5 },
    today: { total_messages: 9, escalations: 1, payment_plans: 2 },
  },
  sweep: { timeouts: 1, silences: 0, deadlines: 0, sends: 2, orphans: 0 },
  checkDependencies: {
    collections_monitor: true,
    sms_agent: true,
    notification_service: false,
    supabase: true,
    openai: true,
  },
} as const;

export type UseCaseName = keyof UseCases;

export interface RecordedCall {
  readonly useCase: UseCaseName;
  readonly args: readonly unknown[];
}

export interface StubUseCases {
  readonly useCases: UseCases;
  readonly calls: RecordedCall[];
  /** From now on every use case throws this; undefined: they answer again. */
  failWith(error: unknown): void;
}

/** Plain objects that record how they were called, and answer `RESULTS`. */
export const stubUseCases = (): StubUseCases => {
  const calls: RecordedCall[] = [];
  let failure: unknown;
  const record = async <Result>(useCase: UseCaseName, result: Result, args: readonly unknown[]): Promise<Result> => {
    calls.push({ useCase, args });
    if (failure !== undefined) throw failure;
    return result;
  };
  return {
    calls,
    failWith: (error) => {
      failure = error;
    },
    useCases: {
      receiveSms: (...args) => record("receiveSms", RESULTS.receiveSms, args),
      decideResponse: (...args) => record("decideResponse", { ...RESULTS.decideResponse, warnings: [] }, args),
      listResponses: (...args) =>
        record(
          "listResponses",
          { items: RESULTS.listResponses.items.map((item) => ({ ...item, reasons: [...item.reasons] })) },
          args,
        ),
      settleSend: (...args) => record("settleSend", RESULTS.settleSend, args),
      submitPaymentPlan: (...args) =>
        record(
          "submitPaymentPlan",
          { ...RESULTS.submitPaymentPlan, validation: { ...RESULTS.submitPaymentPlan.validation, issues: [] } },
          args,
        ),
      escalate: (...args) => record("escalate", RESULTS.escalate, args),
      listEscalations: (...args) =>
        record("listEscalations", { items: RESULTS.listEscalations.items.map((item) => ({ ...item })) }, args),
      resolveEscalation: (...args) => record("resolveEscalation", RESULTS.resolveEscalation, args),
      getWorkflowStatus: (...args) => record("getWorkflowStatus", RESULTS.getWorkflowStatus, args),
      retryWorkflow: (...args) => record("retryWorkflow", RESULTS.retryWorkflow, args),
      getMetrics: (...args) => record("getMetrics", RESULTS.getMetrics, args),
      sweep: (...args) => record("sweep", RESULTS.sweep, args),
      checkDependencies: (...args) => record("checkDependencies", RESULTS.checkDependencies, args),
    },
  };
};
