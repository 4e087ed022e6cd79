import type { CompletionReason, WorkflowStatus } from "../vocabulary.ts";

export interface Transition {
  readonly from: readonly WorkflowStatus[];
  readonly to: WorkflowStatus;
  /** Set where `to` is `completed`. */
  readonly reason?: CompletionReason;
}

/**
 * Every legal move of a workflow, by event. What is not listed does not happen: the guarded UPDATE finds no row, and the
 * caller answers 409 (a person), 400 (retry) or does nothing (worker, sweep).
 */
export const TRANSITIONS = {
  attempt_begins: { from: ["received", "processing"], to: "processing" },

  decided_auto_send: { from: ["processing"], to: "processing" },
  decided_approval: { from: ["processing"], to: "awaiting_approval" },
  decided_escalate: { from: ["processing"], to: "escalated" },
  model_deadline_passed: { from: ["processing"], to: "awaiting_approval" },
  processing_failed: { from: ["received", "processing"], to: "failed" },

  text_postponed: { from: ["processing"], to: "processing" },
  text_delivered: { from: ["processing", "awaiting_approval", "escalated"], to: "sent" },
  send_unclear: { from: ["processing"], to: "awaiting_approval" },
  send_rejected: { from: ["processing"], to: "failed" },
  help_not_delivered: { from: ["processing"], to: "completed", reason: "help_not_delivered" },

  approved: { from: ["awaiting_approval", "escalated"], to: "processing" },
  manager_escalates: { from: ["awaiting_approval", "escalated"], to: "escalated" },
  settled_send_again: { from: ["awaiting_approval", "escalated"], to: "processing" },
  escalated_by_hand: {
    from: ["received", "processing", "awaiting_approval", "sent", "escalated", "failed", "completed"],
    to: "escalated",
  },
  resolved: { from: ["escalated"], to: "completed", reason: "resolved" },
  retried: { from: ["failed"], to: "processing" },

  superseded: {
    from: ["received", "processing", "awaiting_approval", "escalated", "failed"],
    to: "completed",
    reason: "superseded",
  },
  answered: { from: ["sent", "escalated"], to: "completed", reason: "answered" },
  opted_out: {
    from: ["received", "processing", "awaiting_approval"],
    to: "completed",
    reason: "opted_out",
  },

  approval_timed_out: { from: ["awaiting_approval"], to: "escalated" },
  tenant_silent: { from: ["sent"], to: "escalated" },
} as const satisfies Record<string, Transition>;

export type WorkflowEvent = keyof typeof TRANSITIONS;
