import { parseQuietHours, type QuietHours } from "@orchestrator/core";
import { z } from "zod";

/** A value that must not be printed by accident. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return "[redacted]";
  }

  toJSON(): string {
    return "[redacted]";
  }
}

/** Signs tokens in development only: refused in production, and printed nowhere. */
export const DEVELOPMENT_JWT_SECRET = "development-secret-not-for-production-use";
const SHORTEST_SECRET = 32;

const secret = z
  .string()
  .min(SHORTEST_SECRET, `at least ${SHORTEST_SECRET} characters; make one with: openssl rand -base64 48`)
  .transform((value) => new Secret(value));

const anySecret = z.string().transform((value) => new Secret(value));
const httpUrl = z.url({ protocol: /^https?$/, error: "an http:// or https:// URL" });
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: "a postgres:// URL" });
const wholeNumber = (minimum: number, maximum: number, unit?: string) => {
  const error = `a whole number${unit === undefined ? "" : ` of ${unit}`} from ${minimum} to ${maximum}`;
  return z.coerce.number({ error }).int({ error }).min(minimum, { error }).max(maximum, { error });
};
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: `one of ${words.join(", ")}` });
const share = z.coerce.number({ error: "a number from 0 to 1" }).min(0, "at least 0").max(1, "at most 1");
const onOff = z.enum(["on", "off"], { error: "on or off" }).transform((value) => value === "on");
const trueFalse = z.enum(["true", "false"], { error: "true or false" }).transform((value) => value === "true");

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
};

const quietHours = z.string().transform((text, context): QuietHours | null => {
  if (text === "off") return null;
  const hours = parseQuietHours(text);
  if (hours !== undefined) return hours;
  context.addIssue({ code: "custom", message: "a range such as 21:00-08:00, or off" });
  return z.NEVER;
});

/** Every variable the service reads, with its default. `.env.example` says the same for people; a test compares them. */
export const environment = z.object({
  NODE_ENV: oneOf(["development", "test", "production"]).default("development"),
  PORT: wholeNumber(0, 65_535).default(8000),
  HOST: z.string().default("127.0.0.1"),
  LOG_LEVEL: oneOf(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),

  DATABASE_URL: postgresUrl.optional(),
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: wholeNumber(2, 200, "connections").default(20),
  DATABASE_TRANSACTION_POOLER: trueFalse.default(false),
  EMBEDDED_DATABASE_DIRECTORY: z.string().optional(),
  MIGRATE_ON_START: trueFalse.optional(),

  MONITOR_URL: httpUrl.default("http://localhost:8001"),
  SMS_AGENT_URL: httpUrl.default("http://localhost:8002"),
  SMS_AGENT_SENDS_CONVERSATION_ID: trueFalse.default(false),
  NOTIFICATION_URL: httpUrl.default("http://localhost:8003"),
  MANAGER_RECIPIENT: z.string().default("manager@example.com"),
  OPENAI_API_KEY: anySecret.optional(),
  OPENAI_BASE_URL: httpUrl.optional(),
  OPENAI_MODEL: z.string().default("gpt-4-turbo"),
  NEIGHBOUR_JWT_SECRET: secret.optional(),

  JWT_SECRET: secret.optional(),
  JWT_JWKS_URL: httpUrl.optional(),
  JWT_ISSUER: z.string().default("rent-collections"),
  JWT_AUDIENCE: z.string().default("system-orchestrator"),
  METRICS_TOKEN: anySecret.optional(),

  AUTO_SEND: onOff.default(true),
  AUTO_APPROVAL_CONFIDENCE: share.default(0.85),
  ESCALATION_CONFIDENCE: share.default(0.6),
  MAX_PAYMENT_WEEKS: wholeNumber(1, 520, "weeks").default(12),
  MIN_WEEKLY_PAYMENT: z.coerce.number({ error: "dollars a week" }).positive("more than 0 dollars").default(25),
  ESCALATION_HOURS: wholeNumber(1, 8760, "hours").default(36),
  PROCESSING_DEADLINE: wholeNumber(0, 86_400, "seconds").default(900),
  DEDUP_WINDOW_SECONDS: wholeNumber(0, 86_400, "seconds").default(600),
  SYNC_WAIT_MS: wholeNumber(0, 30_000, "milliseconds").default(2000),
  SEND_SETTLE_SECONDS: wholeNumber(1, 3600, "seconds").default(120),
  OPT_OUT_CONFIRMATION: trueFalse.default(true),
  TIME_ZONE: z.string().refine(isTimeZone, "an IANA time zone such as America/New_York").default("America/New_York"),
  QUIET_HOURS: quietHours.default({ from: 21 * 60, to: 8 * 60 }),
});

export type Environment = z.infer<typeof environment> & { readonly JWT_SECRET: Secret | undefined };

/** A wrong environment, with every problem at once: name, what was expected, hint. Values are never repeated. */
export class EnvironmentError extends Error {
  constructor(problems: readonly string[]) {
    super(`The environment is not usable:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "EnvironmentError";
  }
}

const PRIVATE_HOST =
  /^(localhost|.*\.local|.*\.internal|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|\[::1\]|\[f[cd][0-9a-f:]*\]|[a-z0-9-]+)$/i;

const plainHttpAbroad = (url: string | undefined): boolean => {
  if (url === undefined) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && !PRIVATE_HOST.test(hostname);
};

const rulesAcross = (env: z.infer<typeof environment>): string[] => {
  const problems: string[] = [];
  if (env.ESCALATION_CONFIDENCE > env.AUTO_APPROVAL_CONFIDENCE) {
    problems.push(
      "ESCALATION_CONFIDENCE: expected at most AUTO_APPROVAL_CONFIDENCE; the range between them asks a manager",
    );
  }
  if (env.NODE_ENV !== "production") return problems;

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

/**
 * Reads and checks the whole environment. An empty value counts as unset.
 *
 * @throws EnvironmentError listing every problem
 */
export const readEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment => {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: expected ${issue.message}; see .env.example`),
    );
  }
  const problems = rulesAcross(parsed.data);
  if (problems.length > 0) throw new EnvironmentError(problems);
  const usesDevelopmentSecret = parsed.data.NODE_ENV !== "production" && parsed.data.JWT_JWKS_URL === undefined;
  const fallback = usesDevelopmentSecret ? new Secret(DEVELOPMENT_JWT_SECRET) : undefined;
  return { ...parsed.data, JWT_SECRET: parsed.data.JWT_SECRET ?? fallback };
};
