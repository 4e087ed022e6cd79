import { OrchestratorError } from "@orchestrator/core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@orchestrator/server/roles";
import { bearer, type FrontDoor, IDS, openFrontDoor, RESULTS } from "@orchestrator/server/testing";
import { watchChanges } from "./live.ts";
import { createOrchestratorClient, type OrchestratorClient, type OrchestratorClientOptions } from "./index.ts";

const manager_id = "manager-001";
const decider = { response_queue_id: IDS.responseQueue, manager_id };
const sms = {
  conversation_id: IDS.conversation,
  tenant_id: "12345",
  phone_number: "+1234567890",
  content: "I can pay $200 per week",
};

let door: FrontDoor;
let everyRole: string;

const tokenFor = async (options: Parameters<typeof bearer>[0]): Promise<string> =>
  (await bearer({ subject: manager_id, ...options })).authorization.replace("Bearer ", "");

const clientWith = (options: Partial<OrchestratorClientOptions> = {}): OrchestratorClient =>
  createOrchestratorClient({ baseUrl: door.url, token: everyRole, maxRetries: 0, ...options });

beforeAll(async () => {
  door = await openFrontDoor();
  everyRole = await tokenFor({ roles: ["service", "manager", "operator"] });
});
afterEach(() => {
  door.stub.calls.length = 0;
  door.stub.failWith(undefined);
});
afterAll(() => door[Symbol.asyncDispose]());

describe("against a running service", () => {
  const calls: readonly [string, (client: OrchestratorClient) => Promise<unknown>, unknown][] = [
    ["messages.receive", (client) => client.messages.receive(sms), RESULTS.receiveSms],
    ["responses.list", (client) => client.responses.list({ status: "pending" }), RESULTS.listResponses],
    [
      "responses.approve",
      (client) => client.responses.approve(decider),
      { outcome: "decided", ...RESULTS.decideResponse },
    ],
    [
      "responses.modify",
      (client) => client.responses.modify({ ...decider, modified_text: "Thank you." }),
      { outcome: "decided", ...RESULTS.decideResponse },
    ],
    [
      "responses.escalate",
      (client) => client.responses.escalate({ ...decider, escalation_reason: "A dispute" }),
      { outcome: "decided", ...RESULTS.decideResponse },
    ],
    [
      "sends.settle",
      (client) => client.sends.settle({ send_id: IDS.send, action: "it_arrived" }),
      { outcome: "settled", ...RESULTS.settleSend },
    ],
    [
      "paymentPlans.submit",
      (client) =>
        client.paymentPlans.submit({
          conversation_id: IDS.conversation,
          tenant_id: "12345",
          message_content: "200 a week",
        }),
      RESULTS.submitPaymentPlan,
    ],
    [
      "escalations.create",
      (client) =>
        client.escalations.create({ conversation_id: IDS.conversation, escalation_type: "manual", severity: "high" }),
      RESULTS.escalate,
    ],
    ["escalations.list", (client) => client.escalations.list(), RESULTS.listEscalations],
    [
      "escalations.resolve",
      (client) => client.escalations.resolve({ escalation_id: IDS.escalation }),
      { outcome: "resolved", ...RESULTS.resolveEscalation },
    ],
    [
      "workflows.status",
      (client) => client.workflows.status({ conversation_id: IDS.conversation }),
      RESULTS.getWorkflowStatus,
    ],
    ["workflows.retry", (client) => client.workflows.retry({ workflow_id: IDS.workflow }), RESULTS.retryWorkflow],
    ["metrics.get", (client) => client.metrics.get(), RESULTS.getMetrics],
    ["sweep.run", (client) => client.sweep.run(), RESULTS.sweep],
    ["health.check", (client) => client.health.check(), { status: "healthy" }],
    ["health.dependencies", (client) => client.health.dependencies(), RESULTS.checkDependencies],
  ];

  it.each(calls)("%s has its result", async (_, call, result) => {
    expect(await call(clientWith())).toMatchObject(result as object);
  });

  it("what was asked arrives, with its key and its correlation id", async () => {
    await clientWith().messages.receive(sms, { idempotencyKey: "SM0123456789", correlationId: "case-42" });
    expect(door.stub.calls).toEqual([
      {
        useCase: "receiveSms",
        args: [
          sms,
          expect.objectContaining({
            actor: manager_id,
            correlationId: "case-42",
            idempotencyKey: "SM0123456789",
          }),
        ],
      },
    ]);
  });

  it("a text handed over with neither id nor key gets a key", async () => {
    await clientWith().messages.receive(sms);
    expect(door.stub.calls[0]?.args[1]).toMatchObject({ idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
});

describe("a refusal of the service", () => {
  it("names each wrong field, and the correlation id", async () => {
    const call = clientWith().messages.receive({ ...sms, phone_number: "12345" }, { correlationId: "case-43" });
    await expect(call).rejects.toMatchObject({
      kind: "bad_request",
      status: 400,
      code: "ORC_001",
      correlation_id: "case-43",
      errors: [{ field: "phone_number" }],
    });
  });

  it("of a caller without the role is forbidden", async () => {
    const token = await tokenFor({ roles: ["service"] satisfies Role[] });
    await expect(clientWith({ token }).metrics.get()).rejects.toMatchObject({ kind: "forbidden", code: "ORC_005" });
  });

  it("of a decision in another's name is forbidden", async () => {
    const call = clientWith().responses.approve({ ...decider, manager_id: "manager-002" });
    await expect(call).rejects.toMatchObject({ kind: "forbidden", errors: [{ field: "manager_id" }] });
  });

  it("without a token is unauthenticated, but for health", async () => {
    const client = clientWith({ token: undefined });
    await expect(client.metrics.get()).rejects.toMatchObject({ kind: "unauthenticated", code: "ORC_004" });
    await expect(client.health.check()).resolves.toMatchObject({ status: "healthy" });
  });

  it("of a decision that came second is an outcome with the winner's decision", async () => {
    const decision = { status: "approved", action: "approve", decided_by: "manager-002", decided_at: null };
    door.stub.failWith(
      new OrchestratorError("conflict", "Approved already", { details: { reason: "already_decided", ...decision } }),
    );
    expect(await clientWith().responses.approve(decider)).toEqual({
      outcome: "already_decided",
      detail: "Approved already",
      decision,
    });
  });

  it("says when to come back", async () => {
    door.stub.failWith(new OrchestratorError("unavailable", "The database can't be reached", { retryAfter: 5 }));
    await expect(clientWith().sweep.run()).rejects.toMatchObject({ kind: "server_error", retryAfterMs: 5_000 });
  });
});

describe("the feed", () => {
  it("gives the service's changes", async () => {
    const [change] = RESULTS.listChanges.items;
    for await (const told of watchChanges({
      baseUrl: door.url,
      token: everyRole,
      topics: ["queue"],
      lastEventId: "7",
    })) {
      expect(told).toEqual(change);
      break;
    }
    expect(door.stub.calls).toMatchObject([{ useCase: "followChanges", args: [{ after: 7, topics: ["queue"] }] }]);
  });

  it("is refused to a caller without the role", async () => {
    const token = await tokenFor({ roles: ["service"] });
    const changes = watchChanges({ baseUrl: door.url, token, lastEventId: "7" });
    await expect(changes.next()).rejects.toMatchObject({ kind: "forbidden", code: "ORC_005" });
  });
});

describe("a token that has expired", () => {
  it("is replaced by asking its provider again", async () => {
    const tokens = [await tokenFor({ roles: ["operator"], expiresIn: -3600 }), await tokenFor({ roles: ["operator"] })];
    const client = clientWith({ token: () => tokens.shift() ?? "" });
    await expect(client.metrics.get()).resolves.toEqual(RESULTS.getMetrics);
    await expect(client.sweep.run()).resolves.toEqual(RESULTS.sweep);
  });
});

describe("a retry", () => {
  it("carries the key of the first try", async () => {
    let tries = 0;
    const client = clientWith({
      maxRetries: 1,
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        tries += 1;
        if (tries === 1) throw new TypeError("The answer was lost");
        return response;
      },
    });

    await client.messages.receive(sms);

    const keys = door.stub.calls.map(({ args: [, call] }) => (call as { idempotencyKey: string }).idempotencyKey);
    expect(keys).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), keys[0]]);
  });
});

describe("a service that is not there", () => {
  it("is a failed connection", async () => {
    const client = clientWith({ baseUrl: "http://127.0.0.1:1" });
    await expect(client.health.check()).rejects.toMatchObject({ kind: "connection" });
  });
});
