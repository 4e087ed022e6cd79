import type { GateCode } from "./gates.ts";

const GATES: Readonly<Record<GateCode, string>> = {
  opt_out: "the number asked for no more texts",
  hold: "a person holds this conversation",
  hostile_language: "the tenant's message is hostile",
  payment_dispute: "the tenant disputes what is owed",
  unrealistic_proposal: "the proposed plan is not realistic",
  supervisor_request: "the tenant asks for a manager",
  self_harm: "the tenant may be in danger",
  bankruptcy: "the tenant mentions a bankruptcy",
  deceased: "the tenant is reported to have died",
  attorney_representation: "the tenant has an attorney",
  wrong_number: "the number may not be the tenant's",
  phone_not_tenants: "the account does not list this number",
  conversation_rebound: "the conversation was seen with another tenant or number",
  unknown_tenant: "no account was found",
  low_confidence: "the draft can't be trusted enough to be used",
  habitability: "the tenant reports that something needs repair",
  hardship: "the tenant describes hardship",
  plan_needs_review: "a payment plan needs a review",
  plan_invalid: "a payment plan breaks the rules",
  open_escalation: "another matter of this conversation is open",
  possible_duplicate: "the same words came shortly before",
  instruction_attempt: "the message tries to instruct the model",
  auto_send_disabled: "sending without a person is switched off",
  no_draft: "there is no draft",
  truncated_completion: "the draft is cut off",
  draft_violation: "a check of the draft objects",
  unsupported_figures: "the draft has figures that nothing supports",
  model_escalates: "the model asks for a person",
  confidence_not_above_auto_send: "the draft is not certain enough to leave by itself",
};

const OTHERS: Readonly<Record<string, string>> = {
  confidence_above_auto_send: "nothing stood in the way",
  fixed_text: "the text is a fixed one",
  own_text: "a manager wrote the text",
  amount_too_low: "the weekly amount is too low",
  duration_too_long: "the plan takes too long",
  duration_missing: "the plan says no duration",
  insufficient_coverage: "the plan does not cover enough of what is owed",
};

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries({ ...GATES, ...OTHERS }));

/** A reason code of a decision in plain words. One that nobody knows any more stays what it is. */
export const reasonWords = (code: string): string => WORDS.get(code) ?? code.replaceAll("_", " ");
