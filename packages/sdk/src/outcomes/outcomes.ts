import type {
  ApprovalResult,
  AssignmentResult,
  ClaimResult,
  HandBackResult,
  IdentityResult,
  OwnTextResult,
  ReleaseResult,
  ResolutionResult,
  SettlementResult,
  TakeOverResult,
} from "../wire.ts";
import type { Conflict } from "./conflicts.ts";

/** Your call did what it should. */
export type Done<Outcome extends string, Result> = { readonly outcome: Outcome } & Result;

export const DECISION_CONFLICTS = [
  "already_decided",
  "superseded",
  "expired",
  "draft_stale",
  "workflow_moved_on",
  "claimed_by_another",
  "taken_over_by_another",
  "opted_out",
] as const;
/** What became of a decision about a draft. */
export type DecisionOutcome = Decided | NotDecided;
export type Decided = Done<"decided", ApprovalResult>;
export type NotDecided = Conflict<(typeof DECISION_CONFLICTS)[number]>;

export const CLAIM_CONFLICTS = ["claimed_by_another", "already_decided", "superseded"] as const;
export type ClaimOutcome = Done<"claimed", ClaimResult> | Conflict<(typeof CLAIM_CONFLICTS)[number]>;

export const RELEASE_CONFLICTS = ["claimed_by_another"] as const;
export type ReleaseOutcome = Done<"released", ReleaseResult> | Conflict<(typeof RELEASE_CONFLICTS)[number]>;

export const SETTLEMENT_CONFLICTS = ["already_settled", "opted_out"] as const;
/** What became of a text of unknown fate. */
export type SettlementOutcome = Done<"settled", SettlementResult> | Conflict<(typeof SETTLEMENT_CONFLICTS)[number]>;

export const RESOLUTION_CONFLICTS = ["already_resolved", "taken_over_by_another"] as const;
export type ResolutionOutcome = Done<"resolved", ResolutionResult> | Conflict<(typeof RESOLUTION_CONFLICTS)[number]>;

export const ASSIGNMENT_CONFLICTS = ["assigned_to_another", "already_resolved"] as const;
export type AssignmentOutcome = Done<"assigned", AssignmentResult> | Conflict<(typeof ASSIGNMENT_CONFLICTS)[number]>;

export const TAKE_OVER_CONFLICTS = ["taken_over_by_another"] as const;
export type TakeOverOutcome = Done<"taken_over", TakeOverResult> | Conflict<(typeof TAKE_OVER_CONFLICTS)[number]>;

export const HAND_BACK_CONFLICTS = ["not_taken_over", "taken_over_by_another"] as const;
export type HandBackOutcome = Done<"handed_back", HandBackResult> | Conflict<(typeof HAND_BACK_CONFLICTS)[number]>;

export const OWN_TEXT_CONFLICTS = [
  "not_taken_over",
  "taken_over_by_another",
  "being_decided",
  "text_on_its_way",
  "send_unclear",
  "draft_waits",
  "opted_out",
] as const;
export type OwnTextOutcome = Done<"queued", OwnTextResult> | Conflict<(typeof OWN_TEXT_CONFLICTS)[number]>;

export const IDENTITY_CONFLICTS = ["identity_not_seen"] as const;
export type IdentityOutcome = Done<"confirmed", IdentityResult> | Conflict<(typeof IDENTITY_CONFLICTS)[number]>;
