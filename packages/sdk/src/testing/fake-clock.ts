/** The fake's time. It stands still until it is moved; the client's own waits are not on it. */
export interface FakeClock {
  now(): Date;
  /** Sets the time, forwards or back. */
  set(time: Date | string): void;
  /** @param ms milliseconds */
  advance(ms: number): void;
}

const DEFAULT_START = "2026-01-05T15:00:00.000Z";

export const createFakeClock = (start: Date | string = DEFAULT_START): FakeClock => {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    set: (to) => {
      time = new Date(to).getTime();
    },
    advance: (ms) => {
      time += ms;
    },
  };
};
