import { describe, expect, it } from "vitest";
import {
  findCurrentWorkflow,
  findWorkflowByMessageKey,
  findWorkflowStatuses,
} from "../src/repositories/workflow-instances.ts";
import { makeConversation, makeWorkflow } from "./factories.ts";
import { refusalOf } from "./support/refusal-of.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

const UNIQUE = "23505";
const CHECK = "23514";

describe("findCurrentWorkflow", () => {
  it("is the text with the highest number, else the newest workflow of any kind", async () => {
    const { id: conversationId } = await makeConversation(database.db);
    const current = async () => (await findCurrentWorkflow(database.db, conversationId))?.id;
    const add = (values: Parameters<typeof makeWorkflow>[1]) =>
      makeWorkflow(database.db, { conversationId, ...values });
    expect(await current()).toBeUndefined();
    await add({ seq: null, workflowType: "escalation", status: "escalated" });
    const plan = await add({ seq: null, workflowType: "payment_plan_validation", status: "escalated" });
    expect(await current()).toBe(plan.id);
    const second = await add({ seq: 2 });
    await add({ seq: 1 });
    await add({ seq: null, workflowType: "payment_plan_validation", status: "escalated" });
    expect(await current()).toBe(second.id);
  });
});

describe("a message's key", () => {
  it("is its conversation's own", async () => {
    const first = await makeWorkflow(database.db, { messageKey: "SM1" });
    const elsewhere = await makeWorkflow(database.db, { messageKey: "SM1" });
    const find = async ({ conversationId }: { conversationId: string }, key: string) =>
      (await findWorkflowByMessageKey(database.db, conversationId, key))?.id;
    expect([await find(first, "SM1"), await find(elsewhere, "SM1"), await find(first, "SM2")]).toEqual([
      first.id,
      elsewhere.id,
      undefined,
    ]);
    const again = makeWorkflow(database.db, { conversationId: first.conversationId, messageKey: "SM1" });
    expect(await refusalOf(again)).toBe(UNIQUE);
  });

  it("may be missing from any number of texts", async () => {
    const { conversationId } = await makeWorkflow(database.db);
    expect(await refusalOf(makeWorkflow(database.db, { conversationId }))).toBe("accepted");
  });
});

describe("a workflow", () => {
  it("has a number of its own in its conversation", async () => {
    const { conversationId } = await makeWorkflow(database.db, { seq: 1 });
    expect(await refusalOf(makeWorkflow(database.db, { conversationId, seq: 1 }))).toBe(UNIQUE);
  });

  it("says why it is complete, exactly if it is", async () => {
    expect(await refusalOf(makeWorkflow(database.db, { status: "completed", completionReason: null }))).toBe(CHECK);
    expect(await refusalOf(makeWorkflow(database.db, { status: "sent", completionReason: "answered" }))).toBe(CHECK);
  });
});

describe("findWorkflowStatuses", () => {
  it("answers for those it knows", async () => {
    const [one, other] = [await makeWorkflow(database.db), await makeWorkflow(database.db, { status: "failed" })];
    expect(await findWorkflowStatuses(database.db, [one.id, other.id, crypto.randomUUID()])).toEqual(
      new Map([
        [one.id, "received"],
        [other.id, "failed"],
      ]),
    );
    expect(await findWorkflowStatuses(database.db, [])).toEqual(new Map());
  });
});
