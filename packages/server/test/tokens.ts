import type { Role } from "../src/auth/roles.ts";
import { signToken } from "../src/auth/sign-token.ts";
import { Secret } from "../src/env.ts";

export const TEST_SECRET = "a-secret-for-tests-of-forty-characters-!";

/** A token that a service started with `TEST_SECRET` accepts for an hour. */
export const testToken = (role: Role, subject: string): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  return signToken(new Secret(TEST_SECRET), {
    issuer: "rent-collections",
    audience: "system-orchestrator",
    subject,
    roles: [role],
    issuedAt: now,
    expiresAt: now + 3600,
  });
};
