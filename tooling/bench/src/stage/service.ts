import { randomBytes } from "node:crypto";
import { type Child, startChild } from "./child.ts";
import { mintToken } from "./tokens.ts";

export interface MeasuredService extends Child {
  /** Of the SMS Agent. */
  readonly token: string;
  readonly operatorToken: string;
}

const SECRET = randomBytes(36).toString("base64");

/** As in production, except that nobody is limited, and that no text waits for the morning. */
const settings = (neighboursUrl: string) => ({
  NODE_ENV: "production",
  PORT: "0",
  JWT_SECRET: SECRET,
  MONITOR_URL: neighboursUrl,
  SMS_AGENT_URL: neighboursUrl,
  NOTIFICATION_URL: neighboursUrl,
  OPENAI_BASE_URL: `${neighboursUrl}/v1`,
  OPENAI_API_KEY: "bench",
  QUIET_HOURS: "off",
  RATE_LIMIT_SERVICE: "1000000",
  RATE_LIMIT_OPERATOR: "1000000",
});

/** Starts one server process on a migrated database. `more` are variables of the service's own environment. */
export const startService = async (
  databaseUrl: string,
  neighboursUrl: string,
  more: Readonly<Record<string, string>> = {},
): Promise<MeasuredService> => {
  const child = await startChild("./service-main.ts", {
    DATABASE_URL: databaseUrl,
    ...settings(neighboursUrl),
    ...more,
  });
  return {
    ...child,
    token: await mintToken(SECRET, "sms-agent", "service"),
    operatorToken: await mintToken(SECRET, "operator-001", "operator"),
  };
};
