import { chmod, copyFile, lstat, mkdir, readdir, readFile, readlink, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { createByRename } from "./create-by-rename.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { canRead } from "./service-account.ts";
import type { ServiceAccount } from "./service-account.ts";

/** The programs this package runs. */
export type Binaries = { initdb: string; postgres: string };

// One file of each kind the server opens: a program, a library, a shared text.
const PROBES = ["bin/postgres", "lib/libpq.so.5", "lib/libpq.5.dylib", "share/postgresql/postgres.bki"];

const binariesIn = (native: string): Binaries => ({
  initdb: join(native, "bin", "initdb"),
  postgres: join(native, "bin", "postgres"),
});

/**
 * Finds the installed PostgreSQL of this machine's platform: the `native` directory of its `@embedded-postgres` package.
 * Only the binaries of that package are used. Its JavaScript starts a server that dies with the terminal, can't serve a
 * root user whose checkout others can't enter, and knows nothing of servers left behind.
 */
export const locateNative = (platform: string = process.platform, architecture: string = process.arch): string => {
  const name = `@embedded-postgres/${platform}-${architecture}`;
  try {
    // The platform's package is a dependency of embedded-postgres and visible only from there.
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(require.resolve(name)), "..", "native");
  } catch (error) {
    throw new EmbeddedPostgresError(
      {
        code: "unsupported_platform",
        message: `No embedded PostgreSQL is installed for ${platform}-${architecture} (package ${name}).`,
        hint: "Reinstall the dependencies with optional ones included, or set DATABASE_URL to another PostgreSQL.",
      },
      error,
    );
  }
};

const copyReadable = async (from: string, to: string): Promise<void> => {
  const source = await lstat(from);
  if (source.isSymbolicLink()) return symlink(await readlink(from), to);
  if (!source.isDirectory()) {
    await copyFile(from, to);
    return chmod(to, (source.mode & 0o100) === 0 ? 0o644 : 0o755);
  }
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const name of await readdir(from)) await copyReadable(join(from, name), join(to, name));
};

const readVersion = async (native: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(native, "..", "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "any";
};

const isReachable = async (native: string, account: ServiceAccount | undefined): Promise<boolean> => {
  const verdicts = await Promise.all(PROBES.map((probe) => canRead(account, join(native, probe)).catch(() => true)));
  return verdicts.every(Boolean);
};

/**
 * The programs, at a place where `account` can run them: where they are installed, else (a checkout in a folder that
 * others can't enter) a copy in `sharedRoot`, made once per version.
 */
export const prepareBinaries = async (
  native: string,
  account: ServiceAccount | undefined,
  sharedRoot: string,
): Promise<Binaries> => {
  if (await isReachable(native, account)) return binariesIn(native);
  const copy = join(sharedRoot, `binaries-${await readVersion(native)}-${process.platform}-${process.arch}`);
  await createByRename(copy, (draft) => copyReadable(native, draft));
  return binariesIn(copy);
};
