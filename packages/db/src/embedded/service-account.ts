import { readFile, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";

import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

/** The account PostgreSQL runs as when it is not the caller's own. */
export type ServiceAccount = { uid: number; gid: number };

// Accounts that own nothing come first. `postgres` is a late choice because it may own another server's data.
const CANDIDATES = ["nobody", "daemon", "postgres"] as const;

const READ_BIT = 4;
const ENTER_BIT = 1;

const parsePasswd = (passwd: string): Map<string, ServiceAccount> =>
  new Map(
    passwd.split("\n").flatMap((line) => {
      const [name, , uid, gid] = line.split(":");
      if (name === undefined || uid === undefined || gid === undefined) return [];
      // macOS writes nobody's id as -2; the system calls take it as an unsigned number.
      return [[name, { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }]];
    }),
  );

/** Picks the unprivileged account of a passwd file that is best suited to run a server; `undefined` when none is there. */
export const pickServiceAccount = (passwd: string): ServiceAccount | undefined => {
  const accounts = parsePasswd(passwd);
  return CANDIDATES.map((name) => accounts.get(name)).find((account) => account !== undefined && account.uid !== 0);
};

/**
 * The account to run PostgreSQL as: `undefined` (the caller's own) for an ordinary user. PostgreSQL refuses to run as
 * root, so root lends it the account that owns the data already, else one of the system's unprivileged accounts.
 * No account is ever created.
 */
export const chooseServiceAccount = async (existingData: string): Promise<ServiceAccount | undefined> => {
  if (process.geteuid?.() !== 0) return undefined;
  const owner = await stat(existingData).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = pickServiceAccount(await readFile("/etc/passwd", "utf8").catch(() => ""));
  if (account !== undefined) return account;
  throw new EmbeddedPostgresError({
    code: "no_service_account",
    message: `PostgreSQL refuses to run as root, and none of the accounts ${CANDIDATES.join(", ")} exists here.`,
    hint: "Run as an ordinary user, or set DATABASE_URL to another PostgreSQL.",
  });
};

const allows = async (account: ServiceAccount, path: string, bit: number): Promise<boolean> => {
  const { uid, gid, mode } = await stat(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bit) === bit;
};

/** Whether the account can get as far as the entries of `directory`: every folder on the way lets it pass. */
export const canEnter = async (account: ServiceAccount | undefined, directory: string): Promise<boolean> => {
  if (account === undefined) return true;
  const folder = await realpath(directory);
  if (!(await allows(account, folder, ENTER_BIT))) return false;
  return folder === dirname(folder) || canEnter(account, dirname(folder));
};

/** Whether the account can read `file`, the way to it included. */
export const canRead = async (account: ServiceAccount | undefined, file: string): Promise<boolean> =>
  account === undefined || ((await canEnter(account, dirname(file))) && (await allows(account, file, READ_BIT)));
