import { createTestDatabase, type TestDatabase } from "@orchestrator/db/testing";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText } from "./repository.ts";

let database: TestDatabase;
let sql: Sql;
beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

/** A conversation of that age with one text, a decided draft, an approval, a step and a text of ours in that state. */
const makeConversation = async (age: string, textState: string): Promise<string> => {
  const [row] = await sql<[{ id: string }]>`
    WITH moment AS (SELECT orchestrator_now() - ${age}::interval AS at),
    conversation AS (
      INSERT INTO conversations (id, tenant_id, phone_number, created_at, updated_at)
      SELECT gen_random_uuid(), '12345', '+12035550143', at, at FROM moment RETURNING id),
    workflow AS (
      INSERT INTO orchestration_workflows
        (conversation_id, tenant_id, status, correlation_id, seq, decided_at, due_from, created_at, updated_at)
      SELECT id, '12345', 'sent', 'c', 1, at, at, at, at FROM conversation, moment RETURNING id, conversation_id),
    draft AS (
      INSERT INTO ai_response_queue (workflow_id, tenant_message, ai_response, confidence_score, decision, status, created_at)
      SELECT id, 'How much?', 'You owe $900.', 0.7, '{}', 'approved', at FROM workflow, moment RETURNING id),
    approval AS (
      INSERT INTO approval_audit_log (response_queue_id, action, original_response, approved_by, correlation_id, created_at)
      SELECT id, 'approve', 'You owe $900.', 'manager-001', 'c', at FROM draft, moment),
    step AS (
      INSERT INTO workflow_steps (workflow_id, step_name, step_type, status, correlation_id)
      SELECT id, 'receive_message', 'database_operation', 'completed', 'c' FROM workflow),
    text AS (
      INSERT INTO outbox
        (workflow_id, conversation_id, kind, state, vouched_by, phone_number, body, claimed_at, not_before, created_at)
      SELECT id, conversation_id, 'reply', ${textState}, 'manager', '+12035550143', 'You owe $900.', at, at, at
      FROM workflow, moment)
    SELECT id FROM conversation`;
  return row.id;
};

const ids = async (table: string): Promise<string[]> =>
  (await sql.unsafe<{ id: string }[]>(`SELECT conversation_id AS id FROM ${table}`)).map(({ id }) => id);

describe("retention.sql", () => {
  it("removes what is old and over, with its audit trail, and nothing else", async () => {
    const old = await makeConversation("4 years", "delivered");
    const oldButOpen = await makeConversation("4 years", "unknown");
    const recent = await makeConversation("2 years", "delivered");
    await sql`INSERT INTO contacts (phone_number, opted_out_at) VALUES ('+12035550143', orchestrator_now() - interval '4 years')`;

    const before = new Date(Date.now() - 3 * 365 * 86_400_000).toISOString();
    const retention = (await readText("docs/operations/retention.sql")).replaceAll(":before", `'${before}'`);
    await sql.begin((tx) => tx.unsafe(retention));

    const left = await ids("orchestration_workflows");
    expect(left.toSorted()).toEqual([oldButOpen, recent].toSorted());
    expect(await ids("outbox")).not.toContain(old);
    expect(await sql`SELECT FROM workflow_steps`).toHaveLength(2);
    expect(await sql`SELECT FROM approval_audit_log`).toHaveLength(2);
    expect(await sql`SELECT FROM contacts`).toHaveLength(1);
    await expect(sql`DELETE FROM workflow_steps`).rejects.toThrow("append-only");
    await expect(sql`DELETE FROM approval_audit_log`).rejects.toThrow("append-only");
  });
});

describe("waiting.sql", () => {
  it("lists what waits, oldest first, by what it waits for", async () => {
    const unknown = await makeConversation("3 hours", "unknown");
    const due = await makeConversation("2 hours", "pending");
    await makeConversation("1 hour", "delivered");
    await sql`
      UPDATE orchestration_workflows SET status = 'processing', decided_at = NULL, degraded_by = 'openai'
      WHERE conversation_id = ${due}`;

    const listed = await sql.unsafe(await readText("docs/operations/waiting.sql"));
    const ours = listed.filter(({ conversation_id }) => [unknown, due].includes(String(conversation_id)));
    expect(ours.map((row) => [row["waits_for"], row["conversation_id"]])).toEqual([
      ["leaving", due],
      ["somebody who says whether it arrived", unknown],
      ["the service", due],
    ]);
    expect(ours[2]).toMatchObject({ detail: "processing, attempts 0, held up by openai" });
    expect(JSON.stringify(listed)).not.toMatch(/2035550143|owe/);
  });
});
