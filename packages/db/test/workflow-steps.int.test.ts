import { afterEach, describe, expect, it } from "vitest";
import { findReusableSteps, listSteps, recordSteps, type StepRecord } from "../src/repositories/workflow-steps.ts";
import { moveClock } from "../src/testing/move-clock.ts";
import { makeStep, makeWorkflow } from "./factories.ts";
import { runClock } from "./support/set-clock.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

afterEach(() => runClock(database.sql));

const stepOf = (workflowId: string, values: Partial<StepRecord> = {}): StepRecord => ({
  workflowId,
  stepName: "get_tenant_context",
  status: "completed",
  correlationId: "correlation",
  inputsHash: "hash:0",
  ...values,
});

describe("recordSteps", () => {
  it("keeps a completed step as it was first written, and the order of the others", async () => {
    const { id } = await makeWorkflow(database.db);
    await recordSteps(database.db, [stepOf(id, { output: { version: 1 } })]);
    await recordSteps(database.db, [
      stepOf(id, { stepName: "read_message", inputsHash: "another" }),
      stepOf(id, { output: { version: 2 } }),
      stepOf(id, { stepName: "decide_route", inputsHash: "a third" }),
    ]);
    const trail = (await listSteps(database.db, id)).map(({ stepName, outputData }) => [stepName, outputData]);
    expect(trail).toEqual([
      ["get_tenant_context", { version: 1 }],
      ["read_message", null],
      ["decide_route", null],
    ]);
  });

  it.each([
    ["other inputs once more", { inputsHash: "hash:1" }, 2],
    ["a failure every time", { status: "failed" }, 3],
    ["a step that was skipped every time", { status: "skipped" }, 3],
  ] as const)("writes %s", async (_name, values, count) => {
    const { id } = await makeWorkflow(database.db);
    await recordSteps(database.db, [stepOf(id)]);
    await recordSteps(database.db, [stepOf(id, values)]);
    await recordSteps(database.db, [stepOf(id, values)]);
    expect(await listSteps(database.db, id)).toHaveLength(count);
  });

  it("writes a step without inputs to compare every time", async () => {
    const { id } = await makeWorkflow(database.db);
    const { inputsHash: _inputsHash, ...step } = stepOf(id);
    await recordSteps(database.db, [step, step]);
    await recordSteps(database.db, [step]);
    expect(await listSteps(database.db, id)).toHaveLength(3);
  });

  it("of many at once on the same inputs keeps one", async () => {
    const { id } = await makeWorkflow(database.db);
    await Promise.all(Array.from({ length: 8 }, (_, output) => recordSteps(database.db, [stepOf(id, { output })])));
    expect(await listSteps(database.db, id)).toHaveLength(1);
  });

  it("writes nothing where there is nothing to write", async () => {
    await expect(recordSteps(database.db, [])).resolves.toBeUndefined();
  });

  it("tells start, end and duration on the database's clock, whatever this process's clock says", async () => {
    const { id } = await makeWorkflow(database.db);
    await moveClock(database.url, "36 hours");
    await recordSteps(database.db, [
      stepOf(id, { startedAt: new Date(Date.now() - 5_000), durationMs: 2_000 }),
      stepOf(id, { stepName: "send_sms", status: "started" }),
    ]);
    const [read, claim] = await listSteps(database.db, id);
    const ahead = (moment: Date | null | undefined) => Math.round(((moment?.getTime() ?? 0) - Date.now()) / 1_000);
    const hours36 = 36 * 3_600;
    expect([ahead(read?.startedAt), ahead(read?.completedAt)]).toEqual([hours36 - 5, hours36 - 3]);
    expect(read?.durationMs).toBe(2_000);
    expect(claim).toMatchObject({ completedAt: null, durationMs: null });
  });
});

describe("findReusableSteps", () => {
  it("answers completed steps of the given names, newest first, with their age", async () => {
    const { id: workflowId } = await makeWorkflow(database.db);
    await makeStep(database.db, { workflowId, stepName: "get_tenant_context", inputsHash: "a:0", outputData: 1 });
    await makeStep(database.db, { workflowId, stepName: "get_tenant_context", status: "failed" });
    await makeStep(database.db, { workflowId, stepName: "check_draft" });
    await recordSteps(database.db, [stepOf(workflowId, { inputsHash: "a:1", output: { nested: [2] } })]);
    const steps = () => findReusableSteps(database.db, workflowId, ["get_tenant_context", "generate_response"]);
    expect((await steps()).map(({ inputsHash, output }) => [inputsHash, output])).toEqual([
      ["a:1", { nested: [2] }],
      ["a:0", 1],
    ]);
    await moveClock(database.url, "601 seconds");
    const [latest] = await steps();
    expect(latest?.ageSeconds).toBeGreaterThan(600);
    expect(latest?.ageSeconds).toBeLessThan(610);
  });
});
