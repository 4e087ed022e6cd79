import cron from "node-cron";
import type { Deps } from "../deps.ts";
import { sweep } from "./sweep.ts";

/** Sweeps once a minute, in every replica, one sweep at a time in each. */
export const scheduleSweep = (deps: Deps): { stop(): Promise<void> } => {
  let running: Promise<void> = Promise.resolve();
  const task = cron.schedule(
    "* * * * *",
    () => {
      running = sweep(deps).then(
        () => {},
        (error: unknown) => deps.logger.error("a sweep failed", { error }),
      );
      return running;
    },
    { noOverlap: true, name: "sweep" },
  );
  return {
    stop: async () => {
      await task.destroy();
      await running;
    },
  };
};
