import { randomUUID } from "node:crypto";
import { OrchestratorError } from "@orchestrator/core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { appRouter } from "../trpc/router.ts";
import { listOperations } from "./operations.ts";
import { type Answer, bearer, type FrontDoor, openFrontDoor } from "./testing/front-door.ts";
import { caseOf, type Input, SUBJECT } from "./testing/procedure-cases.ts";

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

type Surface = "rest" | "rpc";
const SURFACES: readonly Surface[] = ["rest", "rpc"];

const OPERATIONS = listOperations(appRouter);
const KEEPING = OPERATIONS.filter(({ keepsAnswers }) => keepsAnswers).map(({ procedure }) => procedure);
const MUTATIONS = OPERATIONS.filter(({ type }) => type === "mutation").map(({ procedure }) => procedure);

const keyed = (key: string, headers: Readonly<Record<string, string>> = everyRole) => ({
  ...headers,
  "idempotency-key": key,
});

const send = (surface: Surface, procedure: string, headers: Readonly<Record<string, string>>, change: Input = {}) => {
  const { input } = caseOf(procedure);
  return door[surface](procedure, input === undefined ? undefined : { ...input, ...change }, headers);
};

const bodyOf = (surface: Surface, { body }: Answer): unknown => {
  if (surface === "rest") return body;
  const { result, error } = body as { result?: { data: unknown }; error?: { data: { problem: unknown } } };
  return result === undefined ? error?.data.problem : result.data;
};

const isReplayed = ({ headers }: Answer): boolean => headers.get("idempotency-replayed") === "true";

describe("an Idempotency-Key", () => {
  it("is honoured by every operation that changes something, but for two with rules of their own", () => {
    expect(MUTATIONS.filter((procedure) => !KEEPING.includes(procedure))).toEqual([
      "messages.receive",
      "drafts.preview",
    ]);
  });

  describe.each(KEEPING)("of %s", (procedure) => {
    it.each(SURFACES)("gets the first answer again, on either surface: first over %s", async (surface) => {
      const key = randomUUID();
      const first = await send(surface, procedure, keyed(key));
      const repetitions = [
        await send("rest", procedure, keyed(key)),
        await send("rpc", procedure, keyed(key)),
      ] as const;

      expect([first.status, isReplayed(first)]).toEqual([200, false]);
      for (const [index, repeated] of repetitions.entries()) {
        expect([repeated.status, isReplayed(repeated)]).toEqual([200, true]);
        expect(bodyOf(SURFACES[index] ?? "rest", repeated)).toEqual(bodyOf(surface, first));
      }
      expect(door.stub.calls).toHaveLength(1);
    });
  });

  it("means the same input in whichever order its fields come", async () => {
    const key = randomUUID();
    const { input } = caseOf("escalations.create");
    await door.rest("escalations.create", input, keyed(key));
    const turned = Object.fromEntries(Object.entries(input ?? {}).reverse());
    expect(isReplayed(await door.rest("escalations.create", turned, keyed(key)))).toBe(true);
  });

  it.each(SURFACES)("with another input is refused over %s", async (surface) => {
    const key = randomUUID();
    await send(surface, "escalations.create", keyed(key));
    const other = await send(surface, "escalations.create", keyed(key), { severity: "low" });

    expect(other.status).toBe(422);
    expect(bodyOf(surface, other)).toMatchObject({ status: 422, code: "ORC_015" });
    expect(door.stub.calls).toHaveLength(1);
  });

  it("is the caller's own, and the operation's", async () => {
    const key = randomUUID();
    const another = await bearer({ roles: ["manager"], subject: "manager-002" });
    const answers = [
      await send("rest", "escalations.create", keyed(key)),
      await send("rest", "escalations.create", keyed(key, another)),
      await send("rest", "escalations.resolve", keyed(key)),
    ];
    expect(answers.map((answer) => [answer.status, isReplayed(answer)])).toEqual(answers.map(() => [200, false]));
  });

  it.each(["", "two words", "a\tb", "ключ", "k".repeat(201)])("that can't be kept is refused: %j", async (key) => {
    const header = Buffer.from(key).toString("latin1");
    for (const surface of SURFACES) {
      const answer = await send(surface, "escalations.create", keyed(header));
      expect([answer.status, bodyOf(surface, answer)]).toMatchObject([400, { errors: [{ field: "Idempotency-Key" }] }]);
    }
    expect(door.stub.calls).toEqual([]);
  });

  it("may have any visible character, and two hundred of them", async () => {
    for (const key of ["!~", '"quoted"', "k".repeat(200)]) {
      expect((await send("rest", "escalations.create", keyed(key))).status).toBe(200);
    }
  });

  it("is refused with a batch, where it would be several calls'", async () => {
    const { input } = caseOf("escalations.create");
    const answer = await door.request("/trpc/escalations.create,escalations.create?batch=1", {
      method: "POST",
      headers: { "content-type": "application/json", ...keyed(randomUUID()) },
      body: JSON.stringify({ 0: input, 1: input }),
    });
    expect(answer.body).toMatchObject([0, 1].map(() => ({ error: { data: { problem: { code: "ORC_001" } } } })));
    expect(door.stub.calls).toEqual([]);
  });

  it("is left alone by what only reads", async () => {
    const key = randomUUID();
    for (let round = 0; round < 2; round += 1) {
      expect(isReplayed(await send("rest", "responses.list", keyed(key)))).toBe(false);
    }
    expect(door.stub.calls).toHaveLength(2);
  });
});

describe("a request that is still running", () => {
  it.each(SURFACES)("lets no second one begin: %s", async (surface) => {
    const key = randomUUID();
    const gate = Promise.withResolvers<undefined>();
    const { escalate } = door.stub.useCases;
    const entered = Promise.withResolvers<undefined>();
    door.stub.useCases.escalate = async (...args) => {
      entered.resolve(undefined);
      await gate.promise;
      return await escalate(...args);
    };
    const first = send(surface, "escalations.create", keyed(key));
    await entered.promise;
    const second = await send(surface, "escalations.create", keyed(key));
    gate.resolve(undefined);
    door.stub.useCases.escalate = escalate;

    expect([second.status, second.headers.get("retry-after")]).toEqual([409, "2"]);
    expect(bodyOf(surface, second)).toMatchObject({ code: "ORC_007", details: { reason: "request_running" } });
    expect((await first).status).toBe(200);
    expect(isReplayed(await send(surface, "escalations.create", keyed(key)))).toBe(true);
  });
});

describe("a refusal", () => {
  const decided = { reason: "already_decided", decided_by: "manager-002" };

  it.each([
    ["conflict", 409],
    ["not_found", 404],
    ["workflow", 400],
    ["business_rule", 400],
  ] as const)("by the business is repeated as it was: %s", async (kind, status) => {
    const key = randomUUID();
    door.stub.failWith(new OrchestratorError(kind, "Written for the caller", { details: decided }));
    const first = await send("rest", "responses.decide", keyed(key));
    door.stub.failWith(undefined);
    const [rest, rpc] = [
      await send("rest", "responses.decide", keyed(key)),
      await send("rpc", "responses.decide", keyed(key)),
    ];

    expect([first.status, rest.status, rpc.status]).toEqual([status, status, status]);
    expect([isReplayed(first), isReplayed(rest), isReplayed(rpc)]).toEqual([false, true, true]);
    const { correlation_id: _, ...problem } = first.body as Record<string, unknown>;
    expect(rest.body).toMatchObject({ ...problem, correlation_id: rest.headers.get("x-correlation-id") });
    expect(bodyOf("rpc", rpc)).toMatchObject(problem);
    expect(door.stub.calls).toHaveLength(1);
  });

  it.each([
    ["of ours", new Error("unexpected")],
    ["of a neighbour", new OrchestratorError("neighbour_failed", "It failed")],
    ["for now", new OrchestratorError("unavailable", "Later", { retryAfter: 1 })],
    ["of too many", new OrchestratorError("rate_limited", "Later", { retryAfter: 1 })],
  ])("is not kept where it is a failure %s: the request may be tried again", async (_, error) => {
    const key = randomUUID();
    door.stub.failWith(error);
    await send("rest", "responses.decide", keyed(key));
    door.stub.failWith(undefined);
    const again = await send("rest", "responses.decide", keyed(key));
    expect([again.status, isReplayed(again)]).toEqual([200, false]);
    expect(door.stub.calls).toHaveLength(2);
  });

  it("for a wrong field leaves the key free for the right one", async () => {
    const key = randomUUID();
    expect((await send("rest", "escalations.create", keyed(key), { severity: "urgent" })).status).toBe(400);
    const right = await send("rest", "escalations.create", keyed(key));
    expect([right.status, isReplayed(right)]).toEqual([200, false]);
  });

  it("for want of a role takes no key", async () => {
    const key = randomUUID();
    const service = await bearer({ roles: ["service"], subject: SUBJECT });
    expect((await send("rest", "escalations.resolve", keyed(key, service))).status).toBe(403);
    expect(isReplayed(await send("rest", "escalations.resolve", keyed(key)))).toBe(false);
  });
});

describe("a store of answers that fails", () => {
  it("before the work, keeps the work from beginning; after it, does not take its answer back", async () => {
    const store = { fails: "begin" };
    const away = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    await using broken = await openFrontDoor({
      answers: {
        begin: async () => {
          if (store.fails === "begin") throw away;
          return { outcome: "begun", turn: "1" };
        },
        answer: () => Promise.reject(away),
        abandon: () => Promise.reject(away),
      },
    });
    const { input } = caseOf("escalations.create");
    expect((await broken.rest("escalations.create", input, keyed("key-1"))).status).toBe(503);
    expect(broken.stub.calls).toEqual([]);

    store.fails = "answer";
    expect((await broken.rest("escalations.create", input, keyed("key-1"))).status).toBe(200);
    expect(broken.log.join("")).toContain("could not be kept");
  });
});

describe("a text that is handed over again", () => {
  it.each(SURFACES)("is marked as a replay over %s, by its own rule", async (surface) => {
    const { receiveSms } = door.stub.useCases;
    door.stub.useCases.receiveSms = async (sms, call) => {
      call.onReplay();
      return await receiveSms(sms, call);
    };
    const known = await send(surface, "messages.receive", everyRole);
    door.stub.useCases.receiveSms = receiveSms;
    const fresh = await send(surface, "messages.receive", everyRole);
    expect([isReplayed(known), isReplayed(fresh)]).toEqual([true, false]);
  });
});
