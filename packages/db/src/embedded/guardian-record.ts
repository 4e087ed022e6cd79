import { renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import type { Home } from "./home.ts";
import { findProcess } from "./process-table.ts";

/** The program that guards a server. */
export const GUARDIAN_PROGRAM = fileURLToPath(new URL("./guardian.ts", import.meta.url));

/** What a guardian tells those who want to share its server. Readable by its own account only, since `token` admits. */
export type GuardianRecord = {
  pid: number;
  /** Where leases are handed out; 0 until the server is ready. */
  leasePort: number;
  token: string;
  serverPort: number;
  durable: boolean;
};

const isRecord = (value: unknown): value is GuardianRecord =>
  typeof value === "object" &&
  value !== null &&
  ["pid", "leasePort", "serverPort"].every((field) => Number.isInteger(Reflect.get(value, field))) &&
  typeof Reflect.get(value, "token") === "string" &&
  typeof Reflect.get(value, "durable") === "boolean";

/** Whether a process is a living guardian of this home, whichever checkout it was started from. */
export const isGuardianOf = async (pid: number, home: Home): Promise<boolean> => {
  const running = await findProcess(pid);
  return running !== null && running.commandLine.includes(`/${basename(GUARDIAN_PROGRAM)} ${home.root} `);
};

const readText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "null";
    throw error;
  }
};

/** The record of the guardian that is alive; `null` when none is. One left by a dead guardian says nothing. */
export const readGuardianRecord = async (home: Home): Promise<GuardianRecord | null> => {
  const record: unknown = JSON.parse(await readText(home.guardianRecord));
  return isRecord(record) && (await isGuardianOf(record.pid, home)) ? record : null;
};

/** Writes the record in one step, so that no reader sees half of it. */
export const writeGuardianRecord = (home: Home, record: GuardianRecord): void => {
  const draft = `${home.guardianRecord}.${record.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600, flag: "wx" });
  renameSync(draft, home.guardianRecord);
};
