import { type WaitingWork, WAITING_QUEUES } from "@orchestrator/db";
import type { Gauge } from "prom-client";

/** An answer of the database serves every scrape for so long. */
const GOOD_FOR_MS = 5_000;
/** A scrape does not wait for a slow database. */
const LIMIT_MS = 2_000;

export interface WaitingGauges {
  readonly queueDepth: Gauge;
  readonly queueOldest: Gauge;
  readonly outboxOldest: Gauge;
}

const show = ({ queueDepth, queueOldest, outboxOldest }: WaitingGauges, waiting: WaitingWork): void => {
  for (const queue of WAITING_QUEUES) {
    queueDepth.set({ queue }, waiting.queues[queue].depth);
    queueOldest.set({ queue }, waiting.queues[queue].oldestSeconds);
  }
  outboxOldest.set(waiting.outboxOldestSeconds);
};

/** An old number would say that all is well: where the database does not answer, there is none. */
const hide = ({ queueDepth, queueOldest, outboxOldest }: WaitingGauges): void => {
  queueDepth.reset();
  queueOldest.reset();
  outboxOldest.remove();
};

/** Brings the gauges up to date, with at most one query under way. Never fails. */
export const createWaitingWatch = (
  gauges: WaitingGauges,
  measure: () => Promise<WaitingWork>,
): (() => Promise<void>) => {
  let latest: { endedAt: number | null; readonly answer: Promise<WaitingWork | null> } | undefined;

  const ask = (): Promise<WaitingWork | null> => {
    const asked: typeof latest = { endedAt: null, answer: measure().catch(() => null) };
    void asked.answer.then(() => (asked.endedAt = performance.now()));
    latest = asked;
    return asked.answer;
  };

  return async () => {
    const isOld = latest === undefined || (latest.endedAt !== null && performance.now() - latest.endedAt > GOOD_FOR_MS);
    const answer = isOld || latest === undefined ? ask() : latest.answer;
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), LIMIT_MS);
    });
    const waiting = await Promise.race([answer, limit]);
    clearTimeout(timer);
    if (waiting === null) hide(gauges);
    else show(gauges, waiting);
  };
};
