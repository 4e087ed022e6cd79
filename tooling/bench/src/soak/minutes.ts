import { mean, percentile } from "../report/statistics.ts";

/** One minute of a soak. Times in milliseconds, memory in MB. */
export interface Minute {
  readonly minute: number;
  readonly texts: number;
  readonly p50: number;
  readonly p99: number;
  readonly residentMegabytes: number;
  readonly heapMegabytes: number;
  /** Of one core. */
  readonly cpuShare: number;
}

export interface Sample {
  readonly residentBytes: number;
  readonly heapBytes: number;
  readonly cpuSeconds: number;
}

const MEGABYTE = 1024 * 1024;

export const minuteOf = (
  minute: number,
  times: readonly number[],
  samples: readonly Sample[],
  seconds: number,
): Minute => ({
  minute,
  texts: times.length,
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  residentMegabytes: mean(samples.map(({ residentBytes }) => residentBytes)) / MEGABYTE,
  heapMegabytes: mean(samples.map(({ heapBytes }) => heapBytes)) / MEGABYTE,
  cpuShare: samples.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) / seconds,
});

const MOST_GROWTH = 1.1;
const SLOWEST_P99_MS = 2000;

/** The last minute's memory over the second's (the first warms up); undefined of fewer than three minutes. */
export const growthOf = (minutes: readonly Minute[]): number | undefined => {
  const [, second, ...later] = minutes;
  const last = later.at(-1);
  return second === undefined || last === undefined ? undefined : last.residentMegabytes / second.residentMegabytes;
};

/** Whether memory stayed within 10 % and every minute's p99 below 2 s. */
export const isSteady = (minutes: readonly Minute[]): boolean =>
  (growthOf(minutes) ?? 1) <= MOST_GROWTH && minutes.every(({ p99 }) => p99 < SLOWEST_P99_MS);
