import type { ApprovalAction, QueueStatus } from "@orchestrator/core";
import { isOrchestratorError } from "../errors.ts";
import type { ApprovalResult } from "../wire.ts";

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

/** Your decision stands. */
export type Decided = { readonly outcome: "decided" } & ApprovalResult;

/** Your decision changed nothing, and why. `detail` says it in a sentence for the manager. */
export type NotDecided = { readonly detail: string } & (
  | {
      /** Somebody was first. After a lost answer it may have been this very call: look at `decided_by`. */
      readonly outcome: "already_decided";
      readonly decision: StandingDecision;
    }
  | {
      /** The tenant wrote again: another draft answers both texts. */
      readonly outcome: "superseded";
    }
  | {
      /** The account has changed since the draft was written, and `findings` speak against it now. */
      readonly outcome: "draft_stale";
      readonly findings: readonly string[];
    }
  | {
      /** The number wants no more texts. */
      readonly outcome: "opted_out";
    }
);

export type DecisionOutcome = Decided | NotDecided;

type Details = Readonly<Record<string, unknown>>;

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

const standingDecision = (details: Details): StandingDecision => ({
  status: details.status as QueueStatus,
  action: textOrNull(details.action) as ApprovalAction | null,
  decided_by: textOrNull(details.decided_by),
  decided_at: textOrNull(details.decided_at),
});

const findingsIn = ({ findings }: Details): string[] =>
  Array.isArray(findings) ? findings.filter((finding) => typeof finding === "string") : [];

/** The outcome that a conflict is; undefined for everything else, a conflict of a kind that is new to this version included. */
export const readNotDecided = (error: unknown): NotDecided | undefined => {
  if (!isOrchestratorError(error) || error.kind !== "conflict") return undefined;
  const { details, message: detail } = error;
  switch (details.reason) {
    case "already_decided":
      return { outcome: "already_decided", detail, decision: standingDecision(details) };
    case "draft_stale":
      return { outcome: "draft_stale", detail, findings: findingsIn(details) };
    case "superseded":
    case "opted_out":
      return { outcome: details.reason, detail };
    default:
      return undefined;
  }
};
