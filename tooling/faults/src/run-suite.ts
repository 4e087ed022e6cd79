import { database } from "./families/database.ts";
import type { Family, Scale } from "./families/family.ts";
import { freezes } from "./families/freezes.ts";
import { killsAlone, killsBesidePeers } from "./families/kills.ts";
import { migrations } from "./families/migrations.ts";
import { neighbours } from "./families/neighbours.ts";
import { poison } from "./families/poison.ts";
import { races } from "./families/races.ts";
import { shutdown } from "./families/shutdown.ts";
import { type FaultResult, merge } from "./report/result.ts";
import { openHost } from "./stage/host.ts";

/** In the order of the table. */
export const FAMILIES: readonly Family[] = [
  killsBesidePeers,
  killsAlone,
  freezes,
  database,
  neighbours,
  races,
  poison,
  shutdown,
  migrations,
];

/** Two cores start a process in about two seconds each: the short form is as wide as they bear. */
const SHORT: Scale = { long: false, interrupted: 4, atOnce: 9, environment: {} };
/** Twenty at a boundary take a connection each while they are held in a transaction. */
const LONG: Scale = { long: true, interrupted: 20, atOnce: 6, environment: { DATABASE_POOL_SIZE: "50" } };

/** Families that leave the cores idle most of the time (leases have to run out) go side by side in the short form. */
const SIDE_BY_SIDE = 2;

/** A family that could not be played to its end has shown nothing: that counts against it, and the others go on. */
const brokenOff = ({ name }: Family, error: unknown): FaultResult => ({
  fault: `${name}: broken off`,
  rounds: 1,
  interrupted: 0,
  violations: [{ kind: "inconsistent", conversationId: "", detail: String(error) }],
  recoveriesMs: [],
});

/** Runs the families and answers what each fault did, in the order of the table. */
export const runSuite = async (
  { long, only }: { long: boolean; only: readonly string[] },
  progress: (line: string) => void,
): Promise<readonly FaultResult[]> => {
  const host = await openHost();
  try {
    const chosen = FAMILIES.filter(({ name }) => only.length === 0 || only.includes(name));
    const results = new Map<Family, FaultResult[]>(chosen.map((family) => [family, []]));
    const waiting = [...chosen];
    const oneAfterAnother = async (): Promise<void> => {
      for (let family = waiting.shift(); family !== undefined; family = waiting.shift()) {
        const began = performance.now();
        const own = results.get(family) ?? [];
        try {
          await family.run({ host, scale: long ? LONG : SHORT, report: (more) => void own.push(...more) });
        } catch (error) {
          own.push(brokenOff(family, error));
        }
        progress(`${family.name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
      }
    };
    await Promise.all(Array.from({ length: long ? 1 : SIDE_BY_SIDE }, oneAfterAnother));
    return chosen.flatMap((family) => merge(results.get(family) ?? []));
  } finally {
    await host.stop();
  }
};
