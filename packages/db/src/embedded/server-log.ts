import { open, stat, truncate } from "node:fs/promises";

const KEPT_BYTES = 1_000_000;
const SHOWN_BYTES = 2_000;

/** The size of the log now: where what is written from here on will begin. */
export const logPosition = async (log: string): Promise<number> => (await stat(log).catch(() => null))?.size ?? 0;

/** Reads the end of what was written after `position`. */
export const readLogSince = async (log: string, position: number): Promise<string> => {
  const handle = await open(log, "r");
  try {
    const from = Math.max(position, (await handle.stat()).size - SHOWN_BYTES);
    const { buffer, bytesRead } = await handle.read({
      buffer: Buffer.alloc(SHOWN_BYTES),
      position: from,
    });
    return buffer.toString("utf8", 0, bytesRead).trim();
  } finally {
    await handle.close();
  }
};

/** Empties a log that has grown over a megabyte. Its writers append, so they go on at the new end. */
export const trimLog = async (log: string): Promise<void> => {
  if ((await logPosition(log)) > KEPT_BYTES) await truncate(log);
};
