import { SignJWT } from "jose";

const LIFETIME_SECONDS = 4 * 3600;

/** Who talks to the service: the subject and the role of each token. */
const CALLERS = {
  agent: { subject: "sms-agent", role: "service" },
  operator: { subject: "operator-001", role: "operator" },
} as const;

/** Signs what whoever holds `JWT_SECRET` signs. */
export interface Tokens {
  readonly agent: string;
  readonly operator: string;
  manager(subject: string): Promise<string>;
}

export const mintTokens = async (secret: string): Promise<Tokens> => {
  const key = new TextEncoder().encode(secret);
  const sign = ({ subject, role }: { subject: string; role: string }): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ roles: [role] })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setIssuer("rent-collections")
      .setAudience("system-orchestrator")
      .setSubject(subject)
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_SECONDS)
      .sign(key);
  };
  return {
    agent: await sign(CALLERS.agent),
    operator: await sign(CALLERS.operator),
    manager: (subject) => sign({ subject, role: "manager" }),
  };
};
