import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSizes } from "./check-sizes.ts";

/**
 * Proves the package as its users get it: packed, installed into an empty project outside of the workspace, compiled
 * against and run. Needs the registry; what can be proved without it is in `test/package.test.ts`.
 */
const packageDir = fileURLToPath(new URL("..", import.meta.url));

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const run = (what: string, cwd: string, command: string, ...args: readonly string[]): void => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${what} failed\n${error?.message ?? ""}${stdout}${stderr}`);
  say(`ok  ${what}`);
};

interface Runtime {
  readonly name: string;
  readonly binary: string;
  readonly args: readonly string[];
}

/** Those that are not to be had on this machine are left out. */
const runtimes = (consumer: string): readonly Runtime[] => {
  const installed = (name: string, path: string, ...args: readonly string[]): Runtime => ({
    name,
    binary: join(consumer, "node_modules", path),
    args,
  });
  const candidates: readonly Runtime[] = [
    { name: `Node ${process.versions.node}`, binary: process.execPath, args: [] },
    installed("Node 20", "node-20-x64/bin/node"),
    installed("Node 20", "node-20-arm64/bin/node"),
    installed("Bun", "@oven/bun-linux-x64/bin/bun"),
    installed("Bun", "@oven/bun-linux-aarch64/bin/bun"),
    installed("Deno", "@deno/linux-x64-glibc/deno", "run", "--allow-read"),
    installed("Deno", "@deno/linux-arm64-glibc/deno", "run", "--allow-read"),
  ];
  return candidates.filter(({ binary }) => existsSync(binary));
};

const verify = async (scratch: string): Promise<void> => {
  const consumer = join(scratch, "consumer");
  run("pnpm pack", packageDir, "pnpm", "pack", "--pack-destination", scratch);
  const [tarball = ""] = (await readdir(scratch)).filter((name) => name.endsWith(".tgz"));
  await cp(join(packageDir, "consumer"), consumer, { recursive: true });
  run(
    "npm install of the tarball",
    consumer,
    "npm",
    "install",
    "--ignore-scripts",
    "--no-audit",
    join(scratch, tarball),
  );

  const bin = (name: string): string => join(consumer, "node_modules", ".bin", name);
  run("publint", consumer, bin("publint"), "--strict", "node_modules/@orchestrator/sdk");
  run("attw", consumer, bin("attw"), join(scratch, tarball));
  for (const compiler of ["typescript", "typescript-7"]) {
    const tsc = join(consumer, "node_modules", compiler, "bin", "tsc");
    for (const resolution of ["nodenext", "bundler"]) {
      run(`${compiler}, ${resolution}`, consumer, process.execPath, tsc, "-p", `tsconfig.${resolution}.json`);
    }
  }
  for (const { name, binary, args } of runtimes(consumer)) {
    run(`${name}, ESM`, consumer, binary, ...args, "run.mjs");
    run(`${name}, CommonJS`, consumer, binary, ...args, "run.cjs");
  }
  for (const { entry, bytes, limit } of await checkSizes(join(consumer, "node_modules/@orchestrator/sdk/dist"))) {
    say(`ok  ${entry}: ${bytes} of ${limit} bytes, gzipped`);
  }
};

const scratch = await mkdtemp(join(tmpdir(), "orchestrator-sdk-"));
try {
  await verify(scratch);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
