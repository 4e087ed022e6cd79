import type { DraftCheck } from "../draft/check-draft.ts";
import type { PlanFact } from "../decision/facts.ts";
import type { TenantContext } from "../tenant-context.ts";
import type { DraftViolation } from "../vocabulary.ts";
import type { ConfidenceFeatures } from "./features.ts";
import { messageAmbiguity, questionKind } from "./question.ts";

/** What the pipeline knows when it has a draft. */
export interface ScoringFacts {
  readonly completion: {
    /** The model stopped by itself (`finish_reason` is `stop`). */
    readonly finished: boolean;
    readonly parsed: "schema" | "markers";
  };
  readonly draft: string;
  readonly check: DraftCheck;
  /** The unanswered texts, oldest first. */
  readonly tenant_messages: readonly string[];
  /** Null where the account could not be read. */
  readonly tenant: TenantContext | null;
  readonly context_age_seconds: number;
  readonly history_available: boolean;
  readonly plans: readonly PlanFact[];
}

/** Poor texts, which a person mends; every other violation would do harm. */
const MINOR: ReadonlySet<DraftViolation> = new Set(["too_long", "wrong_language", "marker_leak"]);

/** The share of the account that a reply may need and that is known. */
const completeness = (tenant: TenantContext | null): number => {
  if (tenant === null) return 0;
  const needed = [
    tenant.name,
    tenant.amount_owed,
    tenant.tenant_portion,
    tenant.days_late,
    tenant.language_preference,
    tenant.phone_numbers.length > 0 ? tenant.phone_numbers : null,
  ];
  return needed.filter((field) => field !== null && field !== "").length / needed.length;
};

const worstPlan = (plans: readonly PlanFact[]): ConfidenceFeatures["plan"] => {
  if (plans.length === 0) return "none";
  if (plans.some(({ status }) => status === "invalid")) return "invalid";
  return plans.every(({ status }) => status === "valid") ? "approvable" : "needs_review";
};

/** Derives the features of a score from what the pipeline knows. The order of the facts' lists plays no part. */
export const confidenceFeatures = (facts: ScoringFacts): ConfidenceFeatures => {
  const { check, completion, tenant, tenant_messages, plans, draft } = facts;
  const minor = check.violations.filter((violation) => MINOR.has(violation)).length;
  const plan = worstPlan(plans);
  return {
    completion_finished: completion.finished,
    completion_structured: completion.parsed === "schema",
    grave_violations: check.violations.length - minor,
    minor_violations: minor,
    language_fit: check.language,
    unsupported_figures: check.unsupported_figures.length,
    context_completeness: completeness(tenant),
    context_age_seconds: facts.context_age_seconds,
    history_available: facts.history_available,
    question_kind: questionKind({ tenant_messages, draft, tenant, plan }),
    message_ambiguity: messageAmbiguity(tenant_messages),
    unanswered_messages: Math.max(1, tenant_messages.length),
    draft_characters: check.segments.characters,
    days_late: tenant?.days_late ?? 0,
    reliability: tenant?.payment_reliability_score ?? null,
    failed_payment_plans: tenant?.failed_payment_plans ?? 0,
    plan,
  };
};
