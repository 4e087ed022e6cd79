import type { Errands } from "./errands.ts";
import type { Cluster } from "../stage/cluster.ts";
import { lookFor } from "../stage/pause.ts";
import type { Replica } from "../stage/replica.ts";
import { insist, note, waitingDrafts } from "./decide.ts";
import { ask, handOver, write } from "./hand-over.ts";
import { type Kind, newTenant, type Tenant } from "./texts.ts";

const DRAFTS_WITHIN_MS = 8_000;

/**
 * Brings `count` conversations towards a boundary at one replica. What it waits for may never be answered there: the
 * promises of `errands` end once the replica is dead and somebody else has answered.
 */
export type Drive = (cluster: Cluster, replica: Replica, count: number, errands: Errands) => Promise<void>;

const textsOf =
  (kind: Kind): Drive =>
  async (cluster, replica, count, errands) => {
    for (let index = 0; index < count; index += 1) {
      const tenant = newTenant(cluster.simulators);
      errands.begin(handOver(cluster, replica, tenant, write(cluster, tenant, kind)));
    }
  };

/** Drafts that wait for a manager. */
export const makeDrafts = async (
  cluster: Cluster,
  replica: Replica,
  count: number,
): Promise<{ readonly tenants: readonly Tenant[]; readonly items: readonly string[] }> => {
  const tenants = Array.from({ length: count }, () => newTenant(cluster.simulators));
  await Promise.all(tenants.map((tenant) => handOver(cluster, replica, tenant, write(cluster, tenant, "draft"))));
  const ids = tenants.map(({ conversationId }) => conversationId);
  const look = async () => {
    const found = await waitingDrafts(cluster, ids);
    return found.length === count ? found : undefined;
  };
  const found = (await lookFor(DRAFTS_WITHIN_MS, look)) ?? (await waitingDrafts(cluster, ids));
  return { tenants, items: found.map(({ id }) => id) };
};

const approvals: Drive = async (cluster, replica, count, errands) => {
  const { items } = await makeDrafts(cluster, replica, count);
  for (const itemId of items) errands.begin(insist(cluster, replica, note(cluster, itemId, "manager-001", "approve")));
};

/** Makes drafts as old as if nobody had looked at them for a day and a half. */
export const ageDrafts = async ({ sql }: Cluster, items: readonly string[]): Promise<void> => {
  await sql`update orchestration_workflows w set created_at = w.created_at - interval '37 hours'
    from ai_response_queue q where q.workflow_id = w.id and q.id in ${sql([...items])}`;
  await sql`update ai_response_queue set created_at = created_at - interval '37 hours' where id in ${sql([...items])}`;
};

export const sweepAt = (cluster: Cluster, replica: Replica) =>
  ask(replica.url, cluster.tokens.operator, "/orchestrate/sweep", {});

const sweeps: Drive = async (cluster, replica, count, errands) => {
  const { items } = await makeDrafts(cluster, replica, count);
  if (items.length === 0) return;
  await ageDrafts(cluster, items);
  errands.begin(sweepAt(cluster, replica));
};

export const DRIVES = {
  questions: textsOf("question"),
  drafts: textsOf("draft"),
  stops: textsOf("stop"),
  approvals,
  sweeps,
} as const satisfies Record<string, Drive>;
