import type { Known } from "./known.ts";
import { type Check, groupBy, type Violation } from "./violation.ts";

const twice = (conversationId: string, detail: string): Violation => ({ kind: "duplicated", conversationId, detail });

/** No text left twice: neither one row of the outbox, nor the same words to the same number. */
const texts: Check<Known> = ({ facts }) => {
  const conversations = new Map(facts.outbox.map(({ id, conversation_id }) => [id, conversation_id]));
  const more = (by: string, keyOf: (text: (typeof facts.provided)[number]) => string): Violation[] =>
    [...groupBy(facts.provided, keyOf)].flatMap(([, [first, ...others]]) =>
      first === undefined || others.length === 0
        ? []
        : [
            twice(
              conversations.get(first.idempotency_key ?? "") ?? first.to,
              `left ${others.length + 1} times, by ${by}`,
            ),
          ],
    );
  return [
    ...more("key", ({ idempotency_key }) => String(idempotency_key)),
    ...more("words and number", ({ to, body }) => `${to} ${body}`),
  ];
};

/** One message, one workflow; one workflow, one reply. */
const replies: Check<Known> = ({ facts }) => {
  const delivered = facts.outbox.filter(({ kind, state }) => kind === "reply" && state === "delivered");
  return [
    ...[
      ...groupBy(facts.workflows, ({ conversation_id, message_key, id }) => `${conversation_id} ${message_key ?? id}`),
    ]
      .filter(([, same]) => same.length > 1)
      .map(([, [first]]) => twice(first?.conversation_id ?? "", "one message has several workflows")),
    ...[...groupBy(delivered, ({ workflow_id }) => workflow_id)]
      .filter(([, same]) => same.length > 1)
      .map(([, [first]]) => twice(first?.conversation_id ?? "", "one message has several replies")),
  ];
};

export const nothingTwice: Check<Known> = (known) => [...texts(known), ...replies(known)];
