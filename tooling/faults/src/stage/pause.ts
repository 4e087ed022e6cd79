import { setTimeout as pause } from "node:timers/promises";

export { pause };

/** Looks every `everyMs` until there is something to see, or `forMs` are over: then undefined. */
export const lookFor = async <Seen>(
  forMs: number,
  look: () => Promise<Seen | undefined> | Seen | undefined,
  everyMs = 50,
): Promise<Seen | undefined> => {
  const deadline = performance.now() + forMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined || performance.now() >= deadline) return seen;
    await pause(everyMs);
  }
};
