import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const here = fileURLToPath(new URL("..", import.meta.url));
const drizzleKit = join(here, "node_modules/drizzle-kit/bin.cjs");
const run = promisify(execFile);

it("the migrations make what the schema says, with nothing left to generate", { timeout: 60_000 }, async () => {
  // Beside the real one: the tool takes only paths relative to where it runs.
  const copy = await mkdtemp(join(here, "node_modules/.drift-"));
  try {
    await cp(join(here, "migrations"), copy, { recursive: true });
    const files = await readdir(copy, { recursive: true });
    const { stdout } = await run(
      process.execPath,
      [
        drizzleKit,
        "generate",
        "--dialect=postgresql",
        "--schema=./src/schema/index.ts",
        `--out=${relative(here, copy)}`,
        "--name=drift",
      ],
      { cwd: here },
    );
    expect(stdout).toContain("No schema changes");
    expect(await readdir(copy, { recursive: true })).toEqual(files);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
