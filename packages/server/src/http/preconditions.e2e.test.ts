import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { bearer, type FrontDoor, openFrontDoor } from "./testing/front-door.ts";
import { caseOf, SUBJECT } from "./testing/procedure-cases.ts";

let door: FrontDoor;
let manager: { readonly authorization: string };

beforeAll(async () => {
  door = await openFrontDoor();
  manager = await bearer({ roles: ["manager"], subject: SUBJECT });
});
afterAll(() => door[Symbol.asyncDispose]());

/** The stored item is as it was, but for these fields. */
const become = (fields: Readonly<Record<string, unknown>>): void => {
  const { getResponse } = door.stub.useCases;
  door.stub.useCases.getResponse = async (...args) => ({ ...(await getResponse(...args)), ...fields });
  restore = () => {
    door.stub.useCases.getResponse = getResponse;
  };
};
let restore = (): void => {};
afterEach(() => {
  restore();
  door.stub.calls.length = 0;
});

const read = async (): Promise<string> => {
  const answer = await door.rest("responses.get", caseOf("responses.get").input, manager);
  return answer.headers.get("etag") ?? "";
};
const decide = (headers: Readonly<Record<string, string>>, surface: "rest" | "rpc" = "rest") =>
  door[surface]("responses.decide", caseOf("responses.decide").input, { ...manager, ...headers });

const DECIDED = { status: "approved", actioned_by: "manager-002", actioned_at: "2026-03-02T16:00:00.000Z" };

describe("the ETag of a draft", () => {
  it("comes with it, strong, on both surfaces, and is the same until it changes", async () => {
    const first = await read();
    const rpc = await door.rpc("responses.get", caseOf("responses.get").input, manager);
    expect(first).toMatch(/^"[\w-]{22}"$/);
    expect([await read(), rpc.headers.get("etag")]).toEqual([first, first]);
  });

  it.each([
    ["it is decided", DECIDED],
    ["its words change", { ai_response: "Another draft" }],
    ["its text's fate is unknown", { unknown_send_id: randomUUID() }],
  ])("changes where %s", async (_, fields) => {
    const before = await read();
    become(fields);
    expect(await read()).not.toBe(before);
  });

  it("does not change where somebody begins to write on it", async () => {
    const before = await read();
    become({ claimed_by: "manager-009", claim_expires_at: null, updated_at: "2026-03-02T17:00:00.000Z" });
    expect(await read()).toBe(before);
  });
});

describe("a decision with If-Match", () => {
  it.each([
    ["the draft's tag", (etag: string) => etag],
    ["the draft's tag among others", (etag: string) => `"other", ${etag}`],
    ["any", () => "*"],
  ])("is taken with %s", async (_, header) => {
    const etag = await read();
    for (const surface of ["rest", "rpc"] as const) {
      expect((await decide({ "if-match": header(etag) }, surface)).status).toBe(200);
    }
  });

  it.each([
    ["a tag of before", (etag: string) => etag],
    ["a weak tag", (etag: string) => `W/${etag}`],
    ["no tag at all", () => "yes"],
    ["nothing", () => ""],
  ])("is refused with %s, and says how the draft stands", async (what, header) => {
    const etag = await read();
    if (what === "a tag of before") become(DECIDED);
    const rest = await decide({ "if-match": header(etag) });
    const rpc = await decide({ "if-match": header(etag) }, "rpc");

    expect(rest).toMatchObject({ status: 412, body: { code: "ORC_014", details: { status: expect.any(String) } } });
    expect(rpc.status).toBe(412);
    expect(door.stub.calls.map(({ useCase }) => useCase)).not.toContain("decideResponse");
  });

  it("is not looked at again where the answer is repeated", async () => {
    const headers = { "if-match": await read(), "idempotency-key": randomUUID() };
    await decide(headers);
    become(DECIDED);
    const again = await decide(headers);
    expect([again.status, again.headers.get("idempotency-replayed")]).toEqual([200, "true"]);
  });

  it("that was refused may be tried again with the same key", async () => {
    const key = { "idempotency-key": randomUUID() };
    expect((await decide({ ...key, "if-match": '"stale"' })).status).toBe(412);
    expect((await decide({ ...key, "if-match": await read() })).status).toBe(200);
  });

  it("is refused in a batch, where it would be several drafts'", async () => {
    const input = caseOf("responses.decide").input;
    const answer = await door.request("/trpc/responses.decide,responses.decide?batch=1", {
      method: "POST",
      headers: { ...manager, "content-type": "application/json", "if-match": "*" },
      body: JSON.stringify({ 0: input, 1: input }),
    });
    expect(answer.body).toMatchObject([0, 1].map(() => ({ error: { data: { problem: { code: "ORC_001" } } } })));
  });
});
