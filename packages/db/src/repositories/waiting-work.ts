import { sql } from "drizzle-orm";
import { type DatabaseOrTransaction, queryRows } from "../client.ts";

export const WAITING_QUEUES = ["conversation", "approval", "unknown_send", "notify"] as const;
export type WaitingQueue = (typeof WAITING_QUEUES)[number];

export interface Waiting {
  readonly depth: number;
  /** How long the first of them has waited; 0 where nothing waits. */
  readonly oldestSeconds: number;
}

export interface WaitingWork {
  readonly queues: Readonly<Record<WaitingQueue, Waiting>>;
  /** Seconds since which the first text or notification is due and has not left; 0 where none is. */
  readonly outboxOldestSeconds: number;
}

const NOTHING: Waiting = { depth: 0, oldestSeconds: 0 };

/**
 * What waits, and how long: texts for their decision (from receipt or the last retry), drafts for a manager, texts of unknown
 * fate from their claim, notifications for their delivery. One statement; each part has an index, so that it costs what
 * waits and not what is stored.
 */
export const measureWaitingWork = async (db: DatabaseOrTransaction): Promise<WaitingWork> => {
  const rows = await queryRows<{ queue: string; depth: number; oldest: number }>(
    db,
    sql`
    with waiting (queue, since) as (
      select 'conversation', due_from from orchestration_workflows
      where status in ('received', 'processing') and decided_at is null and seq is not null
      union all
      select 'approval', created_at from ai_response_queue where status = 'pending'
      union all
      select 'unknown_send', claimed_at from outbox where kind <> 'notification' and state = 'unknown'
      union all
      select 'notify', created_at from outbox where kind = 'notification' and state in ('pending', 'claimed')
      union all
      select 'due', not_before from outbox
      where kind <> 'notification' and state in ('pending', 'claimed') and not_before <= orchestrator_now()
      union all
      select 'due', not_before from outbox
      where kind = 'notification' and state in ('pending', 'claimed') and not_before <= orchestrator_now()
    )
    select queue, count(*)::int as depth,
      greatest(0, extract(epoch from orchestrator_now() - min(since)))::float8 as oldest
    from waiting
    group by queue
  `,
  );
  const found = new Map(rows.map(({ queue, depth, oldest }) => [queue, { depth, oldestSeconds: oldest }]));
  const waitingIn = (queue: string): Waiting => found.get(queue) ?? NOTHING;
  return {
    queues: {
      conversation: waitingIn("conversation"),
      approval: waitingIn("approval"),
      unknown_send: waitingIn("unknown_send"),
      notify: waitingIn("notify"),
    },
    outboxOldestSeconds: waitingIn("due").oldestSeconds,
  };
};
