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
    expect(await createVerifier(readEnvironment({})).verify(`Bearer ${stdout.trim()}`)).toEqual({
      outcome: "accepted",
      caller: { subject: "manager-001", roles: ["manager"] },
    });
  });

  it.each([
    ["an unknown role", ["--role", "admin", "--sub", "x"], "service, manager, operator"],
    ["nobody's name", ["--role", "manager"], "--sub"],
    ["no duration", ["--role", "manager", "--sub", "x", "--expires", "soon"], "--expires"],
    ["an unknown option", ["--admin"], "usage: pnpm run token"],
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
    expect([code, stdout]).toEqual([1, ""]);
  });
});

describe("pnpm openapi", () => {
  it("--check agrees with what is committed", async () => {
    expect(await run("openapi", ["--check"])).toEqual({ stdout: "", stderr: "", code: 0 });
  });
});
