import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ROLES } from "../auth/roles.ts";
import { type Answer, bearer, type FrontDoor, openFrontDoor } from "./testing/front-door.ts";
import { caseOf, PROCEDURE_CASES, PROTECTED_CASES, SUBJECT } from "./testing/procedure-cases.ts";

let door: FrontDoor;

beforeAll(async () => {
  door = await openFrontDoor();
});
afterEach(() => {
  door.stub.calls.length = 0;
  door.log.length = 0;
});
afterAll(() => door[Symbol.asyncDispose]());

type Headers = Readonly<Record<string, string>>;

const both = async (procedure: string, headers: Headers): Promise<readonly Answer[]> => {
  const { input } = caseOf(procedure);
  return [await door.rest(procedure, input, headers), await door.rpc(procedure, input, headers)];
};

const logged = (): readonly Record<string, unknown>[] =>
  door.log.map((line) => JSON.parse(line) as Record<string, unknown>);

const withPart = (token: string, index: number, part: string): string => token.split(".").with(index, part).join(".");
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token of the procedure's own roles, spoilt in one way each. */
const REFUSED: readonly {
  readonly what: string;
  readonly reason: string;
  readonly headers: (roles: Parameters<typeof bearer>[0]) => Promise<Headers>;
}[] = [
  { what: "no token", reason: "missing", headers: async () => ({}) },
  { what: "another scheme", reason: "not_bearer", headers: async () => ({ authorization: "Basic bWFuYWdlcjoxMjM=" }) },
  { what: "no JWT", reason: "malformed", headers: async () => ({ authorization: "Bearer manager-001" }) },
  { what: "an expired token", reason: "expired", headers: (roles) => bearer({ ...roles, expiresIn: -60 }) },
  { what: "another audience", reason: "wrong_audience", headers: (roles) => bearer({ ...roles, audience: "billing" }) },
  { what: "another issuer", reason: "wrong_issuer", headers: (roles) => bearer({ ...roles, issuer: "nobody" }) },
  {
    what: "another secret",
    reason: "bad_signature",
    headers: (roles) => bearer({ ...roles, secret: "another-secret-of-the-right-length-0123456789" }),
  },
  {
    what: "a tampered payload",
    reason: "bad_signature",
    headers: async (roles) => {
      const { authorization } = await bearer(roles);
      const claims = {
        iss: "rent-collections",
        aud: "system-orchestrator",
        sub: "x",
        roles: ROLES,
        exp: 9_999_999_999,
      };
      return { authorization: withPart(authorization, 1, encoded(claims)) };
    },
  },
  {
    what: "algorithm none",
    reason: "algorithm_not_allowed",
    headers: async (roles) => {
      const { authorization } = await bearer(roles);
      const unsigned = withPart(withPart(authorization, 2, ""), 0, encoded({ alg: "none" }).replace(/^/, "Bearer "));
      return { authorization: unsigned };
    },
  },
];

describe.each(PROTECTED_CASES)("$procedure", ({ procedure, roles }) => {
  it.each(REFUSED)("refuses $what", async ({ headers, reason }) => {
    const answers = await both(procedure, await headers({ roles, subject: SUBJECT }));

    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(answers[0]?.body).toMatchObject({ code: "ORC_004", details: { reason } });
    expect(answers[0]?.headers.get("www-authenticate")).toBe("Bearer");
    expect(answers[1]?.body).toMatchObject({ error: { data: { problem: { code: "ORC_004", details: { reason } } } } });
    expect(door.stub.calls).toEqual([]);
    expect(logged()).toContainEqual(expect.objectContaining({ message: "login refused", reason }));
  });

  it("lets in exactly its roles", async () => {
    for (const role of ROLES) {
      const answers = await both(procedure, await bearer({ roles: [role], subject: SUBJECT }));
      const expected = roles.includes(role) ? 200 : 403;
      expect([role, ...answers.map(({ status }) => status)]).toEqual([role, expected, expected]);
    }
  });

  it("forbids a token without a known role", async () => {
    const answers = await both(procedure, await bearer({ roles: [], subject: SUBJECT }));
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    expect(answers[0]?.body).toMatchObject({ code: "ORC_005" });
    expect(door.stub.calls).toEqual([]);
  });
});

describe("without a token", () => {
  it.each(PROCEDURE_CASES.filter(({ roles }) => roles.length === 0))("$procedure answers", async ({ procedure }) => {
    const answers = await both(procedure, {});
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it("nothing is said about the input", async () => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{ not json" };
    const rest = await door.request("/orchestrate/sms-received", init);
    const rpc = await door.request("/trpc/messages.receive", init);
    expect([rest.status, rpc.status]).toEqual([401, 401]);
  });
});

describe("the log of logins", () => {
  it("names who came in, with which roles, and never the token", async () => {
    const { authorization } = await bearer({ roles: ["operator"], subject: "night-shift" });
    await door.rest("metrics.get", undefined, { authorization });

    expect(logged()).toContainEqual(
      expect.objectContaining({ message: "login accepted", subject: "night-shift", roles: "operator" }),
    );
    expect(door.log.join("")).not.toContain(authorization.split(".").at(-1));
  });
});
