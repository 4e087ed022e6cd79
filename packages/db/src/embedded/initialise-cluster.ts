import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import type { Binaries } from "./binaries.ts";
import { createByRename } from "./create-by-rename.ts";
import type { Home } from "./home.ts";
import { runProgram } from "./run-program.ts";
import type { ServiceAccount } from "./service-account.ts";

/** The server's superuser, and the database made for the service. */
export const SUPERUSER = "postgres";
export const DATABASE = "orchestrator";

const INITDB_OPTIONS = [
  "--no-sync",
  "--no-instructions",
  `--username=${SUPERUSER}`,
  "--auth=scram-sha-256",
  // PostgreSQL's own C.UTF-8, since which locales a machine has, and how they sort, differs.
  "--encoding=UTF8",
  "--no-locale",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
] as const;

type InitialiseOptions = {
  home: Home;
  binaries: Binaries;
  account: ServiceAccount | undefined;
  /** False leaves out the final flush to disk. */
  durable: boolean;
};

/**
 * Creates the cluster on first use: superuser with a random password, UTF-8 with the same ordering on every machine, and
 * the service's database. It appears complete or not at all, so an interrupted first start is simply done again.
 */
export const initialiseCluster = async ({ home, binaries, account, durable }: InitialiseOptions): Promise<void> => {
  const attempt = `Could not create a database cluster in ${home.cluster}`;
  await createByRename(home.cluster, async (draft) => {
    const data = join(draft, basename(home.data));
    const password = join(draft, basename(home.password));
    await chmod(draft, account === undefined ? 0o700 : 0o711);
    await mkdir(data, { mode: 0o700 });
    await writeFile(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (account !== undefined) {
      for (const path of [data, password]) await chown(path, account.uid, account.gid);
    }

    const initdb = (...args: readonly string[]): Promise<void> =>
      runProgram({ attempt, path: binaries.initdb, args: ["-D", data, ...args], account });
    await initdb(...INITDB_OPTIONS, "--pwfile", password);
    const singleUser = ["--single", "-F", "-D", data, SUPERUSER];
    await runProgram({ attempt, path: binaries.postgres, args: singleUser, account }, `CREATE DATABASE ${DATABASE}\n`);
    if (durable) await initdb("--sync-only");
  });
};
