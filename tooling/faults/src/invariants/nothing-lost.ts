import type { StoredWorkflow } from "../facts/facts.ts";
import type { HandedOver } from "../load/journal.ts";
import type { Known } from "./known.ts";
import type { Check, Violation } from "./violation.ts";

const lost = (conversationId: string, detail: string): Violation => ({ kind: "lost", conversationId, detail });

const isAccepted = ({ answers }: HandedOver): boolean =>
  answers.some(({ status }) => status !== null && status >= 200 && status < 300);

/** Why a message that is at rest is in nobody's hands, if it is. */
const reasonLost = (known: Known, workflow: StoredWorkflow): string | null => {
  const texts = known.textsOf(workflow.id).filter(({ kind }) => kind !== "notification");
  switch (workflow.status) {
    case "sent":
      return texts.some(({ state }) => state === "delivered") ? null : "sent, and no text was delivered";
    case "awaiting_approval":
      return known.itemsOf(workflow.id).some(({ status }) => status === "pending") ||
        texts.some(({ state, handed_over }) => state === "unknown" && handed_over)
        ? null
        : "waits for a manager who has nothing to decide";
    case "escalated":
    case "failed":
      return known.isEscalated(workflow) ? null : `${workflow.status}, and nobody was told`;
    default:
      return null;
  }
};

/** Every accepted message has one workflow, the one that the caller was told of, and is in somebody's hands. */
const messages: Check<Known> = (known) =>
  known.facts.texts.filter(isAccepted).flatMap((text) => {
    const [workflow] = known.workflowOfKey(text.conversationId, text.key);
    const told = new Set(text.answers.flatMap(({ workflowId }) => (workflowId === null ? [] : [workflowId])));
    if (workflow === undefined) return [lost(text.conversationId, `accepted and not stored: ${text.key}`)];
    if ([...told].some((id) => id !== workflow.id)) {
      return [lost(text.conversationId, `told of another workflow than ${workflow.id}`)];
    }
    const reason = reasonLost(known, workflow);
    return reason === null ? [] : [lost(text.conversationId, reason)];
  });

/** What is recorded as delivered has left. */
const deliveries: Check<Known> = ({ facts }) => {
  const provided = new Set(facts.provided.map(({ idempotency_key }) => idempotency_key));
  const notified = new Set(facts.notified);
  return facts.outbox
    .filter(({ state }) => state === "delivered")
    .filter(({ id, kind }) => !(kind === "notification" ? notified : provided).has(id))
    .map(({ conversation_id, kind, id }) =>
      lost(conversation_id, `${kind} ${id} is recorded as delivered and never left`),
    );
};

export const nothingLost: Check<Known> = (known) => [...messages(known), ...deliveries(known)];
