const MINUTE_MS = 60_000;

const sleep = async (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = () => resolve();
  const timer = setTimeout(stop, milliseconds);
  signal?.addEventListener("abort", stop);
  await promise;
  clearTimeout(timer);
  signal?.removeEventListener("abort", stop);
};

/**
 * Spreads calls so that no 60 seconds see more than `callsPerMinute` of them begin. The returned function resolves when
 * its caller may begin, in the order of asking, or as soon as the signal ends the wait.
 */
export const createMinuteBudget = (callsPerMinute: number): ((signal?: AbortSignal) => Promise<void>) => {
  if (callsPerMinute === Infinity) return async () => {};
  const begins: number[] = [];
  let next = 0;
  return async (signal) => {
    const now = Date.now();
    const begin = Math.max(now, (begins[next] ?? -Infinity) + MINUTE_MS);
    begins[next] = begin;
    next = (next + 1) % callsPerMinute;
    if (begin > now) await sleep(begin - now, signal);
  };
};
