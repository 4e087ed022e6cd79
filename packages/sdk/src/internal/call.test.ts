import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { answer, CORRELATION_ID, refuse, scriptedFetch, type ScriptedFetch } from "../fixtures/scripted-fetch.ts";
import { createOrchestratorClient, type OrchestratorClient, type QueueItem } from "../index.ts";

const decider = { response_queue_id: "c1b7a0de-6f3e-4b0a-9c55-7e2d90c6a3f4", manager_id: "manager-001" };

const clientOf = ({ fetch }: ScriptedFetch): OrchestratorClient =>
  createOrchestratorClient({ baseUrl: "https://service.test", token: "t0ken", fetch, maxRetries: 0 });

describe("withResponse", () => {
  it("gives status, headers and correlation id beside the result", async () => {
    const script = scriptedFetch(async () =>
      Response.json(
        { result: { data: { status: "healthy" } } },
        { headers: { "x-correlation-id": "from-the-service", "x-served-by": "replica-2" } },
      ),
    );

    const { data, status, headers, correlation_id } = await clientOf(script).health.check().withResponse();

    expect({ data, status, correlation_id }).toEqual({
      data: { status: "healthy" },
      status: 200,
      correlation_id: "from-the-service",
    });
    expect(headers.get("x-served-by")).toBe("replica-2");
    expect(script.sent).toHaveLength(1);
  });

  it("gives the id that was sent where nothing came back with one", async () => {
    const call = clientOf(scriptedFetch(answer({}))).health.check({ correlationId: "case-42" });
    expect(await call.withResponse()).toMatchObject({ correlation_id: "case-42" });
  });

  it("gives the refusal's status beside an outcome", async () => {
    const script = scriptedFetch(refuse(409, { details: { reason: "superseded" } }));
    expect(await clientOf(script).responses.approve(decider).withResponse()).toMatchObject({
      data: { outcome: "superseded" },
      status: 409,
      correlation_id: CORRELATION_ID,
    });
  });

  it("rejects as the call does, and only once", async () => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on("unhandledRejection", unhandled);
    const call = clientOf(scriptedFetch(refuse(404))).health.check();
    await expect(call.withResponse()).rejects.toMatchObject({ kind: "not_found" });
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    await expect(call).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("a list", () => {
  const page = (next_cursor: string | null, ...ids: readonly string[]) =>
    answer({ items: ids.map((response_queue_id) => ({ response_queue_id })), next_cursor });
  const inputsOf = ({ sent }: ScriptedFetch): unknown[] =>
    sent.map(({ url }) => JSON.parse(new URL(url).searchParams.get("input") ?? "null") as unknown);

  const idsOf = async (items: AsyncIterable<QueueItem>): Promise<string[]> => {
    const ids: string[] = [];
    for await (const { response_queue_id } of items) ids.push(response_queue_id);
    return ids;
  };

  it("is its first page when awaited", async () => {
    const script = scriptedFetch(page("2", "a", "b"));
    expect(await clientOf(script).responses.list()).toMatchObject({ next_cursor: "2" });
    expect(script.sent).toHaveLength(1);
  });

  it("is the items of all pages when iterated over, with the same parameters and options", async () => {
    const script = scriptedFetch(page("2", "a", "b"), page("3"), page(null, "c"));

    const list = clientOf(script).responses.list({ status: "pending" }, { correlationId: "case-42" });

    expectTypeOf(list).toExtend<AsyncIterable<QueueItem>>();
    expect(await idsOf(list)).toEqual(["a", "b", "c"]);
    expect(inputsOf(script)).toEqual([
      { status: "pending" },
      { status: "pending", cursor: "2" },
      { status: "pending", cursor: "3" },
    ]);
    expect(script.sent.map(({ headers }) => headers.get("x-correlation-id"))).toEqual([
      "case-42",
      "case-42",
      "case-42",
    ]);
  });

  it("is asked for no further than it is read", async () => {
    const script = scriptedFetch(page("2", "a", "b"));
    for await (const _ of clientOf(script).responses.list()) break;
    expect(script.sent).toHaveLength(1);
  });

  it("fails where a page does", async () => {
    const list = clientOf(scriptedFetch(page("2", "a"), refuse(403))).responses.list();
    await expect(idsOf(list)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
