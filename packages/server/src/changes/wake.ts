/** Lets one waiter sleep until it is woken. A wake-up that comes before the waiting is not lost. */
export interface Wake {
  ring(): void;
  heard(): Promise<void>;
}

export const createWake = (): Wake => {
  let rung = false;
  let awake: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      awake?.();
    },
    heard: async () => {
      if (!rung) await new Promise<void>((resolve) => (awake = resolve));
      awake = undefined;
      rung = false;
    },
  };
};
