import { SignJWT } from "jose";

const LIFETIME_SECONDS = 6 * 3600;

/** A token of whoever holds `JWT_SECRET`. */
export const mintToken = (secret: string, subject: string, role: "service" | "operator"): Promise<string> =>
  new SignJWT({ roles: [role] })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer("rent-collections")
    .setAudience("system-orchestrator")
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + LIFETIME_SECONDS)
    .sign(new TextEncoder().encode(secret));
