import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage } from "../scripts/build-package.ts";
import { checkSizes } from "../scripts/check-sizes.ts";
import { README_GLOBALS, readmePrograms } from "./readme.ts";

const packageDir = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(new URL("../bin/tsc", import.meta.resolve("typescript")));
const nodeTypes = fileURLToPath(new URL(".", import.meta.resolve("@types/node/package.json")));

/** A project with the package in it as if it were installed. The real installation is `verify:package`. */
let consumer: string;
let dist: string;

/** What Node printed about a program; empty where all was well. */
const run = async (...args: readonly string[]): Promise<string> => {
  const outcome = promisify(execFile)(process.execPath, args, { cwd: consumer });
  const { stdout, stderr } = await outcome.catch((failure: { stdout: string; stderr: string }) => failure);
  return stdout + stderr;
};

const readDist = async (pattern: RegExp): Promise<string[]> => {
  const names = (await readdir(dist)).filter((name) => pattern.test(name));
  return await Promise.all(names.map((name) => readFile(join(dist, name), "utf8")));
};

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), "orchestrator-sdk-"));
  const installed = join(consumer, "node_modules/@orchestrator/sdk");
  dist = join(installed, "dist");
  await cp(join(packageDir, "consumer"), consumer, { recursive: true });
  await mkdir(join(consumer, "node_modules/@types"), { recursive: true });
  await symlink(nodeTypes, join(consumer, "node_modules/@types/node"));
  await buildPackage(dist);
  const manifest = JSON.parse(await readFile(join(packageDir, "package.json"), "utf8")) as { publishConfig: object };
  await writeFile(join(installed, "package.json"), JSON.stringify({ ...manifest, ...manifest.publishConfig }));
  await writeFile(join(consumer, "src/readme-globals.d.ts"), README_GLOBALS);
  const programs = await readmePrograms();
  await Promise.all(programs.map((text, index) => writeFile(join(consumer, `src/readme-${index}.ts`), text)));
});
afterAll(async () => {
  await rm(consumer, { recursive: true, force: true });
});

describe("the built package", () => {
  it("is within its sizes", async () => {
    expect(await checkSizes(dist)).toHaveLength(2);
  });

  it("imports nothing but itself, in code and in types", async () => {
    const texts = await readDist(/\.(js|cjs|d\.ts|d\.cts)$/);
    const specifiers = texts.flatMap((text) =>
      [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\()["']([^"']+)["']/g)].map(([, name]) => name),
    );
    expect(texts).toHaveLength(16);
    expect(new Set(specifiers)).toEqual(new Set(["./shared.js", "./shared.cjs"]));
  });

  it("names no other package's types", async () => {
    const types = (await readDist(/\.d\.c?ts$/)).join("");
    expect(types).not.toMatch(/\b(zod|drizzle|fastify|trpc\/)|NodeJS\.|reference types/i);
    expect(types).toContain("ReceiveMessageParams");
  });

  it.each(["run.mjs", "run.cjs"])("runs: %s", async (program) => {
    expect(await run(program)).toBe("");
  });

  it.each(["nodenext", "bundler"])(
    "compiles where it should and only there, and so does the README: %s",
    async (mode) => {
      expect(await run(tsc, "-p", `tsconfig.${mode}.json`)).toBe("");
    },
  );

  it("runs as the README says", async () => {
    const programs = await readmePrograms();
    const index = programs.findIndex((text) => text.includes("@orchestrator/sdk/testing"));
    const program = `import assert from "node:assert";\n${programs[index]}`;
    expect(await run("--input-type=module-typescript", "--eval", program)).toBe("");
  });
});

describe("the size gate", () => {
  it("closes", async () => {
    const fat = join(consumer, "fat");
    await mkdir(fat);
    const noise = Array.from({ length: 4_000 }, () => crypto.randomUUID()).join("");
    await writeFile(join(fat, "index.js"), 'import "./shared.js";\n');
    await writeFile(join(fat, "live.js"), `const noise = "${noise}"`);
    await writeFile(join(fat, "shared.js"), "");
    await expect(checkSizes(fat)).rejects.toThrow(/^Too large: .*live\.js/);
  });
});
