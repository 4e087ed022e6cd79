import type { Known } from "./known.ts";
import type { Check, Violation } from "./violation.ts";

const OPEN = new Set(["pending", "claimed"]);

/** Nobody is yet to do anything: every message has its outcome, every text of unknown fate is settled or before a manager. */
export const allSettled: Check<Known> = ({ facts }) => {
  const stuck = (conversationId: string, detail: string): Violation => ({ kind: "stuck", conversationId, detail });
  return [
    ...facts.workflows
      .filter(({ status }) => status === "received" || status === "processing")
      .map(({ conversation_id, id, status }) => stuck(conversation_id, `workflow ${id} is ${status}`)),
    ...facts.outbox
      .filter(({ state, handed_over }) => OPEN.has(state) || (state === "unknown" && !handed_over))
      .map(({ conversation_id, kind, id, state }) => stuck(conversation_id, `${kind} ${id} is ${state}`)),
  ];
};
