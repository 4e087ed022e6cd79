import type { EscalationType, Severity } from "../vocabulary.ts";

export type HoldScope = "phone_number" | "conversation";

type EscalationTraits = {
  /** What it is about, in a few words. */
  name: string;
  /** What the machine stays silent on while this is unresolved; null: it goes on. */
  hold: HoldScope | null;
  severity: Severity;
  reason: string;
};

const TRAITS: Readonly<Record<EscalationType, EscalationTraits>> = {
  hostile_language: {
    name: "hostile message",
    hold: "conversation",
    severity: "high",
    reason: "The tenant's message is hostile or threatening.",
  },
  payment_dispute: {
    name: "payment dispute",
    hold: "conversation",
    severity: "medium",
    reason: "The tenant disputes what is owed.",
  },
  unrealistic_proposal: {
    name: "unrealistic payment proposal",
    hold: null,
    severity: "medium",
    reason: "The tenant proposes a plan that is too small or too long to be realistic.",
  },
  no_response: {
    name: "no answer from the tenant",
    hold: null,
    severity: "medium",
    reason: "The tenant has not answered our last message.",
  },
  timeout: {
    name: "a draft waits too long",
    hold: null,
    severity: "medium",
    reason: "A draft has waited too long for a manager.",
  },
  supervisor_request: {
    name: "request to speak with a manager",
    hold: null,
    severity: "medium",
    reason: "The tenant asks to speak with a manager.",
  },
  self_harm: {
    name: "danger of self-harm",
    hold: "phone_number",
    severity: "critical",
    reason: "The tenant may be in danger of harming themselves: contact them at once.",
  },
  bankruptcy: {
    name: "bankruptcy",
    hold: "phone_number",
    severity: "high",
    reason: "The tenant mentions a bankruptcy: collection may have to stop.",
  },
  deceased: {
    name: "report of a death",
    hold: "phone_number",
    severity: "high",
    reason: "The tenant is reported to have died.",
  },
  attorney_representation: {
    name: "attorney involved",
    hold: "phone_number",
    severity: "high",
    reason: "The tenant is represented by an attorney: contact goes through the attorney.",
  },
  wrong_number: {
    name: "wrong number",
    hold: "phone_number",
    severity: "high",
    reason: "The person at this number says that they are not the tenant.",
  },
  opted_out_contact: {
    name: "text from a number that opted out",
    hold: null,
    severity: "low",
    reason: "A number that opted out of texts has written to us.",
  },
  phone_not_tenants: {
    name: "number is not on the tenant's account",
    hold: null,
    severity: "high",
    reason: "The tenant's account does not list this phone number: a reply could disclose a debt.",
  },
  conversation_rebound: {
    name: "conversation has another tenant or number",
    hold: null,
    severity: "high",
    reason: "This conversation was seen before with another tenant or phone number.",
  },
  unknown_tenant: {
    name: "unknown tenant",
    hold: null,
    severity: "medium",
    reason: "No account was found for this tenant.",
  },
  low_confidence: {
    name: "no usable draft",
    hold: null,
    severity: "medium",
    reason: "The drafted reply can't be trusted enough to be used.",
  },
  manual: {
    name: "asked for by a person",
    hold: "conversation",
    severity: "medium",
    reason: "A person asked for this conversation to be looked at.",
  },
  processing_failed: {
    name: "message could not be processed",
    hold: null,
    severity: "high",
    reason: "The message could not be processed.",
  },
  send_rejected: {
    name: "reply was rejected",
    hold: null,
    severity: "high",
    reason: "The reply was rejected and has not reached the tenant.",
  },
  taken_over: {
    name: "conversation taken over",
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

/** A matter of this type in a few plain words, for a headline. */
export const escalationName = (type: EscalationType): string => TRAITS[type].name;

/** A plain English sentence for an escalation that comes without a reason of its own. */
export const standardReason = (type: EscalationType): string => TRAITS[type].reason;

/** How grave an escalation of this type is when nothing more is known. */
export const defaultSeverity = (type: EscalationType): Severity => TRAITS[type].severity;
