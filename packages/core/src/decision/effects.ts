import type { EscalationType, Route, Severity } from "../vocabulary.ts";
import { SEVERITIES, TRIGGER_KINDS } from "../vocabulary.ts";
import type { DecisionFacts, TriggerFact } from "./facts.ts";
import type { Gate } from "./gates.ts";
import { gateEscalation, isHard } from "./gates.ts";
import { defaultSeverity, standardReason } from "./escalation-types.ts";

/** How urgent a notification is, in the words of the notification service. */
export type NotificationPriority = "low" | "normal" | "high" | "critical";

export type Escalation = { type: EscalationType; severity: Severity; reason: string };

/** What a decision asks for, as data; the order is the order in which they are recorded. */
export type Effect =
  /** The draft is kept as sent by itself, and goes out. */
  | { kind: "send_reply" }
  /** The draft, or the lack of one, waits for a manager. */
  | { kind: "queue_for_approval" }
  /** A draft that is not used is kept with the decision. */
  | { kind: "keep_draft" }
  | ({ kind: "create_escalation" } & Escalation)
  /** The text belongs to an escalation that is already open and holds. */
  | { kind: "attach_to_hold"; type: EscalationType }
  | { kind: "notify_manager"; priority: NotificationPriority };

const PRIORITY = {
  low: "low",
  medium: "normal",
  high: "high",
  critical: "critical",
} as const satisfies Record<Severity, NotificationPriority>;

/** How urgently a person is told of a matter of this severity. */
export const priorityOf = (severity: Severity): NotificationPriority => PRIORITY[severity];

const graver = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b);

const severityOf = (type: EscalationType, triggers: readonly TriggerFact[]): Severity =>
  triggers
    .filter(({ kind }) => kind === type)
    .map(({ severity }) => severity)
    .reduce<Severity | null>((worst, severity) => (worst ? graver(worst, severity) : severity), null) ??
  defaultSeverity(type);

/**
 * The escalations that the gates raise, one a type, each as grave as the gravest text behind it. A weak draft is a
 * matter of its own only where nothing else stops the reply; for a number that opted out, only what its texts say is.
 */
export const escalationsOf = (gates: readonly Gate[], facts: DecisionFacts): Escalation[] => {
  const stopped = gates.some((hit) => isHard(hit) && hit.code !== "low_confidence");
  const saidInTexts = (code: string): boolean => TRIGGER_KINDS.some((kind) => kind === code);
  const types = new Set(
    gates
      .filter(({ code }) => !(stopped && code === "low_confidence"))
      .filter(({ code }) => !facts.opt_out || saidInTexts(code))
      .map(({ code }) => gateEscalation(code))
      .filter((type) => type !== null),
  );
  return [...types].map((type) => ({
    type,
    severity: severityOf(type, facts.triggers),
    reason: standardReason(type),
  }));
};

const routeEffects = (route: Route, facts: DecisionFacts): Effect[] => {
  if (route === "auto_send") return [{ kind: "send_reply" }];
  if (route === "approval") return [{ kind: "queue_for_approval" }];
  return facts.draft?.present ? [{ kind: "keep_draft" }] : [];
};

/** The worst of what a person must hear of: a text under a hold is at least `normal`. */
const notifications = (route: Route, facts: DecisionFacts, escalations: readonly Escalation[]): Effect[] => {
  const floor: Severity[] = route === "approval" || facts.hold ? ["medium"] : [];
  const worst = [...floor, ...escalations.map(({ severity }) => severity)].reduce<Severity | null>(
    (gravest, severity) => (gravest ? graver(gravest, severity) : severity),
    null,
  );
  return worst ? [{ kind: "notify_manager", priority: priorityOf(worst) }] : [];
};

/** Everything that follows from a route. Plans are no effect: what a text says is recorded whatever is decided. */
export const effectsOf = (route: Route, facts: DecisionFacts, escalations: readonly Escalation[]): Effect[] => [
  ...routeEffects(route, facts),
  ...(facts.hold ? [{ kind: "attach_to_hold", type: facts.hold } as const] : []),
  // What the open hold already stands for is not raised a second time.
  ...escalations
    .filter(({ type }) => type !== facts.hold)
    .map((escalation): Effect => ({ kind: "create_escalation", ...escalation })),
  ...notifications(route, facts, escalations),
];
