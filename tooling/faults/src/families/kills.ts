import { BOUNDARIES, type Boundary } from "../kills/boundaries.ts";
import { startArmed, strikeAt } from "../kills/strike-at.ts";
import type { Errands } from "../load/errands.ts";
import { handOver, write } from "../load/hand-over.ts";
import { newTenant } from "../load/texts.ts";
import type { Cluster } from "../stage/cluster.ts";
import type { Replica, Strike } from "../stage/replica.ts";
import type { Family, Suite } from "./family.ts";
import { inCluster, type Scene } from "./in-cluster.ts";
import { REST_MS, SETTLE_MS } from "./limits.ts";

const limitOf = ({ maySend }: Boundary): number => (maySend === true ? SETTLE_MS : REST_MS);

/** Conversations of three texts each, beside those that are interrupted. */
const bystanders = (cluster: Cluster, replicas: readonly Replica[], errands: Errands): void => {
  for (const replica of replicas) {
    const tenant = newTenant(cluster.simulators);
    const three = async (): Promise<void> => {
      for (const index of [0, 1, 2])
        await handOver(cluster, replica, tenant, write(cluster, tenant, "question", index));
    };
    errands.begin(three());
  }
};

/** Brings traffic to an armed process until it has died at its boundary. */
const kill = async (
  { cluster, errands }: Scene,
  replica: Replica,
  boundary: Boundary,
  { interrupted }: Suite["scale"],
): Promise<Strike> => {
  const strike = await strikeAt(cluster, replica, boundary, interrupted, errands);
  await replica.ended;
  return strike;
};

const arm = (cluster: Cluster, boundary: Boundary, { interrupted }: Suite["scale"]): Promise<Replica> =>
  startArmed(cluster, boundary, { action: "kill", count: interrupted });

/** Two healthy processes go on while others die beside them, each at a boundary of its own. */
const besidePeers = (suite: Suite, boundaries: readonly Boundary[]): Promise<void> =>
  inCluster(suite, { title: "kill -9 beside two peers" }, async (scene) => {
    const { cluster, ledger, errands } = scene;
    const [, , ...armed] = await Promise.all([
      cluster.start(),
      cluster.start(),
      ...boundaries.map(async (boundary) => ({ boundary, replica: await arm(cluster, boundary, suite.scale) })),
    ]);
    // All die before anybody takes over the work of the first.
    await Promise.all(
      armed.map(async ({ boundary, replica }) => {
        const { at, subjects } = await kill(scene, replica, boundary, suite.scale);
        ledger.enter(boundary.name, subjects, { overAt: at, limitMs: limitOf(boundary) });
      }),
    );
    bystanders(cluster, cluster.healthy(), errands);
  });

/** The only process dies; from when another one runs, that one has as long as a peer would have. */
const alone = (suite: Suite, boundary: Boundary): Promise<void> =>
  inCluster(suite, { title: "kill -9 of the only one" }, async (scene) => {
    const { cluster, ledger, errands } = scene;
    const { subjects } = await kill(scene, await arm(cluster, boundary, suite.scale), boundary, suite.scale);
    const successor = await cluster.start();
    ledger.enter(boundary.name, subjects, { overAt: successor.since, limitMs: limitOf(boundary) });
    bystanders(cluster, [successor], errands);
  });

const roundsOf = ({ atMost = Infinity }: Boundary, { long, interrupted }: Suite["scale"]): number =>
  long ? Math.ceil(interrupted / Math.min(interrupted, atMost)) : 1;

/** As often as it takes for enough conversations to be interrupted at each. */
const repeated = (scale: Suite["scale"], choose: (boundary: Boundary) => boolean): Boundary[] =>
  BOUNDARIES.filter((boundary) => scale.long || choose(boundary)).flatMap((boundary) =>
    Array.from({ length: roundsOf(boundary, scale) }, () => boundary),
  );

export const killsBesidePeers: Family = {
  name: "kill-beside-peers",
  run: async (suite) => {
    const waiting = repeated(suite.scale, ({ short }) => short !== undefined);
    while (waiting.length > 0) await besidePeers(suite, waiting.splice(0, suite.scale.atOnce));
  },
};

export const killsAlone: Family = {
  name: "kill-alone",
  run: async (suite) => {
    const waiting = repeated(suite.scale, ({ short }) => short === "alone too");
    const oneAfterAnother = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await alone(suite, next);
    };
    await Promise.all(Array.from({ length: Math.ceil(suite.scale.atOnce / 2) }, oneAfterAnother));
  },
};
