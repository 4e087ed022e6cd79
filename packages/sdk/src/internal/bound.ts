/** A signal with an end. Whoever makes one releases it. */
export interface Bound {
  readonly signal: AbortSignal;
  release(): void;
}

/** A signal that aborts with its parent, or after `ms` milliseconds with the error that `tooLate` makes. */
export const createBound = (ms: number, tooLate: () => Error, parent: AbortSignal | undefined): Bound => {
  const controller = new AbortController();
  const follow = (): void => controller.abort(parent?.reason);
  const timer = setTimeout(() => controller.abort(tooLate()), ms);
  if (parent?.aborted === true) follow();
  else parent?.addEventListener("abort", follow, { once: true });
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      parent?.removeEventListener("abort", follow);
    },
  };
};

/**
 * What `work` gives, unless the signal aborts first: then its reason is thrown at once, whether `work` listens to the
 * signal or not.
 */
export const within = async <Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> => {
  signal.throwIfAborted();
  let abort = (): void => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
};

/** Waits, unless the signal aborts first. */
export const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await within(
      signal,
      () =>
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, ms);
        }),
    );
  } finally {
    clearTimeout(timer);
  }
};
