import { sql } from "drizzle-orm";
import { type DatabaseOrTransaction, queryRows } from "../client.ts";

/** One thing to do in a conversation: decide about a message, or bring a text on its way. */
export type UnitOfWork =
  | { readonly kind: "decide"; readonly workflowId: string }
  | { readonly kind: "send"; readonly workflowId: string; readonly outboxId: string };

/**
 * The conversation's next work, lowest sequence number first: order is ours, not the engine's. Texts that wait for their
 * hour, and unknown sends that a manager was asked about, are nobody's work and hold nothing up.
 */
export const findNextWork = async (
  db: DatabaseOrTransaction,
  conversationId: string,
): Promise<UnitOfWork | undefined> => {
  const [row] = await queryRows<{ workflow_id: string; outbox_id: string | null }>(
    db,
    sql`
    select workflow_id, outbox_id
    from (
      select w.id as workflow_id, null::uuid as outbox_id, w.seq, w.created_at
      from orchestration_workflows w
      where w.conversation_id = ${conversationId} and w.status in ('received', 'processing') and w.decided_at is null
      union all
      select w.id, o.id, w.seq, w.created_at
      from outbox o
      join orchestration_workflows w on w.id = o.workflow_id
      where o.conversation_id = ${conversationId} and o.kind <> 'notification'
        and o.state in ('pending', 'claimed', 'unknown') and o.handed_over_at is null
        and (o.state <> 'pending' or o.not_before <= orchestrator_now())
    ) work
    order by seq nulls last, created_at, outbox_id nulls last
    limit 1
  `,
  );
  if (row === undefined) return undefined;
  return row.outbox_id === null
    ? { kind: "decide", workflowId: row.workflow_id }
    : { kind: "send", workflowId: row.workflow_id, outboxId: row.outbox_id };
};
