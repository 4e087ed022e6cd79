import type {
  AuditAction,
  CompletionReason,
  EscalationType,
  Language,
  OutboxKind,
  OutboxState,
  PlanIssue,
  PlanSource,
  PlanStatus,
  QueueStatus,
  Route,
  Severity,
  TriggerKind,
  Voucher,
  WorkflowStatus,
  WorkflowType,
} from "@orchestrator/core";

/** What happened in a conversation: a chapter for each workflow, in the order in which they began. */
export type Story = readonly Chapter[];

/** What happened because of one event: what came in, what was decided and why, what went out, how it ended. */
export interface Chapter {
  readonly workflow_id: string;
  readonly type: WorkflowType;
  /** The words it is about; null where there are none. */
  readonly text: string | null;
  /** How often the same message came again. */
  readonly repeats: number;
  readonly reading: ToldReading | null;
  /** STOP or START as it was written; null for every other text. */
  readonly consent: { readonly kind: "opted_out" | "opted_in"; readonly words: string } | null;
  readonly plans: readonly ToldPlan[];
  /** Neighbours that kept it waiting. */
  readonly waited_for: readonly string[];
  /** Completions that the model was asked for and gave. */
  readonly model_answers: number;
  readonly draft: ToldDraft | null;
  readonly decision: ToldDecision | null;
  readonly escalations: readonly ToldEscalation[];
  readonly people: readonly ToldApproval[];
  readonly texts: readonly ToldText[];
  readonly notices: readonly ToldNotice[];
  readonly ended: {
    readonly status: WorkflowStatus;
    readonly reason: CompletionReason | null;
    readonly error: string | null;
  };
}

export interface ToldReading {
  readonly language: Language;
  readonly triggers: readonly {
    readonly kind: TriggerKind;
    readonly severity: Severity;
    readonly evidence?: string;
  }[];
  readonly instruction_attempt: string | null;
  /** Why no plan was read; null where one was. */
  readonly no_plan_because: string | null;
}

export interface ToldPlan {
  readonly from: PlanSource;
  /** US dollars. */
  readonly weekly_amount: number;
  readonly duration_weeks: number | null;
  /** `YYYY-MM-DD`. */
  readonly start_date: string | null;
  readonly status: PlanStatus;
  readonly issues: readonly PlanIssue[];
}

export interface ToldDraft {
  readonly text: string;
  readonly status: QueueStatus;
  readonly confidence: number;
  readonly confidence_reasons: readonly { readonly code: string; readonly contribution: number }[];
}

export interface ToldDecision {
  readonly route: Route;
  readonly reasons: readonly string[];
  readonly gates: readonly { readonly code: string; readonly detail: string | null }[];
  readonly versions: Readonly<Record<string, string>>;
}

export interface ToldEscalation {
  readonly type: EscalationType;
  readonly severity: Severity;
  /** A sentence for people. */
  readonly reason: string;
  readonly evidence: string | null;
  readonly by_hand: boolean;
  /** Who dealt with it; null while it is open. */
  readonly resolved_by: string | null;
}

export interface ToldApproval {
  readonly action: AuditAction;
  readonly by: string;
  /** What the manager vouched for; null with an escalation. */
  readonly text: string | null;
  readonly reason: string | null;
}

export interface ToldText {
  readonly body: string;
  readonly kind: Exclude<OutboxKind, "notification">;
  readonly vouched_by: Voucher;
  readonly state: OutboxState;
  /** How it is known that it arrived; null where it is not known. */
  readonly how: "accepted" | "found_in_history" | "confirmed_by_manager" | null;
}

export interface ToldNotice {
  readonly subject: string;
  readonly state: OutboxState;
}
