import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from "jose";
import type { Environment } from "../env.ts";
import { type Caller, isRole } from "./roles.ts";

export const REFUSAL_REASONS = [
  "missing",
  "not_bearer",
  "malformed",
  "algorithm_not_allowed",
  "bad_signature",
  "unknown_key",
  "wrong_issuer",
  "wrong_audience",
  "expired",
  "not_yet_valid",
  "no_subject",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What came of looking at a request's `Authorization` header. */
export type Verification =
  | {
      readonly outcome: "accepted";
      readonly caller: Caller;
      /** When the token ends, in seconds since 1970: what goes on after it must not. */
      readonly expiresAt: number;
    }
  | { readonly outcome: "refused"; readonly reason: RefusalReason }
  /** The signing keys could not be had: nothing is known of the token. */
  | { readonly outcome: "keys_unavailable"; readonly cause: unknown };

export interface Verifier {
  /** Never throws. A caller without a known role is accepted here, and may do nothing. */
  verify(authorization: string | undefined): Promise<Verification>;
}

export type VerifierEnvironment = Pick<Environment, "JWT_SECRET" | "JWT_JWKS_URL" | "JWT_ISSUER" | "JWT_AUDIENCE">;

interface Keys {
  readonly algorithms: readonly string[];
  readonly getKey: JWTVerifyGetKey;
}

/** Asymmetric only: a public key must never be taken for an HS256 secret. */
const JWKS_ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA"];
const JWKS_TIMEOUT_MS = 5_000;
/** Two machines' clocks may differ by this much. */
const CLOCK_TOLERANCE_SECONDS = 5;
const LONGEST_SUBJECT = 100;

const keysOf = (env: VerifierEnvironment): Keys => {
  if (env.JWT_JWKS_URL !== undefined) {
    const keySet = createRemoteJWKSet(new URL(env.JWT_JWKS_URL), { timeoutDuration: JWKS_TIMEOUT_MS });
    return { algorithms: JWKS_ALGORITHMS, getKey: keySet };
  }
  const secret = env.JWT_SECRET === undefined ? undefined : new TextEncoder().encode(env.JWT_SECRET.reveal());
  const getKey = async (): Promise<Uint8Array> => {
    if (secret === undefined) throw new errors.JWKSNoMatchingKey();
    return secret;
  };
  return { algorithms: ["HS256"], getKey };
};

const REASON_OF_CODE: Readonly<Record<string, RefusalReason>> = {
  ERR_JOSE_ALG_NOT_ALLOWED: "algorithm_not_allowed",
  ERR_JOSE_NOT_SUPPORTED: "malformed",
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: "unknown_key",
  ERR_JWKS_NO_MATCHING_KEY: "unknown_key",
  ERR_JWS_INVALID: "malformed",
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "bad_signature",
  ERR_JWT_EXPIRED: "expired",
  ERR_JWT_INVALID: "malformed",
};

const REASON_OF_CLAIM: Readonly<Record<string, RefusalReason>> = {
  iss: "wrong_issuer",
  aud: "wrong_audience",
  exp: "expired",
  nbf: "not_yet_valid",
  sub: "no_subject",
};

const verificationOf = (error: unknown): Verification => {
  if (error instanceof errors.JWTClaimValidationFailed) {
    return { outcome: "refused", reason: REASON_OF_CLAIM[error.claim] ?? "malformed" };
  }
  const reason = error instanceof errors.JOSEError ? REASON_OF_CODE[error.code] : undefined;
  return reason === undefined ? { outcome: "keys_unavailable", cause: error } : { outcome: "refused", reason };
};

/** What can be stored and shown: whole characters, and none that controls a terminal or ends a string. */
const isPresentable = (subject: string): boolean => subject.isWellFormed() && !/\p{Cc}/u.test(subject);

const callerOf = ({ sub, role, roles }: JWTPayload): Caller | undefined => {
  if (typeof sub !== "string" || sub.trim() === "" || sub.length > LONGEST_SUBJECT) return undefined;
  if (!isPresentable(sub)) return undefined;
  const claimed: readonly unknown[] = [role, ...(Array.isArray(roles) ? roles : [])];
  return { subject: sub, roles: [...new Set(claimed.filter(isRole))] };
};

/**
 * Checks bearer tokens: signature by the JWKS where `JWT_JWKS_URL` is set, else HS256 by `JWT_SECRET`; `iss`, `aud`,
 * `exp` and `nbf`; a subject of at most 100 printable characters. Roles come from the claims `role` (one) and `roles` (several).
 */
export const createVerifier = (env: VerifierEnvironment): Verifier => {
  const { algorithms, getKey } = keysOf(env);
  const options = {
    algorithms: [...algorithms],
    issuer: env.JWT_ISSUER,
    audience: env.JWT_AUDIENCE,
    requiredClaims: ["exp", "sub"],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  };

  return {
    verify: async (authorization) => {
      if (authorization === undefined) return { outcome: "refused", reason: "missing" };
      const token = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
      if (token === undefined) return { outcome: "refused", reason: "not_bearer" };
      try {
        const { payload } = await jwtVerify(token, getKey, options);
        const caller = callerOf(payload);
        if (caller === undefined) return { outcome: "refused", reason: "no_subject" };
        return { outcome: "accepted", caller, expiresAt: (payload.exp ?? 0) + CLOCK_TOLERANCE_SECONDS };
      } catch (error) {
        return verificationOf(error);
      }
    },
  };
};
