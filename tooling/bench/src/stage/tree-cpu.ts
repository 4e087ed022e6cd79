import { readdir, readFile } from "node:fs/promises";

/** The kernel's clock ticks; 100 on every platform that Node runs on. */
const TICKS_A_SECOND = 100;

interface ProcessStat {
  readonly parent: number;
  readonly ticks: number;
  /** Of children that have ended. */
  readonly endedTicks: number;
}

const readStat = async (pid: number | string): Promise<ProcessStat | undefined> => {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name, in brackets, may hold anything.
  const fields = text
    .slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [, parent, , , , , , , , , , user, system, endedUser, endedSystem] = fields;
  if (parent === undefined || endedSystem === undefined) return undefined;
  return { parent, ticks: (user ?? 0) + (system ?? 0), endedTicks: (endedUser ?? 0) + endedSystem };
};

/** CPU seconds of the parent of `childPid` and all its children, past and present. Undefined where there is no /proc. */
export const readTreeCpuSeconds = async (childPid: number): Promise<number | undefined> => {
  const child = await readStat(childPid);
  const parent = child && (await readStat(child.parent));
  if (child === undefined || parent === undefined) return undefined;
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map(readStat));
  const children = stats
    .filter((stat) => stat?.parent === child.parent)
    .reduce((sum, stat) => sum + (stat?.ticks ?? 0), 0);
  return (parent.ticks + parent.endedTicks + children) / TICKS_A_SECOND;
};
