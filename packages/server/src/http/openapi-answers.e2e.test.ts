import { randomUUID } from "node:crypto";
import { type ErrorKind, OrchestratorError } from "@orchestrator/core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { appRouter } from "../trpc/router.ts";
import { listOperations, type Operation } from "./operations.ts";
import { documented, exampleOf, findContradictions } from "./testing/document-validator.ts";
import { type Answer, bearer, type FrontDoor, openFrontDoor } from "./testing/front-door.ts";
import { caseOf, type Input, SUBJECT } from "./testing/procedure-cases.ts";

type Headers = Readonly<Record<string, string>>;

let door: FrontDoor;
let everyRole: Headers;

beforeAll(async () => {
  door = await openFrontDoor();
  everyRole = await bearer({ roles: ["service", "manager", "operator"], subject: SUBJECT });
});
afterEach(() => door.stub.failWith(undefined));
afterAll(() => door[Symbol.asyncDispose]());

const OPERATIONS = listOperations(appRouter);

const send = (operation: Operation, headers: Headers = everyRole, change: Input = {}): Promise<Answer> => {
  const { input } = caseOf(operation.procedure);
  return door.rest(operation.procedure, input === undefined ? undefined : { ...input, ...change }, headers);
};

const refusedBy = async (operation: Operation, error: Error): Promise<Answer> => {
  door.stub.failWith(error);
  const answer = await send(operation);
  door.stub.failWith(undefined);
  return answer;
};

const kind = (name: ErrorKind) => (operation: Operation) =>
  refusedBy(
    operation,
    new OrchestratorError(name, "For the test", { details: { reason: "for_the_test" }, retryAfter: 1 }),
  );

const post = (operation: Operation, body: string, type = "application/json"): Promise<Answer> => {
  const { input } = caseOf(operation.procedure);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(input?.[name]));
  return door.request(path, { method: "POST", headers: { ...everyRole, "content-type": type }, body });
};

const reuseKey = async (operation: Operation): Promise<Answer> => {
  const headers = { ...everyRole, "idempotency-key": randomUUID() };
  await door.rpc(operation.procedure, caseOf(operation.procedure).input ?? { another: false }, headers);
  return await send(operation, headers, { another: true });
};

const exceedRate = async ({ procedure }: Operation): Promise<Answer> => {
  await using narrow = await openFrontDoor({
    variables: Object.fromEntries(
      ["SERVICE", "MANAGER", "OPERATOR", "ANONYMOUS"].map((of) => [`RATE_LIMIT_${of}`, "1"]),
    ),
  });
  await narrow.rest(procedure, caseOf(procedure).input, everyRole);
  return await narrow.rest(procedure, caseOf(procedure).input, everyRole);
};

/** How each status is brought about. */
const PROVOCATIONS: Readonly<Record<number, (operation: Operation) => Promise<Answer>>> = {
  200: (operation) => send(operation),
  400: (operation) => {
    if (operation.type === "query") {
      return send(operation, everyRole, { [operation.pathParameters[0] ?? "unknown_field"]: "x" });
    }
    return operation.input === undefined
      ? send(operation, { ...everyRole, "idempotency-key": "two words" })
      : post(operation, "{ not json");
  },
  401: (operation) => send(operation, {}),
  403: async (operation) => send(operation, await bearer({ roles: [], subject: SUBJECT })),
  404: kind("not_found"),
  409: kind("conflict"),
  412: (operation) => send(operation, { ...everyRole, "if-match": '"stale"' }),
  413: (operation) => post(operation, JSON.stringify("x".repeat(65_536))),
  415: (operation) => post(operation, "x", "text/plain"),
  422: reuseKey,
  429: exceedRate,
  500: (operation) => refusedBy(operation, new Error("unexpected")),
  503: kind("unavailable"),
};

const GOOD_HEADERS = new Headers({
  "content-type": "application/json",
  "x-correlation-id": "x",
  ratelimit: "x",
  "ratelimit-policy": "x",
});

describe.each(OPERATIONS)("$method $path", (operation) => {
  const statuses = Object.keys(documented(operation).responses)
    .map(Number)
    // It asks nothing that could break.
    .filter((status) => status !== 500 || operation.procedure !== "health.check");

  it("has an example of its answer that is true", () => {
    const { body } = exampleOf(operation);
    expect(findContradictions(operation, { status: 200, headers: GOOD_HEADERS, body })).toEqual([]);
  });

  it.each(statuses)("answers %i as the document says", async (status) => {
    const answer = await PROVOCATIONS[status]?.(operation);
    expect(answer?.status).toBe(status);
    expect(answer && findContradictions(operation, answer)).toEqual([]);
  });
});

describe("the document", () => {
  it("is found wrong where an answer is", () => {
    const operation = OPERATIONS.find(({ procedure }) => procedure === "workflows.status") as Operation;
    const headers = new Headers({ "content-type": "application/json" });
    expect(findContradictions(operation, { status: 418, headers, body: {} })).toEqual(["status 418 is not documented"]);
    expect(findContradictions(operation, { status: 200, headers, body: { status: "lost" } })).toContainEqual(
      expect.stringContaining("/status must be equal to one of the allowed values"),
    );
  });
});
