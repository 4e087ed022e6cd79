import { BOUNDARIES, type Boundary } from "../kills/boundaries.ts";
import { startArmed, strikeAt } from "../kills/strike-at.ts";
import { pause } from "../stage/pause.ts";
import type { Family, Suite } from "./family.ts";
import { inCluster, type Scene } from "./in-cluster.ts";
import { REST_MS, SETTLE_MS } from "./limits.ts";

/** Longer than the lease, and than another process takes to begin on what was left. */
const FROZEN_MS = 14_000;

interface Freeze {
  readonly boundary: string;
  /** It never wakes. */
  readonly forGood?: true;
  readonly short?: true;
}

const FREEZES: readonly Freeze[] = [
  { boundary: "model: after the answer", short: true },
  { boundary: "decision: before its commit" },
  { boundary: "claim: before its commit" },
  { boundary: "send: claimed, before the write", short: true },
  { boundary: "send: after the answer" },
  { boundary: "notify: after the answer" },
  { boundary: "claim: before its commit", forGood: true, short: true },
];

const find = (name: string): Boundary => {
  const boundary = BOUNDARIES.find((each) => each.name === name);
  if (boundary === undefined) throw new Error(`there is no boundary "${name}"`);
  return boundary;
};

const freeze = async ({ cluster, ledger, errands }: Scene, suite: Suite, how: Freeze): Promise<void> => {
  const boundary = find(how.boundary);
  const count = suite.scale.interrupted;
  const replica = await startArmed(cluster, boundary, { action: "stop", count });
  const strike = await strikeAt(cluster, replica, boundary, count, errands);
  const limitMs = boundary.maySend === true ? SETTLE_MS : REST_MS;
  const name = how.forGood === true ? `${boundary.name}, for good` : boundary.name;
  ledger.enter(name, strike.subjects, { overAt: strike.at, limitMs });
  if (how.forGood === true) return;
  await pause(FROZEN_MS);
  replica.signal("SIGCONT");
};

const together = (suite: Suite, chosen: readonly Freeze[]): Promise<void> =>
  inCluster(suite, { title: "SIGSTOP beyond the lease" }, async (scene) => {
    await scene.cluster.start();
    await Promise.all(chosen.map((how) => freeze(scene, suite, how)));
    // Time for the zombies to do what they must not do.
    await pause(2_000);
  });

/** Processes are stopped for longer than their lease and woken again: zombies change nothing. */
export const freezes: Family = {
  name: "freeze",
  run: async (suite) => {
    if (!suite.scale.long)
      return together(
        suite,
        FREEZES.filter(({ short }) => short === true),
      );
    // One process must not take over the work of another, and then freeze with it.
    for (const how of FREEZES) await together(suite, [how]);
  },
};
