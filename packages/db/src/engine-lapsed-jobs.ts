import type { PgBoss } from "pg-boss";
import { CONVERSATION_QUEUE, NOTIFY_QUEUE } from "./engine-queues.ts";

/**
 * Both queues are `key_strict_fifo`: the engine's index of their unfinished jobs answers this in microseconds, however
 * many finished ones there are. A row that its worker has locked is about to be settled, so it is left alone.
 */
const TAKE_OVER = `
  with lapsed as (
    select name, id from pgboss.job
    where name in ('${CONVERSATION_QUEUE}', '${NOTIFY_QUEUE}') and policy = 'key_strict_fifo' and state = 'active'
      and heartbeat_on + heartbeat_seconds * interval '1 second' < pgboss.job_now()
    for update skip locked
  )
  update pgboss.job j
  set state = 'retry', start_after = pgboss.job_now(), heartbeat_on = null,
    output = '{"value": {"message": "the heartbeat stopped"}}'
  from lapsed
  where j.name = lapsed.name and j.id = lapsed.id
  returning j.id`;

/**
 * Gives jobs whose worker has shown no sign of life for their lease back to whoever fetches next, at once. Answers how
 * many. The worker itself, should it only have been frozen, is fenced off: its attempt is not the current one any more.
 */
export const takeOverLapsedJobs = async (boss: PgBoss): Promise<number> => {
  const { rows } = await boss.getDb().executeSql(TAKE_OVER);
  return rows.length;
};
