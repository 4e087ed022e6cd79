import type { Job, PgBoss } from "pg-boss";

/** One attempt at a job is ended after this long, well before the engine would give the job to somebody else. */
const ATTEMPT_LIMIT_MS = 120_000;
/** Shorter than the lease (ten seconds) by enough to miss one beat. */
const HEARTBEAT_MS = 3_000;
/** How long an idle dispatcher sleeps where nobody in this process kicks it: work of other replicas, delayed work. */
const POLL_MS = 500;
/** After an error of the queue itself (the database is away), so as not to spin. */
const ERROR_PAUSE_MS = 1_000;

/** Why running work is ended when the service stops: no fault of the work's. */
export class ServiceStopping extends Error {
  constructor() {
    super("the service is stopping");
    this.name = "ServiceStopping";
  }
}

export interface Dispatcher {
  start(): void;
  kick(): void;
  stop(graceMs: number): Promise<void>;
  readonly active: number;
}

export interface DispatcherOptions<Data extends object> {
  readonly boss: PgBoss;
  readonly queue: string;
  readonly concurrency: number;
  /** Settles the job itself. Throwing means: repeat it after a delay. */
  readonly handle: (job: Job<Data>, signal: AbortSignal) => Promise<void>;
  readonly onError: (error: unknown, job?: Job<Data>) => void;
}

/**
 * Takes jobs as they come, up to `concurrency` at once: a kick after a commit starts the next one within milliseconds,
 * and a slow poll finds what nobody kicked for.
 */
export const createDispatcher = <Data extends object>(options: DispatcherOptions<Data>): Dispatcher => {
  const { boss, queue, concurrency, onError } = options;
  const running = new Map<Job<Data>, Promise<void>>();
  const ending = new AbortController();
  let stopping = false;
  let wake: () => void = () => {};
  let kicked = false;
  let loop: Promise<void> = Promise.resolve();
  let heartbeat: NodeJS.Timeout | undefined;

  const kick = (): void => {
    kicked = true;
    wake();
  };

  const sleep = async (ms: number): Promise<void> => {
    if (kicked) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };

  const run = async (job: Job<Data>): Promise<void> => {
    const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(ATTEMPT_LIMIT_MS)]);
    try {
      await options.handle(job, signal);
    } catch (error) {
      onError(error, job);
      await boss.fail(queue, job).catch(onError);
    }
  };

  const begin = (job: Job<Data>): void => {
    const done = run(job).finally(() => {
      running.delete(job);
      kick();
    });
    running.set(job, done);
  };

  const fetchJobs = async (): Promise<number> => {
    const free = concurrency - running.size;
    if (free <= 0) return 0;
    const jobs = await boss.fetch<Data>(queue, { batchSize: free });
    for (const job of jobs) begin(job);
    return jobs.length;
  };

  const dispatch = async (): Promise<void> => {
    while (!stopping) {
      kicked = false;
      try {
        const started = await fetchJobs();
        if (started === 0) await sleep(POLL_MS);
      } catch (error) {
        onError(error);
        kicked = false;
        await sleep(ERROR_PAUSE_MS);
      }
    }
  };

  const beat = (): void => {
    const jobs = [...running.keys()];
    if (jobs.length > 0) void boss.touch(queue, jobs).catch(onError);
  };

  return {
    start: () => {
      heartbeat = setInterval(beat, HEARTBEAT_MS);
      heartbeat.unref();
      loop = dispatch();
    },
    kick,
    stop: async (graceMs) => {
      stopping = true;
      kick();
      await loop;
      const tooLong = Promise.withResolvers<void>();
      const patience = setTimeout(() => ending.abort(new ServiceStopping()), graceMs);
      const limit = setTimeout(tooLong.resolve, 2 * graceMs);
      await Promise.race([Promise.allSettled(running.values()), tooLong.promise]);
      clearTimeout(patience);
      clearTimeout(limit);
      clearInterval(heartbeat);
    },
    get active() {
      return running.size;
    },
  };
};
