import { fileURLToPath } from "node:url";
import type { FaultRule, Simulators } from "@orchestrator/simulators";
import { handOver, write } from "../load/hand-over.ts";
import { newTenant, type Tenant } from "../load/texts.ts";
import { pause } from "../stage/pause.ts";
import type { Family } from "./family.ts";
import { inCluster, type Scene } from "./in-cluster.ts";
import { SETTLE_MS } from "./limits.ts";

const QUICK_SERVICE = fileURLToPath(new URL("../stage/quick-main.ts", import.meta.url));
const FAULT_MS = 2_500;
const TENANTS_EACH = 3;

type Misfortune = Omit<FaultRule, "path" | "match" | "times">;

interface Trouble {
  readonly name: string;
  readonly misfortune: Misfortune;
  readonly short?: true;
  /** Only `POST /sms/send`, of a build that tells repeated keys from new ones. */
  readonly honoursKeys?: boolean;
}

const TROUBLES: readonly Trouble[] = [
  { name: "503", misfortune: { status: 503 }, short: true },
  { name: "500", misfortune: { status: 500 } },
  { name: "429 with Retry-After", misfortune: { status: 429, headers: { "retry-after": "1" } } },
  { name: "no answer", misfortune: { hang: true } },
  { name: "one byte at a time", misfortune: { drip_ms: 20 } },
  { name: "closed after the request", misfortune: { drop: "before" } },
  { name: "done, then closed", misfortune: { drop: "after" }, short: true },
  { name: "half an answer", misfortune: { invalid_json: true } },
  { name: "200 of another shape", misfortune: { wrong_shape: true } },
  { name: "10 MB", misfortune: { huge_bytes: 10_000_000 }, short: true },
  { name: "a text taken, its answer lost", misfortune: { drop: "after" }, honoursKeys: false },
  { name: "the same, keys honoured", misfortune: { drop: "after" }, honoursKeys: true },
];

/** Where trouble meets the requests for one tenant, and that tenant's only. */
const PLACES: Readonly<Record<string, (simulators: Simulators, tenant: Tenant, misfortune: Misfortune) => void>> = {
  monitor: ({ collectionsMonitor }, { tenantId }, misfortune) =>
    collectionsMonitor.addFaults({ ...misfortune, path: `/monitor/tenant/${tenantId}`, times: null }),
  history: ({ smsAgent }, { phoneNumber }, misfortune) =>
    smsAgent.addFaults({ ...misfortune, path: `/conversations/${phoneNumber}`, times: null }),
  send: ({ smsAgent }, { phoneNumber }, misfortune) =>
    smsAgent.addFaults({ ...misfortune, path: "/sms/send", match: phoneNumber, times: null }),
  model: ({ openai }, { name }, misfortune) => openai.addFaults({ ...misfortune, match: name, times: null }),
  notification: ({ notificationService }, { conversationId }, misfortune) =>
    notificationService.addFaults({ ...misfortune, match: conversationId, times: null }),
};

const clear = ({ collectionsMonitor, smsAgent, openai, notificationService }: Simulators): void => {
  for (const each of [collectionsMonitor, smsAgent, openai, notificationService]) each.clearFaults();
};

const inTrouble = async ({ cluster, ledger, errands }: Scene, trouble: Trouble): Promise<void> => {
  const { simulators } = cluster;
  const { name, misfortune, honoursKeys } = trouble;
  simulators.smsAgent.set({ honoursIdempotencyKeys: honoursKeys ?? false });
  const places = honoursKeys === undefined ? Object.keys(PLACES) : ["send"];
  const ids: string[] = [];
  for (const place of places) {
    for (let count = 0; count < TENANTS_EACH; count += 1) {
      const tenant = newTenant(simulators);
      ids.push(tenant.conversationId);
      PLACES[place]?.(simulators, tenant, misfortune);
      const [replica] = cluster.healthy();
      const kind = place === "notification" ? "draft" : "question";
      if (replica !== undefined) errands.begin(handOver(cluster, replica, tenant, write(cluster, tenant, kind)));
    }
  }
  await pause(FAULT_MS);
  clear(simulators);
  ledger.enter(name, ids, { overAt: performance.now(), limitMs: SETTLE_MS });
};

/** Each neighbour misbehaves in every way that HTTP allows, each time for other tenants. */
export const neighbours: Family = {
  name: "neighbours",
  run: (suite) =>
    inCluster(suite, { title: "neighbour" }, async (scene) => {
      await scene.cluster.start({}, QUICK_SERVICE);
      for (const trouble of TROUBLES.filter(({ short }) => suite.scale.long || short === true)) {
        await inTrouble(scene, trouble);
        await scene.ledger.settle(SETTLE_MS);
      }
    }),
};
