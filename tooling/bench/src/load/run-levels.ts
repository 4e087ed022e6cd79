import type { Latencies } from "../stage/neighbours.ts";
import type { Stage } from "../stage/stage.ts";
import { measure, type Measurement, type Target } from "./measure.ts";

/** The latencies measured: what the code costs by itself, and neighbours as they are nearby. */
export const LATENCIES: readonly (Latencies & { readonly name: string })[] = [
  { name: "none", servicesMs: 0, modelMs: 0 },
  { name: "near", servicesMs: 5, modelMs: 50 },
];

export interface Level {
  readonly latency: (typeof LATENCIES)[number];
  readonly concurrency: number;
}

/** Both targets in one round, measured one after the other. */
export interface Round {
  readonly service: Measurement;
  readonly reference: Measurement;
}

export interface LevelResult {
  readonly level: Level;
  readonly rounds: readonly Round[];
}

type Told = Measurement & { readonly latency: string; readonly concurrency: number; readonly round: number };

/** Measures every level round by round, so that a busy minute of the machine falls on all of them. */
export const runLevels = async (
  stage: Stage,
  [service, reference]: readonly [Target, Target],
  options: {
    readonly levels: readonly Level[];
    readonly rounds: number;
    readonly seconds: number;
    readonly turns: number;
  },
  tell: (measured: Told) => void,
): Promise<readonly LevelResult[]> => {
  const rounds = new Map<Level, Round[]>(options.levels.map((level) => [level, []]));
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const level of options.levels) {
      const { latency, concurrency } = level;
      await stage.neighbours.setLatencies(latency);
      const run = async (target: Target): Promise<Measurement> => {
        const measured = await measure(stage, target, { concurrency, seconds: options.seconds, turns: options.turns });
        tell({ ...measured, latency: latency.name, concurrency, round });
        return measured;
      };
      // Who comes first takes turns too.
      if (round % 2 === 1) rounds.get(level)?.push({ service: await run(service), reference: await run(reference) });
      else rounds.get(level)?.push({ reference: await run(reference), service: await run(service) });
    }
  }
  return [...rounds].map(([level, all]) => ({ level, rounds: all }));
};
