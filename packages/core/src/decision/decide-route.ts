import type { Route } from "../vocabulary.ts";
import type { Effect, Escalation } from "./effects.ts";
import { effectsOf, escalationsOf } from "./effects.ts";
import type { DecisionFacts } from "./facts.ts";
import type { Gate } from "./gates.ts";
import { conversationGates, draftGates, highestRoute, isHard } from "./gates.ts";
import type { DecisionVersions } from "./versions.ts";
import { DECISION_VERSIONS } from "./versions.ts";

export type Decision = {
  route: Route;
  /** Codes: the gates hit, each once, or why nothing stood in the way. */
  reasons: string[];
  gates: Gate[];
  escalations: Escalation[];
  effects: Effect[];
  versions: DecisionVersions;
};

/**
 * Decides what happens with a tenant's message.
 *
 * Every fact that forbids a route is a gate; the route is the highest that all of them allow, so one more gate can
 * only lower it. Above the auto-send threshold and with no gate the reply goes out by itself: exactly at a threshold
 * the more careful route wins.
 */
export const decideRoute = (facts: DecisionFacts): Decision => {
  const before = conversationGates(facts);
  // A draft that a hard gate forbids was never asked for: that there is none says nothing more.
  const gates = before.some(isHard) && !facts.draft?.present ? before : [...before, ...draftGates(facts)];
  const route = highestRoute(gates);
  const escalations = escalationsOf(gates, facts);
  return {
    route,
    reasons: gates.length === 0 ? ["confidence_above_auto_send"] : [...new Set(gates.map(({ code }) => code))],
    gates,
    escalations,
    effects: effectsOf(route, facts, escalations),
    versions: DECISION_VERSIONS,
  };
};
