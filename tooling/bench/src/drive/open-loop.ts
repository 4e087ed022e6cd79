import { setTimeout as pause } from "node:timers/promises";

/**
 * Begins steps at a steady rate, whether or not earlier ones have ended, until told to stop. A step is given the moment at
 * which it was due, and counts from there: a server that stalls can't hide it by being asked less.
 */
export const driveOpen = async ({
  perSecond,
  isOver,
  step,
}: {
  readonly perSecond: number;
  readonly isOver: () => boolean;
  readonly step: (dueAt: number) => Promise<void>;
}): Promise<void> => {
  const began = performance.now();
  const underWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  for (let count = 0; !isOver() && failure === undefined; count += 1) {
    const dueAt = began + (count * 1000) / perSecond;
    const wait = dueAt - performance.now();
    if (wait > 0) await pause(wait);
    const doing = step(dueAt)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => underWay.delete(doing));
    underWay.add(doing);
  }
  await Promise.all(underWay);
  if (failure !== undefined) throw failure.error;
};
