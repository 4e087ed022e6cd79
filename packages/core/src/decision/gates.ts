import type { EscalationType, Route } from "../vocabulary.ts";
import { ROUTES } from "../vocabulary.ts";
import { roundToFourDecimals } from "../confidence/round.ts";
import type { ConversationFacts, DecisionFacts, TriggerFact } from "./facts.ts";
import { DEFAULT_THRESHOLDS } from "./facts.ts";

/** Each gate and the highest route it allows, in one place. `escalation` is what a hard gate raises. */
const GATE_TABLE = {
  opt_out: { allows: "suppress", escalation: null },

  hold: { allows: "escalate", escalation: null },
  hostile_language: { allows: "escalate", escalation: "hostile_language" },
  payment_dispute: { allows: "escalate", escalation: "payment_dispute" },
  unrealistic_proposal: { allows: "escalate", escalation: "unrealistic_proposal" },
  supervisor_request: { allows: "escalate", escalation: "supervisor_request" },
  self_harm: { allows: "escalate", escalation: "self_harm" },
  bankruptcy: { allows: "escalate", escalation: "bankruptcy" },
  deceased: { allows: "escalate", escalation: "deceased" },
  attorney_representation: { allows: "escalate", escalation: "attorney_representation" },
  wrong_number: { allows: "escalate", escalation: "wrong_number" },
  phone_not_tenants: { allows: "escalate", escalation: "phone_not_tenants" },
  conversation_rebound: { allows: "escalate", escalation: "conversation_rebound" },
  unknown_tenant: { allows: "escalate", escalation: "unknown_tenant" },
  low_confidence: { allows: "escalate", escalation: "low_confidence" },

  habitability: { allows: "approval", escalation: null },
  hardship: { allows: "approval", escalation: null },
  plan_needs_review: { allows: "approval", escalation: null },
  plan_invalid: { allows: "approval", escalation: null },
  open_escalation: { allows: "approval", escalation: null },
  possible_duplicate: { allows: "approval", escalation: null },
  instruction_attempt: { allows: "approval", escalation: null },
  auto_send_disabled: { allows: "approval", escalation: null },
  no_draft: { allows: "approval", escalation: null },
  truncated_completion: { allows: "approval", escalation: null },
  draft_violation: { allows: "approval", escalation: null },
  unsupported_figures: { allows: "approval", escalation: null },
  model_escalates: { allows: "approval", escalation: null },
  confidence_not_above_auto_send: { allows: "approval", escalation: null },
} as const satisfies Record<string, { allows: Route; escalation: EscalationType | null }>;

export type GateCode = keyof typeof GATE_TABLE;

export const GATE_CODES = Object.keys(GATE_TABLE) as readonly GateCode[];

/** A fact that forbids every route above `allows`; `detail` says what was seen. */
export type Gate = { code: GateCode; allows: Route; detail: string | null };

/** A gate of the table. */
export const gate = (code: GateCode, detail: string | null = null): Gate => ({
  code,
  allows: GATE_TABLE[code].allows,
  detail,
});

/** The escalation a gate raises, or null. */
export const gateEscalation = (code: GateCode): EscalationType | null => GATE_TABLE[code].escalation;

const rank = (route: Route): number => ROUTES.indexOf(route);

/** The highest route that every gate allows; `auto_send` when there is none. */
export const highestRoute = (gates: readonly Gate[]): Route =>
  gates.reduce<Route>((lowest, { allows }) => (rank(allows) < rank(lowest) ? allows : lowest), "auto_send");

/** Whether a gate leaves nothing that a draft could be used for. */
export const isHard = ({ allows }: Gate): boolean => rank(allows) <= rank("escalate");

// Every kind of trigger is a gate of the same name.
const triggerGate = ({ kind, evidence }: TriggerFact): Gate => gate(kind, evidence ?? null);

const planGates = ({ plans }: ConversationFacts): Gate[] =>
  plans.flatMap((plan) => {
    const detail = `${plan.weekly_amount} a week for ${plan.duration_weeks ?? "an unstated number of"} weeks`;
    if (plan.unrealistic && plan.extracted_from === "tenant_message") return [gate("unrealistic_proposal", detail)];
    if (plan.status === "valid") return [];
    return [gate(plan.status === "invalid" ? "plan_invalid" : "plan_needs_review", detail)];
  });

/** The gates that are known before a model is asked. */
export const conversationGates = (facts: ConversationFacts): Gate[] => [
  ...(facts.opt_out ? [gate("opt_out")] : []),
  ...(facts.hold ? [gate("hold", facts.hold)] : []),
  ...facts.triggers.map(triggerGate),
  ...(facts.phone_relation === "not_tenants" ? [gate("phone_not_tenants")] : []),
  ...(facts.conversation_rebound ? [gate("conversation_rebound")] : []),
  ...(facts.tenant_known ? [] : [gate("unknown_tenant")]),
  ...planGates(facts),
  ...(facts.open_escalation ? [gate("open_escalation", facts.open_escalation)] : []),
  ...(facts.possible_duplicate ? [gate("possible_duplicate")] : []),
  ...(facts.instruction_attempt === null ? [] : [gate("instruction_attempt", facts.instruction_attempt)]),
  ...(facts.auto_send_enabled ? [] : [gate("auto_send_disabled")]),
];

const confidenceGates = ({ confidence, thresholds = DEFAULT_THRESHOLDS }: DecisionFacts): Gate[] => {
  // Not a number is no confidence at all.
  const value = Number.isFinite(confidence) ? roundToFourDecimals(confidence ?? 0) : 0;
  if (!(value > thresholds.escalate_at_or_below)) return [gate("low_confidence", String(value))];
  if (!(value > thresholds.auto_send_above)) return [gate("confidence_not_above_auto_send", String(value))];
  return [];
};

/** The gates of the draft; without one, a person has to write. */
export const draftGates = (facts: DecisionFacts): Gate[] => {
  const { draft, model_escalates } = facts;
  const escalates = model_escalates === null ? [] : [gate("model_escalates", model_escalates)];
  if (!draft?.present) return [gate("no_draft"), ...escalates];
  return [
    ...(draft.truncated ? [gate("truncated_completion")] : []),
    ...draft.violations.map((violation) => gate("draft_violation", violation)),
    ...(draft.unsupported_figures.length > 0
      ? [gate("unsupported_figures", draft.unsupported_figures.join(", "))]
      : []),
    ...escalates,
    ...confidenceGates(facts),
  ];
};

/**
 * The gates that leave nothing for a draft to do: while one is hit, no model has to be called and the message is
 * escalated or suppressed at once.
 */
export const hardGates = (facts: ConversationFacts): Gate[] => conversationGates(facts).filter(isHard);
