import type { EscalationType, GateCode, Language, Route, Voucher } from "@orchestrator/core";

/** The service's codes in a manager's words. */

export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  suppress: "send nothing",
  escalate: "escalate",
  approval: "ask a manager",
  auto_send: "send it at once",
};

const REASON_WORDS: Readonly<Record<Exclude<GateCode, EscalationType>, string>> = {
  opt_out: "the tenant wants no texts",
  hold: "the conversation is on hold",
  habitability: "it is about the state of the home",
  hardship: "the tenant is in hardship",
  plan_needs_review: "the plan needs a person's review",
  plan_invalid: "the plan breaks the rules",
  open_escalation: "an earlier matter is still open",
  possible_duplicate: "it may be a message answered already",
  instruction_attempt: "the text tries to give the model orders",
  auto_send_disabled: "sending by itself is switched off",
  no_draft: "there is no draft",
  truncated_completion: "the draft is cut off",
  draft_violation: "the draft breaks a rule",
  unsupported_figures: "the draft has figures that nothing supports",
  model_escalates: "the model asks for a person",
  confidence_not_above_auto_send: "the confidence is not high enough",
};

const REASONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(REASON_WORDS),
  ["confidence_above_auto_send", "the confidence is high and nothing stands in the way"],
]);

export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  en: "English",
  es: "Spanish",
  other: "another language",
  und: "no language to be sure of",
};

export const VOUCHER_WORDS: Readonly<Record<Voucher, string>> = {
  auto: "by itself",
  manager: "vouched for by a manager",
  system: "a fixed text",
};

/** A code without a sentence of its own is readable enough: `payment_dispute`, `question_open`. */
export const inWords = (code: string): string => REASONS.get(code) ?? code.replaceAll("_", " ");
