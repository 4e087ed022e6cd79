import type { EscalationType, WorkflowStatus } from "../vocabulary.ts";
import type { WorkflowEvent } from "./transitions.ts";

/** An unfinished workflow of a conversation, as a newer text of the tenant (or a STOP) finds it. */
export interface OpenWorkflow {
  readonly status: WorkflowStatus;
  readonly pending_item: boolean;
  /** A text that the rules alone vouch for, not claimed yet. */
  readonly unclaimed_auto_text: boolean;
  /** A text that a manager vouches for (or a fixed one), not claimed yet. */
  readonly unclaimed_vouched_text: boolean;
  /** A text that may have left: claimed, or its fate unknown. */
  readonly unsettled_text: boolean;
  readonly open_escalations: readonly EscalationType[];
}

/** What becomes of it. `event` null: the workflow stays where it is. */
export interface Displacement {
  readonly event: WorkflowEvent | null;
  readonly supersede_item: boolean;
  readonly cancel: "none" | "automatic" | "all";
  readonly resolve: readonly EscalationType[];
}

const untouched: Displacement = { event: null, supersede_item: false, cancel: "none", resolve: [] };

/** The escalations that a tenant's next text answers by itself. */
const ANSWERED_BY_A_TEXT: ReadonlySet<EscalationType> = new Set(["no_response", "timeout"]);

/**
 * A newer text cancels the replies that nobody vouches for, never the reading: workflows not decided yet are left to the
 * worker, which reads them first. A text that may have left stays until it is settled.
 */
export const onNewerInbound = (workflow: OpenWorkflow): Displacement => {
  if (workflow.unsettled_text) return untouched;
  const answered = workflow.open_escalations.filter((type) => ANSWERED_BY_A_TEXT.has(type));
  const staysEscalated = answered.length < workflow.open_escalations.length;

  switch (workflow.status) {
    case "received":
      return untouched;
    case "processing":
      return workflow.unclaimed_auto_text
        ? { event: "superseded", supersede_item: true, cancel: "automatic", resolve: [] }
        : untouched;
    case "awaiting_approval":
      return { event: "superseded", supersede_item: true, cancel: "automatic", resolve: answered };
    case "sent":
      return { event: "answered", supersede_item: false, cancel: "none", resolve: answered };
    case "escalated": {
      if (staysEscalated || answered.length === 0) {
        return { event: null, supersede_item: workflow.pending_item, cancel: "automatic", resolve: answered };
      }
      const event = workflow.pending_item ? "superseded" : "answered";
      return { event, supersede_item: workflow.pending_item, cancel: "automatic", resolve: answered };
    }
    case "failed":
      return { event: "superseded", supersede_item: workflow.pending_item, cancel: "automatic", resolve: [] };
    case "completed":
      return untouched;
  }
};

/** STOP cancels everything that has not been claimed, whoever vouches for it. */
export const onOptOut = (workflow: OpenWorkflow): Displacement => {
  const waiting = workflow.pending_item || workflow.unclaimed_auto_text || workflow.unclaimed_vouched_text;
  if (!waiting || workflow.unsettled_text) return untouched;
  const event = workflow.status === "processing" || workflow.status === "awaiting_approval" ? "opted_out" : null;
  const supersede_item = workflow.pending_item || workflow.unclaimed_auto_text;
  return { event, supersede_item, cancel: "all", resolve: [] };
};
