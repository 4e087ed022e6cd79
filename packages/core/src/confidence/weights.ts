import type { LanguageFit } from "../draft/draft-language.ts";
import type { ConfidenceFeatures, QuestionKind } from "./features.ts";

/** Where a score begins: a reply with nothing against it is still a machine's. */
export const STARTING_SCORE = 0.97;

const LANGUAGE_DOUBT: Readonly<Record<LanguageFit, number>> = {
  matches: 0,
  unclear: 0.15,
  differs: 1,
};

const QUESTION_DOUBT: Readonly<Record<QuestionKind, number>> = {
  acknowledgement: 0,
  balance: 0.05,
  plan_confirmation: 0.1,
  information: 0.5,
  open: 1,
};

const PLAN_DOUBT: Readonly<Record<ConfidenceFeatures["plan"], number>> = {
  none: 0,
  approvable: 0,
  needs_review: 0.7,
  invalid: 1,
};

const COMFORTABLE_LENGTH = 120;
const LONGEST_LENGTH = 160;
const FRESH_SECONDS = 600;
const STALE_SECONDS = 86_400;
const LATE_DAYS = 30;
const VERY_LATE_DAYS = 120;
const MOST_RELIABLE = 10;

/** 0 up to `from`, 1 at `to` and beyond, straight between them. What is no number gives NaN, so that scoring notices. */
const ramp = (value: number, from: number, to: number): number =>
  Number.isFinite(value) ? Math.min(1, Math.max(0, (value - from) / (to - from))) : Number.NaN;

const flag = (holds: boolean): number => {
  if (typeof holds !== "boolean") return Number.NaN;
  return holds ? 1 : 0;
};

/** One reason to doubt a draft: how much it takes off at most, and how much of that applies, 0..1. */
export interface Doubt {
  readonly code: string;
  readonly weight: number;
  readonly share: (features: ConfidenceFeatures) => number;
}

/**
 * Every reason to doubt a draft. A score is {@link STARTING_SCORE} minus weight × share of each, so that no feature can
 * hide behind another and each contributes in one direction only.
 *
 * The weights keep three kinds of drafts apart under the default thresholds: a clean reply to a closed question stays
 * above 0.85, an open question or a plan for review falls between, and a draft that breaks a rule of substance while
 * anything else is doubtful ends at 0.60 or below.
 */
export const DOUBTS: readonly Doubt[] = [
  { code: "completion_unfinished", weight: 0.35, share: (f) => 1 - flag(f.completion_finished) },
  {
    code: "completion_unstructured",
    weight: 0.03,
    share: (f) => 1 - flag(f.completion_structured),
  },
  { code: "grave_violation", weight: 0.3, share: (f) => ramp(f.grave_violations, 0, 1) },
  { code: "several_grave_violations", weight: 0.3, share: (f) => ramp(f.grave_violations, 1, 2) },
  { code: "minor_violation", weight: 0.15, share: (f) => ramp(f.minor_violations, 0, 1) },
  { code: "several_minor_violations", weight: 0.15, share: (f) => ramp(f.minor_violations, 1, 2) },
  { code: "language_doubtful", weight: 0.15, share: (f) => LANGUAGE_DOUBT[f.language_fit] },
  { code: "figure_unsupported", weight: 0.25, share: (f) => ramp(f.unsupported_figures, 0, 1) },
  {
    code: "several_figures_unsupported",
    weight: 0.15,
    share: (f) => ramp(f.unsupported_figures, 1, 3),
  },
  { code: "context_incomplete", weight: 0.3, share: (f) => 1 - ramp(f.context_completeness, 0, 1) },
  {
    code: "context_stale",
    weight: 0.15,
    share: (f) => ramp(f.context_age_seconds, FRESH_SECONDS, STALE_SECONDS),
  },
  { code: "history_unavailable", weight: 0.06, share: (f) => 1 - flag(f.history_available) },
  { code: "question_open", weight: 0.16, share: (f) => QUESTION_DOUBT[f.question_kind] },
  { code: "message_ambiguous", weight: 0.2, share: (f) => ramp(f.message_ambiguity, 0, 1) },
  { code: "several_messages", weight: 0.1, share: (f) => ramp(f.unanswered_messages, 1, 4) },
  {
    code: "draft_long",
    weight: 0.03,
    share: (f) => ramp(f.draft_characters, COMFORTABLE_LENGTH, LONGEST_LENGTH),
  },
  { code: "very_late", weight: 0.05, share: (f) => ramp(f.days_late, LATE_DAYS, VERY_LATE_DAYS) },
  {
    code: "reliability_low",
    weight: 0.04,
    share: (f) => (f.reliability === null ? 0.5 : 1 - ramp(f.reliability, 0, MOST_RELIABLE / 2)),
  },
  { code: "plans_failed", weight: 0.04, share: (f) => ramp(f.failed_payment_plans, 0, 3) },
  { code: "plan_doubtful", weight: 0.2, share: (f) => PLAN_DOUBT[f.plan] },
];
