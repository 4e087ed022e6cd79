import { sql } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../client.ts";

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
  const [row] = await db.execute<{ workflow_id: string; outbox_id: string | null }>(sql`
    select w.id as workflow_id, o.id as outbox_id
    from orchestration_workflows w
    left join outbox o on o.workflow_id = w.id and o.kind <> 'notification' and o.handed_over_at is null
      and (o.state in ('claimed', 'unknown') or (o.state = 'pending' and o.not_before <= orchestrator_now()))
    where w.conversation_id = ${conversationId}
      and (o.id is not null or (w.status in ('received', 'processing') and w.decided_at is null))
    order by w.seq nulls last, w.created_at
    limit 1
  `);
  if (row === undefined) return undefined;
  return row.outbox_id === null
    ? { kind: "decide", workflowId: row.workflow_id }
    : { kind: "send", workflowId: row.workflow_id, outboxId: row.outbox_id };
};
