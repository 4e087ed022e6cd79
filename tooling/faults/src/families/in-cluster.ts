import { type Ledger, openLedger } from "../facts/ledger.ts";
import { createErrands, type Errands } from "../load/errands.ts";
import { type Cluster, type ClusterOptions, openCluster } from "../stage/cluster.ts";
import type { Suite } from "./family.ts";

/** A cluster to do harm to. */
export interface Scene {
  readonly cluster: Cluster;
  readonly ledger: Ledger;
  readonly errands: Errands;
}

/** Opens a cluster, lets `play` do its harm, waits for rest, reports what became of it, and closes the cluster. */
export const inCluster = async (
  { host, scale, report }: Suite,
  { title, databaseUrl, environment }: { readonly title: string } & Partial<ClusterOptions>,
  play: (scene: Scene) => Promise<void>,
): Promise<void> => {
  const cluster = await openCluster({
    databaseUrl: databaseUrl ?? (await host.newDatabase()),
    environment: { ...scale.environment, ...environment },
  });
  try {
    await using ledger = openLedger(cluster, title);
    const errands = createErrands();
    await play({ cluster, ledger, errands });
    await errands.done();
    report(await ledger.close());
  } finally {
    await cluster.close();
  }
};
