import { chmod, lstat, mkdir, mkdtemp, readlink, realpath, rmdir, stat, symlink } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { canEnter } from "./service-account.ts";
import type { ServiceAccount } from "./service-account.ts";

/** Where everything of one embedded server lies. */
export type Home = {
  root: string;
  /** Appears by a rename when its initialisation is complete; holds the next two. */
  cluster: string;
  data: string;
  password: string;
  /** Says which process guards the server and how to reach it; gone while none does. */
  guardianRecord: string;
  log: string;
};

export const homeAt = (root: string): Home => ({
  root,
  cluster: join(root, "cluster"),
  data: join(root, "cluster", "data"),
  password: join(root, "cluster", "password"),
  guardianRecord: join(root, "guardian.json"),
  log: join(root, "server.log"),
});

/** `.data/postgres` in the workspace that holds `from` (the nearest folder with a pnpm-workspace.yaml), else in `from`. */
export const defaultDataDirectory = (from: string = process.cwd()): string => {
  let folder = resolve(from);
  while (!existsSync(join(folder, "pnpm-workspace.yaml"))) {
    if (folder === dirname(folder)) return join(resolve(from), ".data", "postgres");
    folder = dirname(folder);
  }
  return join(folder, ".data", "postgres");
};

const nearestExisting = async (path: string): Promise<string> =>
  (await stat(path).catch(() => null)) === null ? nearestExisting(dirname(path)) : path;

/** Like `mkdir -p`, but each new folder lets other accounts pass whatever the umask says, without listing it. */
const makePassable = async (directory: string): Promise<void> => {
  if ((await stat(directory).catch(() => null)) !== null) return;
  await makePassable(dirname(directory));
  await mkdir(directory).catch((error: unknown) => {
    if (!existsSync(directory)) throw error;
  });
  await chmod(directory, 0o711);
};

/** Puts a link at `directory` to a new folder in `sharedRoot`; whoever links first decides for all. */
const relocate = async (directory: string, sharedRoot: string): Promise<void> => {
  await makePassable(sharedRoot);
  await mkdir(dirname(directory), { recursive: true });
  // Only an empty folder can be replaced by the link. One with data in it stays, and is reported.
  await rmdir(directory).catch(() => undefined);
  const target = await mkdtemp(join(sharedRoot, "postgres-"));
  await symlink(target, directory).catch(() => rmdir(target));
};

/** The folder a link points to, where the folder is gone (a container keeps its volumes, not its own disk). */
const lostTarget = async (directory: string): Promise<string | null> => {
  const isLink = (await lstat(directory).catch(() => null))?.isSymbolicLink() === true;
  if (!isLink || existsSync(directory)) return null;
  return resolve(dirname(directory), await readlink(directory));
};

/**
 * Creates the server's home where `account` can reach it and answers its real path. That is `directory` itself, unless
 * a folder above it keeps the account out: then the home lies in `sharedRoot` and `directory` becomes a link to it, so
 * that the next run finds the same data and removing the link starts afresh.
 */
export const prepareHome = async (
  directory: string,
  account: ServiceAccount | undefined,
  sharedRoot: string,
): Promise<string> => {
  const lost = await lostTarget(directory);
  if (lost !== null) await makePassable(lost);
  else if (!existsSync(directory) || !(await canEnter(account, dirname(await realpath(directory))))) {
    if (await canEnter(account, await nearestExisting(dirname(directory)))) await makePassable(directory);
    else await relocate(directory, sharedRoot);
  }

  const root = await realpath(directory);
  if ((await stat(root)).uid === process.geteuid?.()) await chmod(root, account === undefined ? 0o700 : 0o711);
  if (await canEnter(account, root)) return root;
  throw new EmbeddedPostgresError({
    code: "no_permission",
    message: `PostgreSQL's own account (uid ${account?.uid}) can't enter ${root}.`,
    hint: "Let others pass the folders above it (chmod a+x), or move it to a place where they can.",
  });
};
