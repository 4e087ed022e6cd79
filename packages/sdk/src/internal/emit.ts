/** Tells a hook. What it throws, now or later, is dropped: a broken log line must not fail a call. */
export const emit = <Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void => {
  try {
    Promise.resolve(hook?.(event)).catch(() => {});
  } catch {
    // As above.
  }
};
