import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { Secret } from "../env.ts";
import { createVerifier, type VerifierEnvironment } from "./verifier.ts";

const SECRET = "a-secret-that-only-these-tests-know-of-0123456789";
const env: VerifierEnvironment = {
  JWT_SECRET: new Secret(SECRET),
  JWT_JWKS_URL: undefined,
  JWT_ISSUER: "rent-collections",
  JWT_AUDIENCE: "system-orchestrator",
};
const now = Math.floor(Date.now() / 1000);
const CLAIMS = {
  iss: "rent-collections",
  aud: "system-orchestrator",
  sub: "manager-001",
  role: "manager",
  exp: now + 600,
};

const sign = async (claims: object, algorithm = "HS256"): Promise<string> => {
  const token = new SignJWT({ ...claims }).setProtectedHeader({ alg: algorithm });
  return `Bearer ${await token.sign(new TextEncoder().encode(SECRET))}`;
};

const verify = async (claims: object, algorithm?: string) =>
  await createVerifier(env).verify(await sign({ ...CLAIMS, ...claims }, algorithm));

describe("an accepted token", () => {
  it.each([
    ["one role", { role: "manager" }, ["manager"]],
    ["several roles", { role: undefined, roles: ["operator", "service"] }, ["operator", "service"]],
    ["both claims", { role: "manager", roles: ["manager", "operator"] }, ["manager", "operator"]],
    ["roles nobody knows", { role: "admin", roles: ["root", 7, null] }, []],
    ["a list where a word belongs", { role: ["manager"] }, []],
    ["no role", { role: undefined }, []],
  ])("gives its known roles: %s", async (_, claims, roles) => {
    expect(await verify(claims)).toMatchObject({ outcome: "accepted", caller: { subject: "manager-001", roles } });
  });

  it.each([
    ["its audience among others", { aud: ["billing", "system-orchestrator"] }],
    ["an end that another machine's clock sees a moment early", { exp: now - 2 }],
    ["a beginning that another machine's clock sees a moment late", { nbf: now + 2 }],
  ])("may have %s", async (_, claims) => {
    expect(await verify(claims)).toMatchObject({ outcome: "accepted" });
  });
});

describe("the end of an accepted token", () => {
  it("is known, with the tolerance that let it in", async () => {
    expect(await verify({ exp: now + 600 })).toMatchObject({ expiresAt: now + 605 });
  });
});

describe("a refused token", () => {
  it.each([
    ["expired", { exp: now - 60 }],
    ["expired", { exp: undefined }],
    ["not_yet_valid", { nbf: now + 60 }],
    ["wrong_issuer", { iss: "somebody" }],
    ["wrong_issuer", { iss: undefined }],
    ["wrong_audience", { aud: "billing" }],
    ["wrong_audience", { aud: undefined }],
    ["no_subject", { sub: undefined }],
    ["no_subject", { sub: " " }],
    ["no_subject", { sub: "x".repeat(101) }],
    ["no_subject", { sub: 7 }],
    ["no_subject", { sub: "manager\u0000" }],
    ["no_subject", { sub: "manager\ud83d" }],
    ["no_subject", { sub: "manager\n001" }],
    ["no_subject", { sub: "\u001b[31mmanager" }],
  ])("has a reason: %s for %j", async (reason, claims) => {
    expect(await verify(claims)).toEqual({ outcome: "refused", reason });
  });

  it.each(["HS384", "HS512"])("may not choose another algorithm: %s", async (algorithm) => {
    expect(await verify({}, algorithm)).toEqual({ outcome: "refused", reason: "algorithm_not_allowed" });
  });

  it.each([
    [undefined, "missing"],
    ["", "not_bearer"],
    ["Bearer", "not_bearer"],
    ["Basic abc", "not_bearer"],
    ["Bearer a b", "not_bearer"],
    ["Bearer abc", "malformed"],
    ["Bearer a.b.c", "malformed"],
  ])("may be no token at all: %j", async (authorization, reason) => {
    expect(await createVerifier(env).verify(authorization)).toEqual({ outcome: "refused", reason });
  });

  it("is every token where there is no secret", async () => {
    const verifier = createVerifier({ ...env, JWT_SECRET: undefined });
    expect(await verifier.verify(await sign(CLAIMS))).toEqual({ outcome: "refused", reason: "unknown_key" });
  });
});
