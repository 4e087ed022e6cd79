import { setTimeout as pause } from "node:timers/promises";

const LOOK_AGAIN_MS = 25;
const PATIENCE_MS = 30_000;

/** What was waited for did not come about in time. */
export class GaveUp extends Error {
  constructor(what: string, seconds: number) {
    super(`${what}: not within ${seconds} s`);
    this.name = "GaveUp";
  }
}

/**
 * Looks again and again until there is something to see, and answers it.
 *
 * @param what a noun phrase for the error, for example `a draft that waits for a manager`
 * @throws GaveUp after 30 s; the signal's reason when it is aborted
 */
export const until = async <Seen>(
  what: string,
  look: () => Promise<Seen | undefined> | Seen | undefined,
  signal: AbortSignal,
): Promise<Seen> => {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    signal.throwIfAborted();
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() >= deadline) throw new GaveUp(what, PATIENCE_MS / 1000);
    await pause(LOOK_AGAIN_MS, undefined, { signal });
  }
};
