import { TRANSITIONS, type Transition, WORKFLOW_STATUSES, type WorkflowEvent } from "@orchestrator/core";
import { describe, expect, it } from "vitest";
import {
  beginAttempt,
  createWorkflow,
  findWorkflow,
  markDegraded,
  moveWorkflow,
} from "../src/repositories/workflow-instances.ts";
import { inTransaction } from "../src/transaction.ts";
import { makeConversation, makeWorkflow } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

const EVENTS = Object.keys(TRANSITIONS) as WorkflowEvent[];
const pairs = EVENTS.flatMap((event) => WORKFLOW_STATUSES.map((status) => ({ event, status })));

const move = (id: string, event: WorkflowEvent, patch = {}) =>
  inTransaction(database.db, (tx) => moveWorkflow(tx, id, event, patch));

describe("moveWorkflow", () => {
  it.each(pairs)("$event of a workflow that is $status", async ({ event, status }) => {
    const workflow = await makeWorkflow(database.db, { status });
    const transition: Transition = TRANSITIONS[event];
    const moved = await move(workflow.id, event);
    const now = await findWorkflow(database.db, workflow.id);
    if (transition.from.includes(status)) {
      expect(moved).toEqual(now);
      expect(moved).toMatchObject({ status: transition.to, completionReason: transition.reason ?? null });
      expect(moved?.completedAt === null).toBe(transition.to !== "completed");
      expect(moved?.updatedAt.getTime()).toBeGreaterThanOrEqual(workflow.updatedAt.getTime());
    } else {
      expect(moved).toBeUndefined();
      expect(now).toEqual(workflow);
    }
  });

  it("stamps, clears and sets what it is given along with the move", async () => {
    const workflow = await makeWorkflow(database.db, {
      status: "processing",
      degradedBy: "openai",
      degradedSince: new Date(0),
      dueFrom: new Date(0),
      attempts: 2,
    });
    const moved = await move(workflow.id, "decided_approval", {
      attempts: 0,
      errorMessage: "why",
      stamp: ["decidedAt", "dueFrom"],
      clear: ["degradedBy", "degradedSince"],
    });
    expect(moved).toMatchObject({ attempts: 0, errorMessage: "why", degradedBy: null, degradedSince: null });
    expect(moved?.decidedAt).toBeInstanceOf(Date);
    expect(moved?.dueFrom.getTime()).toBeGreaterThan(workflow.startedAt.getTime() - 1);
  });

  it("gives the move to one of many at once", async () => {
    const workflow = await makeWorkflow(database.db, { status: "awaiting_approval" });
    const moved = await Promise.all(Array.from({ length: 8 }, () => move(workflow.id, "approval_timed_out")));
    expect(moved.filter((each) => each !== undefined)).toHaveLength(1);
  });
});

describe("createWorkflow", () => {
  it("stamps the end of one that is complete from the beginning, and only of that", async () => {
    const { id: conversationId } = await makeConversation(database.db);
    const base = { conversationId, tenantId: "tenant-1", correlationId: "correlation" };
    const [open, complete] = await inTransaction(database.db, async (tx) => [
      await createWorkflow(tx, { ...base, seq: 1 }),
      await createWorkflow(tx, { ...base, seq: 2, status: "completed", completionReason: "opted_in" }),
    ]);
    expect(open).toMatchObject({ status: "received", completedAt: null, metadata: {} });
    expect(complete?.completedAt).toBeInstanceOf(Date);
  });
});

describe("attempts", () => {
  it("are counted one by one", async () => {
    const { id } = await makeWorkflow(database.db);
    await beginAttempt(database.db, id);
    expect(await beginAttempt(database.db, id)).toMatchObject({ status: "processing", attempts: 2 });
  });

  it("begin at nothing that was decided meanwhile", async () => {
    const { id } = await makeWorkflow(database.db, { status: "awaiting_approval" });
    expect(await beginAttempt(database.db, id)).toBeUndefined();
    expect(await findWorkflow(database.db, id)).toMatchObject({ status: "awaiting_approval", attempts: 0 });
  });
});

describe("markDegraded", () => {
  it("keeps since when, whichever neighbour is missed now", async () => {
    const { id } = await makeWorkflow(database.db, { status: "processing", attempts: 1 });
    const mark = async (neighbour: string) => {
      await inTransaction(database.db, (tx) => markDegraded(tx, id, neighbour));
      return findWorkflow(database.db, id);
    };
    const first = await mark("openai");
    const second = await mark("collections_monitor");
    expect(second).toMatchObject({ degradedBy: "collections_monitor", attempts: 0 });
    expect(first?.degradedSince).toBeInstanceOf(Date);
    expect(second?.degradedSince).toEqual(first?.degradedSince);
  });
});
