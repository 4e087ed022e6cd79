import type { Cluster } from "../stage/cluster.ts";
import { pause } from "../stage/pause.ts";
import type { Errands } from "./errands.ts";
import { handOver, write } from "./hand-over.ts";
import { newTenant } from "./texts.ts";

/** Steady traffic over all healthy processes. */
export interface Trickle {
  /** The conversations begun so far. */
  readonly conversationIds: readonly string[];
  /** Ends the traffic; what was begun goes on. */
  stop(): Promise<void>;
}

/** Begins so many conversations a second, every third of them with a second text right behind the first. */
export const startTrickle = (cluster: Cluster, errands: Errands, perSecond: number): Trickle => {
  const conversationIds: string[] = [];
  let stopped = false;

  const converse = async (index: number): Promise<void> => {
    const tenant = newTenant(cluster.simulators);
    conversationIds.push(tenant.conversationId);
    for (const turn of index % 3 === 0 ? [0, 1] : [0]) {
      const replicas = cluster.healthy();
      const replica = replicas[(index + turn) % replicas.length];
      if (replica !== undefined) await handOver(cluster, replica, tenant, write(cluster, tenant, "question", turn));
    }
  };

  const running = (async () => {
    for (let index = 0; !stopped; index += 1) {
      errands.begin(converse(index));
      await pause(1000 / perSecond);
    }
  })();

  return {
    conversationIds,
    stop: async () => {
      stopped = true;
      await running;
    },
  };
};
