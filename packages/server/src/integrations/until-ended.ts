/** The caller's signal ended the call. Says nothing about the neighbour. */
export class CallEndedError extends Error {
  constructor(reason: unknown) {
    super("ended by the caller", { cause: reason });
    this.name = "CallEndedError";
  }
}

/** What `work` comes to, or a `CallEndedError` as soon as the signal fires, whatever `work` is waiting for. */
export const untilEnded = async <Value>(
  work: () => Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> => {
  if (signal === undefined) return await work();
  if (signal.aborted) throw new CallEndedError(signal.reason);
  const ended = Promise.withResolvers<never>();
  const end = () => ended.reject(new CallEndedError(signal.reason));
  signal.addEventListener("abort", end, { once: true });
  try {
    return await Promise.race([work(), ended.promise]);
  } finally {
    signal.removeEventListener("abort", end);
  }
};
