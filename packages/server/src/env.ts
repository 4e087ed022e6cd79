import { z } from "zod";
import {
  anySecret,
  dollars,
  httpUrl,
  networks,
  onOff,
  oneOf,
  origins,
  postgresUrl,
  quietHours,
  secret,
  share,
  timeZone,
  trueFalse,
  wholeNumber,
} from "./env/fields.ts";
import { DEVELOPMENT_JWT_SECRET, rulesAcross } from "./env/rules.ts";
import { Secret } from "./env/secret.ts";
import { SERVICE_NAME } from "./observability/service.ts";

export { DEVELOPMENT_JWT_SECRET } from "./env/rules.ts";
export { Secret } from "./env/secret.ts";

const requests = wholeNumber(0, 1_000_000, "requests");

/** Every variable the service reads, with its default. `.env.example` says the same for people; a test compares them. */
export const environment = z.object({
  NODE_ENV: oneOf(["development", "test", "production"]).default("development"),
  PORT: wholeNumber(0, 65_535).default(8000),
  HOST: z.string().default("127.0.0.1"),
  DRAIN_SECONDS: wholeNumber(0, 300, "seconds").default(0),
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
  OPENAI_INPUT_PRICE: dollars("dollars for 1,000 tokens").default(0.01),
  OPENAI_OUTPUT_PRICE: dollars("dollars for 1,000 tokens").default(0.03),
  NEIGHBOUR_JWT_SECRET: secret.optional(),

  JWT_SECRET: secret.optional(),
  JWT_JWKS_URL: httpUrl.optional(),
  JWT_ISSUER: z.string().default("rent-collections"),
  JWT_AUDIENCE: z.string().default("system-orchestrator"),
  METRICS_TOKEN: anySecret.optional(),
  ALLOWED_ORIGINS: origins.optional(),
  TRUSTED_PROXIES: networks.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  OTEL_TRACES_EXPORTER: oneOf(["otlp", "none"]).default("otlp"),
  OTEL_SERVICE_NAME: z.string().default(SERVICE_NAME),
  OTEL_TRACES_SAMPLER_ARG: share.default(1),
  RATE_LIMIT_SERVICE: requests.default(20_000),
  RATE_LIMIT_MANAGER: requests.default(2_000),
  RATE_LIMIT_OPERATOR: requests.default(2_000),
  RATE_LIMIT_ANONYMOUS: requests.default(1_000),
  RATE_LIMIT_FAILED_LOGINS: requests.default(60),

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
  SMS_SEGMENT_PRICE: dollars("dollars a segment").default(0.0083),
  OPT_OUT_CONFIRMATION: trueFalse.default(true),
  TIME_ZONE: timeZone.default("America/New_York"),
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
