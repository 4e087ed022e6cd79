import type { WorkflowStatus } from "@orchestrator/core";

/** The statuses of a message that nobody has decided about, or whose text has not left yet. */
export const UNDECIDED: ReadonlySet<WorkflowStatus> = new Set(["received", "processing"]);
const POLL_MS = 100;

/** Lets many waiting callers share one query: no caller holds a connection while it waits. */
export interface OutcomeWatch {
  /** The workflow's status once it is decided, or as it is after `waitMs`. */
  waitFor(workflowId: string, waitMs: number): Promise<WorkflowStatus | undefined>;
  /** Looks at once: work has just ended in this process. */
  nudge(): void;
  /** Lets everybody go, now and from now on: the service is stopping. */
  stop(): void;
}

interface Waiter {
  readonly workflowId: string;
  readonly settle: (status: WorkflowStatus | undefined) => void;
}

export const createOutcomeWatch = (
  readStatuses: (workflowIds: readonly string[]) => Promise<ReadonlyMap<string, WorkflowStatus>>,
): OutcomeWatch => {
  const waiters = new Set<Waiter>();
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let stopped = false;
  let again = false;

  const look = async (): Promise<void> => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      const statuses = await readStatuses([...new Set([...waiters].map((waiter) => waiter.workflowId))]);
      for (const waiter of waiters) {
        const status = statuses.get(waiter.workflowId);
        if (status !== undefined && !UNDECIDED.has(status)) waiter.settle(status);
      }
    } catch {
      // The message is stored: a caller that can't be told the outcome in time is told "accepted".
    } finally {
      looking = false;
      if (again) {
        again = false;
        schedule(0);
      } else schedule(POLL_MS);
    }
  };

  const schedule = (ms: number): void => {
    clearTimeout(timer);
    if (waiters.size > 0) timer = setTimeout(() => void look(), ms);
  };

  return {
    waitFor: (workflowId, waitMs) =>
      new Promise((resolve) => {
        if (stopped) return resolve(undefined);
        const limit = setTimeout(() => settle(undefined), waitMs);
        const settle = (status: WorkflowStatus | undefined): void => {
          clearTimeout(limit);
          waiters.delete(waiter);
          resolve(status);
        };
        const waiter: Waiter = { workflowId, settle };
        waiters.add(waiter);
        if (waiters.size === 1) schedule(POLL_MS);
      }),
    nudge: () => {
      if (waiters.size > 0) schedule(0);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      for (const waiter of waiters) waiter.settle(undefined);
    },
  };
};
