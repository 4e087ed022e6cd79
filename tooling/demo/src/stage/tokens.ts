import { createHmac } from "node:crypto";

const LIFETIME_SECONDS = 8 * 3600;

/** Who talks to the service in the demo: the subject of each token, and its one role. */
export const CALLERS = {
  smsAgent: { subject: "sms-agent", role: "service" },
  manager: { subject: "manager-001", role: "manager" },
  otherManager: { subject: "manager-002", role: "manager" },
  operator: { subject: "operator-001", role: "operator" },
} as const;
export type CallerName = keyof typeof CALLERS;
export type Tokens = Readonly<Record<CallerName, string>>;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const sign = (secret: string, claims: object): string => {
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
};

/** A token for each caller, as whoever holds `JWT_SECRET` signs them; good for eight hours. */
export const mintTokens = (secret: string): Tokens => {
  const issuedAt = Math.floor(Date.now() / 1000);
  const mint = ({ subject, role }: (typeof CALLERS)[CallerName]): string =>
    sign(secret, {
      iss: "rent-collections",
      aud: "system-orchestrator",
      sub: subject,
      roles: [role],
      iat: issuedAt,
      exp: issuedAt + LIFETIME_SECONDS,
    });
  return {
    smsAgent: mint(CALLERS.smsAgent),
    manager: mint(CALLERS.manager),
    otherManager: mint(CALLERS.otherManager),
    operator: mint(CALLERS.operator),
  };
};
