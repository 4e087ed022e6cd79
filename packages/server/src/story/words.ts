import {
  type CompletionReason,
  DEFAULT_THRESHOLDS,
  type DraftViolation,
  type EscalationType,
  type GateCode,
  type Language,
  type NoPlanReason,
  type PlanIssue,
  type PlanStatus,
  type Route,
  type WorkflowStatus,
} from "@orchestrator/core";

/** The service's codes in a manager's words. */

export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  suppress: "send nothing",
  escalate: "send nothing, a person takes over",
  approval: "ask a manager",
  auto_send: "send it at once",
};

const REASON_WORDS: Readonly<Record<Exclude<GateCode, EscalationType>, string>> = {
  opt_out: "the tenant wants no texts",
  hold: "a person has to settle an earlier matter first",
  habitability: "it is about the state of the home",
  hardship: "the tenant is in hardship",
  plan_needs_review: "a person has to look at the plan",
  plan_invalid: "the plan breaks the rules",
  open_escalation: "an earlier matter is still open",
  possible_duplicate: "it may be a message answered already",
  instruction_attempt: "the text tries to give the model orders",
  auto_send_disabled: "sending by itself is switched off",
  no_draft: "there is no draft",
  truncated_completion: "the draft is cut off",
  draft_violation: "the draft breaks a rule",
  unsupported_figures: "the draft has a figure that is neither in the account nor in the tenant's words",
  model_escalates: "the model asks for a person",
  confidence_not_above_auto_send: "the service is not sure enough of the draft to send it by itself",
};

const VIOLATION_WORDS: Readonly<Record<DraftViolation, string>> = {
  threat: "it threatens",
  amount_mismatch: "the amount is not the account's",
  forgiveness_promise: "it promises to forgive debt",
  sensitive_data_request: "it asks for sensitive data",
  third_party_disclosure: "it tells of somebody else",
  marker_leak: "it shows the service's own marks",
  wrong_language: "it is in the wrong language",
  too_long: "it is too long",
  opt_out_ignored: "it passes over the wish for no more texts",
  false_identity: "it claims to be a person",
};

export const ISSUE_WORDS: Readonly<Record<PlanIssue, string>> = {
  amount_too_low: "too little a week",
  duration_too_long: "too many weeks",
  duration_missing: "it does not say for how long",
  insufficient_coverage: "it pays back less than is owed",
};

export const PLAN_WORDS: Readonly<Record<PlanStatus, string>> = {
  detected: "not judged",
  valid: "meets every rule",
  invalid: "breaks the rules",
  needs_review: "needs a person's review",
};

/** Why no plan was read. */
const NO_PLAN_WORDS: Readonly<Record<NoPlanReason, string>> = {
  no_amount: "the text names no amount",
  no_cadence: "the text does not say how often",
  lump_sum: "the text offers one payment, not a plan",
  negated: "the text says no to it",
  past_payment: "it is about a payment that was made",
  income: "the amount is what the tenant earns",
  expense: "the amount is what the tenant spends",
  not_the_writers: "the amount is not the tenant's own offer",
  denied: "the tenant denies the offer",
  obligation: "the amount is what the tenant has to pay, not an offer",
  question_of_rules: "the tenant asks about the rules",
  cancelled: "the tenant takes the offer back",
  wish: "it is a wish, not an offer",
  invalid_marker: "the model's note of a plan can't be read",
  no_marker: "the model notes none",
};

/** What makes the service less sure of a draft. */
const DOUBT_WORDS = {
  completion_unfinished: "the model did not finish",
  completion_unstructured: "the model did not keep to the form of an answer",
  grave_violation: "the draft breaks a grave rule",
  several_grave_violations: "and more than one of them",
  minor_violation: "the draft breaks a minor rule",
  several_minor_violations: "and more than one of those",
  language_doubtful: "the draft may be in another language than the tenant's",
  figure_unsupported: "a figure is neither in the account nor in the tenant's words",
  several_figures_unsupported: "and more than one such figure",
  context_incomplete: "parts of the account are not known",
  context_stale: "the account was read a while ago",
  history_unavailable: "the earlier texts could not be read",
  question_open: "the question is open: more than one answer could be right",
  message_ambiguous: "the text can be understood in several ways",
  several_messages: "several texts wait for one answer",
  draft_long: "the draft is long",
  very_late: "the tenant is very late",
  reliability_low: "the tenant has seldom paid as agreed",
  plans_failed: "earlier plans failed",
  plan_doubtful: "the plan is not one that the rules accept",
  scoring_error: "the confidence could not be worked out",
} as const;

const END_WORDS: Readonly<Record<WorkflowStatus, string>> = {
  received: "still to be read",
  processing: "still at work",
  awaiting_approval: "waits for a manager",
  sent: "answered",
  escalated: "nothing is sent by itself; a person has the matter",
  failed: "failed",
  completed: "closed",
};

const CLOSED_WORDS: Readonly<Record<CompletionReason, string>> = {
  answered: "answered",
  superseded: "the answer to the next text covers this one",
  opted_out: "no more texts to this number",
  opted_in: "texts are welcome again",
  resolved: "a person has settled it",
  plan_recorded: "the plan is recorded",
  help_not_delivered: "the help text was not delivered",
};

export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  en: "English",
  es: "Spanish",
  other: "another language",
  und: "no language to be sure of",
};

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(REASON_WORDS),
  ...Object.entries(VIOLATION_WORDS),
  ...Object.entries(ISSUE_WORDS),
  ...Object.entries(NO_PLAN_WORDS),
  ...Object.entries(DOUBT_WORDS),
  ["confidence_above_auto_send", "nothing stands in the way"],
  ["low_confidence", "the service does not trust the draft"],
  ["collections_monitor", "the Collections Monitor"],
  ["sms_agent", "the SMS Agent"],
  ["openai", "the language model"],
]);

/** A code without a sentence of its own is readable enough: `payment_dispute`. */
export const inWords = (code: string): string => SENTENCES.get(code) ?? code.replaceAll("_", " ");

export const endInWords = (status: WorkflowStatus, reason: CompletionReason | null): string =>
  reason === null ? END_WORDS[status] : CLOSED_WORDS[reason];

/** 0.962 as `96 %`, or with one decimal where asked for; number and sign stay on one row. */
export const percent = (share: number, decimals: 0 | 1 = 0): string =>
  `${Number((share * 100).toFixed(decimals))}\u00A0%`;

/** `96 %, high`: high may be sent by itself, low is not even shown to a manager as a draft; the defaults' thresholds. */
export const confidenceInWords = (confidence: number): string => {
  const { auto_send_above, escalate_at_or_below } = DEFAULT_THRESHOLDS;
  const sense = confidence > auto_send_above ? "high" : confidence > escalate_at_or_below ? "middling" : "low";
  return `${percent(confidence)}, ${sense}`;
};

export const quote = (text: string): string => `“${text.replaceAll(/\s+/gu, " ")}”`;

/** US dollars, with cents where there are any. */
export const dollars = (amount: number): string => (Number.isInteger(amount) ? `$${amount}` : `$${amount.toFixed(2)}`);
