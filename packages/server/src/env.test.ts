import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DEVELOPMENT_JWT_SECRET, environment, EnvironmentError, readEnvironment, Secret } from "./env.ts";

const example = await readFile(new URL("../../../.env.example", import.meta.url), "utf8");
const exampleLines = example.split("\n");
const exampleVariables = Object.fromEntries(
  exampleLines
    .filter((line) => /^[A-Z_]+=/.test(line))
    .map((line) => [line.split("=")[0], line.replace(/^[^=]+=/, "")]),
);

const PRODUCTION = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://orchestrator@db.example/orchestrator",
  JWT_SECRET: "a-long-enough-secret-for-production-0123456789",
  OPENAI_API_KEY: "a-key",
  MONITOR_URL: "https://monitor.example",
  SMS_AGENT_URL: "https://sms.example",
  NOTIFICATION_URL: "https://notify.example",
};

const problemsOf = (variables: Readonly<Record<string, string>>): string => {
  try {
    readEnvironment(variables);
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    return error instanceof EnvironmentError ? error.message : "";
  }
};

describe(".env.example", () => {
  it("has every variable that the service reads, and no other", () => {
    expect(Object.keys(exampleVariables).toSorted()).toEqual(Object.keys(environment.shape).toSorted());
  });

  it("says of each what it is", () => {
    const uncommented = exampleLines.filter(
      (line, index) => /^[A-Z_]+=/.test(line) && !/^# \S/.test(exampleLines[index - 1] ?? ""),
    );
    expect(uncommented).toEqual([]);
  });

  it("shows the defaults", () => {
    expect(JSON.stringify(readEnvironment(exampleVariables))).toBe(JSON.stringify(readEnvironment({})));
  });
});

describe("readEnvironment", () => {
  it("needs nothing in development", () => {
    const env = readEnvironment({});
    expect(env).toMatchObject({ NODE_ENV: "development", PORT: 8000, AUTO_SEND: true, AUTO_APPROVAL_CONFIDENCE: 0.85 });
    expect(env.JWT_SECRET?.reveal()).toBe(DEVELOPMENT_JWT_SECRET);
  });

  it.each(["0.0.0.0", "::", "192.168.1.7", "orchestrator.example.com"])(
    "does not open a service to %s with the secret that everybody knows",
    (HOST) => {
      expect(problemsOf({ HOST })).toMatch(/- JWT_SECRET: required .* HOST is not a loopback address/);
      expect(readEnvironment({ HOST, JWT_SECRET: "a-secret-of-forty-characters-for-this-one" }).HOST).toBe(HOST);
      expect(readEnvironment({ HOST, JWT_JWKS_URL: "https://login.example.com/keys" }).HOST).toBe(HOST);
    },
  );

  it.each(["127.0.0.1", "127.3.2.1", "::1", "localhost"])("needs no secret on %s", (HOST) => {
    expect(readEnvironment({ HOST }).JWT_SECRET?.reveal()).toBe(DEVELOPMENT_JWT_SECRET);
  });

  it("reads lists", () => {
    const env = readEnvironment({
      ALLOWED_ORIGINS: "https://desk.example.com, http://localhost:5173",
      TRUSTED_PROXIES: "10.0.0.0/8,2001:db8::/32,127.0.0.1",
    });
    expect(env.ALLOWED_ORIGINS).toEqual(["https://desk.example.com", "http://localhost:5173"]);
    expect(env.TRUSTED_PROXIES).toEqual(["10.0.0.0/8", "2001:db8::/32", "127.0.0.1"]);
  });

  it.each([
    ["ALLOWED_ORIGINS", "*"],
    ["ALLOWED_ORIGINS", "https://desk.example.com/"],
    ["ALLOWED_ORIGINS", "null"],
    ["ALLOWED_ORIGINS", "https://desk.example.com,"],
    ["TRUSTED_PROXIES", "everywhere"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["TRUSTED_PROXIES", "10.0.0.0/8/8"],
    ["RATE_LIMIT_SERVICE", "-1"],
    ["DRAIN_SECONDS", "301"],
  ])("refuses %s=%s", (name, value) => {
    expect(problemsOf({ [name]: value })).toMatch(new RegExp(`- ${name}: expected`));
  });

  it("takes an empty value for none", () => {
    expect(readEnvironment({ PORT: "", JWT_SECRET: "", QUIET_HOURS: "" })).toMatchObject({ PORT: 8000 });
  });

  it("lists every problem at once, by name, with what was expected and without the value", () => {
    const message = problemsOf({
      PORT: "eighty",
      MONITOR_URL: "monitor",
      AUTO_SEND: "perhaps",
      JWT_SECRET: "hunter2",
      TIME_ZONE: "Mars/Olympus",
      QUIET_HOURS: "late",
      ESCALATION_CONFIDENCE: "2",
    });
    for (const [name, expected] of [
      ["PORT", "from 0 to 65535"],
      ["MONITOR_URL", "http:// or https://"],
      ["AUTO_SEND", "on or off"],
      ["JWT_SECRET", "at least 32 characters"],
      ["TIME_ZONE", "America/New_York"],
      ["QUIET_HOURS", "21:00-08:00"],
      ["ESCALATION_CONFIDENCE", "at most 1"],
    ] as const) {
      expect(message).toMatch(new RegExp(`- ${name}: .*${expected}`));
    }
    expect(message).not.toMatch(/eighty|perhaps|hunter2|Mars|late/);
  });

  it("refuses thresholds in the wrong order", () => {
    expect(problemsOf({ AUTO_APPROVAL_CONFIDENCE: "0.5", ESCALATION_CONFIDENCE: "0.6" })).toContain(
      "ESCALATION_CONFIDENCE",
    );
  });
});

describe("in production", () => {
  it("accepts a complete environment", () => {
    expect(readEnvironment(PRODUCTION).JWT_SECRET?.reveal()).toBe(PRODUCTION.JWT_SECRET);
  });

  it("refuses what is only good for development, all at once", () => {
    const message = problemsOf({ NODE_ENV: "production" });
    for (const name of ["DATABASE_URL", "JWT_SECRET", "OPENAI_API_KEY"]) expect(message).toContain(`- ${name}: `);
  });

  it("refuses the development secret", () => {
    expect(problemsOf({ ...PRODUCTION, JWT_SECRET: DEVELOPMENT_JWT_SECRET })).toContain("JWT_SECRET");
  });

  it("has no secret of its own where a JWKS is given", () => {
    const { JWT_SECRET: _, ...rest } = PRODUCTION;
    expect(readEnvironment({ ...rest, JWT_JWKS_URL: "https://keys.example/jwks" }).JWT_SECRET).toBeUndefined();
  });

  it.each(["MONITOR_URL", "SMS_AGENT_URL", "NOTIFICATION_URL", "OPENAI_BASE_URL", "JWT_JWKS_URL"])(
    "refuses plain http to a neighbour that is not near: %s",
    (name) => {
      expect(problemsOf({ ...PRODUCTION, [name]: "http://neighbour.example" })).toMatch(
        new RegExp(`- ${name}: expected https`),
      );
      for (const near of [
        "http://localhost:1",
        "http://127.0.0.1",
        "http://10.1.2.3",
        "http://172.20.0.4",
        "http://192.168.1.9",
        "http://sms-agent:8002",
      ]) {
        expect(problemsOf({ ...PRODUCTION, [name]: near })).toBe("");
      }
      for (const far of [
        "http://11.1.2.3",
        "http://172.32.0.4",
        "http://10.1.2.3.example.com",
        "http://localhost.example.com",
      ]) {
        expect(problemsOf({ ...PRODUCTION, [name]: far })).not.toBe("");
      }
    },
  );
});

describe("Secret", () => {
  it("is not printed by accident", () => {
    const secret = new Secret("hunter2");
    expect([String(secret), JSON.stringify({ secret })].join()).not.toContain("hunter2");
    expect(secret.reveal()).toBe("hunter2");
  });
});
