import type { StoredRows } from "../stored-rows.ts";

type Row<Table extends keyof StoredRows> = StoredRows[Table][number];

/** The moment of a row that says nothing else. */
export const NOON = new Date("2025-01-06T12:00:00Z");

/** A moment after {@link NOON}. */
export const later = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1000);

/** One factory a table: an unremarkable row of the workflow `w1`, with what a test says of it. */

export const workflowRow = (row: Partial<Row<"workflows">> = {}): Row<"workflows"> => ({
  id: "w1",
  workflowType: "sms_processing",
  status: "sent",
  content: "How much do I owe?",
  completionReason: null,
  errorMessage: null,
  startedAt: NOON,
  updatedAt: NOON,
  ...row,
});

export const stepRow = (row: Partial<Row<"steps">> & Pick<Row<"steps">, "stepName">): Row<"steps"> => ({
  workflowId: "w1",
  status: "completed",
  inputData: null,
  outputData: null,
  errorDetails: null,
  durationMs: null,
  startedAt: NOON,
  completedAt: NOON,
  ...row,
});

export const draftRow = (row: Partial<Row<"drafts">> = {}): Row<"drafts"> => ({
  id: "d1",
  workflowId: "w1",
  aiResponse: "You owe $900.",
  confidenceScore: 0.962,
  status: "auto_sent",
  decision: { route: "auto_send", reasons: [], gates: [], confidence_reasons: [], versions: {} },
  createdAt: NOON,
  updatedAt: NOON,
  ...row,
});

export const approvalRow = (row: Partial<Row<"approvals">> = {}): Row<"approvals"> => ({
  responseQueueId: "d1",
  outboxId: null,
  action: "approve",
  finalResponse: "You owe $900.",
  reason: null,
  approvedBy: "manager-001",
  createdAt: NOON,
  ...row,
});

export const escalationRow = (row: Partial<Row<"escalations">> = {}): Row<"escalations"> => ({
  id: "e1",
  workflowId: "w1",
  escalationType: "payment_dispute",
  severity: "medium",
  reason: "The tenant disputes what is owed.",
  evidence: "I already paid",
  autoDetected: true,
  handledBy: null,
  resolvedAt: null,
  createdAt: NOON,
  ...row,
});

export const planRow = (row: Partial<Row<"plans">> = {}): Row<"plans"> => ({
  workflowId: "w1",
  extractedFrom: "tenant_message",
  weeklyAmount: 22_500,
  durationWeeks: 4,
  startDate: null,
  status: "valid",
  validationResult: {
    issues: [],
    auto_approvable: true,
    unrealistic: false,
    evidence: "$225 a week for 4 weeks",
    rules_version: "rules-1",
  },
  createdAt: NOON,
  ...row,
});

export const outboxRow = (row: Partial<Row<"outbox">> = {}): Row<"outbox"> => ({
  id: "o1",
  workflowId: "w1",
  kind: "reply",
  state: "delivered",
  vouchedBy: "auto",
  body: "You owe $900.",
  handedOverAt: null,
  deliveredAt: NOON,
  createdAt: NOON,
  updatedAt: NOON,
  ...row,
});

/** The rows of one conversation; a table that is left out is empty, `w1` is there by itself. */
export const storedRows = (rows: Partial<StoredRows> = {}): StoredRows => ({
  workflows: [workflowRow()],
  steps: [],
  drafts: [],
  approvals: [],
  escalations: [],
  plans: [],
  outbox: [],
  ...rows,
});
