import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createVerifier } from "../auth/verifier.ts";
import { readEnvironment } from "../env.ts";

type Variables = Readonly<Record<string, string>>;

const run = async (command: string, args: readonly string[], variables: Variables = {}) => {
  const script = fileURLToPath(new URL(`./${command}.ts`, import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { env: { ...variables } });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { stdout, stderr, code };
};

describe("pnpm run token", () => {
  it("prints a token that the service accepts, and only that", async () => {
    const { stdout, stderr, code } = await run("token", ["--role", "manager", "--sub", "manager-001"]);

    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(await createVerifier(readEnvironment({})).verify(`Bearer ${stdout.trim()}`)).toMatchObject({
      outcome: "accepted",
      caller: { subject: "manager-001", roles: ["manager"] },
    });
  });

  it.each([
    ["an unknown role", ["--role", "admin", "--sub", "x"], "service, manager, operator"],
    ["nobody's name", ["--role", "manager"], "--sub"],
    ["no duration", ["--role", "manager", "--sub", "x", "--expires", "soon"], "--expires"],
    ["an unknown option", ["--admin"], "usage: orchestrator token"],
  ])("refuses %s", async (_, args, expected) => {
    const { stdout, stderr, code } = await run("token", args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  const production = { NODE_ENV: "production", DATABASE_URL: "postgres://o@localhost/o", OPENAI_API_KEY: "k" };

  it.each([
    ["without a secret", production],
    ["with the development secret", { ...production, JWT_SECRET: "development-secret-not-for-production-use" }],
    ["where others hold the keys", { ...production, JWT_JWKS_URL: "https://keys.example/jwks" }],
  ])("refuses in production %s", async (_, variables: Variables) => {
    const { stdout, code } = await run("token", ["--role", "manager", "--sub", "x"], variables);
    expect([code === 1 || code === 78, stdout]).toEqual([true, ""]);
  });
});

describe("orchestrator", () => {
  it("lists its commands", async () => {
    const { stdout, stderr, code } = await run("orchestrator", ["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const name of ["start", "migrate", "token", "sweep", "config check", "explain", "replay", "report"]) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, "mu"));
    }
    expect((await run("orchestrator", ["--", "migrate", "--help"])).stdout).toContain("--plan");
  });

  it.each([
    ["no such command", ["fly"], {}, 1, 'There is no command "fly"'],
    ["an unknown option", ["sweep", "--nope"], {}, 1, "Unknown option '--nope'\nusage: orchestrator sweep"],
    ["no database to migrate", ["migrate"], {}, 78, "DATABASE_URL: required"],
    [
      "a database that is away",
      ["sweep", "--dry-run"],
      { DATABASE_URL: "postgres://o@127.0.0.1:1/o" },
      1,
      "The database can't be reached",
    ],
  ])("says what is wrong in a line: %s", async (_, args, variables: Variables, status, message) => {
    const { stdout, stderr, code } = await run("orchestrator", args, variables);
    expect([code, stdout]).toEqual([status, ""]);
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it("names every problem of the environment", async () => {
    const { stderr, code } = await run("orchestrator", ["config", "check"], { PORT: "high", AUTO_SEND: "maybe" });
    expect(code).toBe(78);
    expect(stderr).toContain("- PORT: expected a whole number");
    expect(stderr).toContain("- AUTO_SEND: expected on or off");
  });

  it("prints the settings in force, and no secret", async () => {
    const variables = {
      DATABASE_URL: "postgres://o:pass-of-the-owner@db.example/o",
      OPENAI_API_KEY: "key-of-the-model",
      QUIET_HOURS: "22:30-07:00",
    };
    const { stdout, code } = await run("orchestrator", ["config", "check"], variables);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^QUIET_HOURS +22:30-07:00$/mu);
    expect(stdout).toMatch(/^AUTO_SEND +on {2}\(default\)$/mu);
    expect(stdout).toMatch(/^DATABASE_URL +postgres:\/\/o:\*+@db\.example\/o$/mu);
    expect(stdout).toMatch(/^OPENAI_API_KEY +\*+$/mu);
    expect(stdout).not.toMatch(/pass-of-the-owner|key-of-the-model|development-secret/u);
  });
});

describe("pnpm openapi", () => {
  it("--check agrees with what is committed", async () => {
    expect(await run("openapi", ["--check"])).toEqual({ stdout: "", stderr: "", code: 0 });
  });
});
