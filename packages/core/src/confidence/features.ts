import type { LanguageFit } from "../draft/draft-language.ts";

/** What the tenant's message asks of a reply, from the safest to answer to the least. */
export const QUESTION_KINDS = ["acknowledgement", "balance", "plan_confirmation", "information", "open"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * What a score is made of. Plain data, so that the score of any draft can be repeated from what was stored.
 * Shares are 0..1, counts whole numbers from 0, null means not known.
 */
export interface ConfidenceFeatures {
  /** The model came to its own end: neither cut off nor filtered. */
  readonly completion_finished: boolean;
  /** How the completion was read: by the schema, or from text with markers in it. */
  readonly completion_structured: boolean;
  /** Findings of the draft checks that would harm the tenant or the law. */
  readonly grave_violations: number;
  /** Findings that make a poor text: too long, wrong language, a marker. */
  readonly minor_violations: number;
  readonly language_fit: LanguageFit;
  /** Figures in the draft that nothing supports. */
  readonly unsupported_figures: number;
  /** Share of the account's fields that a reply may need and that are known. */
  readonly context_completeness: number;
  readonly context_age_seconds: number;
  readonly history_available: boolean;
  readonly question_kind: QuestionKind;
  /** How far the tenant's message leaves open what is meant. */
  readonly message_ambiguity: number;
  /** Inbound texts that the draft has to answer together; 1 is the usual case. */
  readonly unanswered_messages: number;
  readonly draft_characters: number;
  readonly days_late: number;
  /** Payment reliability, 0 to 10. */
  readonly reliability: number | null;
  readonly failed_payment_plans: number;
  /** The worst plan in the texts; `none` where there is none, `approvable` when the rules would accept it as it is. */
  readonly plan: "none" | "approvable" | "needs_review" | "invalid";
}
