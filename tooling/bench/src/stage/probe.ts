/** The measured process's side: answers what the bench asks over the channel between the two processes. */

/** What a process has used since it was last asked. Memory in bytes. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly residentBytes: number;
  /** The highest of samples every 50 ms. */
  readonly peakResidentBytes: number;
  readonly heapBytes: number;
}

export interface Question {
  readonly id: number;
  readonly ask: string;
  readonly value?: unknown;
}

const SAMPLE_EVERY_MS = 50;

const watchUsage = (): (() => Usage) => {
  let before = process.cpuUsage();
  let peak = process.memoryUsage.rss();
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_EVERY_MS).unref();
  return () => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const usage = {
      cpuSeconds: (user + system) / 1e6,
      residentBytes: rss,
      peakResidentBytes: Math.max(peak, rss),
      heapBytes: heapUsed,
    };
    peak = rss;
    return usage;
  };
};

type Answers = Readonly<Record<string, (value: unknown) => unknown>>;

/** Says that this process is ready to be measured at `url`, answers questions, and ends with the bench. */
export const beMeasured = (url: string, answers: Answers = {}): void => {
  const all: Answers = { usage: watchUsage(), ...answers };
  process.on("message", ({ id, ask, value }: Question) => process.send?.({ id, answer: all[ask]?.(value) }));
  process.once("disconnect", () => process.exit(0));
  process.send?.({ url });
};
