import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Secret } from "../env.ts";
import { createVerifier } from "./verifier.ts";

const KEY_ID = "key-1";
const keys = await generateKeyPair("RS256", { extractable: true });
const strangers = await generateKeyPair("RS256");

let server: Server;
let url: string;

beforeAll(async () => {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: KEY_ID, alg: "RS256", use: "sig" };
  server = createServer((request, response) => {
    response.statusCode = request.url === "/keys" ? 200 : 500;
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const verifierAt = (path: string) =>
  createVerifier({
    JWT_SECRET: new Secret("a-secret-that-must-not-count-where-there-are-keys"),
    JWT_JWKS_URL: `${url}${path}`,
    JWT_ISSUER: "rent-collections",
    JWT_AUDIENCE: "system-orchestrator",
  });

const tokenOf = (algorithm: string, keyId = KEY_ID) =>
  new SignJWT({ roles: ["service"] })
    .setProtectedHeader({ alg: algorithm, kid: keyId })
    .setIssuer("rent-collections")
    .setAudience("system-orchestrator")
    .setSubject("sms-agent")
    .setExpirationTime("5m");

describe("a verifier with a JWKS", () => {
  it("accepts what its keys signed", async () => {
    const token = await tokenOf("RS256").sign(keys.privateKey);
    expect(await verifierAt("/keys").verify(`Bearer ${token}`)).toMatchObject({
      outcome: "accepted",
      caller: { subject: "sms-agent", roles: ["service"] },
    });
  });

  it("refuses what other keys signed", async () => {
    const forged = await tokenOf("RS256").sign(strangers.privateKey);
    expect(await verifierAt("/keys").verify(`Bearer ${forged}`)).toMatchObject({ reason: "bad_signature" });
    const unknown = await tokenOf("RS256", "key-2").sign(strangers.privateKey);
    expect(await verifierAt("/keys").verify(`Bearer ${unknown}`)).toMatchObject({ reason: "unknown_key" });
  });

  it("takes neither JWT_SECRET nor the public key for an HS256 secret", async () => {
    const secrets = ["a-secret-that-must-not-count-where-there-are-keys", await exportSPKI(keys.publicKey)];
    for (const secret of secrets) {
      const confused = await tokenOf("HS256").sign(new TextEncoder().encode(secret));
      expect(await verifierAt("/keys").verify(`Bearer ${confused}`)).toEqual({
        outcome: "refused",
        reason: "algorithm_not_allowed",
      });
    }
  });

  it("blames the keys, not the token, where they can't be had", async () => {
    const token = await tokenOf("RS256").sign(keys.privateKey);
    expect(await verifierAt("/broken").verify(`Bearer ${token}`)).toMatchObject({ outcome: "keys_unavailable" });
  });
});
