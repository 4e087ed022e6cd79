import { handOver, write } from "../load/hand-over.ts";
import { newTenant } from "../load/texts.ts";
import { startTrickle } from "../load/trickle.ts";
import { pause } from "../stage/pause.ts";
import type { Replica } from "../stage/replica.ts";
import type { Family } from "./family.ts";
import { inCluster, type Scene } from "./in-cluster.ts";
import { REST_MS } from "./limits.ts";

const CONVERSATIONS_A_SECOND = 2;
const PROCESSES = 2;
/** Six leases, and as many starts. */
const LONGEST_MS = 180_000;

const statusOf = async ({ cluster }: Scene, conversationId: string): Promise<string> => {
  const [row] = await cluster.sql<{ status: string }[]>`
    select status from orchestration_workflows where conversation_id = ${conversationId}`;
  return row?.status ?? "missing";
};

/** Starts processes again that the poison killed, until people have the message or patience is over. Answers the deaths. */
const supervise = async (scene: Scene, conversationId: string, running: Replica[]): Promise<number> => {
  const environment = { ORCHESTRATOR_FAULT_POINT: `before-model-call:kill:1:${conversationId}` };
  const deadline = performance.now() + LONGEST_MS;
  let deaths = 0;
  while ((await statusOf(scene, conversationId)) !== "failed" && performance.now() < deadline) {
    for (const [index, replica] of running.entries()) {
      if (replica.isAlive()) continue;
      deaths += 1;
      running[index] = await scene.cluster.start(environment);
    }
    await pause(200);
  }
  return deaths;
};

/** One message kills every process that works on it; a supervisor starts them again. Everybody else is answered. */
export const poison: Family = {
  name: "poison",
  run: async (suite) => {
    if (!suite.scale.long) return;
    await inCluster(suite, { title: "poison" }, async (scene) => {
      const { cluster, ledger, errands } = scene;
      const tenant = newTenant(cluster.simulators);
      const environment = { ORCHESTRATOR_FAULT_POINT: `before-model-call:kill:1:${tenant.conversationId}` };
      const running = await Promise.all(Array.from({ length: PROCESSES }, () => cluster.start(environment)));
      const trickle = startTrickle(cluster, errands, CONVERSATIONS_A_SECOND);
      const [first] = running;
      if (first !== undefined) await handOver(cluster, first, tenant, write(cluster, tenant, "question"));
      const deaths = await supervise(scene, tenant.conversationId, running);
      await trickle.stop();
      const overAt = performance.now();
      ledger.enter("the message that kills", [tenant.conversationId], { overAt, limitMs: REST_MS });
      ledger.enter("the messages beside it", trickle.conversationIds, { overAt, limitMs: REST_MS });
      const status = await statusOf(scene, tenant.conversationId);
      const detail = `it is ${status} after ${deaths} deaths, and not with people`;
      suite.report([
        {
          fault: "poison: processes that it killed",
          rounds: 1,
          interrupted: deaths,
          violations: status === "failed" ? [] : [{ kind: "stuck", conversationId: tenant.conversationId, detail }],
          recoveriesMs: [],
        },
      ]);
    });
  },
};
