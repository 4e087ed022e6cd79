import type { Sql } from "postgres";

/** The nine tables of a message's way, and three of the front door: changes, answers to repeated requests, switches. */
export const TABLES = [
  "ai_response_queue",
  "approval_audit_log",
  "change_events",
  "contacts",
  "conversations",
  "escalation_events",
  "idempotency_keys",
  "operator_switches",
  "orchestration_workflows",
  "outbox",
  "payment_plan_attempts",
  "workflow_steps",
] as const;

/** Everything a migration leaves behind, one line a thing, in one order: two databases are alike if these are equal. */
export const describeSchema = async (sql: Sql): Promise<readonly string[]> => {
  const rows = await sql<{ line: string }[]>`
    select 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' ||
      is_nullable || ' ' || coalesce(column_default, '') as line
    from information_schema.columns
    where table_schema in ('public', 'pgboss') and table_name not like 'queue\\_stats\\_%'
    union all
    select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all
    select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace
    union all
    select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all
    select 'policy ' || tablename || ' ' || policyname || ' ' || roles::text from pg_policies
    union all
    select 'row security ' || relname || ' ' || relrowsecurity from pg_class where relnamespace = 'public'::regnamespace
    union all
    select 'function ' || oid::regprocedure || ' ' || provolatile::text from pg_proc
    where pronamespace in ('public'::regnamespace, 'pgboss'::regnamespace)
    union all
    select 'privilege ' || table_schema || '.' || table_name || ' ' || privilege_type
    from information_schema.role_table_grants
    where grantee = 'orchestrator_service' and table_name not like 'queue\\_stats\\_%'
    union all
    select 'queue ' || name || ' ' || policy || ' ' || retry_limit || ' ' || retry_delay_max || ' ' || expire_seconds
    from pgboss.queue
    union all
    select 'migration ' || created_at from drizzle.__drizzle_migrations
    order by line
  `;
  return rows.map(({ line }) => line);
};
