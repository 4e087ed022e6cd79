import {
  APPROVAL_ACTIONS,
  CHANGE_KINDS,
  CHANGE_TOPICS,
  AUDIT_ACTIONS,
  COMPLETION_REASONS,
  ESCALATION_TYPES,
  OPERATOR_SWITCHES,
  OUTBOX_KINDS,
  OUTBOX_STATES,
  PLAN_SOURCES,
  PLAN_STATUSES,
  QUEUE_STATUSES,
  SEVERITIES,
  STEP_STATUSES,
  STEP_TYPES,
  VOUCHERS,
  WORKFLOW_STATUSES,
  WORKFLOW_TYPES,
} from "@orchestrator/core";
import { describe, expect, it } from "vitest";
import { TABLES } from "./support/catalog.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

/** The words that a CHECK constraint lets into a column, out of its stored definition. */
const wordsOf = (definition: string): readonly string[] =>
  [...definition.matchAll(/'([^']*)'::(?:character varying|text)/g)].map(([, word = ""]) => word);

describe("vocabulary", () => {
  it.each([
    ["orchestration_workflows_type_check", WORKFLOW_TYPES],
    ["orchestration_workflows_status_check", WORKFLOW_STATUSES],
    ["orchestration_workflows_reason_check", COMPLETION_REASONS],
    ["ai_response_queue_status_check", QUEUE_STATUSES],
    ["ai_response_queue_action_check", APPROVAL_ACTIONS],
    ["approval_audit_log_action_check", AUDIT_ACTIONS],
    ["payment_plan_attempts_source_check", PLAN_SOURCES],
    ["payment_plan_attempts_status_check", PLAN_STATUSES],
    ["escalation_events_type_check", ESCALATION_TYPES],
    ["escalation_events_severity_check", SEVERITIES],
    ["workflow_steps_type_check", STEP_TYPES],
    ["workflow_steps_status_check", STEP_STATUSES],
    ["outbox_kind_check", OUTBOX_KINDS],
    ["outbox_state_check", OUTBOX_STATES],
    ["outbox_vouched_by_check", VOUCHERS],
    ["change_events_topic_check", CHANGE_TOPICS],
    ["change_events_kind_check", CHANGE_KINDS],
    ["operator_switches_name_check", OPERATOR_SWITCHES],
  ])("%s lets in the words of core, all of them and no others", async (constraint, words) => {
    const [row] = await database.sql<{ definition: string }[]>`
      select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ${constraint}
    `;
    expect(new Set(wordsOf(row?.definition ?? ""))).toEqual(new Set(words));
  });
});

/** As `information_schema` spells them: type with its size, and `?` where it may be null. */
const FIXED_COLUMNS = {
  orchestration_workflows: {
    id: "uuid",
    conversation_id: "uuid",
    workflow_type: "character varying(50)",
    status: "character varying(50)",
    tenant_id: "character varying(50)",
    phone_number: "character varying(20)?",
    started_at: "timestamp with time zone",
    completed_at: "timestamp with time zone?",
    last_message_at: "timestamp with time zone?",
    error_message: "text?",
    metadata: "jsonb",
    created_at: "timestamp with time zone",
    updated_at: "timestamp with time zone",
  },
  ai_response_queue: {
    id: "uuid",
    workflow_id: "uuid",
    tenant_message: "text",
    ai_response: "text",
    confidence_score: "numeric(5,4)",
    status: "character varying(50)",
    approval_action: "character varying(50)?",
    modified_response: "text?",
    actioned_by: "character varying(100)?",
    actioned_at: "timestamp with time zone?",
    created_at: "timestamp with time zone",
    updated_at: "timestamp with time zone",
  },
  approval_audit_log: {
    id: "uuid",
    response_queue_id: "uuid?",
    action: "character varying(50)",
    original_response: "text",
    final_response: "text?",
    reason: "text?",
    approved_by: "character varying(100)",
    created_at: "timestamp with time zone",
  },
  payment_plan_attempts: {
    id: "uuid",
    workflow_id: "uuid",
    extracted_from: "character varying(50)",
    weekly_amount: "numeric(10,2)",
    duration_weeks: "integer?",
    start_date: "date?",
    validation_result: "jsonb",
    status: "character varying(50)",
    created_at: "timestamp with time zone",
  },
  escalation_events: {
    id: "uuid",
    workflow_id: "uuid",
    escalation_type: "character varying(50)",
    severity: "character varying(50)",
    reason: "text",
    auto_detected: "boolean",
    handled_by: "character varying(100)?",
    resolved_at: "timestamp with time zone?",
    created_at: "timestamp with time zone",
  },
  workflow_steps: {
    id: "uuid",
    workflow_id: "uuid",
    step_name: "character varying(50)",
    step_type: "character varying(50)",
    status: "character varying(50)",
    input_data: "jsonb?",
    output_data: "jsonb?",
    error_details: "text?",
    started_at: "timestamp with time zone",
    completed_at: "timestamp with time zone?",
    duration_ms: "integer?",
  },
} as const;

describe("tables", () => {
  it("are the ones that are documented", async () => {
    const rows = await database.sql<{ tablename: string }[]>`
      select tablename from pg_tables where schemaname = 'public' order by tablename
    `;
    expect(rows.map(({ tablename }) => tablename)).toEqual([...TABLES]);
  });

  it.each(Object.entries(FIXED_COLUMNS))("%s has the columns that were fixed for it", async (table, columns) => {
    const rows = await database.sql<{ name: string; type: string }[]>`
      select attname as name,
        format_type(atttypid, atttypmod) || case when attnotnull then '' else '?' end as type
      from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
    `;
    expect(Object.fromEntries(rows.map(({ name, type }) => [name, type]))).toMatchObject(columns);
  });

  it.each([
    ["orchestration_workflows", "workflow_type", "sms_processing"],
    ["orchestration_workflows", "status", "received"],
    ["ai_response_queue", "status", "pending"],
    ["payment_plan_attempts", "status", "detected"],
  ])("%s.%s begins as %s", async (table, column, word) => {
    const [row] = await database.sql<{ column_default: string }[]>`
      select column_default from information_schema.columns
      where table_schema = 'public' and table_name = ${table} and column_name = ${column}
    `;
    expect(row?.column_default).toBe(`'${word}'::character varying`);
  });

  it("take every default moment from the one clock", async () => {
    const rows = await database.sql<{ column_default: string }[]>`
      select distinct column_default from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp with time zone' and column_default is not null
    `;
    expect(rows.map((row) => row.column_default)).toEqual(["orchestrator_now()"]);
  });
});

describe("indexes", () => {
  it.each([
    ["orchestration_workflows", "conversation_id"],
    ["orchestration_workflows", "status"],
    ["orchestration_workflows", "tenant_id"],
    ["orchestration_workflows", "last_message_at"],
    ["ai_response_queue", "status"],
    ["ai_response_queue", "workflow_id"],
    ["workflow_steps", "workflow_id"],
    ["escalation_events", "workflow_id"],
  ])("%s can be searched by %s", async (table, column) => {
    const rows = await database.sql`
      select indexrelid from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = ${table}::regclass and a.attname = ${column} and i.indpred is null
    `;
    expect(rows.length).toBeGreaterThan(0);
  });

  it("serve every foreign key whose rows are searched by it", async () => {
    const rows = await database.sql<{ unserved: string }[]>`
      select c.conrelid::regclass || '.' || a.attname as unserved
      from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace
        and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
      order by 1
    `;
    // Nobody looks for the approvals of a text, and no text is ever deleted.
    expect(rows.map(({ unserved }) => unserved)).toEqual(["approval_audit_log.outbox_id"]);
  });
});

describe("foreign keys", () => {
  it("restrict the deletion of what they point at, every one", async () => {
    const rows = await database.sql<{ on_delete: string; count: number }[]>`
      select confdeltype as on_delete, count(*)::int from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace group by 1
    `;
    expect(rows).toEqual([{ on_delete: "r", count: 11 }]);
  });
});
