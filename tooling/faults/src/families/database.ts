import { startTrickle } from "../load/trickle.ts";
import type { Cluster } from "../stage/cluster.ts";
import { openOwnPostgres, type OwnPostgres } from "../stage/own-postgres.ts";
import { pause } from "../stage/pause.ts";
import type { Family } from "./family.ts";
import { inCluster } from "./in-cluster.ts";
import { SETTLE_MS } from "./limits.ts";

const CONVERSATIONS_A_SECOND = 15;
const BEFORE_MS = 1_000;
const AFTER_MS = 500;

interface Outage {
  readonly name: string;
  readonly short?: true;
  readonly strike: (postgres: OwnPostgres, cluster: Cluster) => Promise<void>;
}

const endAllSessions = ({ sql }: Cluster): Promise<unknown> => sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name <> 'faults' and pid <> pg_backend_pid()`;

const OUTAGES: readonly Outage[] = [
  {
    name: "all sessions ended, three times",
    short: true,
    strike: async (_postgres, cluster) => {
      for (let times = 0; times < 3; times += 1) {
        await endAllSessions(cluster);
        await pause(300);
      }
    },
  },
  {
    name: "restarted",
    strike: async (postgres) => {
      await postgres.stop();
      await postgres.start();
    },
  },
  {
    name: "killed and started again",
    strike: async (postgres) => {
      await postgres.kill();
      await postgres.start();
    },
  },
  {
    name: "away for 10 s",
    short: true,
    strike: async (postgres) => {
      await postgres.stop();
      await pause(10_000);
      await postgres.start();
    },
  },
];

/** PostgreSQL goes away and comes back under load. A text may be between its claim and its answer then. */
export const database: Family = {
  name: "database",
  run: async (suite) => {
    const postgres = await openOwnPostgres();
    const scene = { title: "PostgreSQL", databaseUrl: postgres.url };
    try {
      await inCluster(suite, scene, async ({ cluster, ledger, errands }) => {
        await Promise.all([cluster.start(), cluster.start()]);
        for (const { name, strike } of OUTAGES.filter(({ short }) => suite.scale.long || short === true)) {
          const trickle = startTrickle(cluster, errands, CONVERSATIONS_A_SECOND);
          await pause(BEFORE_MS);
          await strike(postgres, cluster);
          const overAt = performance.now();
          await pause(AFTER_MS);
          await trickle.stop();
          ledger.enter(name, trickle.conversationIds, { overAt, limitMs: SETTLE_MS });
          await ledger.settle(SETTLE_MS);
        }
      });
    } finally {
      await postgres.remove();
    }
  },
};
