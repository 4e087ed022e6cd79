import type { Known } from "./known.ts";
import { type Check, groupBy } from "./violation.ts";

/** The replies that the rules alone vouch for leave in the order of the messages they answer. */
export const inOrder: Check<Known> = (known) => {
  const rows = new Map(known.facts.outbox.map((row) => [row.id, row]));
  const automatic = known.facts.provided
    .flatMap(({ idempotency_key, message_id }) => {
      const row = rows.get(idempotency_key ?? "");
      const seq = row && known.workflow(row.workflow_id)?.seq;
      return row?.kind === "reply" && row.vouched_by === "auto" && typeof seq === "number"
        ? [{ conversationId: row.conversation_id, seq, message_id }]
        : [];
    })
    .toSorted((a, b) => a.message_id - b.message_id);
  return [...groupBy(automatic, ({ conversationId }) => conversationId)]
    .filter(([, sent]) => sent.some(({ seq }, index) => index > 0 && seq < (sent[index - 1]?.seq ?? 0)))
    .map(([conversationId, sent]) => ({
      kind: "out_of_order",
      conversationId,
      detail: `replies left in the order ${sent.map(({ seq }) => seq).join(", ")}`,
    }));
};
