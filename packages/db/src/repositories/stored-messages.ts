import type { OutboxState, Voucher } from "@orchestrator/core";
import { sql } from "drizzle-orm";
import { type DatabaseOrTransaction, queryRows } from "../client.ts";

/** A text of a conversation as it is stored here, whoever wrote it. */
export interface StoredMessage {
  readonly direction: "inbound" | "outbound";
  readonly content: string;
  readonly at: Date;
  readonly workflowId: string;
  /** Null for the tenant's. */
  readonly state: OutboxState | null;
  readonly vouchedBy: Voucher | null;
}

type Row = Omit<StoredMessage, "at" | "workflowId" | "vouchedBy"> & {
  at: string;
  workflow_id: string;
  vouched_by: Voucher | null;
};

/**
 * The last texts of a conversation, oldest first: the tenant's, and ours except for what was taken back before it left.
 */
export const listStoredMessages = async (
  db: DatabaseOrTransaction,
  params: { conversationId: string; limit: number },
): Promise<readonly StoredMessage[]> => {
  const rows = await queryRows<Row>(
    db,
    sql`
    with recent as (
      select id, seq, content, started_at from orchestration_workflows
      where conversation_id = ${params.conversationId}
      order by created_at desc
      limit ${params.limit}
    )
    select direction, content, at, workflow_id, state, vouched_by
    from (
      select 'inbound' as direction, content, started_at as at, id as workflow_id, null as state, null as vouched_by
      from recent where seq is not null
      union all
      select 'outbound', o.body, coalesce(o.delivered_at, o.claimed_at, o.created_at), o.workflow_id, o.state, o.vouched_by
      from recent join outbox o on o.workflow_id = recent.id
      where o.kind <> 'notification' and o.state <> 'cancelled'
    ) texts
    order by at desc, direction desc
    limit ${params.limit}
  `,
  );
  return rows
    .map(({ at, workflow_id, vouched_by, ...row }) => ({
      ...row,
      at: new Date(at),
      workflowId: workflow_id,
      vouchedBy: vouched_by,
    }))
    .toReversed();
};
