import type { ApprovalAction, QueueStatus, WorkflowStatus } from "../wire.ts";

/** The decision that a draft has already. */
export interface StandingDecision {
  readonly status: QueueStatus;
  /** Null where no person decided, for instance where the service sent the draft by itself. */
  readonly action: ApprovalAction | null;
  /** The manager whose decision stands. */
  readonly decided_by: string | null;
  /** ISO 8601 in UTC. */
  readonly decided_at: string | null;
}

/** The reason says it all. */
type Nothing = object;

/** What there is to know where somebody or something came first, by reason. Times are ISO 8601 in UTC. */
export interface Conflicts {
  /** Somebody was first. After a lost answer it may have been this very call: look at `decided_by`. */
  already_decided: { readonly decision: StandingDecision };
  /** The tenant wrote again: another draft answers both texts. */
  superseded: Nothing;
  /** The draft's time is over: it can't be decided about any more. */
  expired: Nothing;
  /** The account has changed since the draft was written, and `findings` speak against it now. */
  draft_stale: { readonly findings: readonly string[] };
  /** The draft waits, but its message has gone on. */
  workflow_moved_on: { readonly workflow_status: WorkflowStatus };
  /** Another manager is writing on the draft, until then at the latest. */
  claimed_by_another: { readonly claimed_by: string | null; readonly claim_expires_at: string | null };
  /** Another manager answers this conversation. */
  taken_over_by_another: { readonly assigned_to: string | null; readonly assigned_at: string | null };
  /** Nobody has taken the conversation over. */
  not_taken_over: Nothing;
  /** The number wants no more texts. */
  opted_out: Nothing;
  /** The text's fate is not open, or not any more; `state` is where it stands, for instance `delivered`. */
  already_settled: { readonly state: string | null };
  /** Somebody was first. After a lost answer it may have been this very call: look at `resolved_by`. */
  already_resolved: { readonly resolved_by: string | null; readonly resolved_at: string | null };
  /** Somebody else looks after the escalation. */
  assigned_to_another: { readonly assigned_to: string | null; readonly assigned_at: string | null };
  /** The tenant's newest text is being read: try again in a moment. */
  being_decided: Nothing;
  /** Another text has not arrived yet. */
  text_on_its_way: { readonly send_id: string | null };
  /** It is not known whether another text arrived: settle it first. */
  send_unclear: { readonly send_id: string | null };
  /** A draft waits for the tenant's newest text: modify that one. */
  draft_waits: { readonly response_queue_id: string | null };
  /** No text of the conversation came from this tenant under this number. */
  identity_not_seen: Nothing;
}

export type ConflictReason = keyof Conflicts;

/** Your call changed nothing, and why. `detail` says it in a sentence for people. */
export type Conflict<Reason extends ConflictReason> = {
  readonly [Each in Reason]: { readonly outcome: Each; readonly detail: string } & Conflicts[Each];
}[Reason];

type Details = Readonly<Record<string, unknown>>;

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

const nothing = (): Nothing => ({});

const READERS: { readonly [Reason in ConflictReason]: (details: Details) => Conflicts[Reason] } = {
  already_decided: ({ status, action, decided_by, decided_at }) => ({
    decision: {
      status: status as QueueStatus,
      action: textOrNull(action) as ApprovalAction | null,
      decided_by: textOrNull(decided_by),
      decided_at: textOrNull(decided_at),
    },
  }),
  superseded: nothing,
  expired: nothing,
  draft_stale: ({ findings }) => ({
    findings: Array.isArray(findings) ? findings.filter((finding) => typeof finding === "string") : [],
  }),
  workflow_moved_on: ({ workflow_status }) => ({ workflow_status: workflow_status as WorkflowStatus }),
  claimed_by_another: ({ claimed_by, claim_expires_at }) => ({
    claimed_by: textOrNull(claimed_by),
    claim_expires_at: textOrNull(claim_expires_at),
  }),
  taken_over_by_another: ({ assigned_to, assigned_at }) => ({
    assigned_to: textOrNull(assigned_to),
    assigned_at: textOrNull(assigned_at),
  }),
  not_taken_over: nothing,
  opted_out: nothing,
  already_settled: ({ state }) => ({ state: textOrNull(state) }),
  already_resolved: ({ resolved_by, resolved_at }) => ({
    resolved_by: textOrNull(resolved_by),
    resolved_at: textOrNull(resolved_at),
  }),
  assigned_to_another: ({ assigned_to, assigned_at }) => ({
    assigned_to: textOrNull(assigned_to),
    assigned_at: textOrNull(assigned_at),
  }),
  being_decided: nothing,
  text_on_its_way: ({ send_id }) => ({ send_id: textOrNull(send_id) }),
  send_unclear: ({ send_id }) => ({ send_id: textOrNull(send_id) }),
  draft_waits: ({ response_queue_id }) => ({ response_queue_id: textOrNull(response_queue_id) }),
  identity_not_seen: nothing,
};

/** The conflict in a refusal's details. */
export const readConflict = <Reason extends ConflictReason>(
  reason: Reason,
  detail: string,
  details: Details,
): Conflict<Reason> => ({ outcome: reason, detail, ...READERS[reason](details) });
