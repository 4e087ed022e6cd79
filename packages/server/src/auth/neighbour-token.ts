import type { Secret } from "../env.ts";
import { SERVICE_NAME } from "../observability/service.ts";
import { signToken } from "./sign-token.ts";

const LIFETIME_SECONDS = 300;
/** A token is replaced this long before it ends, so that it can't expire on its way. */
const RENEWAL_SECONDS = 60;

/**
 * A supplier of the short-lived bearer token that our outgoing calls carry, signed with `NEIGHBOUR_JWT_SECRET`. One
 * token is used until shortly before its end.
 *
 * @param now milliseconds since 1970
 */
export const neighbourToken = (secret: Secret, now: () => number = Date.now): (() => Promise<string>) => {
  let current: { readonly token: Promise<string>; readonly renewAt: number } | undefined;
  return () => {
    const issuedAt = Math.floor(now() / 1000);
    if (current === undefined || issuedAt >= current.renewAt) {
      const expiresAt = issuedAt + LIFETIME_SECONDS;
      const token = signToken(secret, {
        issuer: SERVICE_NAME,
        subject: SERVICE_NAME,
        roles: ["service"],
        issuedAt,
        expiresAt,
      });
      current = { token, renewAt: expiresAt - RENEWAL_SECONDS };
    }
    return current.token;
  };
};
