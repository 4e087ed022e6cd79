import { and, desc, eq, sql } from "drizzle-orm";
import { type DatabaseOrTransaction, queryRows, type Transaction } from "../client.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";
import type { WorkflowInstance } from "./workflow-instances.ts";

/** What the tenant has written, as the rules on duplicates and on unanswered texts look at it. */

export interface LatestInbound {
  readonly workflow: WorkflowInstance;
  readonly withinWindow: boolean;
  /** A text of ours was claimed after it came in. */
  readonly answeredSince: boolean;
}

/** The conversation's latest inbound text, as the duplicate rule for senders without message keys looks at it. */
export const findLatestInbound = async (
  tx: Transaction,
  conversationId: string,
  windowSeconds: number,
): Promise<LatestInbound | undefined> => {
  const [row] = await tx
    .select({
      workflow: workflows,
      withinWindow: sql<boolean>`${workflows.startedAt} > orchestrator_now() - make_interval(secs => ${windowSeconds})`,
      answeredSince: sql<boolean>`exists (
        select from outbox o
        where o.conversation_id = ${conversationId} and o.kind <> 'notification'
          and o.claimed_at >= orchestration_workflows.started_at
      )`,
    })
    .from(workflows)
    .where(and(eq(workflows.conversationId, conversationId), sql`${workflows.seq} is not null`))
    .orderBy(desc(workflows.seq))
    .limit(1);
  return row;
};

/**
 * The content of the inbound texts that no text of ours has answered and no person has settled yet, oldest first, up to and
 * with `seq`; the newest twenty of them. A text of ours that was refused, cancelled or put back has answered nothing.
 */
export const findUnansweredTexts = async (
  db: DatabaseOrTransaction,
  conversationId: string,
  seq: number,
): Promise<readonly { workflowId: string; seq: number; content: string; startedAt: Date }[]> => {
  const rows = await queryRows<{ id: string; seq: number; content: string; started_at: string }>(
    db,
    sql`
    select id, seq, content, started_at
    from orchestration_workflows w
    where w.conversation_id = ${conversationId} and w.seq <= ${seq}
      and w.seq > coalesce((
        select max(answered.seq)
        from orchestration_workflows answered
        left join outbox o on o.workflow_id = answered.id and o.kind = 'reply'
          and o.state in ('claimed', 'unknown', 'delivered')
        where answered.conversation_id = ${conversationId} and answered.seq < ${seq}
          and (o.id is not null or answered.completion_reason = 'resolved')
      ), 0)
      and (w.completion_reason is null or w.completion_reason not in ('opted_out', 'opted_in'))
      and not exists (select from outbox fixed where fixed.workflow_id = w.id and fixed.kind = 'help')
    order by w.seq desc
    limit 20
  `,
  );
  return rows
    .map((row) => ({ workflowId: row.id, seq: row.seq, content: row.content, startedAt: new Date(row.started_at) }))
    .reverse();
};
