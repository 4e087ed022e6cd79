import type { DraftViolation, EscalationType, PlanSource, PlanStatus, Severity, TriggerKind } from "../vocabulary.ts";

/** Something a tenant's text says that a person must know of. */
export type TriggerFact = { kind: TriggerKind; severity: Severity; evidence?: string };

/** A plan found in a text, already validated. Amounts in dollars, duration in weeks, start as `YYYY-MM-DD`. */
export type PlanFact = {
  extracted_from: PlanSource;
  weekly_amount: number;
  duration_weeks: number | null;
  start_date: string | null;
  status: PlanStatus;
  /** Over 20 weeks or under 25 USD a week. */
  unrealistic: boolean;
};

/** What the tenant's account says about the phone number the text came from; `unlisted`: it lists no number at all. */
export type PhoneRelation = "tenants" | "not_tenants" | "unlisted";

/** What is known of the draft; `present` is false when the model answered with nothing to send. */
export type DraftFacts = {
  present: boolean;
  /** The completion ended before the model had finished. */
  truncated: boolean;
  violations: readonly DraftViolation[];
  unsupported_figures: readonly string[];
};

export type RouteThresholds = {
  /** Above this a draft may go out by itself. */
  auto_send_above: number;
  /** At or below this a person takes over. */
  escalate_at_or_below: number;
};

export const DEFAULT_THRESHOLDS: RouteThresholds = {
  auto_send_above: 0.85,
  escalate_at_or_below: 0.6,
};

/** What can be known before a model is asked. */
export type ConversationFacts = {
  /** Of every inbound text since our last claimed one. */
  triggers: readonly TriggerFact[];
  /** The number has opted out, or one of those texts asks for it. */
  opt_out: boolean;
  plans: readonly PlanFact[];
  /** The unresolved escalation that silences the machine, if any. */
  hold: EscalationType | null;
  /** An unresolved escalation that does not silence it. */
  open_escalation: EscalationType | null;
  tenant_known: boolean;
  phone_relation: PhoneRelation;
  /** This conversation was seen with another tenant or phone number. */
  conversation_rebound: boolean;
  possible_duplicate: boolean;
  /** What in the texts tries to instruct the model, if anything does. */
  instruction_attempt: string | null;
  auto_send_enabled: boolean;
};

/** Everything a route is decided on. Plain data: it is stored with the decision. */
export type DecisionFacts = ConversationFacts & {
  /** Null when no model was called or none answered. */
  draft: DraftFacts | null;
  /** The reason the model gave for wanting a person. */
  model_escalates: string | null;
  /** 0..1; null without a draft. A draft without a confidence counts as 0. */
  confidence: number | null;
  /** Defaults to {@link DEFAULT_THRESHOLDS}. */
  thresholds?: RouteThresholds;
};
