import { decide, note } from "../load/decide.ts";
import { ageDrafts, makeDrafts, sweepAt } from "../load/drives.ts";
import { handOver, tell, write } from "../load/hand-over.ts";
import { newTenant } from "../load/texts.ts";
import { pause } from "../stage/pause.ts";
import type { Replica } from "../stage/replica.ts";
import type { Family } from "./family.ts";
import { inCluster, type Scene } from "./in-cluster.ts";
import { REST_MS } from "./limits.ts";

const MANAGERS = 100;
const SAME_TEXT_TIMES = 50;
const PAIRS = 20;

const now = (): { overAt: number; limitMs: number } => ({ overAt: performance.now(), limitMs: REST_MS });

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const oneOf = (replicas: readonly Replica[], index: number): Replica => {
  const replica = replicas[index % replicas.length];
  if (replica === undefined) throw new Error("no process runs");
  return replica;
};

/** The SMS Agent repeats one text at all processes at once, and once more when it has long been answered. */
const sameText = async ({ cluster, ledger }: Scene): Promise<void> => {
  const replicas = cluster.healthy();
  const tenant = newTenant(cluster.simulators);
  const text = write(cluster, tenant, "question");
  const all = () =>
    Promise.all(range(SAME_TEXT_TIMES).map((index) => tell(cluster, oneOf(replicas, index), tenant, text)));
  await all();
  await pause(1_500);
  await all();
  ledger.enter(`the same text ${SAME_TEXT_TIMES} times at once, and again`, [tenant.conversationId], now());
};

/** Two texts of one conversation reach two processes ten milliseconds apart. */
const pairs = async ({ cluster, ledger }: Scene): Promise<void> => {
  const replicas = cluster.healthy();
  const ids = await Promise.all(
    range(PAIRS).map(async (index) => {
      const tenant = newTenant(cluster.simulators);
      const first = handOver(cluster, oneOf(replicas, index), tenant, write(cluster, tenant, "question", 0));
      await pause(10);
      await handOver(cluster, oneOf(replicas, index + 1), tenant, write(cluster, tenant, "question", 1));
      await first;
      return tenant.conversationId;
    }),
  );
  ledger.enter("two texts of a conversation 10 ms apart", ids, now());
};

/** A hundred managers decide one draft at three processes. */
const managers = async ({ cluster, ledger }: Scene): Promise<void> => {
  const replicas = cluster.healthy();
  const { tenants, items } = await makeDrafts(cluster, oneOf(replicas, 0), 1);
  await Promise.all(
    range(MANAGERS).map((index) => {
      const asked = note(cluster, items[0] ?? "", `manager-${index}`, index % 4 === 0 ? "escalate" : "approve");
      return decide(cluster, oneOf(replicas, index), asked);
    }),
  );
  ledger.enter(
    `${MANAGERS} managers decide one draft`,
    tenants.map(({ conversationId }) => conversationId),
    now(),
  );
};

/** Approval, sweep, a new text and STOP meet at the same drafts. */
const everythingAtOnce = async ({ cluster, ledger }: Scene): Promise<void> => {
  const replicas = cluster.healthy();
  const { tenants, items } = await makeDrafts(cluster, oneOf(replicas, 0), PAIRS);
  await ageDrafts(cluster, items);
  await Promise.all([
    ...replicas.map((replica) => sweepAt(cluster, replica)),
    ...items.map((itemId, index) =>
      decide(cluster, oneOf(replicas, index), note(cluster, itemId, "manager-001", "approve")),
    ),
    ...tenants.map((tenant, index) => {
      const text = write(cluster, tenant, index % 2 === 0 ? "question" : "stop", 1);
      return handOver(cluster, oneOf(replicas, index + 1), tenant, text);
    }),
  ]);
  ledger.enter(
    "approval, sweep, new text and STOP at once",
    tenants.map(({ conversationId }) => conversationId),
    now(),
  );
};

/** Three processes, and everybody at once. */
export const races: Family = {
  name: "race",
  run: (suite) =>
    inCluster(suite, { title: "race" }, async (scene) => {
      await Promise.all([scene.cluster.start(), scene.cluster.start(), scene.cluster.start()]);
      for (let round = 0; round < (suite.scale.long ? 20 : 1); round += 1) {
        await sameText(scene);
        await pairs(scene);
        await managers(scene);
        await everythingAtOnce(scene);
      }
    }),
};
