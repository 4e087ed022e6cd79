import { OrchestratorError } from "@orchestrator/core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { appRouter } from "../trpc/router.ts";
import { listOperations } from "./operations.ts";
import { bearer, type FrontDoor, openFrontDoor } from "./testing/front-door.ts";
import { caseOf, type Input, PROCEDURE_CASES, PROTECTED_CASES, SUBJECT } from "./testing/procedure-cases.ts";
import { IDS } from "./testing/stub-use-cases.ts";

let door: FrontDoor;
let everyRole: { readonly authorization: string };

beforeAll(async () => {
  door = await openFrontDoor();
  everyRole = await bearer({ roles: ["service", "manager", "operator"], subject: SUBJECT });
});
afterEach(() => {
  door.stub.calls.length = 0;
  door.stub.failWith(undefined);
});
afterAll(() => door[Symbol.asyncDispose]());

const correlated = (): Record<string, string> => ({ ...everyRole, "x-correlation-id": "both-surfaces.1" });

/** The problem in tRPC's envelope. */
const problemIn = (body: unknown): unknown => {
  expect(body).toMatchObject({ error: { data: { problem: expect.any(Object) } } });
  return (body as { error: { data: { problem: unknown } } }).error.data.problem;
};

describe("a good call", () => {
  it("is tried for every procedure", () => {
    expect(PROCEDURE_CASES.map(({ procedure }) => procedure)).toEqual(
      listOperations(appRouter).map(({ procedure }) => procedure),
    );
  });

  it.each(PROCEDURE_CASES)("has the same result on both surfaces: $procedure", async ({ procedure, input, result }) => {
    const rest = await door.rest(procedure, input, correlated());
    const rpc = await door.rpc(procedure, input, correlated());

    expect(rest).toMatchObject({ status: 200, body: result });
    expect(rpc.status).toBe(200);
    expect(rpc.body).toEqual({ result: { data: rest.body } });
  });

  it.each(PROTECTED_CASES)("reaches its use case the same way: $procedure", async ({ procedure, input, useCase }) => {
    await door.rest(procedure, input, correlated());
    await door.rpc(procedure, input, correlated());

    const [rest, rpc] = door.stub.calls;
    const call = expect.objectContaining({ actor: SUBJECT, correlationId: "both-surfaces.1" });
    expect(rest).toEqual({ useCase: useCase?.name, args: [...(useCase?.args ?? []), call] });
    expect(rpc).toMatchObject({ useCase: useCase?.name, args: [...(useCase?.args ?? []), call] });
  });
});

interface BadInput {
  readonly procedure: string;
  readonly what: string;
  readonly change: Input;
  readonly field: string;
}

const BAD_INPUTS: readonly BadInput[] = [
  { procedure: "messages.receive", what: "no tenant", change: { tenant_id: undefined }, field: "tenant_id" },
  { procedure: "messages.receive", what: "a tenant as a number", change: { tenant_id: 12345 }, field: "tenant_id" },
  {
    procedure: "messages.receive",
    what: "a tenant too long",
    change: { tenant_id: "1".repeat(51) },
    field: "tenant_id",
  },
  { procedure: "messages.receive", what: "a tenant with NUL", change: { tenant_id: "1\u0000" }, field: "tenant_id" },
  { procedure: "messages.receive", what: "no plus sign", change: { phone_number: "12345678" }, field: "phone_number" },
  { procedure: "messages.receive", what: "an empty text", change: { content: "" }, field: "content" },
  { procedure: "messages.receive", what: "null for a text", change: { content: null }, field: "content" },
  {
    procedure: "messages.receive",
    what: "a placeholder for a UUID",
    change: { conversation_id: "conv-uuid-123" },
    field: "conversation_id",
  },
  { procedure: "responses.decide", what: "an unknown action", change: { action: "reject" }, field: "action" },
  {
    procedure: "responses.decide",
    what: "modify without its text",
    change: { action: "modify" },
    field: "modified_text",
  },
  {
    procedure: "responses.decide",
    what: "escalate without a reason",
    change: { action: "escalate" },
    field: "escalation_reason",
  },
  { procedure: "responses.decide", what: "a field it does not have", change: { reason: "x" }, field: "reason" },
  { procedure: "responses.list", what: "an unknown status", change: { status: "open" }, field: "status" },
  { procedure: "responses.list", what: "a page of none", change: { limit: 0 }, field: "limit" },
  { procedure: "responses.list", what: "a page of too many", change: { limit: 101 }, field: "limit" },
  { procedure: "responses.list", what: "a limit in words", change: { limit: "many" }, field: "limit" },
  { procedure: "responses.list", what: "half a limit", change: { limit: 1.5 }, field: "limit" },
  { procedure: "responses.list", what: "a flag in words", change: { only_unclaimed: "yes" }, field: "only_unclaimed" },
  { procedure: "responses.list", what: "an empty cursor", change: { cursor: "" }, field: "cursor" },
  {
    procedure: "responses.get",
    what: "an id that is no UUID",
    change: { response_queue_id: "x" },
    field: "response_queue_id",
  },
  { procedure: "responses.claim", what: "a claim for a day", change: { for_seconds: 86_400 }, field: "for_seconds" },
  {
    procedure: "responses.release",
    what: "an id that is no UUID",
    change: { response_queue_id: "x" },
    field: "response_queue_id",
  },
  {
    procedure: "responses.bulkApprove",
    what: "an item twice",
    change: { response_queue_ids: [IDS.responseQueue, IDS.responseQueue] },
    field: "response_queue_ids",
  },
  {
    procedure: "responses.bulkApprove",
    what: "no item",
    change: { response_queue_ids: [] },
    field: "response_queue_ids",
  },
  { procedure: "drafts.preview", what: "no text", change: { content: undefined }, field: "content" },
  {
    procedure: "drafts.preview",
    what: "a history of strangers",
    change: { history: [{ direction: "sideways", content: "x" }] },
    field: "history.0.direction",
  },
  {
    procedure: "conversations.takeOver",
    what: "an id that is no UUID",
    change: { conversation_id: "x" },
    field: "conversation_id",
  },
  { procedure: "conversations.handBack", what: "a note as a number", change: { note: 5 }, field: "note" },
  { procedure: "conversations.send", what: "an empty text", change: { content: "" }, field: "content" },
  {
    procedure: "conversations.confirmIdentity",
    what: "a number that is none",
    change: { phone_number: "0203" },
    field: "phone_number",
  },
  { procedure: "paymentPlans.list", what: "an unknown status", change: { status: "fine" }, field: "status" },
  { procedure: "escalations.assign", what: "nobody", change: { assigned_to: "" }, field: "assigned_to" },
  { procedure: "workflows.get", what: "an id that is no UUID", change: { workflow_id: "x" }, field: "workflow_id" },
  { procedure: "workflows.list", what: "an unknown order", change: { sort: "best" }, field: "sort" },
  { procedure: "switches.get", what: "an unknown switch", change: { name: "lights" }, field: "name" },
  { procedure: "switches.set", what: "no reason", change: { reason: undefined }, field: "reason" },
  {
    procedure: "escalations.create",
    what: "a take-over, which has an operation of its own",
    change: { escalation_type: "taken_over" },
    field: "escalation_type",
  },
  { procedure: "escalations.list", what: "an unknown state", change: { state: "all" }, field: "state" },
  { procedure: "sends.settle", what: "an id that is no UUID", change: { send_id: "42" }, field: "send_id" },
  { procedure: "sends.settle", what: "no action", change: { action: undefined }, field: "action" },
  {
    procedure: "paymentPlans.submit",
    what: "no text",
    change: { message_content: undefined },
    field: "message_content",
  },
  { procedure: "escalations.create", what: "an unknown severity", change: { severity: "urgent" }, field: "severity" },
  {
    procedure: "escalations.create",
    what: "a boolean as a string",
    change: { auto_detected: "false" },
    field: "auto_detected",
  },
  { procedure: "escalations.create", what: "a boolean as 0", change: { auto_detected: 0 }, field: "auto_detected" },
  {
    procedure: "escalations.create",
    what: "a boolean as null",
    change: { auto_detected: null },
    field: "auto_detected",
  },
  {
    procedure: "escalations.resolve",
    what: "an id that is no UUID",
    change: { escalation_id: "x" },
    field: "escalation_id",
  },
  { procedure: "escalations.resolve", what: "a note as a number", change: { note: 5 }, field: "note" },
  {
    procedure: "workflows.status",
    what: "an id that needs decoding",
    change: { conversation_id: "a b/c" },
    field: "conversation_id",
  },
  { procedure: "changes.list", what: "a place that is no number", change: { after: "now" }, field: "after" },
  { procedure: "changes.list", what: "an unknown topic", change: { topics: ["billing"] }, field: "topics.0" },
  { procedure: "workflows.retry", what: "an id that is no UUID", change: { workflow_id: "x" }, field: "workflow_id" },
  { procedure: "workflows.retry", what: "a reason as a list", change: { reason: ["x"] }, field: "reason" },
];

describe("a bad input", () => {
  it("is tried for every procedure that takes one", () => {
    const tried = new Set(BAD_INPUTS.map(({ procedure }) => procedure));
    const takesInput = listOperations(appRouter).filter(({ input }) => input !== undefined);
    expect([...tried].toSorted()).toEqual(takesInput.map(({ procedure }) => procedure).toSorted());
  });

  it.each(BAD_INPUTS)(
    "has the same problem on both surfaces: $procedure, $what",
    async ({ procedure, change, field }) => {
      const input = { ...caseOf(procedure).input, ...change };

      const rest = await door.rest(procedure, input, correlated());
      const rpc = await door.rpc(procedure, input, correlated());

      expect(rest.status).toBe(400);
      expect(rest.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      expect(rest.body).toMatchObject({ code: "ORC_001", correlation_id: "both-surfaces.1", errors: [{ field }] });
      expect(rpc.status).toBe(400);
      expect(problemIn(rpc.body)).toEqual(rest.body);
      expect(door.stub.calls).toEqual([]);
    },
  );

  it.each([
    ["null", null],
    ["a list", []],
    ["a string", "text"],
    ["a number", 5],
  ])("is refused where the whole body is %s", async (_, input) => {
    const rest = await door.rest("messages.receive", input, correlated());
    const rpc = await door.rpc("messages.receive", input, correlated());

    expect(rest).toMatchObject({ status: 400, body: { errors: [{ field: "input" }] } });
    expect(problemIn(rpc.body)).toEqual(rest.body);
  });

  it("names every wrong field at once", async () => {
    const { body } = await door.rest("messages.receive", {}, correlated());
    expect(body).toMatchObject({
      errors: ["tenant_id", "phone_number", "content", "conversation_id"].map((field) => ({ field })),
    });
  });

  it("is not repeated in the problem", async () => {
    const secret = "+1 (203) 555-0143 Maria Lopez";
    const input = { ...caseOf("messages.receive").input, phone_number: secret, conversation_id: secret, tenant_id: 7 };
    const { body } = await door.rest("messages.receive", { ...input, [secret]: secret }, correlated());
    expect(JSON.stringify(body)).not.toContain("Maria");
  });
});

describe("a refusal of a use case", () => {
  const refusals = [
    ["workflow", 400, "ORC_003"],
    ["business_rule", 400, "ORC_002"],
    ["not_found", 404, "ORC_006"],
    ["conflict", 409, "ORC_007"],
    ["rate_limited", 429, "ORC_011"],
    ["neighbour_failed", 500, "ORC_008"],
    ["unavailable", 503, "ORC_012"],
  ] as const;

  it.each(refusals)("is the same on both surfaces: %s", async (kind, status, code) => {
    const details = { decided_by: "manager-002" };
    door.stub.failWith(new OrchestratorError(kind, "Written for the caller", { details, retryAfter: 7 }));
    const { input } = caseOf("workflows.status");

    const rest = await door.rest("workflows.status", input, correlated());
    const rpc = await door.rpc("workflows.status", input, correlated());

    expect(rest).toMatchObject({ status, body: { status, code, detail: "Written for the caller", details } });
    expect(rpc.status).toBe(status);
    expect(problemIn(rpc.body)).toEqual(rest.body);
    expect([rest.headers.get("retry-after"), rpc.headers.get("retry-after")]).toEqual(["7", "7"]);
  });

  it("shows nothing of an unexpected error", async () => {
    door.stub.failWith(new Error("INSERT failed for +12035550143: Maria Lopez"));
    const { input } = caseOf("messages.receive");

    const rest = await door.rest("messages.receive", input, correlated());
    const rpc = await door.rpc("messages.receive", input, correlated());

    expect(rest).toMatchObject({ status: 500, body: { code: "ORC_500" } });
    expect(problemIn(rpc.body)).toEqual(rest.body);
    for (const answer of [rest, rpc]) expect(JSON.stringify(answer.body)).not.toMatch(/INSERT|Maria|stack/);
  });

  it("is 503 with Retry-After where the database can't be reached", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED 10.0.0.5:5432"), { code: "ECONNREFUSED" });
    door.stub.failWith(new Error("Failed query", { cause: refused }));

    const rest = await door.rest("messages.receive", caseOf("messages.receive").input, correlated());

    expect(rest).toMatchObject({ status: 503, body: { code: "ORC_012" } });
    expect(rest.headers.get("retry-after")).toBe("5");
    expect(JSON.stringify(rest.body)).not.toContain("10.0.0.5");
  });

  it("is an internal error where a use case breaks the contract", async () => {
    door.stub.failWith(undefined);
    const { useCases } = door.stub;
    const { getMetrics } = useCases;
    useCases.getMetrics = () => Promise.resolve({ last_hour: "private" } as never);
    const rest = await door.rest("metrics.get", undefined, correlated());
    useCases.getMetrics = getMetrics;

    expect(rest).toMatchObject({ status: 500, body: { code: "ORC_500", errors: [] } });
  });
});

describe("a decision", () => {
  it("in somebody else's name is forbidden", async () => {
    const input = { ...caseOf("responses.decide").input, manager_id: "manager-002" };

    const rest = await door.rest("responses.decide", input, correlated());
    const rpc = await door.rpc("responses.decide", input, correlated());

    expect(rest).toMatchObject({ status: 403, body: { code: "ORC_005", errors: [{ field: "manager_id" }] } });
    expect(problemIn(rpc.body)).toEqual(rest.body);
    expect(door.stub.calls).toEqual([]);
  });
});

describe("an idempotency key", () => {
  it.each([
    ["is handed on", "SM0123456789abcdef", "SM0123456789abcdef"],
    ["may be left out", undefined, null],
  ])("%s", async (_, header, idempotencyKey) => {
    const headers = { ...correlated(), ...(header !== undefined && { "idempotency-key": header }) };
    await door.rest("messages.receive", caseOf("messages.receive").input, headers);
    await door.rpc("messages.receive", caseOf("messages.receive").input, headers);

    const given = expect.objectContaining({ idempotencyKey });
    expect(door.stub.calls.map(({ args }) => args[1])).toEqual([given, given]);
  });

  it("that can't be kept is refused, not dropped", async () => {
    const headers = { ...correlated(), "idempotency-key": "k".repeat(201) };
    const rest = await door.rest("messages.receive", caseOf("messages.receive").input, headers);
    expect(rest).toMatchObject({ status: 400, body: { errors: [{ field: "Idempotency-Key" }] } });
  });
});

describe("a text that Postgres could not store", () => {
  it("is repaired, so that the message is not lost", async () => {
    const input = { ...caseOf("messages.receive").input, content: "pay\u0000 friday \ud83d" };
    await door.rest("messages.receive", input, correlated());
    await door.rpc("messages.receive", input, correlated());

    const contents = door.stub.calls.map(({ args: [sms] }) => (sms as { content: string }).content);
    expect(contents).toEqual(["pay friday \ufffd", "pay friday \ufffd"]);
  });
});

describe("ids", () => {
  it("are compared in lower case", async () => {
    await door.rest("workflows.status", { conversation_id: IDS.conversation.toUpperCase() }, correlated());
    expect(door.stub.calls[0]?.args[0]).toBe(IDS.conversation);
  });

  it("of the path win over the body's", async () => {
    await door.request(`/orchestrate/retry/${IDS.workflow}`, {
      method: "POST",
      headers: { ...correlated(), "content-type": "application/json" },
      body: JSON.stringify({ workflow_id: IDS.send }),
    });
    expect(door.stub.calls[0]?.args[0]).toEqual({ workflow_id: IDS.workflow });
  });
});
