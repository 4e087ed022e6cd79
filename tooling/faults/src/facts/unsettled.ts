import type postgres from "postgres";

/**
 * Conversations with something that somebody is yet to do: a message without an outcome, a text that may leave or may have
 * left and that no manager was asked about, a notification that nobody has got.
 */
export const unsettledConversations = async (sql: postgres.Sql): Promise<ReadonlySet<string>> => {
  const rows = await sql<{ conversation_id: string }[]>`
    select conversation_id from orchestration_workflows where status in ('received', 'processing')
    union
    select conversation_id from outbox
    where kind <> 'notification' and state in ('pending', 'claimed', 'unknown') and handed_over_at is null
    union
    select conversation_id from outbox where kind = 'notification' and state in ('pending', 'claimed')`;
  return new Set(rows.map((row) => row.conversation_id));
};
