import type { EscalationType, Severity } from "../vocabulary.ts";

export type HoldScope = "phone_number" | "conversation";

type EscalationTraits = {
  /** What the machine stays silent on while this is unresolved; null: it goes on. */
  hold: HoldScope | null;
  severity: Severity;
  reason: string;
};

const TRAITS: Readonly<Record<EscalationType, EscalationTraits>> = {
  hostile_language: {
    hold: "conversation",
    severity: "high",
    reason: "The tenant's message is hostile or threatening.",
  },
  payment_dispute: {
    hold: "conversation",
    severity: "medium",
    reason: "The tenant disputes what is owed.",
  },
  unrealistic_proposal: {
    hold: null,
    severity: "medium",
    reason: "The tenant proposes a plan that is too small or too long to be realistic.",
  },
  no_response: {
    hold: null,
    severity: "medium",
    reason: "The tenant has not answered our last message.",
  },
  timeout: { hold: null, severity: "medium", reason: "A draft has waited too long for a manager." },
  supervisor_request: {
    hold: null,
    severity: "medium",
    reason: "The tenant asks to speak with a manager.",
  },
  self_harm: {
    hold: "phone_number",
    severity: "critical",
    reason: "The tenant may be in danger of harming themselves: contact them at once.",
  },
  bankruptcy: {
    hold: "phone_number",
    severity: "high",
    reason: "The tenant mentions a bankruptcy: collection may have to stop.",
  },
  deceased: {
    hold: "phone_number",
    severity: "high",
    reason: "The tenant is reported to have died.",
  },
  attorney_representation: {
    hold: "phone_number",
    severity: "high",
    reason: "The tenant is represented by an attorney: contact goes through the attorney.",
  },
  wrong_number: {
    hold: "phone_number",
    severity: "high",
    reason: "The person at this number says that they are not the tenant.",
  },
  opted_out_contact: {
    hold: null,
    severity: "low",
    reason: "A number that opted out of texts has written to us.",
  },
  phone_not_tenants: {
    hold: null,
    severity: "high",
    reason: "The tenant's account does not list this phone number: a reply could disclose a debt.",
  },
  conversation_rebound: {
    hold: null,
    severity: "high",
    reason: "This conversation was seen before with another tenant or phone number.",
  },
  unknown_tenant: {
    hold: null,
    severity: "medium",
    reason: "No account was found for this tenant.",
  },
  low_confidence: {
    hold: null,
    severity: "medium",
    reason: "The drafted reply can't be trusted enough to be used.",
  },
  manual: {
    hold: "conversation",
    severity: "medium",
    reason: "A person asked for this conversation to be looked at.",
  },
  processing_failed: {
    hold: null,
    severity: "high",
    reason: "The message could not be processed.",
  },
  send_rejected: {
    hold: null,
    severity: "high",
    reason: "The reply was rejected and has not reached the tenant.",
  },
  taken_over: {
    hold: "conversation",
    severity: "medium",
    reason: "A manager has taken this conversation over: its texts go to that manager.",
  },
};

/**
 * What an unresolved escalation of this type silences: every conversation of the phone number, this conversation,
 * or nothing (null).
 */
export const holdScope = (type: EscalationType): HoldScope | null => TRAITS[type].hold;

/** Whether no model is called and nothing is answered until a person resolves an escalation of this type. */
export const isHold = (type: EscalationType): boolean => holdScope(type) !== null;

/** A plain English sentence for an escalation that comes without a reason of its own. */
export const standardReason = (type: EscalationType): string => TRAITS[type].reason;

/** How grave an escalation of this type is when nothing more is known. */
export const defaultSeverity = (type: EscalationType): Severity => TRAITS[type].severity;
