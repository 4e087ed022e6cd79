/**
 * Every legal change of a workflow, a queue item and an outbox row, as a row of its own. `from` "none": it comes into
 * being. Each row has a test that names it; what is no row is a refusal, or does nothing.
 */
interface Row {
  readonly from: string;
  readonly event: string;
  readonly next: string;
}

const WORKFLOW_ROWS: readonly Row[] = [
  { from: "none", event: "text accepted", next: "received" },
  { from: "none", event: "STOP", next: "completed (opted_out)" },
  { from: "none", event: "START", next: "completed (opted_in)" },
  { from: "none", event: "STOP a second time", next: "completed (opted_out), no second confirmation" },
  { from: "none", event: "HELP", next: "processing" },
  { from: "none", event: "other text from an opted-out number", next: "escalated (opted_out_contact)" },
  { from: "received", event: "attempt begins", next: "processing" },
  { from: "received, processing", event: "newer text seen", next: "completed (superseded)" },
  { from: "received, processing", event: "newer text seen, triggered", next: "escalated" },
  { from: "processing with an unclaimed automatic text", event: "newer text", next: "completed (superseded)" },
  { from: "received, processing", event: "hold", next: "escalated" },
  { from: "received, processing", event: "hard trigger", next: "escalated" },
  { from: "received, processing", event: "confidence at or below 0.60", next: "escalated" },
  { from: "processing", event: "confidence above 0.60, not above 0.85", next: "awaiting_approval" },
  { from: "processing", event: "soft gate", next: "awaiting_approval" },
  { from: "processing", event: "confidence above 0.85, no gate", next: "processing" },
  { from: "processing", event: "transient failure, open breaker", next: "processing (degraded)" },
  { from: "processing", event: "deadline passed, model", next: "awaiting_approval" },
  { from: "processing", event: "deadline passed, other neighbour", next: "failed" },
  { from: "processing", event: "permanent error", next: "failed" },
  { from: "processing", event: "too many crashes", next: "failed" },
  { from: "processing", event: "send accepted", next: "sent" },
  { from: "processing", event: "send found in the history", next: "sent" },
  { from: "processing", event: "send unknown after the settling time", next: "awaiting_approval" },
  { from: "processing", event: "send rejected", next: "failed" },
  { from: "processing (HELP)", event: "send rejected", next: "completed (help_not_delivered)" },
  { from: "awaiting_approval", event: "approve or modify", next: "processing" },
  { from: "escalated after a timeout", event: "approve or modify", next: "processing" },
  { from: "awaiting_approval", event: "manager escalates", next: "escalated" },
  { from: "escalated after a timeout", event: "manager escalates", next: "escalated" },
  { from: "awaiting_approval", event: "newer text", next: "completed (superseded)" },
  { from: "escalated after a timeout", event: "newer text", next: "completed (superseded)" },
  { from: "awaiting_approval with an unknown send", event: "newer text", next: "awaiting_approval" },
  { from: "awaiting_approval", event: "36 hours", next: "escalated (timeout)" },
  { from: "awaiting_approval with an unknown send", event: "it arrived", next: "sent" },
  { from: "awaiting_approval with an unknown send", event: "send it", next: "processing" },
  { from: "processing with an unclaimed automatic text", event: "taken over", next: "escalated" },
  {
    from: "processing with an unclaimed automatic text",
    event: "auto-send switched off, its turn",
    next: "awaiting_approval",
  },
  { from: "sent", event: "newer text", next: "completed (answered)" },
  { from: "sent", event: "36 hours of silence after a question", next: "escalated (no_response)" },
  { from: "any", event: "escalated by hand", next: "escalated" },
  { from: "processing with a claimed text", event: "escalated by hand", next: "escalated once the send is settled" },
  { from: "escalated (no_response)", event: "newer text", next: "completed (answered)" },
  { from: "escalated for another reason", event: "newer text", next: "escalated" },
  { from: "escalated", event: "last escalation resolved", next: "completed (resolved)" },
  { from: "failed", event: "retry", next: "processing" },
  { from: "failed", event: "newer text", next: "completed (superseded)" },
  { from: "any with an unclaimed text or a pending item", event: "STOP", next: "completed (opted_out)" },
  { from: "escalated with a pending item", event: "STOP", next: "escalated" },
];

const QUEUE_ROWS: readonly Row[] = [
  { from: "none", event: "decided: auto-send", next: "auto_sent" },
  { from: "none", event: "decided: approval", next: "pending" },
  { from: "none", event: "model deadline passed", next: "pending" },
  { from: "none", event: "decided: escalate, with a draft", next: "escalated" },
  { from: "pending", event: "approve", next: "approved" },
  { from: "pending", event: "modify", next: "modified" },
  { from: "pending", event: "manager escalates", next: "escalated" },
  { from: "pending", event: "escalated by hand", next: "escalated" },
  { from: "pending", event: "newer text", next: "superseded" },
  { from: "pending", event: "STOP", next: "superseded" },
  { from: "pending", event: "36 hours", next: "pending" },
  { from: "auto_sent, text unclaimed", event: "newer text", next: "superseded" },
  { from: "auto_sent, text unclaimed", event: "STOP", next: "superseded" },
  { from: "auto_sent, text unclaimed", event: "taken over", next: "escalated" },
  {
    from: "auto_sent, text unclaimed",
    event: "auto-send switched off, its turn",
    next: "superseded, a pending one in its place",
  },
  { from: "approved, modified, text unclaimed", event: "STOP", next: "unchanged" },
  { from: "approved, modified, text unclaimed", event: "newer text", next: "unchanged" },
  { from: "any decided", event: "decided again", next: "unchanged" },
];

const OUTBOX_ROWS: readonly Row[] = [
  { from: "pending", event: "claim", next: "claimed" },
  { from: "claimed", event: "send accepted", next: "delivered" },
  { from: "claimed", event: "no telling answer", next: "unknown" },
  { from: "claimed", event: "refused for good", next: "rejected" },
  { from: "claimed", event: "nothing was written, or refused for now", next: "pending" },
  { from: "pending", event: "newer text", next: "cancelled" },
  { from: "pending", event: "STOP", next: "cancelled" },
  { from: "pending", event: "taken over", next: "cancelled" },
  { from: "pending", event: "auto-send switched off, its turn", next: "cancelled" },
  { from: "unknown", event: "found in the history", next: "delivered" },
  { from: "unknown", event: "it arrived", next: "delivered" },
  { from: "unknown", event: "send it", next: "pending" },
];

const titles = (subject: string, rows: readonly Row[]): readonly string[] =>
  rows.map(({ from, event, next }) => `${subject}: ${from} | ${event} → ${next}`);

/** What a test calls a row, for example `workflow: sent | newer text → completed (answered)`. */
export const ROW_TITLES: readonly string[] = [
  ...titles("workflow", WORKFLOW_ROWS),
  ...titles("queue", QUEUE_ROWS),
  ...titles("outbox", OUTBOX_ROWS),
];
