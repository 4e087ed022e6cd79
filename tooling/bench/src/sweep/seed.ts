import postgres from "postgres";

export interface Seed {
  /** Workflows in all. */
  readonly stored: number;
  /** Of these, one in a conversation: half wait for a manager, half for a tenant, and become due 30 minutes from now. */
  readonly due: number;
}

export const DUE_TENANT = "due";
/** Turns what `seedWorkflows` leaves waiting into what is due. */
export const UNTIL_DUE = "1 hour";

const MOST_TEXTS_EACH = 5;

/**
 * Conversations of up to five texts. All but the last were answered long ago; the last is due soon, or is one of the four
 * that the sweep must not touch: over, waiting for nobody, or waiting for a tenant or a manager since an hour ago.
 */
const seedSql = ({ stored, due }: Seed): string => {
  const each = Math.max(1, Math.min(MOST_TEXTS_EACH, Math.floor(stored / due)));
  const conversations = Math.ceil(stored / each);
  return `
    set session_replication_role = replica;
    insert into conversations (id, tenant_id, phone_number, last_seq, answerable_seq, last_inbound_at)
      select md5('conversation ' || n)::uuid, 'seed', '+1666' || lpad(n::text, 7, '0'), ${each}, ${each}, now()
      from generate_series(1, ${conversations}) n;
    insert into orchestration_workflows (id, conversation_id, tenant_id, phone_number, seq, status, completion_reason,
        content, correlation_id, expects_reply, last_message_at, decided_at, completed_at, started_at, due_from, created_at, updated_at)
      select md5('workflow ' || n)::uuid, md5('conversation ' || conversation)::uuid, tenant, '+1666' || lpad(conversation::text, 7, '0'),
        seq, status, case when status = 'completed' then 'answered' end, 'text', 'seed', kind in (1, 3), at, at,
        case when status = 'completed' then at end, at, at, at, at
      from (
        select *, case when kind = 0 or kind = 2 then 'awaiting_approval' when kind in (1, 3, 4) then 'sent' else 'completed' end as status,
          case when kind < 2 then '${DUE_TENANT}' else 'seed' end as tenant,
          now() - case when kind < 2 then interval '35 hours 30 minutes' when kind < 5 then interval '1 hour'
            else interval '40 days' - n * interval '1 second' end as at
        from (
          select n, (n - 1) / ${each} + 1 as conversation, (n - 1) % ${each} + 1 as seq,
            case when (n - 1) % ${each} + 1 < ${each} then 5
              when (n - 1) / ${each} < ${due} then ((n - 1) / ${each}) % 2
              else ((n - 1) / ${each}) % 4 + 2 end as kind
          from generate_series(1, ${stored}) n
        ) numbered
      ) known;
    insert into ai_response_queue (workflow_id, tenant_message, ai_response, confidence_score, status, decision, created_at, updated_at)
      select id, 'text', 'reply', 0.7, 'pending', '{}', created_at, created_at
      from orchestration_workflows where status = 'awaiting_approval';
    set session_replication_role = origin;`;
};

/** Fills a migrated, empty database. Without the checks of foreign keys, which take longer than the rows. */
export const seedWorkflows = async (databaseUrl: string, seed: Seed): Promise<void> => {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(seedSql(seed));
    await sql.unsafe("vacuum analyze");
  } finally {
    await sql.end();
  }
};
