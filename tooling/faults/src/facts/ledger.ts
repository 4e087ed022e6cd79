import { collectFacts } from "./collect-facts.ts";
import { startWatch } from "./watch.ts";
import { checkInvariants } from "../invariants/check-invariants.ts";
import type { Violation } from "../invariants/violation.ts";
import type { FaultResult } from "../report/result.ts";
import type { Cluster } from "../stage/cluster.ts";

/** What interrupted a conversation last, when that was over, and how long it may then take to come to rest. */
interface Entry {
  readonly fault: string;
  readonly overAt: number;
  readonly limitMs: number;
}

/** Who was interrupted by what in a cluster. */
export interface Ledger {
  /** One round of a fault, and the conversations that it had in hand. */
  enter(fault: string, conversationIds: readonly string[], entry: { overAt: number; limitMs: number }): void;
  /** Waits until nothing is left to do, at most `patienceMs`: a fault is not to be blamed for the one before it. */
  settle(patienceMs: number): Promise<void>;
  /** Waits for rest, checks the cluster from outside, and says of each fault what it did. */
  close(): Promise<readonly FaultResult[]>;
  /** Ends the watch in any case. */
  [Symbol.asyncDispose](): Promise<void>;
}

const UNTOUCHED = "everybody else";
/** Stuck is what has not come to rest by then: it is reported, not waited for. */
const SLACK_MS = 3_000;

export const openLedger = (cluster: Cluster, title: string): Ledger => {
  const watch = startWatch(cluster.sql);
  const entries = new Map<string, Entry>();
  const struck = new Map<string, { rounds: number; interrupted: number }>();

  const tardiness = (conversationId: string, { overAt, limitMs }: Entry): readonly Violation[] => {
    const rest = watch.restSince(conversationId);
    // What is not at rest at all is found by the checker.
    if (rest === undefined || rest - overAt <= limitMs) return [];
    const detail = `at rest ${Math.round(rest - overAt)} ms after the fault, allowed ${limitMs}`;
    return [{ kind: "stuck", conversationId, detail }];
  };

  /** Nobody but the suite ends a process. */
  const deaths = (): readonly Violation[] =>
    cluster.deaths().map((replica) => ({
      kind: "inconsistent",
      conversationId: "",
      detail: `a process ended by itself: ${replica.lastLines().slice(-8).join(" | ")}`,
    }));

  return {
    enter: (fault, conversationIds, { overAt, limitMs }) => {
      const { rounds, interrupted } = struck.get(fault) ?? { rounds: 0, interrupted: 0 };
      struck.set(fault, { rounds: rounds + 1, interrupted: interrupted + conversationIds.length });
      watch.follow(conversationIds);
      for (const id of conversationIds) entries.set(id, { fault, overAt, limitMs });
    },
    settle: (patienceMs) => watch.untilSettled(patienceMs),
    close: async () => {
      const last = Math.max(performance.now(), ...[...entries.values()].map(({ overAt, limitMs }) => overAt + limitMs));
      await watch.untilSettled(last - performance.now() + SLACK_MS);
      const late = [...entries].flatMap(([id, entry]) => tardiness(id, entry));
      const all = [...checkInvariants(await collectFacts(cluster)), ...late, ...deaths()];
      const resultOf = (fault: string): FaultResult => {
        const own = [...entries].filter(([, entry]) => entry.fault === fault);
        const ids = new Set(own.map(([id]) => id));
        return {
          fault: `${title}: ${fault}`,
          rounds: 0,
          interrupted: 0,
          ...struck.get(fault),
          violations: all.filter(({ conversationId }) => ids.has(conversationId)),
          recoveriesMs: own.flatMap(([id, { overAt }]) => {
            const rest = watch.restSince(id);
            return rest === undefined ? [] : [Math.max(0, rest - overAt)];
          }),
        };
      };
      const others: FaultResult = {
        fault: `${title}: ${UNTOUCHED}`,
        rounds: 1,
        interrupted: 0,
        violations: all.filter(({ conversationId }) => !entries.has(conversationId)),
        recoveriesMs: [],
      };
      return [...[...struck.keys()].map(resultOf), others];
    },
    [Symbol.asyncDispose]: () => watch.stop(),
  };
};
