import { describe, expect, it } from "vitest";
import {
  findOpenEscalations,
  hasOpenEscalation,
  recordEscalation,
  resolveEscalation,
  resolveEscalationsOf,
} from "../src/repositories/escalation-events.ts";
import { inTransaction } from "../src/transaction.ts";
import { makeConversation, makeEscalation, makeWorkflow, nextPhoneNumber } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

type Type = NonNullable<NonNullable<Parameters<typeof makeEscalation>[1]>["escalationType"]>;

const record = (workflow: { id: string; conversationId: string }, escalationType: Type) =>
  inTransaction(database.db, (tx) =>
    recordEscalation(tx, {
      workflowId: workflow.id,
      conversationId: workflow.conversationId,
      escalationType,
      severity: "medium",
      reason: "why",
      autoDetected: true,
    }),
  );

const resolve = (id: string | undefined) =>
  inTransaction(database.db, (tx) => resolveEscalation(tx, id ?? "", "manager-1"));

describe("recordEscalation", () => {
  it("records one open silence a conversation, whichever workflow it is seen on", async () => {
    const first = await makeWorkflow(database.db);
    const second = await makeWorkflow(database.db, { conversationId: first.conversationId });
    const event = await record(first, "no_response");
    expect(await record(second, "no_response")).toBeUndefined();
    await resolve(event?.id);
    expect(await record(second, "no_response")).toBeDefined();
    expect(await record(await makeWorkflow(database.db), "no_response")).toBeDefined();
  });

  it("records one open timeout a workflow", async () => {
    const workflow = await makeWorkflow(database.db);
    const event = await record(workflow, "timeout");
    expect(await record(workflow, "timeout")).toBeUndefined();
    expect(
      await record(await makeWorkflow(database.db, { conversationId: workflow.conversationId }), "timeout"),
    ).toBeDefined();
    await resolve(event?.id);
    expect(await record(workflow, "timeout")).toBeDefined();
  });

  it("records any other matter as often as it comes up", async () => {
    const workflow = await makeWorkflow(database.db);
    expect(await record(workflow, "manual")).toBeDefined();
    expect(await record(workflow, "manual")).toBeDefined();
  });

  it("records one of many silences at once", async () => {
    const workflow = await makeWorkflow(database.db);
    const events = await Promise.all(Array.from({ length: 8 }, () => record(workflow, "no_response")));
    expect(events.filter((event) => event !== undefined)).toHaveLength(1);
  });
});

describe("resolving", () => {
  it("is done once", async () => {
    const { id } = await makeEscalation(database.db);
    expect(await resolve(id)).toMatchObject({ id, handledBy: "manager-1", resolvedAt: expect.any(Date) });
    expect(await resolve(id)).toBeUndefined();
  });

  it("by type leaves the workflow's other matters open", async () => {
    const { id: workflowId } = await makeWorkflow(database.db);
    await makeEscalation(database.db, { workflowId, escalationType: "timeout" });
    await makeEscalation(database.db, { workflowId, escalationType: "payment_dispute" });
    const resolveTypes = (types: readonly Type[]) =>
      inTransaction(database.db, (tx) => resolveEscalationsOf(tx, workflowId, types, "tenant"));
    await resolveTypes([]);
    await resolveTypes(["timeout", "no_response"]);
    const rows = await database.sql`
      select escalation_type, handled_by from escalation_events where workflow_id = ${workflowId} order by 1
    `;
    expect(rows).toEqual([
      { escalation_type: "payment_dispute", handled_by: null },
      { escalation_type: "timeout", handled_by: "tenant" },
    ]);
    expect(await hasOpenEscalation(database.db, workflowId)).toBe(true);
    await resolveTypes(["payment_dispute"]);
    expect(await hasOpenEscalation(database.db, workflowId)).toBe(false);
  });
});

describe("findOpenEscalations", () => {
  it("finds those of the conversation and those of the number, from wherever they came", async () => {
    const phoneNumber = nextPhoneNumber();
    const here = await makeConversation(database.db, { phoneNumber });
    const there = await makeConversation(database.db, { phoneNumber });
    const hereWorkflow = await makeWorkflow(database.db, { conversationId: here.id });
    const thereWorkflow = await makeWorkflow(database.db, { conversationId: there.id });
    const own = await makeEscalation(database.db, { workflowId: hereWorkflow.id, escalationType: "payment_dispute" });
    const ofNumber = await makeEscalation(database.db, {
      workflowId: thereWorkflow.id,
      escalationType: "bankruptcy",
      phoneNumber,
    });
    await makeEscalation(database.db, { workflowId: thereWorkflow.id, escalationType: "payment_dispute" });
    await makeEscalation(database.db, { workflowId: hereWorkflow.id, resolvedAt: new Date() });
    const found = async (number: string | null) =>
      (await findOpenEscalations(database.db, { conversationId: here.id, phoneNumber: number })).map(({ id }) => id);
    expect(await found(phoneNumber)).toEqual([own.id, ofNumber.id]);
    expect(await found(null)).toEqual([own.id]);
  });
});
