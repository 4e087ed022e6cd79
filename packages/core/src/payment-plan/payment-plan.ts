import type { PlanIssue } from "../vocabulary.ts";

/** A proposal to pay in instalments, brought to weeks. */
export interface PaymentPlan {
  /** US dollars, at most two decimals. */
  readonly weekly_amount: number;
  /** Whole weeks; null where the text names no length. */
  readonly duration_weeks: number | null;
  /** `YYYY-MM-DD`, local; null where the text names no day. */
  readonly start_date: string | null;
}

/** One sum promised for one day. */
export interface PaymentPromise {
  /** US dollars, at most two decimals. */
  readonly amount: number;
  /** `YYYY-MM-DD`, local. */
  readonly date: string;
}

/** Why a text contains no payment plan. */
export const NO_PLAN_REASONS = [
  "no_amount",
  "no_cadence",
  "lump_sum",
  "negated",
  "past_payment",
  "income",
  "expense",
  "not_the_writers",
  "denied",
  "obligation",
  "question_of_rules",
  "cancelled",
  "wish",
  "invalid_marker",
  "no_marker",
] as const;
export type NoPlanReason = (typeof NO_PLAN_REASONS)[number];

export interface ExtractedPlan {
  readonly plan: PaymentPlan | null;
  readonly promise: PaymentPromise | null;
  /** The span of the original text that the plan (or else the promise) was read from. */
  readonly evidence: string | null;
  /** Null exactly when there is a plan. */
  readonly reason: NoPlanReason | null;
}

export interface PlanValidation {
  readonly issues: readonly PlanIssue[];
  readonly auto_approvable: boolean;
  readonly unrealistic: boolean;
}
