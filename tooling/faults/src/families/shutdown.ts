import { startTrickle } from "../load/trickle.ts";
import { handOver, tell, write } from "../load/hand-over.ts";
import { newTenant, type Tenant } from "../load/texts.ts";
import type { Violation } from "../invariants/violation.ts";
import { lookFor, pause } from "../stage/pause.ts";
import type { Cluster } from "../stage/cluster.ts";
import type { Replica } from "../stage/replica.ts";
import type { Family, Suite } from "./family.ts";
import { inCluster } from "./in-cluster.ts";
import { REST_MS } from "./limits.ts";

const CONVERSATIONS_A_SECOND = 8;
const IN_FLIGHT = 20;
const READY_NO_MORE_MS = 1_000;

/** How readiness was seen to go: the status of each look, and when. */
const watchReadiness = async (
  replica: Replica,
  since: number,
): Promise<readonly { at: number; status: number | null }[]> => {
  const seen: { at: number; status: number | null }[] = [];
  while (replica.isAlive()) {
    const status = await fetch(`${replica.url}/health/ready`).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => null,
    );
    seen.push({ at: performance.now() - since, status });
    await pause(20);
  }
  return seen;
};

/** What a balancer must see: 503 (or nobody there) at once. A service without the path is not judged by it. */
const readinessViolations = (seen: Awaited<ReturnType<typeof watchReadiness>>): readonly Violation[] => {
  if (seen.some(({ status }) => status === 404)) return [];
  const late = seen.filter(({ at, status }) => status === 200 && at > READY_NO_MORE_MS);
  return late.length === 0
    ? []
    : [
        {
          kind: "inconsistent",
          conversationId: "",
          detail: `still ready ${Math.round(late.at(-1)?.at ?? 0)} ms after SIGTERM`,
        },
      ];
};

/** The requests have got so far that they only wait for their outcome. */
const areStored = async ({ sql }: Cluster, tenants: readonly Tenant[]): Promise<void> => {
  const ids = tenants.map(({ conversationId }) => conversationId);
  await lookFor(
    10_000,
    async () => {
      const rows = await sql`select from orchestration_workflows where conversation_id in ${sql(ids)}`;
      return rows.length === ids.length ? true : undefined;
    },
    10,
  );
};

const round = (suite: Suite): Promise<void> =>
  // A sender waits for the outcome: there are requests in the middle of something when the signal comes.
  inCluster(
    suite,
    { title: "SIGTERM", environment: { SYNC_WAIT_MS: "1500" } },
    async ({ cluster, ledger, errands }) => {
      const [leaving] = await Promise.all([cluster.start(), cluster.start()]);
      cluster.simulators.openai.addFaults({ delay_ms: 400, times: null });
      const trickle = startTrickle(cluster, errands, CONVERSATIONS_A_SECOND);
      await pause(1_000);
      const tenants = Array.from({ length: IN_FLIGHT }, () => newTenant(cluster.simulators));
      const texts = tenants.map((tenant) => ({ tenant, text: write(cluster, tenant, "question") }));
      const inFlight = Promise.all(texts.map(({ tenant, text }) => tell(cluster, leaving, tenant, text)));
      await areStored(cluster, tenants);

      const at = performance.now();
      leaving.signal("SIGTERM");
      const readiness = watchReadiness(leaving, at);
      const answers = await inFlight;
      const code = await leaving.ended;
      const overAt = performance.now();
      await trickle.stop();
      ledger.enter(
        "in-flight requests, then everything else",
        [...trickle.conversationIds, ...tenants.map(({ conversationId }) => conversationId)],
        {
          overAt,
          limitMs: REST_MS,
        },
      );
      // What was refused is told to the other process, as the agent would.
      for (const { tenant, text } of texts) {
        const [replica] = cluster.healthy();
        if (replica !== undefined) await handOver(cluster, replica, tenant, text);
      }
      const cut = answers.filter(({ status }) => status === null).length;
      const seen = await readiness;
      const broken: readonly Violation[] = [
        ...readinessViolations(seen),
        ...(cut === 0
          ? []
          : [{ kind: "lost" as const, conversationId: "", detail: `${cut} requests in flight got no answer` }]),
        ...(code === 0 ? [] : [{ kind: "inconsistent" as const, conversationId: "", detail: `ended with ${code}` }]),
      ];
      suite.report([
        {
          fault: "SIGTERM: the process itself",
          rounds: 1,
          interrupted: IN_FLIGHT,
          violations: broken,
          recoveriesMs: [overAt - at],
          ...(seen.some(({ status }) => status === 404) ? { note: "no /health/ready: not judged" } : {}),
        },
      ]);
    },
  );

/** One of two processes is asked to stop under load. */
export const shutdown: Family = {
  name: "shutdown",
  run: async (suite) => {
    for (let times = 0; times < (suite.scale.long ? 5 : 1); times += 1) await round(suite);
  },
};
