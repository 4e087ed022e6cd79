import type { Secret } from "./secret.ts";

/** Signs tokens in development only: refused in production, and printed nowhere. */
export const DEVELOPMENT_JWT_SECRET = "development-secret-not-for-production-use";

interface Given {
  readonly NODE_ENV: string;
  readonly HOST: string;
  readonly DATABASE_URL?: string | undefined;
  readonly MONITOR_URL: string;
  readonly SMS_AGENT_URL: string;
  readonly NOTIFICATION_URL: string;
  readonly OPENAI_API_KEY?: Secret | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly JWT_SECRET?: Secret | undefined;
  readonly JWT_JWKS_URL?: string | undefined;
  readonly AUTO_APPROVAL_CONFIDENCE: number;
  readonly ESCALATION_CONFIDENCE: number;
}

const PRIVATE_HOST =
  /^(localhost|.*\.local|.*\.internal|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|\[::1\]|\[f[cd][0-9a-f:]*\]|[a-z0-9-]+)$/i;
const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/i;

const plainHttpAbroad = (url: string | undefined): boolean => {
  if (url === undefined) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && !PRIVATE_HOST.test(hostname);
};

const rulesOfProduction = (env: Given): string[] => {
  const problems: string[] = [];
  if (env.DATABASE_URL === undefined) {
    problems.push("DATABASE_URL: required in production; the embedded database is for development and demos");
  }
  if (env.JWT_SECRET === undefined && env.JWT_JWKS_URL === undefined) {
    problems.push("JWT_SECRET: required in production (or JWT_JWKS_URL); at least 32 characters, for HS256");
  }
  if (env.JWT_SECRET?.reveal() === DEVELOPMENT_JWT_SECRET) {
    problems.push("JWT_SECRET: the development secret is public; make one with: openssl rand -base64 48");
  }
  if (env.OPENAI_API_KEY === undefined) problems.push("OPENAI_API_KEY: required in production");
  for (const name of ["MONITOR_URL", "SMS_AGENT_URL", "NOTIFICATION_URL", "OPENAI_BASE_URL", "JWT_JWKS_URL"] as const) {
    if (plainHttpAbroad(env[name])) {
      problems.push(`${name}: expected https:// in production; plain http only on loopback and private networks`);
    }
  }
  return problems;
};

/** What is wrong with values that are each good by themselves. */
export const rulesAcross = (env: Given): string[] => {
  const problems: string[] = [];
  if (env.ESCALATION_CONFIDENCE > env.AUTO_APPROVAL_CONFIDENCE) {
    problems.push(
      "ESCALATION_CONFIDENCE: expected at most AUTO_APPROVAL_CONFIDENCE; the range between them asks a manager",
    );
  }
  if (env.NODE_ENV === "production") return [...problems, ...rulesOfProduction(env)];

  // A forgotten NODE_ENV must not open a service to the network whose tokens everybody can sign.
  if (env.JWT_SECRET === undefined && env.JWT_JWKS_URL === undefined && !LOOPBACK.test(env.HOST)) {
    problems.push(
      "JWT_SECRET: required (or JWT_JWKS_URL) where HOST is not a loopback address, because the development secret is public; make one with: openssl rand -base64 48",
    );
  }
  return problems;
};
