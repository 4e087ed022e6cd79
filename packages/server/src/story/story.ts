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

/** What happened in a conversation, with the moments at which it did: a chapter for each workflow, in the order in which they began. */
export type Story = readonly Chapter[];

/** What happened because of one event: what came in, what was decided and why, what went out, how it ended. */
export interface Chapter {
  readonly workflow_id: string;
  readonly type: WorkflowType;
  readonly began_at: Date;
  /** The words it is about; null where there are none. */
  readonly text: string | null;
  /** When the same message came again. */
  readonly repeats: readonly Date[];
  /** When it was read and decided, with all that belongs to it. */
  readonly considered_at: Date;
  readonly reading: ToldReading | null;
  /** STOP or START as it was written; null for every other text. */
  readonly consent: { readonly kind: "opted_out" | "opted_in"; readonly words: string } | null;
  readonly plans: readonly ToldPlan[];
  /** Neighbours that kept it waiting. */
  readonly waited_for: readonly { readonly neighbour: string; readonly at: Date }[];
  /** Completions that the model was asked for and gave. */
  readonly model_answers: number;
  readonly draft: ToldDraft | null;
  readonly decision: ToldDecision | null;
  readonly escalations: readonly ToldEscalation[];
  readonly people: readonly ToldApproval[];
  readonly texts: readonly ToldText[];
  readonly notices: readonly ToldNotice[];
  readonly ended: {
    readonly at: Date;
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
  /** The words that it was read from. */
  readonly evidence: string | null;
}

export interface ToldDraft {
  readonly text: string;
  readonly status: QueueStatus;
  /** When another text took its place; null where none did. */
  readonly withdrawn_at: Date | null;
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
  readonly at: Date;
  readonly type: EscalationType;
  readonly severity: Severity;
  /** A sentence for people. */
  readonly reason: string;
  readonly evidence: string | null;
  readonly by_hand: boolean;
  /** Null while it is open. */
  readonly resolved: {
    readonly at: Date;
    readonly by: string;
    /** Closed as a matter of its own, not along with a decision about a draft. */
    readonly by_itself: boolean;
    readonly note: string | null;
  } | null;
}

export interface ToldApproval {
  readonly at: Date;
  readonly action: AuditAction;
  readonly by: string;
  /** What the manager vouched for; null with an escalation. */
  readonly text: string | null;
  readonly reason: string | null;
}

export interface ToldText {
  readonly at: Date;
  /** When nobody knew whether it had arrived; null where that was always known. */
  readonly lost_at: Date | null;
  readonly body: string;
  readonly kind: Exclude<OutboxKind, "notification">;
  readonly vouched_by: Voucher;
  readonly state: OutboxState;
  /** How it is known that it arrived; null where it is not known. */
  readonly how: "accepted" | "found_in_history" | "confirmed_by_manager" | null;
}

export interface ToldNotice {
  readonly at: Date;
  readonly subject: string;
  readonly state: OutboxState;
}
