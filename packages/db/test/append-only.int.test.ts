import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../src/transaction.ts";
import { makeApproval, makeQueueItem, makeStep, makeWorkflow } from "./factories.ts";
import { refusalOf } from "./support/refusal-of.ts";
import { useDatabase } from "./support/use-database.ts";

const APPEND_ONLY = "23000";
const FOREIGN_KEY = "23001";

/** Connected as the tables' owner, whom privileges would not bind. */
const database = useDatabase();

beforeAll(async () => {
  const item = await makeQueueItem(database.db);
  await makeApproval(database.db, { responseQueueId: item.id });
  await makeStep(database.db, { workflowId: item.workflowId });
});

describe.each(["approval_audit_log", "workflow_steps"] as const)("%s", (table) => {
  it.each([
    ["an update", `UPDATE ${table} SET correlation_id = 'another'`],
    ["an update that finds no row", `UPDATE ${table} SET correlation_id = 'another' WHERE false`],
    ["a deletion", `DELETE FROM ${table}`],
    ["a truncation", `TRUNCATE ${table}`],
    ["a truncation of everything", `TRUNCATE conversations CASCADE`],
    [
      "an upsert",
      `INSERT INTO ${table} SELECT * FROM ${table} ON CONFLICT (id) DO UPDATE SET correlation_id = 'another'`,
    ],
    [
      "a merge",
      `MERGE INTO ${table} t USING ${table} s ON t.id = s.id WHEN MATCHED THEN UPDATE SET correlation_id = 'another'`,
    ],
  ])("refuses %s", async (_name, statement) => {
    const overriding = statement.replace("SELECT *", "OVERRIDING SYSTEM VALUE SELECT *");
    expect(await refusalOf(database.sql.unsafe(overriding))).toBe(APPEND_ONLY);
    expect(await database.sql.unsafe(`SELECT correlation_id FROM ${table}`)).toEqual([
      { correlation_id: "test-correlation" },
    ]);
  });

  it("takes further rows", async () => {
    const add = { approval_audit_log: makeApproval, workflow_steps: makeStep };
    await inTransaction(database.db, async (tx) => {
      await add[table](tx);
      expect((await tx.execute(`SELECT 1 FROM ${table}`)).rows).toHaveLength(2);
      throw new Error("by the test");
    }).catch((error: unknown) => expect(error).toMatchObject({ message: "by the test" }));
    expect.assertions(2);
  });
});

describe("operator_switches", () => {
  it("keep every turn of a switch", async () => {
    await database.sql`insert into operator_switches (name, enabled, changed_by, correlation_id) values ('auto_send', false, 'op', 'c')`;
    expect(await refusalOf(database.sql`update operator_switches set enabled = true`)).toBe(APPEND_ONLY);
    expect(await refusalOf(database.sql`delete from operator_switches`)).toBe(APPEND_ONLY);
  });
});

describe("what the audit describes", () => {
  it("can't be deleted while the audit speaks of it", async () => {
    expect(await refusalOf(database.sql`DELETE FROM ai_response_queue`)).toBe(FOREIGN_KEY);
    expect(await refusalOf(database.sql`DELETE FROM orchestration_workflows`)).toBe(FOREIGN_KEY);
    expect(await refusalOf(database.sql`DELETE FROM conversations`)).toBe(FOREIGN_KEY);
  });

  it("can be deleted where no audit speaks of it", async () => {
    const workflow = await makeWorkflow(database.db);
    expect(await refusalOf(database.sql`DELETE FROM orchestration_workflows WHERE id = ${workflow.id}`)).toBe(
      "accepted",
    );
  });
});
