import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { platform } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";

/** A running process: who started it, and its program and arguments joined by single spaces. */
export type RunningProcess = { parentPid: number; commandLine: string };

/** Whether a process id is taken, also by a process of another user or by one that ended and was never reaped. */
export const isPidTaken = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

const fromProc = async (pid: number): Promise<RunningProcess | null> => {
  const [stat, commandLine] = await Promise.all([
    readFile(`/proc/${pid}/stat`, "utf8"),
    readFile(`/proc/${pid}/cmdline`, "utf8"),
  ]);
  // The second field is the program's name in parentheses, which may itself contain spaces and parentheses.
  const [state, parentPid] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z" || state === "X") return null;
  return { parentPid: Number(parentPid), commandLine: commandLine.split("\0").join(" ").trim() };
};

const fromPs = async (pid: number): Promise<RunningProcess | null> => {
  const { stdout } = await promisify(execFile)("ps", ["-ww", "-o", "ppid=,stat=,command=", "-p", String(pid)]);
  const [, parentPid, state, commandLine] = /^\s*(\d+)\s+(\S+)\s+(.*)$/m.exec(stdout) ?? [];
  if (state === undefined || state.startsWith("Z") || commandLine === undefined) return null;
  return { parentPid: Number(parentPid), commandLine: commandLine.trim() };
};

/**
 * Looks a process up by its id. `null` when there is none; a process that ended but was not reaped counts as none
 * (in containers whose first process does not reap, such remains stay for ever).
 */
export const findProcess = async (pid: number): Promise<RunningProcess | null> => {
  try {
    return await (platform() === "linux" ? fromProc(pid) : fromPs(pid));
  } catch {
    return null;
  }
};

/** Waits until a process has ended. Answers false when it still runs after `withinMs`. */
export const waitForEnd = async (pid: number, withinMs: number): Promise<boolean> => {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    if ((await findProcess(pid)) === null) return true;
    await delay(10);
  }
  return false;
};
