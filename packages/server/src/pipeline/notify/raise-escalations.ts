import {
  escalationName,
  type EscalationType,
  holdScope,
  priorityOf,
  type Severity,
  SEVERITIES,
  standardReason,
} from "@orchestrator/core";
import {
  afterCommit,
  type EscalationEvent,
  recordEscalation,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { notifyManager } from "./notify-manager.ts";

export interface EscalationToRaise {
  readonly type: EscalationType;
  readonly severity: Severity;
  readonly reason?: string | undefined;
  readonly evidence?: string | null;
}

const URGENCY: Readonly<Record<Severity, string>> = {
  low: "For your information",
  medium: "Please look",
  high: "Important",
  critical: "Urgent",
};

const headline = (events: readonly EscalationEvent[], severity: Severity): string =>
  `${URGENCY[severity]}: ${events.map((event) => escalationName(event.escalationType)).join(", ")}`;

/**
 * Records escalations of a workflow and tells a manager once, as urgently as the gravest of them asks. Answers the
 * recorded events: one that is open already (where only one may be) is not raised again.
 */
export const raiseEscalations = async (
  deps: Pick<Deps, "engine" | "metrics">,
  tx: Transaction,
  workflow: WorkflowInstance,
  escalations: readonly EscalationToRaise[],
  { autoDetected = true }: { autoDetected?: boolean } = {},
): Promise<readonly EscalationEvent[]> => {
  const events: EscalationEvent[] = [];
  for (const { type, severity, reason, evidence } of escalations) {
    const event = await recordEscalation(tx, {
      workflowId: workflow.id,
      conversationId: workflow.conversationId,
      // A hold of the whole number must be found from its other conversations.
      phoneNumber: holdScope(type) === "phone_number" ? workflow.phoneNumber : null,
      escalationType: type,
      severity,
      reason: reason ?? standardReason(type),
      autoDetected,
      evidence: evidence ?? null,
    });
    if (event === undefined) continue;
    events.push(event);
    afterCommit(tx, () => deps.metrics.escalated(type));
  }
  const [gravest] = events.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  if (gravest !== undefined) {
    await notifyManager(deps, tx, workflow, {
      subject: headline(events, gravest.severity),
      detail: standardReason(gravest.escalationType),
      priority: priorityOf(gravest.severity),
    });
  }
  return events;
};
