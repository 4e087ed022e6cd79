import { takeOverLapsedJobs } from "@orchestrator/db";
import type { PgBoss } from "pg-boss";

/**
 * How often each replica looks for work whose worker has died. A dead worker's job is running again at most this, the
 * lease (10 s) and nothing else after its death.
 *
 * The engine has such a look of its own, which took 10 to 30 s. Its look is the last part of a supervision pass that
 * first counts every job in the table, and of several replicas only the one that wins a claim passes, an interval or two
 * late. And what it finds it treats as failed: the job waits as after an error of its own, 1 to 2 s at first, twice as
 * long after each earlier wait, so that a message that had waited for a neighbour waited up to 30 s more.
 */
const LOOK_EVERY_MS = 1_000;

export interface LapsedJobWatch {
  start(): void;
  stop(): Promise<void>;
}

/** Frees the work of dead replicas, this one's former self included. `onTaken` is told where there was any. */
export const createLapsedJobWatch = ({
  boss,
  onTaken,
  onError,
}: {
  readonly boss: PgBoss;
  readonly onTaken: () => void;
  readonly onError: (error: unknown) => void;
}): LapsedJobWatch => {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    try {
      if ((await takeOverLapsedJobs(boss)) > 0) onTaken();
    } catch (error) {
      onError(error);
    } finally {
      looking = undefined;
    }
  };

  return {
    start: () => {
      timer = setInterval(() => {
        looking ??= look();
      }, LOOK_EVERY_MS);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
};
