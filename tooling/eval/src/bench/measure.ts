/** One thing to time: work on one message. */
export interface Subject {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

const WARM_UP_MS = 200;
const ROUND_MS = 120;
const ROUNDS = 9;

/**
 * Microseconds a message, the median over rounds. Rounds of all subjects take turns, so that a slow moment of the
 * machine falls on all of them.
 */
export function measure(subjects: readonly Subject[], texts: readonly string[]): ReadonlyMap<string, number> {
  for (const subject of subjects) timeRound(subject, texts, WARM_UP_MS);
  const rounds = Array.from({ length: ROUNDS }, () =>
    subjects.map((subject) => ({
      name: subject.name,
      micros: timeRound(subject, texts, ROUND_MS),
    })),
  );
  const byName = Map.groupBy(rounds.flat(), ({ name }) => name);
  return new Map([...byName].map(([name, times]) => [name, median(times.map(({ micros }) => micros))]));
}

/** Milliseconds that one message takes, the best of a few runs. */
export function timeOnce(subject: Subject, text: string, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    subject.run(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function timeRound({ run }: Subject, texts: readonly string[], atLeastMs: number): number {
  const start = performance.now();
  let messages = 0;
  let elapsed = 0;
  while (elapsed < atLeastMs) {
    for (const text of texts) run(text);
    messages += texts.length;
    elapsed = performance.now() - start;
  }
  return (elapsed * 1000) / messages;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
