import type { Errands } from "../load/errands.ts";
import { DRIVES } from "../load/drives.ts";
import type { Cluster } from "../stage/cluster.ts";
import { lookFor } from "../stage/pause.ts";
import type { Replica, Strike } from "../stage/replica.ts";
import type { Boundary } from "./boundaries.ts";

const WAVES = 5;
/** Longer than an armed process holds the first that came. */
const WAVE_MS = 6_000;

/** A process that dies, or freezes, when `count` conversations have come to the boundary. */
export const startArmed = (
  cluster: Cluster,
  { point, atMost = Infinity }: Boundary,
  { action, count }: { action: "kill" | "stop"; count: number },
): Promise<Replica> => cluster.start({ ORCHESTRATOR_FAULT_POINT: `${point}:${action}:${Math.min(count, atMost)}` });

/** Sends traffic to an armed process until it has struck. What is still to be answered is put into `errands`. */
export const strikeAt = async (
  cluster: Cluster,
  replica: Replica,
  boundary: Boundary,
  count: number,
  errands: Errands,
): Promise<Strike> => {
  for (let wave = 1; wave <= WAVES; wave += 1) {
    // Other processes take their share of the work: what the first wave does not do, a later one does.
    const driving = DRIVES[boundary.drive](cluster, replica, count, errands);
    errands.begin(driving);
    const struck = await lookFor(WAVE_MS, () => replica.strike(), 20);
    if (struck !== undefined) return struck;
    await driving;
  }
  throw new Error(`nothing came to "${boundary.name}"`);
};
