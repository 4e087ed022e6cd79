import { SignJWT } from "jose";
import type { Secret } from "../env.ts";
import type { Role } from "./roles.ts";

export interface TokenClaims {
  readonly issuer: string;
  /** Left out: a token for whoever accepts the issuer. */
  readonly audience?: string;
  readonly subject: string;
  readonly roles: readonly Role[];
  /** Both in seconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** An HS256 token as `createVerifier` accepts it. */
export const signToken = async (secret: Secret, claims: TokenClaims): Promise<string> => {
  const { issuer, audience, subject, roles, issuedAt, expiresAt } = claims;
  const token = new SignJWT({ roles: [...roles] })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(issuer)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt);
  if (audience !== undefined) token.setAudience(audience);
  return await token.sign(new TextEncoder().encode(secret.reveal()));
};
