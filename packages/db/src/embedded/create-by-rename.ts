import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { findProcess } from "./process-table.ts";

const MARK = ".partial-";
/** What the maker had started may still write for a moment after it was killed. */
const UNTIL_GONE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

const removeAbandoned = async (target: string): Promise<void> => {
  const prefix = `${basename(target)}${MARK}`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    const maker = Number(name.slice(prefix.length).split("-")[0]);
    if ((await findProcess(maker)) === null) await rm(join(dirname(target), name), UNTIL_GONE);
  }
};

const syncDirectory = async (directory: string): Promise<void> => {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

/**
 * Creates a directory whole or not at all: `fill` works on a draft beside it, which is then renamed. A draft whose maker
 * died is thrown away. Of several makers at once the first to finish wins and the others use the winner's.
 */
export const createByRename = async (target: string, fill: (draft: string) => Promise<void>): Promise<void> => {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(target);
  if (await exists(target)) return;

  const draft = await mkdtemp(`${target}${MARK}${process.pid}-`);
  try {
    await fill(draft);
    await rename(draft, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error;
    });
    // Without this a power failure could bring the draft's name back, and the next start would throw it away.
    await syncDirectory(parent);
  } finally {
    await rm(draft, UNTIL_GONE);
  }
};
