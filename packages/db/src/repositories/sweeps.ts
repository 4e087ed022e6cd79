import { ESCALATION_TYPES, isHold } from "@orchestrator/core";
import { sql, type SQL } from "drizzle-orm";
import { type DatabaseOrTransaction, queryRows, type Transaction } from "../client.ts";

/** A workflow that the clock has caught up with, as found unlocked: look again under the conversation's lock. */
export interface DueWorkflow {
  readonly workflowId: string;
  readonly conversationId: string;
}

const due = (rows: readonly { workflow_id: string; conversation_id: string }[]): readonly DueWorkflow[] =>
  rows.map((row) => ({ workflowId: row.workflow_id, conversationId: row.conversation_id }));

type DueRow = { workflow_id: string; conversation_id: string };

/** Workflow `w` has a draft, or a text of unknown fate, that nobody decided about for `hours`. */
const isWaitingForManager = (hours: number): SQL => sql`(
  exists (
    select from ai_response_queue q
    where q.workflow_id = w.id and q.status = 'pending'
      and q.created_at <= orchestrator_now() - make_interval(hours => ${hours})
  )
  or exists (
    select from outbox o
    where o.workflow_id = w.id and o.state = 'unknown'
      and o.handed_over_at <= orchestrator_now() - make_interval(hours => ${hours})
  )
)`;

/**
 * Drafts that have waited `hours` for a manager; each is escalated once. A draft is never older than its workflow, whose
 * age is what the index knows.
 */
export const findTimedOutApprovals = async (
  db: DatabaseOrTransaction,
  params: { hours: number; limit: number },
): Promise<readonly DueWorkflow[]> =>
  due(
    await queryRows<DueRow>(
      db,
      sql`
      select w.id as workflow_id, w.conversation_id
      from orchestration_workflows w
      where w.status = 'awaiting_approval'
        and w.created_at <= orchestrator_now() - make_interval(hours => ${params.hours})
        and ${isWaitingForManager(params.hours)}
      order by w.created_at
      limit ${params.limit}
    `,
    ),
  );

/** What makes it pointless, or wrong, to tell a manager of a silence: it is known already, or the machine must be silent. */
const TYPES_THAT_SILENCE = sql.join(
  ["no_response", ...ESCALATION_TYPES.filter(isHold)].map((type) => sql`${type}`),
  sql`, `,
);

/**
 * Our text is the last word and wanted an answer, which is `hours` late, and nobody opted out or is on hold. Of workflow
 * `w` in conversation `c`.
 */
const isSilent = (hours: number): SQL => sql`
  w.status = 'sent' and w.expects_reply
  and w.last_message_at <= orchestrator_now() - make_interval(hours => ${hours})
  and (w.seq is null or w.seq = c.last_seq)
  and not exists (select from contacts k where k.phone_number = w.phone_number and k.opted_out_at is not null)
  and not exists (
    select from escalation_events e
    where e.resolved_at is null and e.escalation_type in (${TYPES_THAT_SILENCE})
      and (e.conversation_id = w.conversation_id or e.phone_number = w.phone_number)
  )
`;

/** Conversations silent for `hours` after a text of ours that wanted an answer. */
export const findSilentTenants = async (
  db: DatabaseOrTransaction,
  params: { hours: number; limit: number },
): Promise<readonly DueWorkflow[]> =>
  due(
    await queryRows<DueRow>(
      db,
      sql`
      select w.id as workflow_id, w.conversation_id
      from orchestration_workflows w
      join conversations c on c.id = w.conversation_id
      where ${isSilent(params.hours)}
      order by w.last_message_at
      limit ${params.limit}
    `,
    ),
  );

/** Undecided messages whose processing deadline has passed. */
export const findOverdueWorkflows = async (
  db: DatabaseOrTransaction,
  params: { deadlineSeconds: number; limit: number },
): Promise<readonly DueWorkflow[]> =>
  due(
    await queryRows<DueRow>(
      db,
      sql`
      select w.id as workflow_id, w.conversation_id
      from orchestration_workflows w
      where w.status in ('received', 'processing') and w.degraded_since is not null
        and w.due_from <= orchestrator_now() - make_interval(secs => ${params.deadlineSeconds})
      order by w.due_from
      limit ${params.limit}
    `,
    ),
  );

/**
 * Conversations with work to do (undecided for over `graceSeconds`, or a text that is due) and no live job for it. Running
 * and waiting jobs are looked for apart: an index of the engine's own serves each, where one question reads every job.
 */
export const findConversationsWithoutJob = async (
  db: DatabaseOrTransaction,
  params: { queue: string; graceSeconds: number; limit: number },
): Promise<readonly string[]> => {
  const rows = await queryRows<{ conversation_id: string }>(
    db,
    sql`
    select work.conversation_id
    from (
      select conversation_id from orchestration_workflows
      where status in ('received', 'processing') and decided_at is null
        and updated_at <= orchestrator_now() - make_interval(secs => ${params.graceSeconds})
      union
      select conversation_id from outbox
      where kind <> 'notification' and handed_over_at is null
        and state in ('pending', 'claimed', 'unknown') and (state <> 'pending' or not_before <= orchestrator_now())
        and updated_at <= orchestrator_now() - make_interval(secs => ${params.graceSeconds})
    ) work
    where not exists (
      select from pgboss.job j
      where j.name = ${params.queue} and j.singleton_key = work.conversation_id::text
        and j.state in ('active', 'retry') and j.policy = 'key_strict_fifo'
    )
    and not exists (
      select from pgboss.job j
      where j.name = ${params.queue} and j.singleton_key = work.conversation_id::text
        and j.state < 'active' and not j.blocked and j.policy = 'key_strict_fifo'
    )
    limit ${params.limit}
  `,
  );
  return rows.map((row) => row.conversation_id);
};

/** Clears what the engine gave up for a conversation: a failed job would bar its key for ever. */
export const deleteFailedJobs = async (
  tx: Transaction,
  params: { queue: string; conversationId: string },
): Promise<void> => {
  await queryRows(
    tx,
    sql`
    delete from pgboss.job
    where name = ${params.queue} and singleton_key = ${params.conversationId} and state = 'failed'
  `,
  );
};

/** Notifications that nobody works on: their job is gone. */
export const findNotificationsWithoutJob = async (
  db: DatabaseOrTransaction,
  params: { queue: string; graceSeconds: number; limit: number },
): Promise<readonly string[]> => {
  const rows = await queryRows<{ id: string }>(
    db,
    sql`
    select o.id
    from outbox o
    where o.kind = 'notification' and o.state in ('pending', 'claimed')
      and o.updated_at <= orchestrator_now() - make_interval(secs => ${params.graceSeconds})
      and not exists (
        select from pgboss.job j
        where j.name = ${params.queue} and j.singleton_key = o.id::text and j.state in ('created', 'retry', 'active')
      )
    order by o.created_at
    limit ${params.limit}
  `,
  );
  return rows.map((row) => row.id);
};

/** Locks a conversation unless somebody else works on it: then the sweep comes back another time. */
export const tryLockConversation = async (tx: Transaction, conversationId: string): Promise<boolean> => {
  const rows = await queryRows(
    tx,
    sql`select id from conversations where id = ${conversationId} for update skip locked`,
  );
  return rows.length > 0;
};

/** Under the lock: does this draft still wait, and for long enough? */
export const isDueForTimeout = async (tx: Transaction, workflowId: string, hours: number): Promise<boolean> => {
  const rows = await queryRows(
    tx,
    sql`
    select from orchestration_workflows w where w.id = ${workflowId} and ${isWaitingForManager(hours)}
  `,
  );
  return rows.length > 0;
};

/** Under the lock: is this text of ours still the last word, unanswered for long enough, with nothing that forbids asking? */
export const isDueForSilence = async (tx: Transaction, workflowId: string, hours: number): Promise<boolean> => {
  const rows = await queryRows(
    tx,
    sql`
    select
    from orchestration_workflows w
    join conversations c on c.id = w.conversation_id
    where w.id = ${workflowId} and ${isSilent(hours)}
  `,
  );
  return rows.length > 0;
};
