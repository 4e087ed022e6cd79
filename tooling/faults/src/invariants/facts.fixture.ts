import type { Facts } from "../facts/facts.ts";

export const CONVERSATION = "c-1";
export const PHONE = "+12035550101";

const QUIET: Facts = {
  texts: [],
  decisions: [],
  workflows: [],
  items: [],
  outbox: [],
  escalations: [],
  steps: [],
  audits: [],
  provided: [],
  notified: [],
};

const stepOf = (workflowId: string) => (step_name: string, status: string) => ({
  workflow_id: workflowId,
  step_name,
  status,
});

/** One question that was taken in, decided, and answered, with everything that belongs to it. */
export const answered = (changes: Partial<Facts> = {}, { seq = 1, id = "w-1" } = {}): Facts => {
  const step = stepOf(id);
  return {
    ...QUIET,
    texts: [
      { key: `SM-${id}`, conversationId: CONVERSATION, content: "?", answers: [{ status: 200, workflowId: id }] },
    ],
    workflows: [
      { id, conversation_id: CONVERSATION, seq, message_key: `SM-${id}`, status: "sent", phone_number: PHONE },
    ],
    items: [{ id: `q-${id}`, workflow_id: id, status: "auto_sent", actioned_by: null }],
    outbox: [
      {
        id: `o-${id}`,
        workflow_id: id,
        conversation_id: CONVERSATION,
        kind: "reply",
        state: "delivered",
        vouched_by: "auto",
        handed_over: false,
      },
    ],
    steps: [
      step("receive_message", "completed"),
      step("decide_route", "completed"),
      step("send_sms", "started"),
      step("send_sms", "completed"),
    ],
    provided: [{ to: PHONE, body: `answer ${id}`, message_id: seq, idempotency_key: `o-${id}` }],
    ...changes,
  };
};

export const together = (...all: readonly Facts[]): Facts => ({
  texts: all.flatMap(({ texts }) => texts),
  decisions: all.flatMap(({ decisions }) => decisions),
  workflows: all.flatMap(({ workflows }) => workflows),
  items: all.flatMap(({ items }) => items),
  outbox: all.flatMap(({ outbox }) => outbox),
  escalations: all.flatMap(({ escalations }) => escalations),
  steps: all.flatMap(({ steps }) => steps),
  audits: all.flatMap(({ audits }) => audits),
  provided: all.flatMap(({ provided }) => provided),
  notified: all.flatMap(({ notified }) => notified),
});
