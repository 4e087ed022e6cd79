import { SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Role, ROLES } from "../auth/roles.ts";
import { appRouter } from "../trpc/router.ts";
import { listOperations } from "./operations.ts";
import { type Answer, bearer, type FrontDoor, openFrontDoor, SECRET } from "./testing/front-door.ts";
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

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

type Claims = Readonly<Record<string, unknown>>;
type Header = Readonly<Record<string, unknown>> & { readonly alg: string };
interface Crafted {
  readonly claims?: Claims;
  readonly header?: Header;
  readonly secret?: string;
}

const OTHER_SECRET = "another-secret-of-the-right-length-0123456789";
const now = Math.floor(Date.now() / 1000);

/** A good token of these roles, but for what is given. */
const craft =
  ({ claims = {}, header = { alg: "HS256" }, secret = SECRET }: Crafted) =>
  async (roles: readonly Role[]): Promise<Headers> => {
    const payload = {
      iss: "rent-collections",
      aud: "system-orchestrator",
      sub: SUBJECT,
      exp: now + 3600,
      roles: [...roles],
      ...claims,
    };
    const token = new SignJWT(payload).setProtectedHeader(header);
    return { authorization: `Bearer ${await token.sign(new TextEncoder().encode(secret))}` };
  };

/** A good token whose parts were exchanged after it was signed. */
const tamper =
  (change: (parts: readonly string[]) => readonly string[]) =>
  async (roles: readonly Role[]): Promise<Headers> => {
    const { authorization = "" } = await craft({})(roles);
    return { authorization: `Bearer ${change(authorization.replace("Bearer ", "").split(".")).join(".")}` };
  };

const everything = encoded({
  iss: "rent-collections",
  aud: "system-orchestrator",
  sub: SUBJECT,
  exp: now + 3600,
  roles: [...ROLES, "root"],
});

/** Logins that must be refused, whoever they are for. */
const REFUSED: readonly {
  readonly what: string;
  readonly reason: string;
  readonly headers: (roles: readonly Role[]) => Promise<Headers>;
}[] = [
  { what: "no token", reason: "missing", headers: async () => ({}) },
  { what: "another scheme", reason: "not_bearer", headers: async () => ({ authorization: "Basic bWFuYWdlcjoxMjM=" }) },
  { what: "no JWT", reason: "malformed", headers: async () => ({ authorization: "Bearer manager-001" }) },
  { what: "an expired token", reason: "expired", headers: craft({ claims: { exp: now - 60 } }) },
  { what: "a token without an end", reason: "expired", headers: craft({ claims: { exp: undefined } }) },
  { what: "a token of tomorrow", reason: "not_yet_valid", headers: craft({ claims: { nbf: now + 86_400 } }) },
  { what: "another audience", reason: "wrong_audience", headers: craft({ claims: { aud: "billing" } }) },
  { what: "no audience", reason: "wrong_audience", headers: craft({ claims: { aud: undefined } }) },
  { what: "another issuer", reason: "wrong_issuer", headers: craft({ claims: { iss: "nobody" } }) },
  { what: "no subject", reason: "no_subject", headers: craft({ claims: { sub: undefined } }) },
  { what: "a subject that can't be stored", reason: "no_subject", headers: craft({ claims: { sub: "a\u0000" } }) },
  { what: "another secret", reason: "bad_signature", headers: craft({ secret: OTHER_SECRET }) },
  { what: "an empty secret's place", reason: "bad_signature", headers: craft({ secret: "\u0000" }) },
  { what: "another algorithm", reason: "algorithm_not_allowed", headers: craft({ header: { alg: "HS512" } }) },
  {
    what: "a key from the file system",
    reason: "bad_signature",
    headers: craft({ header: { alg: "HS256", kid: "../../../../../dev/null" }, secret: "\u0000" }),
  },
  {
    what: "a key of the token's own",
    reason: "bad_signature",
    headers: craft({
      header: { alg: "HS256", jwk: { kty: "oct", k: Buffer.from(OTHER_SECRET).toString("base64url") } },
      secret: OTHER_SECRET,
    }),
  },
  {
    what: "a tampered payload",
    reason: "bad_signature",
    headers: tamper(([header = "", , signature = ""]) => [header, everything, signature]),
  },
  {
    what: "algorithm none",
    reason: "algorithm_not_allowed",
    headers: tamper(([, payload = ""]) => [encoded({ alg: "none" }), payload, ""]),
  },
  {
    what: "algorithm none with a signature",
    reason: "algorithm_not_allowed",
    headers: tamper(([, payload = "", signature = ""]) => [encoded({ alg: "None" }), payload, signature]),
  },
  {
    what: "an algorithm with a key in public",
    reason: "algorithm_not_allowed",
    headers: tamper(([, payload = "", signature = ""]) => [encoded({ alg: "RS256" }), payload, signature]),
  },
  {
    what: "a signature that was cut off",
    reason: "malformed",
    headers: tamper(([header = "", payload = ""]) => [header, payload]),
  },
  {
    what: "a huge one",
    reason: "bad_signature",
    headers: craft({ claims: { padding: "x".repeat(8_000) }, secret: OTHER_SECRET }),
  },
];

describe.each(PROTECTED_CASES)("$procedure", ({ procedure, roles }) => {
  it.each(REFUSED)("refuses $what", async ({ headers, reason }) => {
    const answers = await both(procedure, await headers(roles));

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

describe("the live feed", () => {
  const follow = (headers: Headers): Promise<Answer> =>
    door.request("/trpc/changes.live", { headers: { accept: "text/event-stream", ...headers } });

  it.each(REFUSED)("refuses $what", async ({ headers, reason }) => {
    const { body } = await follow(await headers(["manager"]));
    expect(String(body)).toContain("event: serialized-error");
    expect(String(body)).toContain(`"details":{"reason":"${reason}"}`);
    expect(door.stub.calls).toEqual([]);
  });

  it("lets in exactly its roles", async () => {
    const bodies = await Promise.all(
      ROLES.map(async (role) => String((await follow(await bearer({ roles: [role] }))).body)),
    );
    expect(bodies.map((body) => body.includes('"change_id":"1042"'))).toEqual([false, true, true]);
    expect(bodies[0]).toContain('"code":"ORC_005"');
  });
});

describe("the inventory", () => {
  it("has a row for every procedure, with the roles that it asks for", () => {
    const inRouter = listOperations(appRouter).map(({ procedure, roles }) => [procedure, roles]);
    expect(PROCEDURE_CASES.map(({ procedure, roles }) => [procedure, roles])).toEqual(inRouter);
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

describe("a token that is larger than any", () => {
  it("is refused before it is read", async () => {
    const headers = await craft({ claims: { padding: "x".repeat(20_000) } })(["operator"]);
    expect((await door.rest("metrics.get", undefined, headers)).status).toBe(431);
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
